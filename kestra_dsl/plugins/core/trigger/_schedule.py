# Generated from Kestra's own facts by `make codegen`. Do not edit.

from typing import Literal

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTrigger, Condition
from kestra_dsl.core.properties import Bool, Data, Duration, Dynamic, Items, Map, One, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = ["Schedule", "ScheduleOutputs"]


class ScheduleOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"date": "date", "next": "next", "previous": "previous"}
    date: Reference
    next: Reference
    previous: Reference


class Schedule(BaseTrigger):
    """``io.kestra.plugin.core.trigger.Schedule``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.core.trigger.Schedule",
        required=("cron",),
        property_versions={"backfill": ("1.1", "1.3"), "schedule_conditions": ("1.1", "1.3")},
        deprecated_properties=("backfill", "schedule_conditions"),
        aliases=("io.kestra.core.models.triggers.types.Schedule",),
        replacements={"backfill": "a backfill of the trigger on the server", "schedule_conditions": "conditions"},
    )

    cron: Text | None = None
    """Required."""
    inputs: Dynamic[Map[Data]] | None = None
    late_maximum_delay: Duration | None = None
    recover_missed_schedules: Literal["LAST", "NONE", "ALL"] | None = None
    timezone: Data | None = None
    """Default: Etc/UTC."""
    with_seconds: Bool | None = None
    """Default: false."""
    backfill: Map[Data] | None = None
    """In Kestra 1.1, 1.3. Deprecated. Use a backfill of the trigger on the server."""
    schedule_conditions: Items[One[Condition]] | None = None
    """In Kestra 1.1, 1.3. Deprecated. Use conditions."""

    @property
    def outputs(self) -> ScheduleOutputs:
        return ScheduleOutputs("trigger", self.id)
