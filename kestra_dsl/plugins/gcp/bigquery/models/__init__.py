# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's types, in packages named like theirs."""

from typing import TYPE_CHECKING

from kestra_dsl._lazy import attach

if TYPE_CHECKING:
    from kestra_dsl.plugins.gcp.bigquery.models._access_control import AccessControl as AccessControl
    from kestra_dsl.plugins.gcp.bigquery.models._encryption_configuration import EncryptionConfiguration as EncryptionConfiguration
    from kestra_dsl.plugins.gcp.bigquery.models._entity import Entity as Entity
    from kestra_dsl.plugins.gcp.bigquery.models._external_table_definition import ExternalTableDefinition as ExternalTableDefinition
    from kestra_dsl.plugins.gcp.bigquery.models._field import Field as Field
    from kestra_dsl.plugins.gcp.bigquery.models._materialized_view_definition import MaterializedViewDefinition as MaterializedViewDefinition
    from kestra_dsl.plugins.gcp.bigquery.models._policy_tags import PolicyTags as PolicyTags
    from kestra_dsl.plugins.gcp.bigquery.models._range_partitioning import RangePartitioning as RangePartitioning
    from kestra_dsl.plugins.gcp.bigquery.models._range_partitioning_range import RangePartitioningRange as RangePartitioningRange
    from kestra_dsl.plugins.gcp.bigquery.models._schema import Schema as Schema
    from kestra_dsl.plugins.gcp.bigquery.models._standard_table_definition import StandardTableDefinition as StandardTableDefinition
    from kestra_dsl.plugins.gcp.bigquery.models._table_definition import TableDefinition as TableDefinition
    from kestra_dsl.plugins.gcp.bigquery.models._time_partitioning import TimePartitioning as TimePartitioning
    from kestra_dsl.plugins.gcp.bigquery.models._user_defined_function import UserDefinedFunction as UserDefinedFunction
    from kestra_dsl.plugins.gcp.bigquery.models._view_definition import ViewDefinition as ViewDefinition

__all__ = [
    "AccessControl",
    "EncryptionConfiguration",
    "Entity",
    "ExternalTableDefinition",
    "Field",
    "MaterializedViewDefinition",
    "PolicyTags",
    "RangePartitioning",
    "RangePartitioningRange",
    "Schema",
    "StandardTableDefinition",
    "TableDefinition",
    "TimePartitioning",
    "UserDefinedFunction",
    "ViewDefinition",
]

if not TYPE_CHECKING:  # type checkers know the names above
    __getattr__, __dir__ = attach(
        __name__,
        {
            "AccessControl": "_access_control",
            "EncryptionConfiguration": "_encryption_configuration",
            "Entity": "_entity",
            "ExternalTableDefinition": "_external_table_definition",
            "Field": "_field",
            "MaterializedViewDefinition": "_materialized_view_definition",
            "PolicyTags": "_policy_tags",
            "RangePartitioning": "_range_partitioning",
            "RangePartitioningRange": "_range_partitioning_range",
            "Schema": "_schema",
            "StandardTableDefinition": "_standard_table_definition",
            "TableDefinition": "_table_definition",
            "TimePartitioning": "_time_partitioning",
            "UserDefinedFunction": "_user_defined_function",
            "ViewDefinition": "_view_definition",
        },
        (),
    )
