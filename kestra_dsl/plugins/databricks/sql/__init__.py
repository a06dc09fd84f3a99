# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.databricks.sql``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "Query",
]

PREFIX = "io.kestra.plugin.databricks.sql"


def _Query():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Data, Dynamic, Map, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class QueryOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"size": "size", "uri": "uri"}
        size: Reference
        uri: Reference
    class Query(BaseTask):
        """``io.kestra.plugin.databricks.sql.Query``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.databricks.sql.Query",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("host", "http_path", "sql"),
        )
        host: Text | None = None
        http_path: Text | None = None
        sql: Text | None = None
        access_token: Text | None = None
        catalog: Text | None = None
        properties: Dynamic[Map[Data]] | None = None
        schema_: Text | None = None
        time_zone_id: Text | None = None
        @property
        def outputs(self) -> QueryOutputs:
            return QueryOutputs(self._output_root, self.id)
    return Query


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _Query,
    ),
)
