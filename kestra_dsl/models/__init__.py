# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Parts of flows, and parts that several types share: labels, HTTP options, metrics."""

from kestra_dsl.core.class_packages import classes_of

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


def _Asset():
    from kestra_dsl.core.node import Part
    class Asset(Part):
        """The base of each asset. ``Asset.of(type, properties)`` makes one of a type that has no class."""
        id: str
    return Asset


def _HttpAuth():
    from kestra_dsl.core.node import Part
    class HttpAuth(Part):
        """The base of each http auth. ``HttpAuth.of(type, properties)`` makes one of a type that has no class."""
    return HttpAuth


def _Metric():
    from kestra_dsl.core.node import Part
    class Metric(Part):
        """The base of each metric. ``Metric.of(type, properties)`` makes one of a type that has no class."""
    return Metric


def _Sla():
    from kestra_dsl.core.node import Part
    class Sla(Part):
        """The base of each sla. ``Sla.of(type, properties)`` makes one of a type that has no class."""
    return Sla


def _AssetIdentifier():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Text
    class AssetIdentifier(Node):
        """Part of other types: ``io.kestra.core.models.assets.AssetIdentifier``. In Kestra 1.3, 2.0."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
        )
        id: str
        namespace: Text | None = None
        type: Text | None = None
    return AssetIdentifier


def _AssetsDeclaration():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Bool, Dynamic, Items, One, later
    class AssetsDeclaration(Node):
        """Part of other types: ``io.kestra.core.models.assets.AssetsDeclaration``. In Kestra 1.3, 2.0."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            property_versions={"asset_failure_behavior": ("2.0",)},
        )
        asset_failure_behavior: Dynamic[Literal["IGNORE", "FAIL", "WARN"]] | None = None
        enable_auto: Dynamic[Bool] | None = None
        inputs: Dynamic[Items[Dynamic[One[later("kestra_dsl.models", "AssetIdentifier")]]]] | None = None
        outputs_: Dynamic[Items[Dynamic[One[later("kestra_dsl.models", "Asset")]]]] | None = None
    return AssetsDeclaration


def _BasicAuthConfiguration():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.properties import Text
    from kestra_dsl.models import HttpAuth
    class BasicAuthConfiguration(HttpAuth):
        """``type: BASIC``."""
        _kestra = TypeFacts(
            type="BASIC",
        )
        password: Text | None = None
        username: Text | None = None
    return BasicAuthConfiguration


def _BearerAuthConfiguration():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.properties import Text
    from kestra_dsl.models import HttpAuth
    class BearerAuthConfiguration(HttpAuth):
        """``type: BEARER``."""
        _kestra = TypeFacts(
            type="BEARER",
        )
        token: Text | None = None
    return BearerAuthConfiguration


def _Cache():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Bool, Duration
    class Cache(Node):
        """Part of other types: ``io.kestra.core.models.tasks.Cache``."""
        _kestra = TypeFacts(
            required=("enabled",),
        )
        enabled: Bool | None = None
        ttl: Duration | None = None
    return Cache


def _Check():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Text
    class Check(Node):
        """Part of other types: ``io.kestra.core.models.flows.check.Check``. In Kestra 1.3, 2.0."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            required=("message",),
            property_versions={"condition": ("1.3",), "when": ("2.0",)},
            replacements={"condition": "when"},
        )
        message: Text | None = None
        behavior: Literal["BLOCK_EXECUTION", "FAIL_EXECUTION", "CREATE_EXECUTION"] | None = None
        condition: Text | None = None
        style: Literal["ERROR", "SUCCESS", "WARNING", "INFO"] | None = None
        when: Text | None = None
    return Check


def _Concurrency():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Int
    class Concurrency(Node):
        """Part of other types: ``io.kestra.core.models.flows.Concurrency``."""
        _kestra = TypeFacts(
            required=("limit",),
        )
        limit: Int | None = None
        behavior: Literal["QUEUE", "CANCEL", "FAIL"] | None = None
    return Concurrency


def _CorsOrigin():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Text
    class CorsOrigin(Node):
        """Part of other types: ``com.google.cloud.storage.Cors-Origin``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        value: Text | None = None
    return CorsOrigin


