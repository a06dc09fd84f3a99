# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.node import Node
from kestra_dsl.core.properties import Bool, DateTime, Duration, Dynamic, Text

__all__ = ["MaterializedViewDefinition"]


class MaterializedViewDefinition(Node):
    """Part of other types: ``io.kestra.plugin.gcp.bigquery.models.MaterializedViewDefinition``."""

    _kestra = TypeFacts(
        versions=("1.3",),
        known=("1.3",),
    )

    enable_refresh: Dynamic[Bool] | None = None
    last_refresh_date: DateTime | None = None
    query: Text | None = None
    refresh_interval: Dynamic[Duration] | None = None
