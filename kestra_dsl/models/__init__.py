# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Parts of flows, and parts that several types share: labels, HTTP options, metrics."""

from typing import TYPE_CHECKING

from kestra_dsl._lazy import attach

if TYPE_CHECKING:
    from kestra_dsl.models._asset import Asset as Asset
    from kestra_dsl.models._asset_identifier import AssetIdentifier as AssetIdentifier
    from kestra_dsl.models._assets_declaration import AssetsDeclaration as AssetsDeclaration
    from kestra_dsl.models._basic_auth_configuration import BasicAuthConfiguration as BasicAuthConfiguration
    from kestra_dsl.models._bearer_auth_configuration import BearerAuthConfiguration as BearerAuthConfiguration
    from kestra_dsl.models._cache import Cache as Cache
    from kestra_dsl.models._check import Check as Check
    from kestra_dsl.models._concurrency import Concurrency as Concurrency
    from kestra_dsl.models._cors_origin import CorsOrigin as CorsOrigin
    from kestra_dsl.models._counted_flow import CountedFlow as CountedFlow
    from kestra_dsl.models._counter_metric import CounterMetric as CounterMetric
    from kestra_dsl.models._depends_on import DependsOn as DependsOn
    from kestra_dsl.models._digest_auth_configuration import DigestAuthConfiguration as DigestAuthConfiguration
    from kestra_dsl.models._encryption_configuration import EncryptionConfiguration as EncryptionConfiguration
    from kestra_dsl.models._execution_assertion_sla import ExecutionAssertionSLA as ExecutionAssertionSLA
    from kestra_dsl.models._field_schema import FieldSchema as FieldSchema
    from kestra_dsl.models._gauge_metric import GaugeMetric as GaugeMetric
    from kestra_dsl.models._http_auth import HttpAuth as HttpAuth
    from kestra_dsl.models._http_configuration import HttpConfiguration as HttpConfiguration
    from kestra_dsl.models._label import Label as Label
    from kestra_dsl.models._max_duration_sla import MaxDurationSLA as MaxDurationSLA
    from kestra_dsl.models._metric import Metric as Metric
    from kestra_dsl.models._namespace_files import NamespaceFiles as NamespaceFiles
    from kestra_dsl.models._output import Output as Output
    from kestra_dsl.models._proxy_configuration import ProxyConfiguration as ProxyConfiguration
    from kestra_dsl.models._quota import Quota as Quota
    from kestra_dsl.models._sla import Sla as Sla
    from kestra_dsl.models._ssl_options import SslOptions as SslOptions
    from kestra_dsl.models._standard_table_definition_streaming_buffer import StandardTableDefinitionStreamingBuffer as StandardTableDefinitionStreamingBuffer
    from kestra_dsl.models._time_window import TimeWindow as TimeWindow
    from kestra_dsl.models._timeout_configuration import TimeoutConfiguration as TimeoutConfiguration
    from kestra_dsl.models._timer_metric import TimerMetric as TimerMetric
    from kestra_dsl.models._value_option_object import ValueOptionObject as ValueOptionObject
    from kestra_dsl.models._vector_options import VectorOptions as VectorOptions
    from kestra_dsl.models._window import Window as Window
    from kestra_dsl.models._worker_group import WorkerGroup as WorkerGroup
    from kestra_dsl.models._worker_selector import WorkerSelector as WorkerSelector

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
    "Label",
    "MaxDurationSLA",
    "Metric",
    "NamespaceFiles",
    "Output",
    "ProxyConfiguration",
    "Quota",
    "Sla",
    "SslOptions",
    "StandardTableDefinitionStreamingBuffer",
    "TimeWindow",
    "TimeoutConfiguration",
    "TimerMetric",
    "ValueOptionObject",
    "VectorOptions",
    "Window",
    "WorkerGroup",
    "WorkerSelector",
]

if not TYPE_CHECKING:  # type checkers know the names above
    __getattr__, __dir__ = attach(
        __name__,
        {
            "Asset": "_asset",
            "AssetIdentifier": "_asset_identifier",
            "AssetsDeclaration": "_assets_declaration",
            "BasicAuthConfiguration": "_basic_auth_configuration",
            "BearerAuthConfiguration": "_bearer_auth_configuration",
            "Cache": "_cache",
            "Check": "_check",
            "Concurrency": "_concurrency",
            "CorsOrigin": "_cors_origin",
            "CountedFlow": "_counted_flow",
            "CounterMetric": "_counter_metric",
            "DependsOn": "_depends_on",
            "DigestAuthConfiguration": "_digest_auth_configuration",
            "EncryptionConfiguration": "_encryption_configuration",
            "ExecutionAssertionSLA": "_execution_assertion_sla",
            "FieldSchema": "_field_schema",
            "GaugeMetric": "_gauge_metric",
            "HttpAuth": "_http_auth",
            "HttpConfiguration": "_http_configuration",
            "Label": "_label",
            "MaxDurationSLA": "_max_duration_sla",
            "Metric": "_metric",
            "NamespaceFiles": "_namespace_files",
            "Output": "_output",
            "ProxyConfiguration": "_proxy_configuration",
            "Quota": "_quota",
            "Sla": "_sla",
            "SslOptions": "_ssl_options",
            "StandardTableDefinitionStreamingBuffer": "_standard_table_definition_streaming_buffer",
            "TimeWindow": "_time_window",
            "TimeoutConfiguration": "_timeout_configuration",
            "TimerMetric": "_timer_metric",
            "ValueOptionObject": "_value_option_object",
            "VectorOptions": "_vector_options",
            "Window": "_window",
            "WorkerGroup": "_worker_group",
            "WorkerSelector": "_worker_selector",
        },
        (),
    )
