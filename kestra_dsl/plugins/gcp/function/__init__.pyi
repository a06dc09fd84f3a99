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
    """``io.kestra.plugin.gcp.function.HttpFunction``."""

    http_method: Text | None = None
    """Required."""
    url: Text | None = None
    """Required."""
    http_body: Dynamic[Map[Data]] | None = None
    """Default: {}."""
    impersonated_service_account: Text | None = None
    max_duration: Dynamic[Duration] | None = None
    """Default: PT1H."""
    project_id: Text | None = None
    scopes: Dynamic[Items[Text]] | None = None
    """Default: ["https://www.googleapis.com/auth/cloud-platform"]."""
    service_account: Text | None = None

    @property
    def outputs(self) -> HttpFunctionOutputs:
        return HttpFunctionOutputs(self._output_root, self.id)
