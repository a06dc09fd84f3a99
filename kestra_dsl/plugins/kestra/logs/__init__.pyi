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
    """``io.kestra.plugin.kestra.logs.Fetch``.

    A task. In Kestra 1.3, 2.0. From plugin-kestra 1.11.4. Required: id.
    https://kestra.io/plugins/plugin-kestra/logs/io.kestra.plugin.kestra.logs.fetch
    """

    auth: One[KestraTaskAuth] | None = None
    """KestraTaskAuth."""
    execution_id: Text | None = None
    """Id of the execution. Text, or an expression."""
    flow_id: Text | None = None
    """Id of the flow. Text, or an expression."""
    kestra_url: Text | None = None
    """Text, or an expression."""
    level: Dynamic[Literal["ERROR", "WARN", "INFO", "DEBUG", "TRACE"]] | None = None
    """ERROR, WARN, INFO, DEBUG or TRACE, or an expression. Default: INFO."""
    namespace: Text | None = None
    """Kestra namespace. Text, or an expression."""
    tasks_id: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    tenant_id: Text | None = None
    """Text, or an expression."""

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)
