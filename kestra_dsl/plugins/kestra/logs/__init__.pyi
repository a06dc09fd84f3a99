# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.kestra.logs``."""

from typing import Literal

from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Dynamic, Items, One, Text
from kestra_dsl.expressions.context import AnyOutputs
from kestra_dsl.plugins.kestra import KestraTaskAuth

__all__ = [
    "Fetch",
]

PREFIX: str


class Fetch(BaseTask):
    """``io.kestra.plugin.kestra.logs.Fetch``."""

    auth: One[KestraTaskAuth] | None = None
    execution_id: Text | None = None
    flow_id: Text | None = None
    kestra_url: Text | None = None
    level: Dynamic[Literal["ERROR", "WARN", "INFO", "DEBUG", "TRACE"]] | None = None
    """Default: INFO."""
    namespace: Text | None = None
    tasks_id: Dynamic[Items[Text]] | None = None
    tenant_id: Text | None = None

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)
