# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.core.http``."""

from kestra_dsl.core.nodes import BaseTask, BaseTrigger
from kestra_dsl.core.properties import Bool, Data, Duration, Dynamic, Map, One, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference
from kestra_dsl.models import HttpConfiguration, SslOptions

__all__ = [
    "Download",
    "Request",
    "SseRequest",
    "Trigger",
]

PREFIX: str


class DownloadOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"code": "code", "headers": "headers", "length": "length", "uri": "uri"}
    code: Reference
    headers: Reference
    length: Reference
    uri: Reference


class Download(BaseTask):
    """``io.kestra.plugin.core.http.Download``."""

    uri: Text | None = None
    """Required."""
    body: Text | None = None
    content_type: Text | None = None
    """Default: application/json."""
    fail_on_empty_response: Dynamic[Bool] | None = None
    """Default: true."""
    form_data: Dynamic[Map[Data]] | None = None
    headers: Dynamic[Map[Text]] | None = None
    method: Text | None = None
    """Default: GET."""
    options: One[HttpConfiguration] | None = None
    params: Dynamic[Map[Data]] | None = None
    save_as: Text | None = None
    """In Kestra 1.3, 2.0."""
    allow_failed: Dynamic[Bool] | None = None
    """In Kestra 1.1, 1.3. Deprecated."""
    ssl_options: One[SslOptions] | None = None
    """In Kestra 1.1, 1.3. Deprecated. Use options.ssl."""

    @property
    def outputs(self) -> DownloadOutputs:
        return DownloadOutputs(self._output_root, self.id)


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

    uri: Text | None = None
    """Required."""
    body: Text | None = None
    content_type: Text | None = None
    """Default: application/json."""
    encrypt_body: Dynamic[Bool] | None = None
    """Default: false."""
    form_data: Dynamic[Map[Data]] | None = None
    headers: Dynamic[Map[Text]] | None = None
    method: Text | None = None
    """Default: GET."""
    options: One[HttpConfiguration] | None = None
    params: Dynamic[Map[Data]] | None = None
    allow_failed: Dynamic[Bool] | None = None
    """In Kestra 1.1, 1.3. Deprecated."""
    ssl_options: One[SslOptions] | None = None
    """In Kestra 1.1, 1.3. Deprecated. Use options.ssl."""

    @property
    def outputs(self) -> RequestOutputs:
        return RequestOutputs(self._output_root, self.id)


class SseRequestOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"events": "events", "result": "result", "size": "size", "uri": "uri"}
    events: Reference
    result: Reference
    size: Reference
    uri: Reference


class SseRequest(BaseTask):
    """``io.kestra.plugin.core.http.SseRequest``. In Kestra 1.3, 2.0."""

    uri: Text | None = None
    """Required."""
    body: Text | None = None
    concat_jq_expression: Text | None = None
    content_type: Text | None = None
    """Default: application/json."""
    failed_on_missing_jq: Dynamic[Bool] | None = None
    form_data: Dynamic[Map[Data]] | None = None
    headers: Dynamic[Map[Text]] | None = None
    method: Text | None = None
    """Default: GET."""
    options: One[HttpConfiguration] | None = None
    params: Dynamic[Map[Data]] | None = None
    allow_failed: Dynamic[Bool] | None = None
    """In Kestra 1.3. Deprecated."""
    ssl_options: One[SslOptions] | None = None
    """In Kestra 1.3. Deprecated. Use options.ssl."""

    @property
    def outputs(self) -> SseRequestOutputs:
        return SseRequestOutputs(self._output_root, self.id)


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

    uri: Text | None = None
    """Required."""
    body: Text | None = None
    content_type: Text | None = None
    """Default: application/json."""
    encrypt_body: Dynamic[Bool] | None = None
    """Default: false."""
    form_data: Dynamic[Map[Data]] | None = None
    headers: Dynamic[Map[Text]] | None = None
    interval: Duration | None = None
    """Default: PT1M."""
    method: Text | None = None
    """Default: GET."""
    options: One[HttpConfiguration] | None = None
    params: Dynamic[Map[Data]] | None = None
    response_condition: Text | None = None
    """Default: {{ response.statusCode < 400 }}."""
    ssl_options: One[SslOptions] | None = None
    """In Kestra 1.1, 1.3. Deprecated. Use options.ssl."""

    @property
    def outputs(self) -> TriggerOutputs:
        return TriggerOutputs("trigger", self.id)
