# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.kestra.triggers``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "ScheduleMonitor",
    "Toggle",
]

PREFIX = "io.kestra.plugin.kestra.triggers"


def _ScheduleMonitor():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTrigger
    from kestra_dsl.core.properties import Bool, Duration, Dynamic, One, Text, later
    from kestra_dsl.expressions.context import AnyOutputs
    class ScheduleMonitor(BaseTrigger):
        """``io.kestra.plugin.kestra.triggers.ScheduleMonitor``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.kestra.triggers.ScheduleMonitor",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        allowed_delay: Dynamic[Duration] | None = None
        auth: One[later("kestra_dsl.plugins.kestra", "KestraTriggerAuth")] | None = None
        flow_id: Text | None = None
        include_disabled: Dynamic[Bool] | None = None
        interval: Duration | None = None
        kestra_url: Text | None = None
        max_execution_interval: Dynamic[Duration] | None = None
        namespace: Text | None = None
        tenant_id: Text | None = None
        @property
        def outputs(self) -> AnyOutputs:
            return AnyOutputs("trigger", self.id)
    return ScheduleMonitor


def _Toggle():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Dynamic, One, Text, later
    from kestra_dsl.expressions.context import AnyOutputs
    class Toggle(BaseTask):
        """``io.kestra.plugin.kestra.triggers.Toggle``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.kestra.triggers.Toggle",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        auth: One[later("kestra_dsl.plugins.kestra", "KestraTaskAuth")] | None = None
        enabled: Dynamic[Bool] | None = None
        flow_id: Text | None = None
        kestra_url: Text | None = None
        namespace: Text | None = None
        tenant_id: Text | None = None
        trigger: Text | None = None
        @property
        def outputs(self) -> AnyOutputs:
            return AnyOutputs(self._output_root, self.id)
    return Toggle


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _ScheduleMonitor,
        _Toggle,
    ),
)
