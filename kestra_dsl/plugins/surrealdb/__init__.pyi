# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.surrealdb``."""

from typing import Literal

from kestra_dsl.core.nodes import BaseTask, BaseTrigger
from kestra_dsl.core.properties import Bool, Data, Duration, Dynamic, Int, Map, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = [
    "Query",
    "Trigger",
]

PREFIX: str


class QueryOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"row": "row", "rows": "rows", "size": "size", "uri": "uri"}
    row: Reference
    rows: Reference
    size: Reference
    uri: Reference


class Query(BaseTask):
    """``io.kestra.plugin.surrealdb.Query``.

    A task. In Kestra 1.3, 2.0. From plugin-surrealdb 1.3.4. Required: id, query, database, host, namespace.
    https://kestra.io/plugins/plugin-surrealdb/io.kestra.plugin.surrealdb.query
    """

    query: Text | None = None
    """Text. Required."""
    database: Text | None = None
    """Text, or an expression. Required."""
    host: Text | None = None
    """Host name or address of the server. Text, or an expression. Required."""
    namespace: Text | None = None
    """Text, or an expression. Required."""
    parameters: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression. Default: {}."""
    connection_timeout: Int | None = None
    """Whole number. Default: 60."""
    fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
    """What to do with the rows: `STORE` writes all to a file, `FETCH` puts all and `FETCH_ONE` the first into the outputs, `NONE` drops them. STORE, FETCH, FETCH_ONE or NONE, or an expression. Default: STORE."""
    password: Text | None = None
    """Password of the user. Take it from a secret. Text, or an expression."""
    port: Int | None = None
    """Port of the server. Whole number. Default: 8000."""
    use_tls: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    username: Text | None = None
    """Name of the user. Text, or an expression."""

    @property
    def outputs(self) -> QueryOutputs:
        return QueryOutputs(self._output_root, self.id)


class Trigger(BaseTrigger):
    """``io.kestra.plugin.surrealdb.Trigger``.

    A trigger. In Kestra 1.3, 2.0. From plugin-surrealdb 1.3.4. Required: id, database, host, namespace, query.
    https://kestra.io/plugins/plugin-surrealdb/io.kestra.plugin.surrealdb.trigger
    """

    database: Text | None = None
    """Text, or an expression. Required."""
    host: Text | None = None
    """Host name or address of the server. Text, or an expression. Required."""
    namespace: Text | None = None
    """Text, or an expression. Required."""
    query: Text | None = None
    """Text, or an expression. Required."""
    fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
    """What to do with the rows: `STORE` writes all to a file, `FETCH` puts all and `FETCH_ONE` the first into the outputs, `NONE` drops them. STORE, FETCH, FETCH_ONE or NONE, or an expression. Default: STORE."""
    connection_timeout: Int | None = None
    """Whole number. Default: 60."""
    interval: Duration | None = None
    """Time between two checks. Duration. Default: PT1M."""
    parameters: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression. Default: {}."""
    password: Text | None = None
    """Password of the user. Take it from a secret. Text, or an expression."""
    port: Int | None = None
    """Port of the server. Whole number. Default: 8000."""
    use_tls: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    username: Text | None = None
    """Name of the user. Text, or an expression."""