def _CountedFlow():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Text
    class CountedFlow(Node):
        """Part of other types: ``io.kestra.core.models.executions.statistics.Flow``. In Kestra 1.1, 1.3."""
        _kestra = TypeFacts(
            versions=("1.1", "1.3"),
            required=("flow_id", "namespace"),
        )
        flow_id: Text | None = None
        namespace: Text | None = None
    return CountedFlow


def _CounterMetric():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.properties import Dynamic, Map, Number, Text
    from kestra_dsl.models import Metric
    class CounterMetric(Metric):
        """``type: counter``."""
        _kestra = TypeFacts(
            type="counter",
            required=("name", "value"),
        )
        name: Text | None = None
        value: Dynamic[Number] | None = None
        description: Text | None = None
        tags: Dynamic[Map[Text]] | None = None
    return CounterMetric


def _DependsOn():
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Items, Text
    class DependsOn(Node):
        """Part of other types: ``io.kestra.core.models.flows.DependsOn``."""
        condition: Text | None = None
        inputs: Items[Text] | None = None
    return DependsOn


def _DigestAuthConfiguration():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.properties import Text
    from kestra_dsl.models import HttpAuth
    class DigestAuthConfiguration(HttpAuth):
        """``type: DIGEST``. In Kestra 1.3, 2.0."""
        _kestra = TypeFacts(
            type="DIGEST",
            versions=("1.3", "2.0"),
        )
        password: Text | None = None
        username: Text | None = None
    return DigestAuthConfiguration


def _EncryptionConfiguration():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Text
    class EncryptionConfiguration(Node):
        """Part of other types: ``com.google.cloud.bigquery.EncryptionConfiguration``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        kms_key_name: Text | None = None
    return EncryptionConfiguration


def _ExecutionAssertionSLA():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.properties import Data, Items, Map, One, Text, later
    from kestra_dsl.models import Sla
    class ExecutionAssertionSLA(Sla):
        """``type: EXECUTION_ASSERTION``."""
        _kestra = TypeFacts(
            type="EXECUTION_ASSERTION",
            required=("assert_", "behavior"),
        )
        id: str
        assert_: Text | None = None
        behavior: Literal["FAIL", "CANCEL", "NONE"] | None = None
        labels: Items[One[later("kestra_dsl.models", "Label")]] | Map[Data] | None = None
    return ExecutionAssertionSLA


def _FieldSchema():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Bool, Data, Items, Map, One, Text, later
    class FieldSchema(Node):
        """Part of other types: ``com.alicloud.openservices.tablestore.model.search.FieldSchema``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
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
        sub_field_schemas: Items[One[later("kestra_dsl.models", "FieldSchema")]] | None = None
        vector_options: One[later("kestra_dsl.models", "VectorOptions")] | None = None
    return FieldSchema


def _GaugeMetric():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.properties import Dynamic, Map, Number, Text
    from kestra_dsl.models import Metric
    class GaugeMetric(Metric):
        """``type: gauge``."""
        _kestra = TypeFacts(
            type="gauge",
            required=("name", "value"),
        )
        name: Text | None = None
        value: Dynamic[Number] | None = None
        description: Text | None = None
        tags: Dynamic[Map[Text]] | None = None
    return GaugeMetric


