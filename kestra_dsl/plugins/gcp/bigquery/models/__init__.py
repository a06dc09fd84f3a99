# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's types, in packages named like theirs."""

from kestra_dsl.core.class_packages import classes_of

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


def _AccessControl():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Dynamic, One, later
    class AccessControl(Node):
        """Part of other types: ``io.kestra.plugin.gcp.bigquery.models.AccessControl``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("entity", "role"),
        )
        entity: One[later("kestra_dsl.plugins.gcp.bigquery.models", "Entity")] | None = None
        role: Dynamic[Literal["READER", "WRITER", "OWNER"]] | None = None
    return AccessControl


def _EncryptionConfiguration():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Text
    class EncryptionConfiguration(Node):
        """Part of other types: ``io.kestra.plugin.gcp.bigquery.models.EncryptionConfiguration``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        kms_key_name: Text | None = None
    return EncryptionConfiguration


def _Entity():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Dynamic, Text
    class Entity(Node):
        """Part of other types: ``io.kestra.plugin.gcp.bigquery.models.Entity``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("value",),
        )
        value: Text | None = None
        type: Dynamic[Literal["DOMAIN", "GROUP", "USER", "IAM_MEMBER"]] | None = None
    return Entity


def _ExternalTableDefinition():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Bool, Dynamic, Int, Items, Text
    class ExternalTableDefinition(Node):
        """Part of other types: ``io.kestra.plugin.gcp.bigquery.models.ExternalTableDefinition``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        autodetect: Dynamic[Bool] | None = None
        compression: Text | None = None
        format_type: (
            Dynamic[Literal["CSV", "JSON", "BIGTABLE", "DATASTORE_BACKUP", "AVRO", "GOOGLE_SHEETS", "PARQUET", "ORC"]]
            | None
        ) = None
        ignore_unknown_values: Dynamic[Bool] | None = None
        max_bad_records: Dynamic[Int] | None = None
        source_uris: Dynamic[Items[Text]] | None = None
    return ExternalTableDefinition


def _Field():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Dynamic, Items, One, Text, later
    class Field(Node):
        """Part of other types: ``io.kestra.plugin.gcp.bigquery.models.Field``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        description: Text | None = None
        mode: Dynamic[Literal["NULLABLE", "REQUIRED", "REPEATED"]] | None = None
        name: Text | None = None
        policy_tags: One[later("kestra_dsl.plugins.gcp.bigquery.models", "PolicyTags")] | None = None
        sub_fields: Items[One[later("kestra_dsl.plugins.gcp.bigquery.models", "Field")]] | None = None
        type: (
            Dynamic[Literal["BOOL", "INT64", "FLOAT64", "NUMERIC", "BIGNUMERIC", "STRING", "BYTES", "STRUCT", "ARRAY",
            "TIMESTAMP", "DATE", "TIME", "DATETIME", "GEOGRAPHY", "JSON", "INTERVAL", "RANGE"]]
            | None
        ) = None
    return Field


def _MaterializedViewDefinition():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Bool, DateTime, Duration, Dynamic, Text
    class MaterializedViewDefinition(Node):
        """Part of other types: ``io.kestra.plugin.gcp.bigquery.models.MaterializedViewDefinition``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        enable_refresh: Dynamic[Bool] | None = None
        last_refresh_date: DateTime | None = None
        query: Text | None = None
        refresh_interval: Dynamic[Duration] | None = None
    return MaterializedViewDefinition


def _PolicyTags():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Dynamic, Items, Text
    class PolicyTags(Node):
        """Part of other types: ``io.kestra.plugin.gcp.bigquery.models.PolicyTags``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        names: Dynamic[Items[Text]] | None = None
    return PolicyTags


def _RangePartitioning():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import One, Text, later
    class RangePartitioning(Node):
        """Part of other types: ``io.kestra.plugin.gcp.bigquery.models.RangePartitioning``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        field: Text | None = None
        range: One[later("kestra_dsl.plugins.gcp.bigquery.models", "RangePartitioningRange")] | None = None
    return RangePartitioning


