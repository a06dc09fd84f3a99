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
    """Part of other types: ``io.kestra.plugin.gcp.bigquery.models.AccessControl``.

    A part. In Kestra 1.3, 2.0. From plugin-gcp 2.11.0. Required: entity, role.
    https://kestra.io/plugins/plugin-gcp/bigquery/io.kestra.plugin.gcp.bigquery.models.accesscontrol
    """

    entity: One[Entity] | None = None
    """Entity. Required."""
    role: Dynamic[Literal["READER", "WRITER", "OWNER"]] | None = None
    """READER, WRITER or OWNER, or an expression. Required."""


class EncryptionConfiguration(Node):
    """Part of other types: ``io.kestra.plugin.gcp.bigquery.models.EncryptionConfiguration``.

    A part. In Kestra 1.3, 2.0. From plugin-gcp 2.11.0.
    https://kestra.io/plugins/plugin-gcp/bigquery/io.kestra.plugin.gcp.bigquery.models.encryptionconfiguration
    """

    kms_key_name: Text | None = None
    """Text, or an expression."""


class Entity(Node):
    """Part of other types: ``io.kestra.plugin.gcp.bigquery.models.Entity``.

    A part. In Kestra 1.3, 2.0. From plugin-gcp 2.11.0. Required: value.
    https://kestra.io/plugins/plugin-gcp/bigquery/io.kestra.plugin.gcp.bigquery.models.entity
    """

    value: Text | None = None
    """Text, or an expression. Required."""
    type: Dynamic[Literal["DOMAIN", "GROUP", "USER", "IAM_MEMBER"]] | None = None
    """DOMAIN, GROUP, USER or IAM_MEMBER, or an expression."""


class ExternalTableDefinition(Node):
    """Part of other types: ``io.kestra.plugin.gcp.bigquery.models.ExternalTableDefinition``.

    A part. In Kestra 1.3, 2.0. From plugin-gcp 2.11.0.
    https://kestra.io/plugins/plugin-gcp/bigquery/io.kestra.plugin.gcp.bigquery.models.externaltabledefinition
    """

    autodetect: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    compression: Text | None = None
    """Text, or an expression."""
    format_type: (
        Dynamic[Literal["CSV", "JSON", "BIGTABLE", "DATASTORE_BACKUP", "AVRO", "GOOGLE_SHEETS", "PARQUET", "ORC"]]
        | None
    ) = None
    """CSV, JSON, BIGTABLE, DATASTORE_BACKUP, AVRO, GOOGLE_SHEETS, PARQUET or ORC, or an expression."""
    ignore_unknown_values: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    max_bad_records: Dynamic[Int] | None = None
    """Whole number, or an expression."""
    source_uris: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""


class Field(Node):
    """Part of other types: ``io.kestra.plugin.gcp.bigquery.models.Field``.

    A part. In Kestra 1.3, 2.0. From plugin-gcp 2.11.0.
    https://kestra.io/plugins/plugin-gcp/bigquery/io.kestra.plugin.gcp.bigquery.models.field
    """

    description: Text | None = None
    """Text, or an expression."""
    mode: Dynamic[Literal["NULLABLE", "REQUIRED", "REPEATED"]] | None = None
    """NULLABLE, REQUIRED or REPEATED, or an expression."""
    name: Text | None = None
    """Text, or an expression."""
    policy_tags: One[PolicyTags] | None = None
    """PolicyTags."""
    sub_fields: Items[One[Field]] | None = None
    """List of Field."""
    type: (
        Dynamic[Literal["BOOL", "INT64", "FLOAT64", "NUMERIC", "BIGNUMERIC", "STRING", "BYTES", "STRUCT", "ARRAY",
        "TIMESTAMP", "DATE", "TIME", "DATETIME", "GEOGRAPHY", "JSON", "INTERVAL", "RANGE"]]
        | None
    ) = None
    """BOOL, INT64, FLOAT64, NUMERIC, BIGNUMERIC, STRING, BYTES, STRUCT, ARRAY, TIMESTAMP, DATE, TIME, DATETIME, GEOGRAPHY, JSON, INTERVAL or RANGE, or an expression."""


class MaterializedViewDefinition(Node):
    """Part of other types: ``io.kestra.plugin.gcp.bigquery.models.MaterializedViewDefinition``.

    A part. In Kestra 1.3, 2.0. From plugin-gcp 2.11.0.
    https://kestra.io/plugins/plugin-gcp/bigquery/io.kestra.plugin.gcp.bigquery.models.materializedviewdefinition
    """

    enable_refresh: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    last_refresh_date: DateTime | None = None
    """Date and time."""
    query: Text | None = None
    """Text, or an expression."""
    refresh_interval: Dynamic[Duration] | None = None
    """Duration, or an expression."""


class PolicyTags(Node):
    """Part of other types: ``io.kestra.plugin.gcp.bigquery.models.PolicyTags``.

    A part. In Kestra 1.3, 2.0. From plugin-gcp 2.11.0.
    https://kestra.io/plugins/plugin-gcp/bigquery/io.kestra.plugin.gcp.bigquery.models.policytags
    """

    names: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""


