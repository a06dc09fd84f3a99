# Generated from Kestra's own facts by `make codegen`. Do not edit.

from typing import Literal

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.node import Node
from kestra_dsl.core.properties import Dynamic, One
from kestra_dsl.plugins.gcp.bigquery.models._external_table_definition import ExternalTableDefinition
from kestra_dsl.plugins.gcp.bigquery.models._materialized_view_definition import MaterializedViewDefinition
from kestra_dsl.plugins.gcp.bigquery.models._schema import Schema
from kestra_dsl.plugins.gcp.bigquery.models._standard_table_definition import StandardTableDefinition
from kestra_dsl.plugins.gcp.bigquery.models._view_definition import ViewDefinition

__all__ = ["TableDefinition"]


class TableDefinition(Node):
    """Part of other types: ``io.kestra.plugin.gcp.bigquery.models.TableDefinition``."""

    _kestra = TypeFacts(
        versions=("1.3",),
        known=("1.3",),
    )

    external_table_definition: One[ExternalTableDefinition] | None = None
    materialized_view_definition: One[MaterializedViewDefinition] | None = None
    schema_: One[Schema] | None = None
    standard_table_definition: One[StandardTableDefinition] | None = None
    type: Dynamic[Literal["TABLE", "VIEW", "MATERIALIZED_VIEW", "EXTERNAL", "MODEL"]] | None = None
    view_definition: One[ViewDefinition] | None = None
