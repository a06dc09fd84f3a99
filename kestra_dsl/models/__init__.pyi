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
    """Part of other types: ``io.kestra.core.models.assets.AssetIdentifier``. In Kestra 1.3, 2.0.

    A part.
    """

    id: str
    namespace: Text | None = None
    """Text."""
    type: Text | None = None
    """Text."""


class AssetsDeclaration(Node):
    """Part of other types: ``io.kestra.core.models.assets.AssetsDeclaration``. In Kestra 1.3, 2.0.

    A part.
    """

    asset_failure_behavior: Dynamic[Literal["IGNORE", "FAIL", "WARN"]] | None = None
    """IGNORE, FAIL or WARN, or an expression. In Kestra 2.0."""
    enable_auto: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    inputs: Dynamic[Items[Dynamic[One[AssetIdentifier]]]] | None = None
    """List of AssetIdentifier, or an expression."""
    outputs_: Dynamic[Items[Dynamic[One[Asset]]]] | None = None
    """List of Asset, or an expression."""


class BasicAuthConfiguration(HttpAuth):
    """``type: BASIC``.

    A part. In Kestra 1.1, 1.3, 2.0.
    """

    password: Text | None = None
    """Password of the user. Take it from a secret. Text, or an expression."""
    username: Text | None = None
    """Name of the user. Text, or an expression."""


class BearerAuthConfiguration(HttpAuth):
    """``type: BEARER``.

    A part. In Kestra 1.1, 1.3, 2.0.
    """

    token: Text | None = None
    """Text, or an expression."""


class Cache(Node):
    """Part of other types: ``io.kestra.core.models.tasks.Cache``.

    A part. In Kestra 1.1, 1.3, 2.0. Required: enabled.
    """

    enabled: Bool | None = None
    """True or false. Required."""
    ttl: Duration | None = None
    """Duration."""


class Check(Node):
    """Part of other types: ``io.kestra.core.models.flows.check.Check``. In Kestra 1.3, 2.0.

    A part. Required: message.
    """

    message: Text | None = None
    """Text. Required."""
    behavior: Literal["BLOCK_EXECUTION", "FAIL_EXECUTION", "CREATE_EXECUTION"] | None = None
    """BLOCK_EXECUTION, FAIL_EXECUTION or CREATE_EXECUTION."""
    condition: Text | None = None
    """Text. In Kestra 1.3. Use when."""
    style: Literal["ERROR", "SUCCESS", "WARNING", "INFO"] | None = None
    """ERROR, SUCCESS, WARNING or INFO."""
    when: Text | None = None
    """Text. In Kestra 2.0."""


class Concurrency(Node):
    """Part of other types: ``io.kestra.core.models.flows.Concurrency``.

    A part. In Kestra 1.1, 1.3, 2.0. Required: limit.
    """

    limit: Int | None = None
    """Whole number. Required. At least 1."""
    behavior: Literal["QUEUE", "CANCEL", "FAIL"] | None = None
    """QUEUE, CANCEL or FAIL. Default: QUEUE."""


class CorsOrigin(Node):
    """Part of other types: ``com.google.cloud.storage.Cors-Origin``.

    A part. In Kestra 1.3, 2.0.
    """

    value: Text | None = None
    """Text."""


class CountedFlow(Node):
    """Part of other types: ``io.kestra.core.models.executions.statistics.Flow``. In Kestra 1.1, 1.3.

    A part. Required: flow_id, namespace.
    """

    flow_id: Text | None = None
    """Id of the flow. Text. Required."""
    namespace: Text | None = None
    """Text. Required."""


class CounterMetric(Metric):
    """``type: counter``.

    A metric. In Kestra 1.1, 1.3, 2.0. Required: name, value.
    """

    name: Text | None = None
    """Text, or an expression. Required."""
    value: Dynamic[Number] | None = None
    """Number, or an expression. Required."""
    description: Text | None = None
    """Text, or an expression."""
    tags: Dynamic[Map[Text]] | None = None
    """Mapping of names to text, or an expression."""


