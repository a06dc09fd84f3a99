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
    """``io.kestra.plugin.azure.function.HttpFunction``."""

    http_method: Text | None = None
    url: Text | None = None
    http_body: Dynamic[Map[Data]] | None = None
    """Default: {}."""
    max_duration: Dynamic[Duration] | None = None
    """Default: PT1H."""

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)
