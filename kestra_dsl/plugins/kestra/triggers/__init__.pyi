# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.kestra.triggers``."""

from kestra_dsl.core.nodes import BaseTask, BaseTrigger
from kestra_dsl.core.properties import Bool, Duration, Dynamic, One, Text
from kestra_dsl.expressions.context import AnyOutputs
from kestra_dsl.plugins.kestra import KestraTaskAuth, KestraTriggerAuth

__all__ = [
    "ScheduleMonitor",
    "Toggle",
]

PREFIX: str


class ScheduleMonitor(BaseTrigger):
    """``io.kestra.plugin.kestra.triggers.ScheduleMonitor``.

    A trigger. In Kestra 1.3, 2.0. From plugin-kestra 1.11.4. Required: id.
    https://kestra.io/plugins/plugin-kestra/triggers/io.kestra.plugin.kestra.triggers.schedulemonitor
    """

    allowed_delay: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT1M."""
    auth: One[KestraTriggerAuth] | None = None
    """KestraTriggerAuth."""
    flow_id: Text | None = None
    """Id of the flow. Text, or an expression."""
    include_disabled: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    interval: Duration | None = None
    """Time between two checks. Duration. Default: PT1M."""
    kestra_url: Text | None = None
    """Text, or an expression."""
    max_execution_interval: Dynamic[Duration] | None = None
    """Duration, or an expression."""
    namespace: Text | None = None
    """Kestra namespace. Text, or an expression."""
    tenant_id: Text | None = None
    """Text, or an expression."""

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs("trigger", self.id)


class Toggle(BaseTask):
    """``io.kestra.plugin.kestra.triggers.Toggle``.

    A task. In Kestra 1.3, 2.0. From plugin-kestra 1.11.4. Required: id.
    https://kestra.io/plugins/plugin-kestra/triggers/io.kestra.plugin.kestra.triggers.toggle
    """

    auth: One[KestraTaskAuth] | None = None
    """KestraTaskAuth."""
    enabled: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    flow_id: Text | None = None
    """Id of the flow. Text, or an expression."""
    kestra_url: Text | None = None
    """Text, or an expression."""
    namespace: Text | None = None
    """Kestra namespace. Text, or an expression."""
    tenant_id: Text | None = None
    """Text, or an expression."""
    trigger: Text | None = None
    """Text, or an expression."""

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)
