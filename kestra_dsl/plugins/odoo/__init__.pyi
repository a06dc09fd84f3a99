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
    """``io.kestra.plugin.odoo.Query``."""

    db: Text | None = None
    """Required."""
    model: Text | None = None
    """Required."""
    operation: (
        Dynamic[Literal["SEARCH_READ", "READ", "CREATE", "WRITE", "UNLINK", "SEARCH", "SEARCH_COUNT"]]
        | None
    ) = None
    """Required."""
    password: Text | None = None
    """Required."""
    url: Text | None = None
    """Required."""
    username: Text | None = None
    """Required."""
    fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
    """Default: NONE."""
    fields: Dynamic[Items[Text]] | None = None
    filters: Dynamic[Items[Data]] | None = None
    ids: Dynamic[Items[Dynamic[Int]]] | None = None
    limit: Dynamic[Int] | None = None
    offset: Dynamic[Int] | None = None
    values: Dynamic[Map[Data]] | None = None

    @property
    def outputs(self) -> QueryOutputs:
        return QueryOutputs(self._output_root, self.id)
