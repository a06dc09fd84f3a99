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
    """``io.kestra.plugin.core.http.Download``.

    A task. In Kestra 1.1, 1.3, 2.0. Required: id, uri.
    https://kestra.io/plugins/core/http/io.kestra.plugin.core.http.download
    """

    uri: Text | None = None
    """Address of the request. Text, or an expression. Required."""
    body: Text | None = None
    """Text, or an expression."""
    content_type: Text | None = None
    """Media type of the body, such as `application/json`. Text, or an expression. Default: application/json."""
    fail_on_empty_response: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""
    form_data: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    headers: Dynamic[Map[Text]] | None = None
    """Mapping of names to text, or an expression."""
    method: Text | None = None
    """HTTP method, such as `GET` or `POST`. Text, or an expression. Default: GET."""
    options: One[HttpConfiguration] | None = None
    """HttpConfiguration."""
    params: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    save_as: Text | None = None
    """Text, or an expression. In Kestra 1.3, 2.0."""
    allow_failed: Dynamic[Bool] | None = None
    """True or false, or an expression. In Kestra 1.1, 1.3. Deprecated."""
    ssl_options: One[SslOptions] | None = None
    """SslOptions. In Kestra 1.1, 1.3. Deprecated. Use options.ssl."""

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
    """``io.kestra.plugin.core.http.Request``.

    A task. In Kestra 1.1, 1.3, 2.0. Required: id, uri.
    https://kestra.io/plugins/core/http/io.kestra.plugin.core.http.request
    """

    uri: Text | None = None
    """Address of the request. Text, or an expression. Required."""
    body: Text | None = None
    """Text, or an expression."""
    content_type: Text | None = None
    """Media type of the body, such as `application/json`. Text, or an expression. Default: application/json."""
    encrypt_body: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    form_data: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    headers: Dynamic[Map[Text]] | None = None
    """Mapping of names to text, or an expression."""
    method: Text | None = None
    """HTTP method, such as `GET` or `POST`. Text, or an expression. Default: GET."""
    options: One[HttpConfiguration] | None = None
    """HttpConfiguration."""
    params: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    allow_failed: Dynamic[Bool] | None = None
    """True or false, or an expression. In Kestra 1.1, 1.3. Deprecated."""
    ssl_options: One[SslOptions] | None = None
    """SslOptions. In Kestra 1.1, 1.3. Deprecated. Use options.ssl."""

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
    """``io.kestra.plugin.core.http.SseRequest``. In Kestra 1.3, 2.0.

    A task. Required: id, uri.
    https://kestra.io/plugins/core/http/io.kestra.plugin.core.http.sserequest
    """

    uri: Text | None = None
    """Address of the request. Text, or an expression. Required."""
    body: Text | None = None
    """Text, or an expression."""
    concat_jq_expression: Text | None = None
    """Text, or an expression."""
    content_type: Text | None = None
    """Media type of the body, such as `application/json`. Text, or an expression. Default: application/json."""
    failed_on_missing_jq: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    form_data: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    headers: Dynamic[Map[Text]] | None = None
    """Mapping of names to text, or an expression."""
    method: Text | None = None
    """HTTP method, such as `GET` or `POST`. Text, or an expression. Default: GET."""
    options: One[HttpConfiguration] | None = None
    """HttpConfiguration."""
    params: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    allow_failed: Dynamic[Bool] | None = None
    """True or false, or an expression. In Kestra 1.3. Deprecated."""
    ssl_options: One[SslOptions] | None = None
    """SslOptions. In Kestra 1.3. Deprecated. Use options.ssl."""

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
    """``io.kestra.plugin.core.http.Trigger``.

    A trigger. In Kestra 1.1, 1.3, 2.0. Required: id, uri.
    https://kestra.io/plugins/core/http/io.kestra.plugin.core.http.trigger
    """

    uri: Text | None = None
    """Address of the request. Text, or an expression. Required."""
    body: Text | None = None
    """Text, or an expression."""
    content_type: Text | None = None
    """Media type of the body, such as `application/json`. Text, or an expression. Default: application/json."""
    encrypt_body: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    form_data: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    headers: Dynamic[Map[Text]] | None = None
    """Mapping of names to text, or an expression."""
    interval: Duration | None = None
    """Time between two checks. Duration. Default: PT1M."""
    method: Text | None = None
    """HTTP method, such as `GET` or `POST`. Text, or an expression. Default: GET."""
    options: One[HttpConfiguration] | None = None
    """HttpConfiguration."""
    params: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    response_condition: Text | None = None
    """Text, or an expression. Default: {{ response.statusCode < 400 }}."""
    ssl_options: One[SslOptions] | None = None
    """SslOptions. In Kestra 1.1, 1.3. Deprecated. Use options.ssl."""

    @property
    def outputs(self) -> TriggerOutputs:
        return TriggerOutputs("trigger", self.id)
