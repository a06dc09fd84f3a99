# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.azure.function``."""

from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Data, Duration, Dynamic, Map, Text
from kestra_dsl.expressions.context import AnyOutputs

__all__ = [
    "HttpFunction",
]

PREFIX: str


class HttpFunction(BaseTask):
    """``io.kestra.plugin.azure.function.HttpFunction``.

    A task. In Kestra 1.3, 2.0. From plugin-azure 2.6.3. Required: id.
    https://kestra.io/plugins/plugin-azure/function/io.kestra.plugin.azure.function.httpfunction
    """

    http_method: Text | None = None
    """Text, or an expression."""
    url: Text | None = None
    """Address of the service. Text, or an expression."""
    http_body: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression. Default: {}."""
    max_duration: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT1H."""

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)