def _HttpConfiguration():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Bool, Duration, Dynamic, Int, Items, One, Text, later
    class HttpConfiguration(Node):
        """Part of other types: ``io.kestra.core.http.client.configurations.HttpConfiguration``."""
        _kestra = TypeFacts(
            property_versions={"enabled_tcp_extended_keep_alive": ("1.3", "2.0"), "basic_auth_password": ("1.1", "1.3"), "basic_auth_user": ("1.1", "1.3"), "connect_timeout": ("1.1", "1.3"), "connection_pool_idle_timeout": ("1.1", "1.3"), "log_level": ("1.1", "1.3"), "max_content_length": ("1.1", "1.3"), "proxy_address": ("1.1", "1.3"), "proxy_password": ("1.1", "1.3"), "proxy_port": ("1.1", "1.3"), "proxy_type": ("1.1", "1.3"), "proxy_username": ("1.1", "1.3"), "read_idle_timeout": ("1.1", "1.3"), "read_timeout": ("1.1", "1.3")},
            deprecated_properties=("basic_auth_password", "basic_auth_user", "connect_timeout", "connection_pool_idle_timeout", "log_level", "max_content_length", "proxy_address", "proxy_password", "proxy_port", "proxy_type", "proxy_username", "read_idle_timeout", "read_timeout"),
        )
        allow_failed: Dynamic[Bool] | None = None
        allowed_response_codes: Dynamic[Items[Dynamic[Int]]] | None = None
        auth: One[later("kestra_dsl.models", "HttpAuth")] | None = None
        default_charset: Text | None = None
        enabled_tcp_extended_keep_alive: Dynamic[Bool] | None = None
        follow_redirects: Dynamic[Bool] | None = None
        logs: Items[Literal["REQUEST_HEADERS", "REQUEST_BODY", "RESPONSE_HEADERS", "RESPONSE_BODY"]] | None = None
        proxy: One[later("kestra_dsl.models", "ProxyConfiguration")] | None = None
        ssl: One[later("kestra_dsl.models", "SslOptions")] | None = None
        timeout: One[later("kestra_dsl.models", "TimeoutConfiguration")] | None = None
        basic_auth_password: Text | None = None
        basic_auth_user: Text | None = None
        connect_timeout: Duration | None = None
        connection_pool_idle_timeout: Duration | None = None
        log_level: Literal["ALL", "TRACE", "DEBUG", "INFO", "WARN", "ERROR", "OFF", "NOT_SPECIFIED"] | None = None
        max_content_length: Int | None = None
        proxy_address: Text | None = None
        proxy_password: Text | None = None
        proxy_port: Int | None = None
        proxy_type: Literal["DIRECT", "HTTP", "SOCKS"] | None = None
        proxy_username: Text | None = None
        read_idle_timeout: Duration | None = None
        read_timeout: Duration | None = None
    return HttpConfiguration


def _IAMInvitationControllerApiInvitationRole():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Items, Text
    class IAMInvitationControllerApiInvitationRole(Node):
        """Part of other types: ``io.kestra.sdk.model.IAMInvitationControllerApiInvitationRole``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        id: Text | None = None
        namespaces: Items[Text] | None = None
    return IAMInvitationControllerApiInvitationRole


def _IdWithNamespace():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Text
    class IdWithNamespace(Node):
        """Part of other types: ``io.kestra.sdk.model.IdWithNamespace``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        id: Text | None = None
        namespace: Text | None = None
    return IdWithNamespace


def _Label():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Text
    class Label(Node):
        """Part of other types: ``io.kestra.core.models.Label``."""
        _kestra = TypeFacts(
            required=("key", "value"),
        )
        key: Text | None = None
        value: Text | None = None
    return Label


def _MaxDurationSLA():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.properties import Data, Duration, Items, Map, One, later
    from kestra_dsl.models import Sla
    class MaxDurationSLA(Sla):
        """``type: MAX_DURATION``."""
        _kestra = TypeFacts(
            type="MAX_DURATION",
            required=("behavior", "duration"),
        )
        id: str
        behavior: Literal["FAIL", "CANCEL", "NONE"] | None = None
        duration: Duration | None = None
        labels: Items[One[later("kestra_dsl.models", "Label")]] | Map[Data] | None = None
    return MaxDurationSLA


