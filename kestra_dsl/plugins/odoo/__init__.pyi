# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.odoo``."""

from typing import Literal

from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Data, Dynamic, Int, Items, Map, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = [
    "Query",
]

PREFIX: str


class QueryOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"ids": "ids", "row": "row", "rows": "rows", "size": "size", "uri": "uri"}
    ids: Reference
    row: Reference
    rows: Reference
    size: Reference
    uri: Reference


class Query(BaseTask):
    """``io.kestra.plugin.odoo.Query``.

    A task. In Kestra 1.3, 2.0. From plugin-odoo 1.3.6. Required: id, db, model, operation, password, url, username.
    https://kestra.io/plugins/plugin-odoo/io.kestra.plugin.odoo.query
    """

    db: Text | None = None
    """Text, or an expression. Required."""
    model: Text | None = None
    """Text, or an expression. Required."""
    operation: (
        Dynamic[Literal["SEARCH_READ", "READ", "CREATE", "WRITE", "UNLINK", "SEARCH", "SEARCH_COUNT"]]
        | None
    ) = None
    """SEARCH_READ, READ, CREATE, WRITE, UNLINK, SEARCH or SEARCH_COUNT, or an expression. Required."""
    password: Text | None = None
    """Password of the user. Take it from a secret. Text, or an expression. Required."""
    url: Text | None = None
    """Address of the service. Text, or an expression. Required."""
    username: Text | None = None
    """Name of the user. Text, or an expression. Required."""
    fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
    """What to do with the rows: `STORE` writes all to a file, `FETCH` puts all and `FETCH_ONE` the first into the outputs, `NONE` drops them. STORE, FETCH, FETCH_ONE or NONE, or an expression. Default: NONE."""
    fields: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    filters: Dynamic[Items[Data]] | None = None
    """List of any data, or an expression."""
    ids: Dynamic[Items[Dynamic[Int]]] | None = None
    """List of whole number, or an expression."""
    limit: Dynamic[Int] | None = None
    """Whole number, or an expression."""
    offset: Dynamic[Int] | None = None
    """Whole number, or an expression."""
    values: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""

    @property
    def outputs(self) -> QueryOutputs:
        return QueryOutputs(self._output_root, self.id)
