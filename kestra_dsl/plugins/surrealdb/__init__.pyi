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
    """``io.kestra.plugin.surrealdb.Query``."""

    query: Text | None = None
    """Required."""
    database: Text | None = None
    """Required."""
    host: Text | None = None
    """Required."""
    namespace: Text | None = None
    """Required."""
    parameters: Dynamic[Map[Data]] | None = None
    """Default: {}."""
    connection_timeout: Int | None = None
    """Default: 60."""
    fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
    """Default: STORE."""
    password: Text | None = None
    port: Int | None = None
    """Default: 8000."""
    use_tls: Dynamic[Bool] | None = None
    """Default: false."""
    username: Text | None = None

    @property
    def outputs(self) -> QueryOutputs:
        return QueryOutputs(self._output_root, self.id)


class Trigger(BaseTrigger):
    """``io.kestra.plugin.surrealdb.Trigger``."""

    database: Text | None = None
    """Required."""
    host: Text | None = None
    """Required."""
    namespace: Text | None = None
    """Required."""
    query: Text | None = None
    """Required."""
    fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
    """Default: STORE."""
    connection_timeout: Int | None = None
    """Default: 60."""
    interval: Duration | None = None
    """Default: PT1M."""
    parameters: Dynamic[Map[Data]] | None = None
    """Default: {}."""
    password: Text | None = None
    port: Int | None = None
    """Default: 8000."""
    use_tls: Dynamic[Bool] | None = None
    """Default: false."""
    username: Text | None = None
