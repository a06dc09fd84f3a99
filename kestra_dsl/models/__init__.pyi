# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Parts of flows, and parts that several types share: labels, HTTP options, metrics."""

from typing import Literal

from kestra_dsl.core.node import Node, Part
from kestra_dsl.core.properties import Bool, Data, Duration, Dynamic, Int, Items, Map, Number, One, Text, Time

__all__ = [
    "Asset",
    "AssetIdentifier",
    "AssetsDeclaration",
    "BasicAuthConfiguration",
    "BearerAuthConfiguration",
    "Cache",
    "Check",
    "Concurrency",
    "CorsOrigin",
    "CountedFlow",
    "CounterMetric",
    "DependsOn",
    "DigestAuthConfiguration",
    "EncryptionConfiguration",
    "ExecutionAssertionSLA",
    "FieldSchema",
    "GaugeMetric",
    "HttpAuth",
    "HttpConfiguration",
    "IAMInvitationControllerApiInvitationRole",
    "IdWithNamespace",
    "Label",
    "MaxDurationSLA",
    "Metric",
    "NamespaceFiles",
    "Output",
    "ProxyConfiguration",
    "Quota",
    "SearchScope",
    "Sla",
    "SslOptions",
    "StandardTableDefinitionStreamingBuffer",
    "Tag",
    "TimeWindow",
    "TimeoutConfiguration",
    "TimerMetric",
    "ValueOptionObject",
    "VectorOptions",
    "Window",
    "WorkerGroup",
    "WorkerSelector",
]


class Asset(Part):
    """The base of each asset. ``Asset.of(type, properties)`` makes one of a type that has no class."""

    id: str


class HttpAuth(Part):
    """The base of each http auth. ``HttpAuth.of(type, properties)`` makes one of a type that has no class."""


class Metric(Part):
    """The base of each metric. ``Metric.of(type, properties)`` makes one of a type that has no class."""


class Sla(Part):
    """The base of each sla. ``Sla.of(type, properties)`` makes one of a type that has no class."""


class AssetIdentifier(Node):
    """Part of other types: ``io.kestra.core.models.assets.AssetIdentifier``. In Kestra 1.3, 2.0."""

    id: str
    namespace: Text | None = None
    type: Text | None = None


class AssetsDeclaration(Node):
    """Part of other types: ``io.kestra.core.models.assets.AssetsDeclaration``. In Kestra 1.3, 2.0."""

    asset_failure_behavior: Dynamic[Literal["IGNORE", "FAIL", "WARN"]] | None = None
    """In Kestra 2.0."""
    enable_auto: Dynamic[Bool] | None = None
    inputs: Dynamic[Items[Dynamic[One[AssetIdentifier]]]] | None = None
    outputs_: Dynamic[Items[Dynamic[One[Asset]]]] | None = None


class BasicAuthConfiguration(HttpAuth):
    """``type: BASIC``."""

    password: Text | None = None
    username: Text | None = None


class BearerAuthConfiguration(HttpAuth):
    """``type: BEARER``."""

    token: Text | None = None


class Cache(Node):
    """Part of other types: ``io.kestra.core.models.tasks.Cache``."""

    enabled: Bool | None = None
    """Required."""
    ttl: Duration | None = None


class Check(Node):
    """Part of other types: ``io.kestra.core.models.flows.check.Check``. In Kestra 1.3, 2.0."""

    message: Text | None = None
    """Required."""
    behavior: Literal["BLOCK_EXECUTION", "FAIL_EXECUTION", "CREATE_EXECUTION"] | None = None
    condition: Text | None = None
    """In Kestra 1.3. Use when."""
    style: Literal["ERROR", "SUCCESS", "WARNING", "INFO"] | None = None
    when: Text | None = None
    """In Kestra 2.0."""


class Concurrency(Node):
    """Part of other types: ``io.kestra.core.models.flows.Concurrency``."""

    limit: Int | None = None
    """Required. At least 1."""
    behavior: Literal["QUEUE", "CANCEL", "FAIL"] | None = None
    """Default: QUEUE."""