def _RangePartitioningRange():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Dynamic, Int
    class RangePartitioningRange(Node):
        """Part of other types: ``io.kestra.plugin.gcp.bigquery.models.RangePartitioning-Range``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        end: Dynamic[Int] | None = None
        interval: Dynamic[Int] | None = None
        start: Dynamic[Int] | None = None
    return RangePartitioningRange


def _Schema():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Items, One, later
    class Schema(Node):
        """Part of other types: ``io.kestra.plugin.gcp.bigquery.models.Schema``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        fields: Items[One[later("kestra_dsl.plugins.gcp.bigquery.models", "Field")]] | None = None
    return Schema


def _StandardTableDefinition():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Dynamic, Items, One, Text, later
    class StandardTableDefinition(Node):
        """Part of other types: ``io.kestra.plugin.gcp.bigquery.models.StandardTableDefinition``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        clustering: Dynamic[Items[Text]] | None = None
        range_partitioning: One[later("kestra_dsl.plugins.gcp.bigquery.models", "RangePartitioning")] | None = None
        streaming_buffer: One[later("kestra_dsl.models", "StandardTableDefinitionStreamingBuffer")] | None = None
        time_partitioning: One[later("kestra_dsl.plugins.gcp.bigquery.models", "TimePartitioning")] | None = None
    return StandardTableDefinition


def _TableDefinition():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Dynamic, One, later
    class TableDefinition(Node):
        """Part of other types: ``io.kestra.plugin.gcp.bigquery.models.TableDefinition``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        external_table_definition: (
            One[later("kestra_dsl.plugins.gcp.bigquery.models", "ExternalTableDefinition")]
            | None
        ) = None
        materialized_view_definition: (
            One[later("kestra_dsl.plugins.gcp.bigquery.models", "MaterializedViewDefinition")]
            | None
        ) = None
        schema_: One[later("kestra_dsl.plugins.gcp.bigquery.models", "Schema")] | None = None
        standard_table_definition: (
            One[later("kestra_dsl.plugins.gcp.bigquery.models", "StandardTableDefinition")]
            | None
        ) = None
        type: Dynamic[Literal["TABLE", "VIEW", "MATERIALIZED_VIEW", "EXTERNAL", "MODEL"]] | None = None
        view_definition: One[later("kestra_dsl.plugins.gcp.bigquery.models", "ViewDefinition")] | None = None
    return TableDefinition


def _TimePartitioning():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Bool, Duration, Dynamic, Text
    class TimePartitioning(Node):
        """Part of other types: ``io.kestra.plugin.gcp.bigquery.models.TimePartitioning``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        expiration: Dynamic[Duration] | None = None
        field: Text | None = None
        require_partition_filter: Dynamic[Bool] | None = None
        type: Dynamic[Literal["DAY", "HOUR", "MONTH", "YEAR"]] | None = None
    return TimePartitioning


def _UserDefinedFunction():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Dynamic, Text
    class UserDefinedFunction(Node):
        """Part of other types: ``io.kestra.plugin.gcp.bigquery.models.UserDefinedFunction``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        content: Text | None = None
        type: Dynamic[Literal["INLINE", "FROM_URI"]] | None = None
    return UserDefinedFunction


def _ViewDefinition():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Items, One, Text, later
    class ViewDefinition(Node):
        """Part of other types: ``io.kestra.plugin.gcp.bigquery.models.ViewDefinition``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        query: Text | None = None
        view_user_defined_functions: (
            Items[One[later("kestra_dsl.plugins.gcp.bigquery.models", "UserDefinedFunction")]]
            | None
        ) = None
    return ViewDefinition


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _AccessControl,
        _EncryptionConfiguration,
        _Entity,
        _ExternalTableDefinition,
        _Field,
        _MaterializedViewDefinition,
        _PolicyTags,
        _RangePartitioning,
        _RangePartitioningRange,
        _Schema,
        _StandardTableDefinition,
        _TableDefinition,
        _TimePartitioning,
        _UserDefinedFunction,
        _ViewDefinition,
    ),
)