class DependsOn(Node):
    """Part of other types: ``io.kestra.core.models.flows.DependsOn``.

    A part. In Kestra 1.1, 1.3, 2.0.
    """

    condition: Text | None = None
    """Text."""
    inputs: Items[Text] | None = None
    """List of text."""


class DigestAuthConfiguration(HttpAuth):
    """``type: DIGEST``. In Kestra 1.3, 2.0.

    A part.
    """

    password: Text | None = None
    """Password of the user. Take it from a secret. Text, or an expression."""
    username: Text | None = None
    """Name of the user. Text, or an expression."""


class EncryptionConfiguration(Node):
    """Part of other types: ``com.google.cloud.bigquery.EncryptionConfiguration``.

    A part. In Kestra 1.3, 2.0.
    """

    kms_key_name: Text | None = None
    """Text."""


class ExecutionAssertionSLA(Sla):
    """``type: EXECUTION_ASSERTION``.

    A SLA. In Kestra 1.1, 1.3, 2.0. Required: assert_, behavior.
    """

    id: str
    assert_: Text | None = None
    """Text. Required."""
    behavior: Literal["FAIL", "CANCEL", "NONE"] | None = None
    """FAIL, CANCEL or NONE. Required."""
    labels: Items[One[Label]] | Map[Data] | None = None
    """List of Label, or mapping of names to any data."""


class FieldSchema(Node):
    """Part of other types: ``com.alicloud.openservices.tablestore.model.search.FieldSchema``.

    A part. In Kestra 1.3, 2.0.
    """

    analyzer: Literal["SingleWord", "MaxWord", "MinWord", "Split", "Fuzzy"] | None = None
    """SingleWord, MaxWord, MinWord, Split or Fuzzy."""
    analyzer_parameter: Map[Data] | None = None
    """Mapping of names to any data."""
    date_formats: Items[Text] | None = None
    """List of text."""
    enable_highlighting: Bool | None = None
    """True or false."""
    enable_sort_and_agg: Bool | None = None
    """True or false."""
    field_name: Text | None = None
    """Text."""
    field_type: (
        Literal["LONG", "DOUBLE", "BOOLEAN", "KEYWORD", "TEXT", "NESTED", "GEO_POINT", "DATE", "VECTOR",
        "FUZZY_KEYWORD", "IP", "JSON", "UNKNOWN"]
        | None
    ) = None
    """LONG, DOUBLE, BOOLEAN, KEYWORD, TEXT, NESTED, GEO_POINT, DATE, VECTOR, FUZZY_KEYWORD, IP, JSON or UNKNOWN."""
    index: Bool | None = None
    """True or false."""
    index_options: Literal["DOCS", "FREQS", "POSITIONS", "OFFSETS"] | None = None
    """DOCS, FREQS, POSITIONS or OFFSETS."""
    is_array: Bool | None = None
    """True or false."""
    json_type: Literal["FLATTEN", "NESTED"] | None = None
    """FLATTEN or NESTED."""
    source_field_names: Items[Text] | None = None
    """List of text."""
    store: Bool | None = None
    """True or false."""
    sub_field_schemas: Items[One[FieldSchema]] | None = None
    """List of FieldSchema."""
    vector_options: One[VectorOptions] | None = None
    """VectorOptions."""


class GaugeMetric(Metric):
    """``type: gauge``.

    A metric. In Kestra 1.1, 1.3, 2.0. Required: name, value.
    """

    name: Text | None = None
    """Text, or an expression. Required."""
    value: Dynamic[Number] | None = None
    """Number, or an expression. Required."""
    description: Text | None = None
    """Text, or an expression."""
    tags: Dynamic[Map[Text]] | None = None
    """Mapping of names to text, or an expression."""