class RangePartitioning(Node):
    """Part of other types: ``io.kestra.plugin.gcp.bigquery.models.RangePartitioning``.

    A part. In Kestra 1.3, 2.0. From plugin-gcp 2.11.0.
    https://kestra.io/plugins/plugin-gcp/bigquery/io.kestra.plugin.gcp.bigquery.models.rangepartitioning
    """

    field: Text | None = None
    """Text, or an expression."""
    range: One[RangePartitioningRange] | None = None
    """RangePartitioningRange."""


class RangePartitioningRange(Node):
    """Part of other types: ``io.kestra.plugin.gcp.bigquery.models.RangePartitioning-Range``.

    A part. In Kestra 1.3, 2.0. From plugin-gcp 2.11.0.
    """

    end: Dynamic[Int] | None = None
    """Whole number, or an expression."""
    interval: Dynamic[Int] | None = None
    """Whole number, or an expression."""
    start: Dynamic[Int] | None = None
    """Whole number, or an expression."""


class Schema(Node):
    """Part of other types: ``io.kestra.plugin.gcp.bigquery.models.Schema``.

    A part. In Kestra 1.3, 2.0. From plugin-gcp 2.11.0.
    https://kestra.io/plugins/plugin-gcp/bigquery/io.kestra.plugin.gcp.bigquery.models.schema
    """

    fields: Items[One[Field]] | None = None
    """List of Field."""


class StandardTableDefinition(Node):
    """Part of other types: ``io.kestra.plugin.gcp.bigquery.models.StandardTableDefinition``.

    A part. In Kestra 1.3, 2.0. From plugin-gcp 2.11.0.
    https://kestra.io/plugins/plugin-gcp/bigquery/io.kestra.plugin.gcp.bigquery.models.standardtabledefinition
    """

    clustering: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    range_partitioning: One[RangePartitioning] | None = None
    """RangePartitioning."""
    streaming_buffer: One[StandardTableDefinitionStreamingBuffer] | None = None
    """StandardTableDefinitionStreamingBuffer."""
    time_partitioning: One[TimePartitioning] | None = None
    """TimePartitioning."""


class TableDefinition(Node):
    """Part of other types: ``io.kestra.plugin.gcp.bigquery.models.TableDefinition``.

    A part. In Kestra 1.3, 2.0. From plugin-gcp 2.11.0.
    https://kestra.io/plugins/plugin-gcp/bigquery/io.kestra.plugin.gcp.bigquery.models.tabledefinition
    """

    external_table_definition: One[ExternalTableDefinition] | None = None
    """ExternalTableDefinition."""
    materialized_view_definition: One[MaterializedViewDefinition] | None = None
    """MaterializedViewDefinition."""
    schema_: One[Schema] | None = None
    """Schema."""
    standard_table_definition: One[StandardTableDefinition] | None = None
    """StandardTableDefinition."""
    type: Dynamic[Literal["TABLE", "VIEW", "MATERIALIZED_VIEW", "EXTERNAL", "MODEL"]] | None = None
    """TABLE, VIEW, MATERIALIZED_VIEW, EXTERNAL or MODEL, or an expression."""
    view_definition: One[ViewDefinition] | None = None
    """ViewDefinition."""


class TimePartitioning(Node):
    """Part of other types: ``io.kestra.plugin.gcp.bigquery.models.TimePartitioning``.

    A part. In Kestra 1.3, 2.0. From plugin-gcp 2.11.0.
    https://kestra.io/plugins/plugin-gcp/bigquery/io.kestra.plugin.gcp.bigquery.models.timepartitioning
    """

    expiration: Dynamic[Duration] | None = None
    """Duration, or an expression."""
    field: Text | None = None
    """Text, or an expression."""
    require_partition_filter: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    type: Dynamic[Literal["DAY", "HOUR", "MONTH", "YEAR"]] | None = None
    """DAY, HOUR, MONTH or YEAR, or an expression."""


class UserDefinedFunction(Node):
    """Part of other types: ``io.kestra.plugin.gcp.bigquery.models.UserDefinedFunction``.

    A part. In Kestra 1.3, 2.0. From plugin-gcp 2.11.0.
    https://kestra.io/plugins/plugin-gcp/bigquery/io.kestra.plugin.gcp.bigquery.models.userdefinedfunction
    """

    content: Text | None = None
    """Text, or an expression."""
    type: Dynamic[Literal["INLINE", "FROM_URI"]] | None = None
    """INLINE or FROM_URI, or an expression."""


class ViewDefinition(Node):
    """Part of other types: ``io.kestra.plugin.gcp.bigquery.models.ViewDefinition``.

    A part. In Kestra 1.3, 2.0. From plugin-gcp 2.11.0.
    https://kestra.io/plugins/plugin-gcp/bigquery/io.kestra.plugin.gcp.bigquery.models.viewdefinition
    """

    query: Text | None = None
    """Text, or an expression."""
    view_user_defined_functions: Items[One[UserDefinedFunction]] | None = None
    """List of UserDefinedFunction."""