def _NamespaceFiles():
    from typing import Literal
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Bool, Dynamic, Items, Text
    class NamespaceFiles(Node):
        """Part of other types: ``io.kestra.core.models.tasks.NamespaceFiles``."""
        enabled: Dynamic[Bool] | None = None
        exclude: Dynamic[Items[Text]] | None = None
        folder_per_namespace: Dynamic[Bool] | None = None
        if_exists: Dynamic[Literal["OVERWRITE", "FAIL", "WARN", "IGNORE"]] | None = None
        include: Dynamic[Items[Text]] | None = None
        namespaces: Dynamic[Items[Text]] | None = None
    return NamespaceFiles


def _Output():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Bool, Data, Text
    class Output(Node):
        """Part of other types: ``io.kestra.core.models.flows.Output``."""
        _kestra = TypeFacts(
            required=("value",),
            value_versions={"type": {"ENUM": ("1.1", "1.3"), "BOOLEAN": ("1.1", "1.3"), "FORM": ("1.3", "2.0"), "ION": ("2.0",)}},
        )
        id: str
        value: Data | None = None
        description: Text | None = None
        display_name: Text | None = None
        required: Bool | None = None
        type: (
            Literal["STRING", "ENUM", "SELECT", "INT", "FLOAT", "BOOLEAN", "BOOL", "DATETIME", "DATE", "TIME", "DURATION",
            "FILE", "JSON", "URI", "SECRET", "ARRAY", "MULTISELECT", "YAML", "EMAIL", "FORM", "ION"]
            | None
        ) = None
    return Output


def _ProxyConfiguration():
    from typing import Literal
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Dynamic, Int, Text
    class ProxyConfiguration(Node):
        """Part of other types: ``io.kestra.core.http.client.configurations.ProxyConfiguration``."""
        address: Text | None = None
        password: Text | None = None
        port: Dynamic[Int] | None = None
        type: Dynamic[Literal["DIRECT", "HTTP", "SOCKS"]] | None = None
        username: Text | None = None
    return ProxyConfiguration


def _Quota():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Duration, Int
    class Quota(Node):
        """Part of other types: ``io.kestra.core.models.flows.quota.Quota``. In Kestra 2.0."""
        _kestra = TypeFacts(
            versions=("2.0",),
            required=("behavior", "duration", "limit"),
        )
        behavior: Literal["FAIL", "CANCEL"] | None = None
        duration: Duration | None = None
        limit: Int | None = None
    return Quota


def _SearchScope():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Text
    class SearchScope(Node):
        """Part of other types: ``com.unboundid.ldap.sdk.SearchScope``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        name: Text | None = None
    return SearchScope


def _SslOptions():
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Bool, Dynamic
    class SslOptions(Node):
        """Part of other types: ``io.kestra.core.http.client.configurations.SslOptions``."""
        insecure_trust_all_certificates: Dynamic[Bool] | None = None
    return SslOptions


def _StandardTableDefinitionStreamingBuffer():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Int
    class StandardTableDefinitionStreamingBuffer(Node):
        """Part of other types: ``com.google.cloud.bigquery.StandardTableDefinition-StreamingBuffer``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        estimated_bytes: Int | None = None
        estimated_rows: Int | None = None
        oldest_entry_time: Int | None = None
    return StandardTableDefinitionStreamingBuffer


