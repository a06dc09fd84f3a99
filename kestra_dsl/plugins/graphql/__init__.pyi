# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.graphql``."""

from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Bool, Data, Dynamic, Map, One, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference
from kestra_dsl.models import HttpConfiguration, SslOptions

__all__ = [
    "Request",
]

PREFIX: str


class RequestOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"body": "body", "code": "code", "encrypted_body": "encryptedBody", "error": "error", "headers": "headers", "uri": "uri"}
    body: Reference
    code: Reference
    encrypted_body: Reference
    error: Reference
    headers: Reference
    uri: Reference


class Request(BaseTask):
    """``io.kestra.plugin.graphql.Request``."""

    query: Text | None = None
    """Required."""
    uri: Text | None = None
    """Required."""
    body: Text | None = None
    content_type: Text | None = None
    """Default: application/json."""
    encrypt_body: Dynamic[Bool] | None = None
    """Default: false."""
    fail_on_graph_ql_errors: Dynamic[Bool] | None = None
    """Default: false."""
    form_data: Dynamic[Map[Data]] | None = None
    headers: Dynamic[Map[Text]] | None = None
    method: Text | None = None
    """Default: POST."""
    operation_name: Text | None = None
    options: One[HttpConfiguration] | None = None
    params: Dynamic[Map[Data]] | None = None
    variables: Dynamic[Map[Data]] | None = None
    allow_failed: Dynamic[Bool] | None = None
    """In Kestra 1.3. Deprecated."""
    ssl_options: One[SslOptions] | None = None
    """In Kestra 1.3. Deprecated. Use options.ssl."""

    @property
    def outputs(self) -> RequestOutputs:
        return RequestOutputs(self._output_root, self.id)
