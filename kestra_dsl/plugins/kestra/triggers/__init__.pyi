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
    """``io.kestra.plugin.kestra.triggers.ScheduleMonitor``."""

    allowed_delay: Dynamic[Duration] | None = None
    """Default: PT1M."""
    auth: One[KestraTriggerAuth] | None = None
    flow_id: Text | None = None
    include_disabled: Dynamic[Bool] | None = None
    """Default: false."""
    interval: Duration | None = None
    """Default: PT1M."""
    kestra_url: Text | None = None
    max_execution_interval: Dynamic[Duration] | None = None
    namespace: Text | None = None
    tenant_id: Text | None = None

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs("trigger", self.id)


class Toggle(BaseTask):
    """``io.kestra.plugin.kestra.triggers.Toggle``."""

    auth: One[KestraTaskAuth] | None = None
    enabled: Dynamic[Bool] | None = None
    """Default: false."""
    flow_id: Text | None = None
    kestra_url: Text | None = None
    namespace: Text | None = None
    tenant_id: Text | None = None
    trigger: Text | None = None

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)