class HttpConfiguration(Node):
    """Part of other types: ``io.kestra.core.http.client.configurations.HttpConfiguration``.

    A part. In Kestra 1.1, 1.3, 2.0.
    """

    allow_failed: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    allowed_response_codes: Dynamic[Items[Dynamic[Int]]] | None = None
    """List of whole number, or an expression."""
    auth: One[HttpAuth] | None = None
    """HttpAuth."""
    default_charset: Text | None = None
    """Text, or an expression. Default: UTF-8."""
    enabled_tcp_extended_keep_alive: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true. In Kestra 1.3, 2.0."""
    follow_redirects: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""
    logs: Items[Literal["REQUEST_HEADERS", "REQUEST_BODY", "RESPONSE_HEADERS", "RESPONSE_BODY"]] | None = None
    """List of REQUEST_HEADERS, REQUEST_BODY, RESPONSE_HEADERS or RESPONSE_BODY."""
    proxy: One[ProxyConfiguration] | None = None
    """ProxyConfiguration."""
    ssl: One[SslOptions] | None = None
    """SslOptions."""
    timeout: One[TimeoutConfiguration] | None = None
    """TimeoutConfiguration."""
    basic_auth_password: Text | None = None
    """Text. In Kestra 1.1, 1.3. Deprecated."""
    basic_auth_user: Text | None = None
    """Text. In Kestra 1.1, 1.3. Deprecated."""
    connect_timeout: Duration | None = None
    """Duration. In Kestra 1.1, 1.3. Deprecated."""
    connection_pool_idle_timeout: Duration | None = None
    """Duration. In Kestra 1.1, 1.3. Deprecated."""
    log_level: Literal["ALL", "TRACE", "DEBUG", "INFO", "WARN", "ERROR", "OFF", "NOT_SPECIFIED"] | None = None
    """ALL, TRACE, DEBUG, INFO, WARN, ERROR, OFF or NOT_SPECIFIED. In Kestra 1.1, 1.3. Deprecated."""
    max_content_length: Int | None = None
    """Whole number. In Kestra 1.1, 1.3. Deprecated."""
    proxy_address: Text | None = None
    """Text. In Kestra 1.1, 1.3. Deprecated."""
    proxy_password: Text | None = None
    """Text. In Kestra 1.1, 1.3. Deprecated."""
    proxy_port: Int | None = None
    """Whole number. In Kestra 1.1, 1.3. Deprecated."""
    proxy_type: Literal["DIRECT", "HTTP", "SOCKS"] | None = None
    """DIRECT, HTTP or SOCKS. In Kestra 1.1, 1.3. Deprecated."""
    proxy_username: Text | None = None
    """Text. In Kestra 1.1, 1.3. Deprecated."""
    read_idle_timeout: Duration | None = None
    """Duration. In Kestra 1.1, 1.3. Deprecated."""
    read_timeout: Duration | None = None
    """Duration. In Kestra 1.1, 1.3. Deprecated."""


class IAMInvitationControllerApiInvitationRole(Node):
    """Part of other types: ``io.kestra.sdk.model.IAMInvitationControllerApiInvitationRole``.

    A part. In Kestra 1.3, 2.0.
    """

    id: Text | None = None
    """Text."""
    namespaces: Items[Text] | None = None
    """List of text."""


class IdWithNamespace(Node):
    """Part of other types: ``io.kestra.sdk.model.IdWithNamespace``.

    A part. In Kestra 1.3, 2.0.
    """

    id: Text | None = None
    """Text."""
    namespace: Text | None = None
    """Text."""


class Label(Node):
    """Part of other types: ``io.kestra.core.models.Label``.

    A part. In Kestra 1.1, 1.3, 2.0. Required: key, value.
    """

    key: Text | None = None
    """Text. Required."""
    value: Text | None = None
    """Text. Required."""


class MaxDurationSLA(Sla):
    """``type: MAX_DURATION``.

    A SLA. In Kestra 1.1, 1.3, 2.0. Required: behavior, duration.
    """

    id: str
    behavior: Literal["FAIL", "CANCEL", "NONE"] | None = None
    """FAIL, CANCEL or NONE. Required."""
    duration: Duration | None = None
    """Duration. Required."""
    labels: Items[One[Label]] | Map[Data] | None = None
    """List of Label, or mapping of names to any data."""


class NamespaceFiles(Node):
    """Part of other types: ``io.kestra.core.models.tasks.NamespaceFiles``.

    A part. In Kestra 1.1, 1.3, 2.0.
    """

    enabled: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""
    exclude: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    folder_per_namespace: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    if_exists: Dynamic[Literal["OVERWRITE", "FAIL", "WARN", "IGNORE"]] | None = None
    """OVERWRITE, FAIL, WARN or IGNORE, or an expression. Default: OVERWRITE."""
    include: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    namespaces: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Default: ["{{flow.namespace}}"]."""