def _Tag():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Text
    class Tag(Node):
        """Part of other types: ``com.resend.services.emails.model.Tag``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        name: Text | None = None
        value: Text | None = None
    return Tag


def _TimeWindow():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Duration, Time
    class TimeWindow(Node):
        """Part of other types: ``io.kestra.core.models.triggers.TimeWindow``. In Kestra 1.1, 1.3."""
        _kestra = TypeFacts(
            versions=("1.1", "1.3"),
        )
        deadline: Time | None = None
        end_time: Time | None = None
        start_time: Time | None = None
        type: Literal["DAILY_TIME_DEADLINE", "DAILY_TIME_WINDOW", "DURATION_WINDOW", "SLIDING_WINDOW"] | None = None
        window: Duration | None = None
        window_advance: Duration | None = None
    return TimeWindow


def _TimeoutConfiguration():
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Duration, Dynamic
    class TimeoutConfiguration(Node):
        """Part of other types: ``io.kestra.core.http.client.configurations.TimeoutConfiguration``."""
        connect_timeout: Dynamic[Duration] | None = None
        read_idle_timeout: Dynamic[Duration] | None = None
    return TimeoutConfiguration


def _TimerMetric():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.properties import Duration, Dynamic, Map, Text
    from kestra_dsl.models import Metric
    class TimerMetric(Metric):
        """``type: timer``."""
        _kestra = TypeFacts(
            type="timer",
            required=("name", "value"),
        )
        name: Text | None = None
        value: Dynamic[Duration] | None = None
        description: Text | None = None
        tags: Dynamic[Map[Text]] | None = None
    return TimerMetric


def _ValueOptionObject():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Text
    class ValueOptionObject(Node):
        """Part of other types: ``io.kestra.core.models.flows.input.ValueOption-ValueOptionObject``. In Kestra 2.0."""
        _kestra = TypeFacts(
            versions=("2.0",),
            required=("label", "value"),
        )
        label: Text | None = None
        value: Text | None = None
    return ValueOptionObject


def _VectorOptions():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Int
    class VectorOptions(Node):
        """Part of other types: ``com.alicloud.openservices.tablestore.model.search.vector.VectorOptions``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        data_type: Literal["FLOAT_32"] | None = None
        dimension: Int | None = None
        metric_type: Literal["EUCLIDEAN", "COSINE", "DOT_PRODUCT"] | None = None
    return VectorOptions


def _Window():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Data, Duration, Time
    class Window(Node):
        """Part of other types: ``io.kestra.core.models.triggers.Window``. In Kestra 2.0."""
        _kestra = TypeFacts(
            versions=("2.0",),
        )
        deadline: Time | None = None
        every: Duration | None = None
        from_: Time | None = None
        lookback: Duration | None = None
        offset: Duration | None = None
        timezone: Data | None = None
        to: Time | None = None
    return Window


def _WorkerGroup():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Text
    class WorkerGroup(Node):
        """Part of other types: ``io.kestra.core.models.tasks.WorkerGroup``. In Kestra 1.1, 1.3."""
        _kestra = TypeFacts(
            versions=("1.1", "1.3"),
        )
        fallback: Literal["FAIL", "WAIT", "CANCEL"] | None = None
        key: Text | None = None
    return WorkerGroup


def _WorkerSelector():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Items, Text
    class WorkerSelector(Node):
        """Part of other types: ``io.kestra.core.models.tasks.WorkerSelector``. In Kestra 2.0."""
        _kestra = TypeFacts(
            versions=("2.0",),
        )
        fallback: Literal["FAIL", "WAIT", "CANCEL", "IGNORE"] | None = None
        match: Literal["ALL", "ANY"] | None = None
        tags: Items[Text] | None = None
    return WorkerSelector


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _Asset,
        _HttpAuth,
        _Metric,
        _Sla,
        _AssetIdentifier,
        _AssetsDeclaration,
        _BasicAuthConfiguration,
        _BearerAuthConfiguration,
        _Cache,
        _Check,
        _Concurrency,
        _CorsOrigin,
        _CountedFlow,
        _CounterMetric,
        _DependsOn,
        _DigestAuthConfiguration,
        _EncryptionConfiguration,
        _ExecutionAssertionSLA,
        _FieldSchema,
        _GaugeMetric,
        _HttpConfiguration,
        _IAMInvitationControllerApiInvitationRole,
        _IdWithNamespace,
        _Label,
        _MaxDurationSLA,
        _NamespaceFiles,
        _Output,
        _ProxyConfiguration,
        _Quota,
        _SearchScope,
        _SslOptions,
        _StandardTableDefinitionStreamingBuffer,
        _Tag,
        _TimeWindow,
        _TimeoutConfiguration,
        _TimerMetric,
        _ValueOptionObject,
        _VectorOptions,
        _Window,
        _WorkerGroup,
        _WorkerSelector,
    ),
)
