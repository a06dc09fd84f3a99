# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.core.http``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "Download",
    "Request",
    "SseRequest",
    "Trigger",
]

PREFIX = "io.kestra.plugin.core.http"


def _Download():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Data, Dynamic, Map, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class DownloadOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"code": "code", "headers": "headers", "length": "length", "uri": "uri"}
        code: Reference
        headers: Reference
        length: Reference
        uri: Reference
    class Download(BaseTask):
        """``io.kestra.plugin.core.http.Download``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.core.http.Download",
            required=("uri",),
            property_versions={"save_as": ("1.3", "2.0"), "allow_failed": ("1.1", "1.3"), "ssl_options": ("1.1", "1.3")},
            deprecated_properties=("allow_failed", "ssl_options"),
            aliases=("io.kestra.plugin.fs.http.Download",),
            replacements={"ssl_options": "options.ssl"},
        )
        uri: Text | None = None
        body: Text | None = None
        content_type: Text | None = None
        fail_on_empty_response: Dynamic[Bool] | None = None
        form_data: Dynamic[Map[Data]] | None = None
        headers: Dynamic[Map[Text]] | None = None
        method: Text | None = None
        options: One[later("kestra_dsl.models", "HttpConfiguration")] | None = None
        params: Dynamic[Map[Data]] | None = None
        save_as: Text | None = None
        allow_failed: Dynamic[Bool] | None = None
        ssl_options: One[later("kestra_dsl.models", "SslOptions")] | None = None
        @property
        def outputs(self) -> DownloadOutputs:
            return DownloadOutputs(self._output_root, self.id)
    return Download


def _Request():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Data, Dynamic, Map, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class RequestOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"body": "body", "code": "code", "encrypted_body": "encryptedBody", "form_data": "formData", "headers": "headers", "uri": "uri"}
        body: Reference
        code: Reference
        encrypted_body: Reference
        form_data: Reference
        headers: Reference
        uri: Reference
    class Request(BaseTask):
        """``io.kestra.plugin.core.http.Request``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.core.http.Request",
            required=("uri",),
            property_versions={"allow_failed": ("1.1", "1.3"), "ssl_options": ("1.1", "1.3")},
            deprecated_properties=("allow_failed", "ssl_options"),
            aliases=("io.kestra.plugin.fs.http.Request",),
            replacements={"ssl_options": "options.ssl"},
        )
        uri: Text | None = None
        body: Text | None = None
        content_type: Text | None = None
        encrypt_body: Dynamic[Bool] | None = None
        form_data: Dynamic[Map[Data]] | None = None
        headers: Dynamic[Map[Text]] | None = None
        method: Text | None = None
        options: One[later("kestra_dsl.models", "HttpConfiguration")] | None = None
        params: Dynamic[Map[Data]] | None = None
        allow_failed: Dynamic[Bool] | None = None
        ssl_options: One[later("kestra_dsl.models", "SslOptions")] | None = None
        @property
        def outputs(self) -> RequestOutputs:
            return RequestOutputs(self._output_root, self.id)
    return Request


def _SseRequest():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Data, Dynamic, Map, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class SseRequestOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"events": "events", "result": "result", "size": "size", "uri": "uri"}
        events: Reference
        result: Reference
        size: Reference
        uri: Reference
    class SseRequest(BaseTask):
        """``io.kestra.plugin.core.http.SseRequest``. In Kestra 1.3, 2.0."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.core.http.SseRequest",
            versions=("1.3", "2.0"),
            required=("uri",),
            property_versions={"allow_failed": ("1.3",), "ssl_options": ("1.3",)},
            deprecated_properties=("allow_failed", "ssl_options"),
            replacements={"ssl_options": "options.ssl"},
        )
        uri: Text | None = None
        body: Text | None = None
        concat_jq_expression: Text | None = None
        content_type: Text | None = None
        failed_on_missing_jq: Dynamic[Bool] | None = None
        form_data: Dynamic[Map[Data]] | None = None
        headers: Dynamic[Map[Text]] | None = None
        method: Text | None = None
        options: One[later("kestra_dsl.models", "HttpConfiguration")] | None = None
        params: Dynamic[Map[Data]] | None = None
        allow_failed: Dynamic[Bool] | None = None
        ssl_options: One[later("kestra_dsl.models", "SslOptions")] | None = None
        @property
        def outputs(self) -> SseRequestOutputs:
            return SseRequestOutputs(self._output_root, self.id)
    return SseRequest


def _Trigger():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTrigger
    from kestra_dsl.core.properties import Bool, Data, Duration, Dynamic, Map, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class TriggerOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"body": "body", "code": "code", "encrypted_body": "encryptedBody", "form_data": "formData", "headers": "headers", "uri": "uri"}
        body: Reference
        code: Reference
        encrypted_body: Reference
        form_data: Reference
        headers: Reference
        uri: Reference
    class Trigger(BaseTrigger):
        """``io.kestra.plugin.core.http.Trigger``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.core.http.Trigger",
            required=("uri",),
            property_versions={"ssl_options": ("1.1", "1.3")},
            deprecated_properties=("ssl_options",),
            aliases=("io.kestra.plugin.fs.http.Trigger",),
            replacements={"ssl_options": "options.ssl"},
        )
        uri: Text | None = None
        body: Text | None = None
        content_type: Text | None = None
        encrypt_body: Dynamic[Bool] | None = None
        form_data: Dynamic[Map[Data]] | None = None
        headers: Dynamic[Map[Text]] | None = None
        interval: Duration | None = None
        method: Text | None = None
        options: One[later("kestra_dsl.models", "HttpConfiguration")] | None = None
        params: Dynamic[Map[Data]] | None = None
        response_condition: Text | None = None
        ssl_options: One[later("kestra_dsl.models", "SslOptions")] | None = None
        @property
        def outputs(self) -> TriggerOutputs:
            return TriggerOutputs("trigger", self.id)
    return Trigger


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _Download,
        _Request,
        _SseRequest,
        _Trigger,
    ),
)