class Output(Node):
    """Part of other types: ``io.kestra.core.models.flows.Output``.

    A part. In Kestra 1.1, 1.3, 2.0. Required: value.
    """

    id: str
    value: Data | None = None
    """Any data. Required."""
    description: Text | None = None
    """Text."""
    display_name: Text | None = None
    """Text."""
    required: Bool | None = None
    """True or false."""
    type: (
        Literal["STRING", "ENUM", "SELECT", "INT", "FLOAT", "BOOLEAN", "BOOL", "DATETIME", "DATE", "TIME", "DURATION",
        "FILE", "JSON", "URI", "SECRET", "ARRAY", "MULTISELECT", "YAML", "EMAIL", "FORM", "ION"]
        | None
    ) = None
    """STRING, ENUM, SELECT, INT, FLOAT, BOOLEAN, BOOL, DATETIME, DATE, TIME, DURATION, FILE, JSON, URI, SECRET, ARRAY, MULTISELECT, YAML, EMAIL, FORM or ION."""


class ProxyConfiguration(Node):
    """Part of other types: ``io.kestra.core.http.client.configurations.ProxyConfiguration``.

    A part. In Kestra 1.1, 1.3, 2.0.
    """

    address: Text | None = None
    """Text, or an expression."""
    password: Text | None = None
    """Password of the user. Take it from a secret. Text, or an expression."""
    port: Dynamic[Int] | None = None
    """Port of the server. Whole number, or an expression."""
    type: Dynamic[Literal["DIRECT", "HTTP", "SOCKS"]] | None = None
    """DIRECT, HTTP or SOCKS, or an expression. Default: DIRECT."""
    username: Text | None = None
    """Name of the user. Text, or an expression."""


class Quota(Node):
    """Part of other types: ``io.kestra.core.models.flows.quota.Quota``. In Kestra 2.0.

    A part. Required: behavior, duration, limit.
    """

    behavior: Literal["FAIL", "CANCEL"] | None = None
    """FAIL or CANCEL. Required."""
    duration: Duration | None = None
    """Duration. Required."""
    limit: Int | None = None
    """Whole number. Required."""


class SearchScope(Node):
    """Part of other types: ``com.unboundid.ldap.sdk.SearchScope``.

    A part. In Kestra 1.3, 2.0.
    """

    name: Text | None = None
    """Text."""


class SslOptions(Node):
    """Part of other types: ``io.kestra.core.http.client.configurations.SslOptions``.

    A part. In Kestra 1.1, 1.3, 2.0.
    """

    insecure_trust_all_certificates: Dynamic[Bool] | None = None
    """True or false, or an expression."""


class StandardTableDefinitionStreamingBuffer(Node):
    """Part of other types: ``com.google.cloud.bigquery.StandardTableDefinition-StreamingBuffer``.

    A part. In Kestra 1.3, 2.0.
    """

    estimated_bytes: Int | None = None
    """Whole number."""
    estimated_rows: Int | None = None
    """Whole number."""
    oldest_entry_time: Int | None = None
    """Whole number."""


