# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's types, in packages named like theirs."""

from typing import Literal

from kestra_dsl.core.node import Node
from kestra_dsl.core.properties import Bool, DateTime, Duration, Dynamic, Int, Items, One, Text
from kestra_dsl.models import StandardTableDefinitionStreamingBuffer

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


class AccessControl(Node):
    """Part of other types: ``io.kestra.plugin.gcp.bigquery.models.AccessControl``."""

    entity: One[Entity] | None = None
    """Required."""
    role: Dynamic[Literal["READER", "WRITER", "OWNER"]] | None = None
    """Required."""


class EncryptionConfiguration(Node):
    """Part of other types: ``io.kestra.plugin.gcp.bigquery.models.EncryptionConfiguration``."""

    kms_key_name: Text | None = None


class Entity(Node):
    """Part of other types: ``io.kestra.plugin.gcp.bigquery.models.Entity``."""

    value: Text | None = None
    """Required."""
    type: Dynamic[Literal["DOMAIN", "GROUP", "USER", "IAM_MEMBER"]] | None = None


class ExternalTableDefinition(Node):
    """Part of other types: ``io.kestra.plugin.gcp.bigquery.models.ExternalTableDefinition``."""

    autodetect: Dynamic[Bool] | None = None
    compression: Text | None = None
    format_type: (
        Dynamic[Literal["CSV", "JSON", "BIGTABLE", "DATASTORE_BACKUP", "AVRO", "GOOGLE_SHEETS", "PARQUET", "ORC"]]
        | None
    ) = None
    ignore_unknown_values: Dynamic[Bool] | None = None
    max_bad_records: Dynamic[Int] | None = None
    source_uris: Dynamic[Items[Text]] | None = None


class Field(Node):
    """Part of other types: ``io.kestra.plugin.gcp.bigquery.models.Field``."""

    description: Text | None = None
    mode: Dynamic[Literal["NULLABLE", "REQUIRED", "REPEATED"]] | None = None
    name: Text | None = None
    policy_tags: One[PolicyTags] | None = None
    sub_fields: Items[One[Field]] | None = None
    type: (
        Dynamic[Literal["BOOL", "INT64", "FLOAT64", "NUMERIC", "BIGNUMERIC", "STRING", "BYTES", "STRUCT", "ARRAY",
        "TIMESTAMP", "DATE", "TIME", "DATETIME", "GEOGRAPHY", "JSON", "INTERVAL", "RANGE"]]
        | None
    ) = None


class MaterializedViewDefinition(Node):
    """Part of other types: ``io.kestra.plugin.gcp.bigquery.models.MaterializedViewDefinition``."""

    enable_refresh: Dynamic[Bool] | None = None
    last_refresh_date: DateTime | None = None
    query: Text | None = None
    refresh_interval: Dynamic[Duration] | None = None


class PolicyTags(Node):
    """Part of other types: ``io.kestra.plugin.gcp.bigquery.models.PolicyTags``."""

    names: Dynamic[Items[Text]] | None = None


class RangePartitioning(Node):
    """Part of other types: ``io.kestra.plugin.gcp.bigquery.models.RangePartitioning``."""

    field: Text | None = None
    range: One[RangePartitioningRange] | None = None


class RangePartitioningRange(Node):
    """Part of other types: ``io.kestra.plugin.gcp.bigquery.models.RangePartitioning-Range``."""

    end: Dynamic[Int] | None = None
    interval: Dynamic[Int] | None = None
    start: Dynamic[Int] | None = None


class Schema(Node):
    """Part of other types: ``io.kestra.plugin.gcp.bigquery.models.Schema``."""

    fields: Items[One[Field]] | None = None


class StandardTableDefinition(Node):
    """Part of other types: ``io.kestra.plugin.gcp.bigquery.models.StandardTableDefinition``."""

    clustering: Dynamic[Items[Text]] | None = None
    range_partitioning: One[RangePartitioning] | None = None
    streaming_buffer: One[StandardTableDefinitionStreamingBuffer] | None = None
    time_partitioning: One[TimePartitioning] | None = None


class TableDefinition(Node):
    """Part of other types: ``io.kestra.plugin.gcp.bigquery.models.TableDefinition``."""

    external_table_definition: One[ExternalTableDefinition] | None = None
    materialized_view_definition: One[MaterializedViewDefinition] | None = None
    schema_: One[Schema] | None = None
    standard_table_definition: One[StandardTableDefinition] | None = None
    type: Dynamic[Literal["TABLE", "VIEW", "MATERIALIZED_VIEW", "EXTERNAL", "MODEL"]] | None = None
    view_definition: One[ViewDefinition] | None = None


class TimePartitioning(Node):
    """Part of other types: ``io.kestra.plugin.gcp.bigquery.models.TimePartitioning``."""

    expiration: Dynamic[Duration] | None = None
    field: Text | None = None
    require_partition_filter: Dynamic[Bool] | None = None
    type: Dynamic[Literal["DAY", "HOUR", "MONTH", "YEAR"]] | None = None


class UserDefinedFunction(Node):
    """Part of other types: ``io.kestra.plugin.gcp.bigquery.models.UserDefinedFunction``."""

    content: Text | None = None
    type: Dynamic[Literal["INLINE", "FROM_URI"]] | None = None


class ViewDefinition(Node):
    """Part of other types: ``io.kestra.plugin.gcp.bigquery.models.ViewDefinition``."""

    query: Text | None = None
    view_user_defined_functions: Items[One[UserDefinedFunction]] | None = None
