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
    """``io.kestra.plugin.graphql.Request``.

    A task. In Kestra 1.3, 2.0. From plugin-graphql 1.3.6. Required: id, query, uri.
    https://kestra.io/plugins/plugin-graphql/io.kestra.plugin.graphql.request
    """

    query: Text | None = None
    """Text, or an expression. Required."""
    uri: Text | None = None
    """Text, or an expression. Required."""
    body: Text | None = None
    """Text, or an expression."""
    content_type: Text | None = None
    """Text, or an expression. Default: application/json."""
    encrypt_body: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    fail_on_graph_ql_errors: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    form_data: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    headers: Dynamic[Map[Text]] | None = None
    """Mapping of names to text, or an expression."""
    method: Text | None = None
    """Text, or an expression. Default: POST."""
    operation_name: Text | None = None
    """Text, or an expression."""
    options: One[HttpConfiguration] | None = None
    """HttpConfiguration."""
    params: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    variables: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    allow_failed: Dynamic[Bool] | None = None
    """True or false, or an expression. In Kestra 1.3. Deprecated."""
    ssl_options: One[SslOptions] | None = None
    """SslOptions. In Kestra 1.3. Deprecated. Use options.ssl."""

    @property
    def outputs(self) -> RequestOutputs:
        return RequestOutputs(self._output_root, self.id)
