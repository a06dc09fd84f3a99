# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.core.condition``."""

from typing import Literal

from kestra_dsl.core.nodes import Condition
from kestra_dsl.core.properties import Bool, Data, DateTime, Duration, Dynamic, Items, Map, One, Text, Time
from kestra_dsl.models import Label, TimeWindow

__all__ = [
    "DateTimeBetween",
    "DayWeek",
    "DayWeekInMonth",
    "ExecutionFlow",
    "ExecutionLabels",
    "ExecutionNamespace",
    "ExecutionOutputs",
    "ExecutionStatus",
    "Expression",
    "FlowCondition",
    "FlowNamespaceCondition",
    "HasRetryAttempt",
    "MultipleCondition",
    "Not",
    "Or",
    "PublicHoliday",
    "TimeBetween",
    "Weekend",
]

PREFIX: str


class DateTimeBetween(Condition):
    """``io.kestra.plugin.core.condition.DateTimeBetween``. In Kestra 1.1, 1.3. Use when of the trigger (2.0)."""

    after: Dynamic[DateTime] | None = None
    before: Dynamic[DateTime] | None = None
    date: Text | None = None
    """Default: {{ trigger.date }}."""


class DayWeek(Condition):
    """``io.kestra.plugin.core.condition.DayWeek``. In Kestra 1.1, 1.3. Use when of the trigger (2.0)."""

    day_of_week: (
        Dynamic[Literal["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"]]
        | None
    ) = None
    """Required."""
    date: Text | None = None
    """Default: {{ trigger.date }}."""


class DayWeekInMonth(Condition):
    """``io.kestra.plugin.core.condition.DayWeekInMonth``. In Kestra 1.1, 1.3. Use when of the trigger (2.0)."""

    day_in_month: Dynamic[Literal["FIRST", "LAST", "SECOND", "THIRD", "FOURTH"]] | None = None
    """Required."""
    day_of_week: (
        Dynamic[Literal["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"]]
        | None
    ) = None
    """Required."""
    date: Text | None = None
    """Default: {{ trigger.date }}."""


class ExecutionFlow(Condition):
    """``io.kestra.plugin.core.condition.ExecutionFlow``. In Kestra 1.1, 1.3. Use when of the trigger (2.0)."""

    flow_id: Text | None = None
    """Required."""
    namespace: Text | None = None
    """Required."""


class ExecutionLabels(Condition):
    """``io.kestra.plugin.core.condition.ExecutionLabels``. In Kestra 1.1, 1.3. Use when of the trigger (2.0)."""

    labels: Items[One[Label]] | Map[Data] | None = None
    """Required."""


class ExecutionNamespace(Condition):
    """``io.kestra.plugin.core.condition.ExecutionNamespace``. In Kestra 1.1, 1.3. Use when of the trigger (2.0)."""

    namespace: Text | None = None
    """Required."""
    comparison: Dynamic[Literal["EQUALS", "PREFIX", "SUFFIX"]] | None = None
    prefix: Dynamic[Bool] | None = None
    """Default: false."""


class ExecutionOutputs(Condition):
    """``io.kestra.plugin.core.condition.ExecutionOutputs``. In Kestra 1.1, 1.3. Use when of the trigger (2.0)."""

    expression: Dynamic[Bool] | None = None
    """Required."""


class ExecutionStatus(Condition):
    """``io.kestra.plugin.core.condition.ExecutionStatus``. In Kestra 1.1, 1.3. Use when of the trigger (2.0)."""

    in_: (
        Dynamic[Items[Dynamic[Literal["CREATED", "SUBMITTED", "RUNNING", "PAUSED", "RESTARTED", "KILLING", "SUCCESS",
        "WARNING", "FAILED", "KILLED", "CANCELLED", "QUEUED", "RETRYING", "RETRIED", "SKIPPED", "BREAKPOINT",
        "RESUBMITTED"]]]]
        | None
    ) = None
    not_in: (
        Dynamic[Items[Dynamic[Literal["CREATED", "SUBMITTED", "RUNNING", "PAUSED", "RESTARTED", "KILLING", "SUCCESS",
        "WARNING", "FAILED", "KILLED", "CANCELLED", "QUEUED", "RETRYING", "RETRIED", "SKIPPED", "BREAKPOINT",
        "RESUBMITTED"]]]]
        | None
    ) = None


