# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.databricks.sql``."""

from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Data, Dynamic, Map, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = [
    "Query",
]

PREFIX: str


class QueryOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"size": "size", "uri": "uri"}
    size: Reference
    uri: Reference


class Query(BaseTask):
    """``io.kestra.plugin.databricks.sql.Query``."""

    host: Text | None = None
    """Required."""
    http_path: Text | None = None
    """Required."""
    sql: Text | None = None
    """Required."""
    access_token: Text | None = None
    catalog: Text | None = None
    properties: Dynamic[Map[Data]] | None = None
    schema_: Text | None = None
    time_zone_id: Text | None = None

    @property
    def outputs(self) -> QueryOutputs:
        return QueryOutputs(self._output_root, self.id)
