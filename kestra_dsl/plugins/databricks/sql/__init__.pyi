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
    """``io.kestra.plugin.databricks.sql.Query``.

    A task. In Kestra 1.3, 2.0. From plugin-databricks 1.4.1. Required: id, host, http_path, sql.
    https://kestra.io/plugins/plugin-databricks/sql/io.kestra.plugin.databricks.sql.query
    """

    host: Text | None = None
    """Address of the Databricks workspace. Text, or an expression. Required."""
    http_path: Text | None = None
    """Text, or an expression. Required."""
    sql: Text | None = None
    """SQL to run. Text, or an expression. Required."""
    access_token: Text | None = None
    """Text, or an expression."""
    catalog: Text | None = None
    """Text, or an expression."""
    properties: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    schema_: Text | None = None
    """Text, or an expression."""
    time_zone_id: Text | None = None
    """Text, or an expression."""

    @property
    def outputs(self) -> QueryOutputs:
        return QueryOutputs(self._output_root, self.id)