class CorsOrigin(Node):
    """Part of other types: ``com.google.cloud.storage.Cors-Origin``."""

    value: Text | None = None


class CountedFlow(Node):
    """Part of other types: ``io.kestra.core.models.executions.statistics.Flow``. In Kestra 1.1, 1.3."""

    flow_id: Text | None = None
    """Required."""
    namespace: Text | None = None
    """Required."""


class CounterMetric(Metric):
    """``type: counter``."""

    name: Text | None = None
    """Required."""
    value: Dynamic[Number] | None = None
    """Required."""
    description: Text | None = None
    tags: Dynamic[Map[Text]] | None = None


class DependsOn(Node):
    """Part of other types: ``io.kestra.core.models.flows.DependsOn``."""

    condition: Text | None = None
    inputs: Items[Text] | None = None


class DigestAuthConfiguration(HttpAuth):
    """``type: DIGEST``. In Kestra 1.3, 2.0."""

    password: Text | None = None
    username: Text | None = None


class EncryptionConfiguration(Node):
    """Part of other types: ``com.google.cloud.bigquery.EncryptionConfiguration``."""

    kms_key_name: Text | None = None


class ExecutionAssertionSLA(Sla):
    """``type: EXECUTION_ASSERTION``."""

    id: str
    assert_: Text | None = None
    """Required."""
    behavior: Literal["FAIL", "CANCEL", "NONE"] | None = None
    """Required."""
    labels: Items[One[Label]] | Map[Data] | None = None


class FieldSchema(Node):
    """Part of other types: ``com.alicloud.openservices.tablestore.model.search.FieldSchema``."""

    analyzer: Literal["SingleWord", "MaxWord", "MinWord", "Split", "Fuzzy"] | None = None
    analyzer_parameter: Map[Data] | None = None
    date_formats: Items[Text] | None = None
    enable_highlighting: Bool | None = None
    enable_sort_and_agg: Bool | None = None
    field_name: Text | None = None
    field_type: (
        Literal["LONG", "DOUBLE", "BOOLEAN", "KEYWORD", "TEXT", "NESTED", "GEO_POINT", "DATE", "VECTOR",
        "FUZZY_KEYWORD", "IP", "JSON", "UNKNOWN"]
        | None
    ) = None
    index: Bool | None = None
    index_options: Literal["DOCS", "FREQS", "POSITIONS", "OFFSETS"] | None = None
    is_array: Bool | None = None
    json_type: Literal["FLATTEN", "NESTED"] | None = None
    source_field_names: Items[Text] | None = None
    store: Bool | None = None
    sub_field_schemas: Items[One[FieldSchema]] | None = None
    vector_options: One[VectorOptions] | None = None


class GaugeMetric(Metric):
    """``type: gauge``."""

    name: Text | None = None
    """Required."""
    value: Dynamic[Number] | None = None
    """Required."""
    description: Text | None = None
    tags: Dynamic[Map[Text]] | None = None