class Tag(Node):
    """Part of other types: ``com.resend.services.emails.model.Tag``.

    A part. In Kestra 1.3, 2.0.
    """

    name: Text | None = None
    """Text."""
    value: Text | None = None
    """Text."""


class TimeWindow(Node):
    """Part of other types: ``io.kestra.core.models.triggers.TimeWindow``. In Kestra 1.1, 1.3.

    A part.
    """

    deadline: Time | None = None
    """Time of day."""
    end_time: Time | None = None
    """Time of day."""
    start_time: Time | None = None
    """Time of day."""
    type: Literal["DAILY_TIME_DEADLINE", "DAILY_TIME_WINDOW", "DURATION_WINDOW", "SLIDING_WINDOW"] | None = None
    """DAILY_TIME_DEADLINE, DAILY_TIME_WINDOW, DURATION_WINDOW or SLIDING_WINDOW. Default: DURATION_WINDOW."""
    window: Duration | None = None
    """Duration."""
    window_advance: Duration | None = None
    """Duration."""


class TimeoutConfiguration(Node):
    """Part of other types: ``io.kestra.core.http.client.configurations.TimeoutConfiguration``.

    A part. In Kestra 1.1, 1.3, 2.0.
    """

    connect_timeout: Dynamic[Duration] | None = None
    """Duration, or an expression."""
    read_idle_timeout: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT5M."""


class TimerMetric(Metric):
    """``type: timer``.

    A metric. In Kestra 1.1, 1.3, 2.0. Required: name, value.
    """

    name: Text | None = None
    """Text, or an expression. Required."""
    value: Dynamic[Duration] | None = None
    """Duration, or an expression. Required."""
    description: Text | None = None
    """Text, or an expression."""
    tags: Dynamic[Map[Text]] | None = None
    """Mapping of names to text, or an expression."""


class ValueOptionObject(Node):
    """Part of other types: ``io.kestra.core.models.flows.input.ValueOption-ValueOptionObject``. In Kestra 2.0.

    A part. Required: label, value.
    """

    label: Text | None = None
    """Text. Required."""
    value: Text | None = None
    """Text. Required."""


class VectorOptions(Node):
    """Part of other types: ``com.alicloud.openservices.tablestore.model.search.vector.VectorOptions``.

    A part. In Kestra 1.3, 2.0.
    """

    data_type: Literal["FLOAT_32"] | None = None
    """FLOAT_32."""
    dimension: Int | None = None
    """Whole number."""
    metric_type: Literal["EUCLIDEAN", "COSINE", "DOT_PRODUCT"] | None = None
    """EUCLIDEAN, COSINE or DOT_PRODUCT."""


class Window(Node):
    """Part of other types: ``io.kestra.core.models.triggers.Window``. In Kestra 2.0.

    A part.
    """

    deadline: Time | None = None
    """Time of day."""
    every: Duration | None = None
    """Duration."""
    from_: Time | None = None
    """Time of day."""
    lookback: Duration | None = None
    """Duration."""
    offset: Duration | None = None
    """Duration."""
    timezone: Data | None = None
    """Any data."""
    to: Time | None = None
    """Time of day."""


class WorkerGroup(Node):
    """Part of other types: ``io.kestra.core.models.tasks.WorkerGroup``. In Kestra 1.1, 1.3.

    A part.
    """

    fallback: Literal["FAIL", "WAIT", "CANCEL"] | None = None
    """FAIL, WAIT or CANCEL."""
    key: Text | None = None
    """Text."""


class WorkerSelector(Node):
    """Part of other types: ``io.kestra.core.models.tasks.WorkerSelector``. In Kestra 2.0.

    A part.
    """

    fallback: Literal["FAIL", "WAIT", "CANCEL", "IGNORE"] | None = None
    """FAIL, WAIT, CANCEL or IGNORE."""
    match: Literal["ALL", "ANY"] | None = None
    """ALL or ANY."""
    tags: Items[Text] | None = None
    """List of text."""