class Expression(Condition):
    """``io.kestra.plugin.core.condition.Expression``. In Kestra 1.1, 1.3. Use when of the trigger (2.0)."""

    expression: Text | None = None
    """Required."""


class FlowCondition(Condition):
    """``io.kestra.plugin.core.condition.FlowCondition``. In Kestra 1.1, 1.3. Deprecated. Use io.kestra.plugin.core.condition.ExecutionFlow."""

    flow_id: Text | None = None
    """Required."""
    namespace: Text | None = None
    """Required."""


class FlowNamespaceCondition(Condition):
    """``io.kestra.plugin.core.condition.FlowNamespaceCondition``. In Kestra 1.1, 1.3. Deprecated. Use io.kestra.plugin.core.condition.ExecutionNamespace."""

    namespace: Text | None = None
    """Required."""
    prefix: Bool | None = None
    """Default: false."""


class HasRetryAttempt(Condition):
    """``io.kestra.plugin.core.condition.HasRetryAttempt``. In Kestra 1.1, 1.3. Use when of the trigger (2.0)."""

    in_: (
        Dynamic[Items[Dynamic[Literal["CREATED", "SUBMITTED", "RUNNING", "PAUSED", "RESTARTED", "KILLING", "SUCCESS",
        "WARNING", "FAILED", "KILLED", "CANCELLED", "QUEUED", "RETRYING", "RETRIED", "SKIPPED", "BREAKPOINT",
        "RESUBMITTED"]]]]
        | None
    ) = None
    not_in: (
        Dynamic[Items[Dynamic[Literal["CREATED", "SUBMITTED", "RUNNING", "PAUSED", "RESTARTED", "KILLING", "SUCCESS",
        "WARNING", "FAILED", "KILLED", "CANCELLED", "QUEUED", "RETRYING", "RETRIED", "SKIPPED", "BREAKPOINT",
        "RESUBMITTED"]]]]
        | None
    ) = None


class MultipleCondition(Condition):
    """``io.kestra.plugin.core.condition.MultipleCondition``. In Kestra 1.1, 1.3. Deprecated. Use preconditions of io.kestra.plugin.core.trigger.Flow."""

    id: str
    conditions: Map[One[Condition]] | None = None
    """Required."""
    reset_on_success: Bool | None = None
    """Default: true."""
    time_window: One[TimeWindow] | None = None
    """Default: {'type': 'duration_window'}."""
    window: Duration | None = None
    """Deprecated."""
    window_advance: Duration | None = None
    """Deprecated."""


class Not(Condition):
    """``io.kestra.plugin.core.condition.Not``. In Kestra 1.1, 1.3. Use when of the trigger (2.0)."""

    conditions: Items[One[Condition]] | None = None
    """Required."""


class Or(Condition):
    """``io.kestra.plugin.core.condition.Or``. In Kestra 1.1, 1.3. Use when of the trigger (2.0)."""

    conditions: Items[One[Condition]] | None = None
    """Required."""


class PublicHoliday(Condition):
    """``io.kestra.plugin.core.condition.PublicHoliday``. In Kestra 1.1, 1.3. Use when of the trigger (2.0)."""

    country: Text | None = None
    date: Text | None = None
    """Default: {{ trigger.date}}."""
    sub_division: Text | None = None


class TimeBetween(Condition):
    """``io.kestra.plugin.core.condition.TimeBetween``. In Kestra 1.1, 1.3. Use when of the trigger (2.0)."""

    after: Dynamic[Time] | None = None
    before: Dynamic[Time] | None = None
    date: Text | None = None
    """Default: {{ trigger.date }}."""


class Weekend(Condition):
    """``io.kestra.plugin.core.condition.Weekend``. In Kestra 1.1, 1.3. Use when of the trigger (2.0)."""

    date: Text | None = None
    """Default: {{ trigger.date }}."""