class HttpConfiguration(Node):
    """Part of other types: ``io.kestra.core.http.client.configurations.HttpConfiguration``."""

    allow_failed: Dynamic[Bool] | None = None
    """Default: false."""
    allowed_response_codes: Dynamic[Items[Dynamic[Int]]] | None = None
    auth: One[HttpAuth] | None = None
    default_charset: Text | None = None
    """Default: UTF-8."""
    enabled_tcp_extended_keep_alive: Dynamic[Bool] | None = None
    """Default: true. In Kestra 1.3, 2.0."""
    follow_redirects: Dynamic[Bool] | None = None
    """Default: true."""
    logs: Items[Literal["REQUEST_HEADERS", "REQUEST_BODY", "RESPONSE_HEADERS", "RESPONSE_BODY"]] | None = None
    proxy: One[ProxyConfiguration] | None = None
    ssl: One[SslOptions] | None = None
    timeout: One[TimeoutConfiguration] | None = None
    basic_auth_password: Text | None = None
    """In Kestra 1.1, 1.3. Deprecated."""
    basic_auth_user: Text | None = None
    """In Kestra 1.1, 1.3. Deprecated."""
    connect_timeout: Duration | None = None
    """In Kestra 1.1, 1.3. Deprecated."""
    connection_pool_idle_timeout: Duration | None = None
    """In Kestra 1.1, 1.3. Deprecated."""
    log_level: Literal["ALL", "TRACE", "DEBUG", "INFO", "WARN", "ERROR", "OFF", "NOT_SPECIFIED"] | None = None
    """In Kestra 1.1, 1.3. Deprecated."""
    max_content_length: Int | None = None
    """In Kestra 1.1, 1.3. Deprecated."""
    proxy_address: Text | None = None
    """In Kestra 1.1, 1.3. Deprecated."""
    proxy_password: Text | None = None
    """In Kestra 1.1, 1.3. Deprecated."""
    proxy_port: Int | None = None
    """In Kestra 1.1, 1.3. Deprecated."""
    proxy_type: Literal["DIRECT", "HTTP", "SOCKS"] | None = None
    """In Kestra 1.1, 1.3. Deprecated."""
    proxy_username: Text | None = None
    """In Kestra 1.1, 1.3. Deprecated."""
    read_idle_timeout: Duration | None = None
    """In Kestra 1.1, 1.3. Deprecated."""
    read_timeout: Duration | None = None
    """In Kestra 1.1, 1.3. Deprecated."""


class IAMInvitationControllerApiInvitationRole(Node):
    """Part of other types: ``io.kestra.sdk.model.IAMInvitationControllerApiInvitationRole``."""

    id: Text | None = None
    namespaces: Items[Text] | None = None


class IdWithNamespace(Node):
    """Part of other types: ``io.kestra.sdk.model.IdWithNamespace``."""

    id: Text | None = None
    namespace: Text | None = None


class Label(Node):
    """Part of other types: ``io.kestra.core.models.Label``."""

    key: Text | None = None
    """Required."""
    value: Text | None = None
    """Required."""


class MaxDurationSLA(Sla):
    """``type: MAX_DURATION``."""

    id: str
    behavior: Literal["FAIL", "CANCEL", "NONE"] | None = None
    """Required."""
    duration: Duration | None = None
    """Required."""
    labels: Items[One[Label]] | Map[Data] | None = None


class NamespaceFiles(Node):
    """Part of other types: ``io.kestra.core.models.tasks.NamespaceFiles``."""

    enabled: Dynamic[Bool] | None = None
    """Default: true."""
    exclude: Dynamic[Items[Text]] | None = None
    folder_per_namespace: Dynamic[Bool] | None = None
    """Default: false."""
    if_exists: Dynamic[Literal["OVERWRITE", "FAIL", "WARN", "IGNORE"]] | None = None
    """Default: OVERWRITE."""
    include: Dynamic[Items[Text]] | None = None
    namespaces: Dynamic[Items[Text]] | None = None
    """Default: ["{{flow.namespace}}"]."""


class Output(Node):
    """Part of other types: ``io.kestra.core.models.flows.Output``."""

    id: str
    value: Data | None = None
    """Required."""
    description: Text | None = None
    display_name: Text | None = None
    required: Bool | None = None
    type: (
        Literal["STRING", "ENUM", "SELECT", "INT", "FLOAT", "BOOLEAN", "BOOL", "DATETIME", "DATE", "TIME", "DURATION",
        "FILE", "JSON", "URI", "SECRET", "ARRAY", "MULTISELECT", "YAML", "EMAIL", "FORM", "ION"]
        | None
    ) = None


