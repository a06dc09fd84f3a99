# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.gcp.function``."""

from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Data, Duration, Dynamic, Items, Map, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = [
    "HttpFunction",
]

PREFIX: str


class HttpFunctionOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"response_body": "responseBody"}
    response_body: Reference


class HttpFunction(BaseTask):
    """``io.kestra.plugin.gcp.function.HttpFunction``.

    A task. In Kestra 1.3, 2.0. From plugin-gcp 2.11.0. Required: id, http_method, url.
    https://kestra.io/plugins/plugin-gcp/function/io.kestra.plugin.gcp.function.httpfunction
    """

    http_method: Text | None = None
    """Text, or an expression. Required."""
    url: Text | None = None
    """Address of the service. Text, or an expression. Required."""
    http_body: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression. Default: {}."""
    impersonated_service_account: Text | None = None
    """Text, or an expression."""
    max_duration: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT1H."""
    project_id: Text | None = None
    """Google Cloud project; otherwise the one of the credentials. Text, or an expression."""
    scopes: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Default: ["https://www.googleapis.com/auth/cloud-platform"]."""
    service_account: Text | None = None
    """JSON key of a service account; otherwise the default credentials of the machine. Take it from a secret. Text, or an expression."""

    @property
    def outputs(self) -> HttpFunctionOutputs:
        return HttpFunctionOutputs(self._output_root, self.id)