class ProxyConfiguration(Node):
    """Part of other types: ``io.kestra.core.http.client.configurations.ProxyConfiguration``."""

    address: Text | None = None
    password: Text | None = None
    port: Dynamic[Int] | None = None
    type: Dynamic[Literal["DIRECT", "HTTP", "SOCKS"]] | None = None
    """Default: DIRECT."""
    username: Text | None = None


class Quota(Node):
    """Part of other types: ``io.kestra.core.models.flows.quota.Quota``. In Kestra 2.0."""

    behavior: Literal["FAIL", "CANCEL"] | None = None
    """Required."""
    duration: Duration | None = None
    """Required."""
    limit: Int | None = None
    """Required."""


class SearchScope(Node):
    """Part of other types: ``com.unboundid.ldap.sdk.SearchScope``."""

    name: Text | None = None


class SslOptions(Node):
    """Part of other types: ``io.kestra.core.http.client.configurations.SslOptions``."""

    insecure_trust_all_certificates: Dynamic[Bool] | None = None


class StandardTableDefinitionStreamingBuffer(Node):
    """Part of other types: ``com.google.cloud.bigquery.StandardTableDefinition-StreamingBuffer``."""

    estimated_bytes: Int | None = None
    estimated_rows: Int | None = None
    oldest_entry_time: Int | None = None


class Tag(Node):
    """Part of other types: ``com.resend.services.emails.model.Tag``."""

    name: Text | None = None
    value: Text | None = None


class TimeWindow(Node):
    """Part of other types: ``io.kestra.core.models.triggers.TimeWindow``. In Kestra 1.1, 1.3."""

    deadline: Time | None = None
    end_time: Time | None = None
    start_time: Time | None = None
    type: Literal["DAILY_TIME_DEADLINE", "DAILY_TIME_WINDOW", "DURATION_WINDOW", "SLIDING_WINDOW"] | None = None
    """Default: DURATION_WINDOW."""
    window: Duration | None = None
    window_advance: Duration | None = None


class TimeoutConfiguration(Node):
    """Part of other types: ``io.kestra.core.http.client.configurations.TimeoutConfiguration``."""

    connect_timeout: Dynamic[Duration] | None = None
    read_idle_timeout: Dynamic[Duration] | None = None
    """Default: PT5M."""


class TimerMetric(Metric):
    """``type: timer``."""

    name: Text | None = None
    """Required."""
    value: Dynamic[Duration] | None = None
    """Required."""
    description: Text | None = None
    tags: Dynamic[Map[Text]] | None = None


class ValueOptionObject(Node):
    """Part of other types: ``io.kestra.core.models.flows.input.ValueOption-ValueOptionObject``. In Kestra 2.0."""

    label: Text | None = None
    """Required."""
    value: Text | None = None
    """Required."""


class VectorOptions(Node):
    """Part of other types: ``com.alicloud.openservices.tablestore.model.search.vector.VectorOptions``."""

    data_type: Literal["FLOAT_32"] | None = None
    dimension: Int | None = None
    metric_type: Literal["EUCLIDEAN", "COSINE", "DOT_PRODUCT"] | None = None


class Window(Node):
    """Part of other types: ``io.kestra.core.models.triggers.Window``. In Kestra 2.0."""

    deadline: Time | None = None
    every: Duration | None = None
    from_: Time | None = None
    lookback: Duration | None = None
    offset: Duration | None = None
    timezone: Data | None = None
    to: Time | None = None


class WorkerGroup(Node):
    """Part of other types: ``io.kestra.core.models.tasks.WorkerGroup``. In Kestra 1.1, 1.3."""

    fallback: Literal["FAIL", "WAIT", "CANCEL"] | None = None
    key: Text | None = None


class WorkerSelector(Node):
    """Part of other types: ``io.kestra.core.models.tasks.WorkerSelector``. In Kestra 2.0."""

    fallback: Literal["FAIL", "WAIT", "CANCEL", "IGNORE"] | None = None
    match: Literal["ALL", "ANY"] | None = None
    tags: Items[Text] | None = None
