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
    """``io.kestra.plugin.core.condition.DateTimeBetween``. In Kestra 1.1, 1.3. Use when of the trigger (2.0).

    A condition.
    https://kestra.io/plugins/core/condition/io.kestra.plugin.core.condition.datetimebetween
    """

    after: Dynamic[DateTime] | None = None
    """Date and time, or an expression."""
    before: Dynamic[DateTime] | None = None
    """Date and time, or an expression."""
    date: Text | None = None
    """Text, or an expression. Default: {{ trigger.date }}."""


class DayWeek(Condition):
    """``io.kestra.plugin.core.condition.DayWeek``. In Kestra 1.1, 1.3. Use when of the trigger (2.0).

    A condition. Required: day_of_week.
    https://kestra.io/plugins/core/condition/io.kestra.plugin.core.condition.dayweek
    """

    day_of_week: (
        Dynamic[Literal["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"]]
        | None
    ) = None
    """MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY or SUNDAY, or an expression. Required."""
    date: Text | None = None
    """Text, or an expression. Default: {{ trigger.date }}."""


class DayWeekInMonth(Condition):
    """``io.kestra.plugin.core.condition.DayWeekInMonth``. In Kestra 1.1, 1.3. Use when of the trigger (2.0).

    A condition. Required: day_in_month, day_of_week.
    https://kestra.io/plugins/core/condition/io.kestra.plugin.core.condition.dayweekinmonth
    """

    day_in_month: Dynamic[Literal["FIRST", "LAST", "SECOND", "THIRD", "FOURTH"]] | None = None
    """FIRST, LAST, SECOND, THIRD or FOURTH, or an expression. Required."""
    day_of_week: (
        Dynamic[Literal["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"]]
        | None
    ) = None
    """MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY or SUNDAY, or an expression. Required."""
    date: Text | None = None
    """Text, or an expression. Default: {{ trigger.date }}."""


class ExecutionFlow(Condition):
    """``io.kestra.plugin.core.condition.ExecutionFlow``. In Kestra 1.1, 1.3. Use when of the trigger (2.0).

    A condition. Required: flow_id, namespace.
    https://kestra.io/plugins/core/condition/io.kestra.plugin.core.condition.executionflow
    """

    flow_id: Text | None = None
    """Id of the flow. Text, or an expression. Required."""
    namespace: Text | None = None
    """Kestra namespace. Text, or an expression. Required."""


class ExecutionLabels(Condition):
    """``io.kestra.plugin.core.condition.ExecutionLabels``. In Kestra 1.1, 1.3. Use when of the trigger (2.0).

    A condition. Required: labels.
    https://kestra.io/plugins/core/condition/io.kestra.plugin.core.condition.executionlabels
    """

    labels: Items[One[Label]] | Map[Data] | None = None
    """List of Label, or mapping of names to any data. Required."""


class ExecutionNamespace(Condition):
    """``io.kestra.plugin.core.condition.ExecutionNamespace``. In Kestra 1.1, 1.3. Use when of the trigger (2.0).

    A condition. Required: namespace.
    https://kestra.io/plugins/core/condition/io.kestra.plugin.core.condition.executionnamespace
    """

    namespace: Text | None = None
    """Kestra namespace. Text, or an expression. Required."""
    comparison: Dynamic[Literal["EQUALS", "PREFIX", "SUFFIX"]] | None = None
    """EQUALS, PREFIX or SUFFIX, or an expression."""
    prefix: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""


class ExecutionOutputs(Condition):
    """``io.kestra.plugin.core.condition.ExecutionOutputs``. In Kestra 1.1, 1.3. Use when of the trigger (2.0).

    A condition. Required: expression.
    https://kestra.io/plugins/core/condition/io.kestra.plugin.core.condition.executionoutputs
    """

    expression: Dynamic[Bool] | None = None
    """True or false, or an expression. Required."""


class ExecutionStatus(Condition):
    """``io.kestra.plugin.core.condition.ExecutionStatus``. In Kestra 1.1, 1.3. Use when of the trigger (2.0).

    A condition.
    https://kestra.io/plugins/core/condition/io.kestra.plugin.core.condition.executionstatus
    """

    in_: (
        Dynamic[Items[Dynamic[Literal["CREATED", "SUBMITTED", "RUNNING", "PAUSED", "RESTARTED", "KILLING", "SUCCESS",
        "WARNING", "FAILED", "KILLED", "CANCELLED", "QUEUED", "RETRYING", "RETRIED", "SKIPPED", "BREAKPOINT",
        "RESUBMITTED"]]]]
        | None
    ) = None
    """States of the execution that fulfil the condition. List of CREATED, SUBMITTED, RUNNING, PAUSED, RESTARTED, KILLING, SUCCESS, WARNING, FAILED, KILLED, CANCELLED, QUEUED, RETRYING, RETRIED, SKIPPED, BREAKPOINT or RESUBMITTED, or an expression."""
    not_in: (
        Dynamic[Items[Dynamic[Literal["CREATED", "SUBMITTED", "RUNNING", "PAUSED", "RESTARTED", "KILLING", "SUCCESS",
        "WARNING", "FAILED", "KILLED", "CANCELLED", "QUEUED", "RETRYING", "RETRIED", "SKIPPED", "BREAKPOINT",
        "RESUBMITTED"]]]]
        | None
    ) = None
    """List of CREATED, SUBMITTED, RUNNING, PAUSED, RESTARTED, KILLING, SUCCESS, WARNING, FAILED, KILLED, CANCELLED, QUEUED, RETRYING, RETRIED, SKIPPED, BREAKPOINT or RESUBMITTED, or an expression."""


class Expression(Condition):
    """``io.kestra.plugin.core.condition.Expression``. In Kestra 1.1, 1.3. Use when of the trigger (2.0).

    A condition. Required: expression.
    https://kestra.io/plugins/core/condition/io.kestra.plugin.core.condition.expression
    """

    expression: Text | None = None
    """Text, or an expression. Required."""


class FlowCondition(Condition):
    """``io.kestra.plugin.core.condition.FlowCondition``. In Kestra 1.1, 1.3. Deprecated. Use io.kestra.plugin.core.condition.ExecutionFlow.

    A condition. Required: flow_id, namespace.
    https://kestra.io/plugins/core/condition/io.kestra.plugin.core.condition.flowcondition
    """

    flow_id: Text | None = None
    """Id of the flow. Text. Required."""
    namespace: Text | None = None
    """Kestra namespace. Text. Required."""


class FlowNamespaceCondition(Condition):
    """``io.kestra.plugin.core.condition.FlowNamespaceCondition``. In Kestra 1.1, 1.3. Deprecated. Use io.kestra.plugin.core.condition.ExecutionNamespace.

    A condition. Required: namespace.
    https://kestra.io/plugins/core/condition/io.kestra.plugin.core.condition.flownamespacecondition
    """

    namespace: Text | None = None
    """Kestra namespace. Text. Required."""
    prefix: Bool | None = None
    """True or false. Default: false."""


class HasRetryAttempt(Condition):
    """``io.kestra.plugin.core.condition.HasRetryAttempt``. In Kestra 1.1, 1.3. Use when of the trigger (2.0).

    A condition.
    https://kestra.io/plugins/core/condition/io.kestra.plugin.core.condition.hasretryattempt
    """

    in_: (
        Dynamic[Items[Dynamic[Literal["CREATED", "SUBMITTED", "RUNNING", "PAUSED", "RESTARTED", "KILLING", "SUCCESS",
        "WARNING", "FAILED", "KILLED", "CANCELLED", "QUEUED", "RETRYING", "RETRIED", "SKIPPED", "BREAKPOINT",
        "RESUBMITTED"]]]]
        | None
    ) = None
    """States of the execution that fulfil the condition. List of CREATED, SUBMITTED, RUNNING, PAUSED, RESTARTED, KILLING, SUCCESS, WARNING, FAILED, KILLED, CANCELLED, QUEUED, RETRYING, RETRIED, SKIPPED, BREAKPOINT or RESUBMITTED, or an expression."""
    not_in: (
        Dynamic[Items[Dynamic[Literal["CREATED", "SUBMITTED", "RUNNING", "PAUSED", "RESTARTED", "KILLING", "SUCCESS",
        "WARNING", "FAILED", "KILLED", "CANCELLED", "QUEUED", "RETRYING", "RETRIED", "SKIPPED", "BREAKPOINT",
        "RESUBMITTED"]]]]
        | None
    ) = None
    """List of CREATED, SUBMITTED, RUNNING, PAUSED, RESTARTED, KILLING, SUCCESS, WARNING, FAILED, KILLED, CANCELLED, QUEUED, RETRYING, RETRIED, SKIPPED, BREAKPOINT or RESUBMITTED, or an expression."""


class MultipleCondition(Condition):
    """``io.kestra.plugin.core.condition.MultipleCondition``. In Kestra 1.1, 1.3. Deprecated. Use preconditions of io.kestra.plugin.core.trigger.Flow.

    A condition. Required: conditions.
    https://kestra.io/plugins/core/condition/io.kestra.plugin.core.condition.multiplecondition
    """

    id: str
    conditions: Map[One[Condition]] | None = None
    """Conditions that are combined. Mapping of names to Condition. Required."""
    reset_on_success: Bool | None = None
    """True or false. Default: true."""
    time_window: One[TimeWindow] | None = None
    """TimeWindow. Default: {"type": "DURATION_WINDOW"}."""
    window: Duration | None = None
    """Duration. Deprecated."""
    window_advance: Duration | None = None
    """Duration. Deprecated."""


class Not(Condition):
    """``io.kestra.plugin.core.condition.Not``. In Kestra 1.1, 1.3. Use when of the trigger (2.0).

    A condition. Required: conditions.
    https://kestra.io/plugins/core/condition/io.kestra.plugin.core.condition.not
    """

    conditions: Items[One[Condition]] | None = None
    """Conditions that are combined. List of Condition. Required."""


class Or(Condition):
    """``io.kestra.plugin.core.condition.Or``. In Kestra 1.1, 1.3. Use when of the trigger (2.0).

    A condition. Required: conditions.
    https://kestra.io/plugins/core/condition/io.kestra.plugin.core.condition.or
    """

    conditions: Items[One[Condition]] | None = None
    """Conditions that are combined. List of Condition. Required."""


class PublicHoliday(Condition):
    """``io.kestra.plugin.core.condition.PublicHoliday``. In Kestra 1.1, 1.3. Use when of the trigger (2.0).

    A condition.
    https://kestra.io/plugins/core/condition/io.kestra.plugin.core.condition.publicholiday
    """

    country: Text | None = None
    """Text, or an expression."""
    date: Text | None = None
    """Text, or an expression. Default: {{ trigger.date}}."""
    sub_division: Text | None = None
    """Text, or an expression."""


class TimeBetween(Condition):
    """``io.kestra.plugin.core.condition.TimeBetween``. In Kestra 1.1, 1.3. Use when of the trigger (2.0).

    A condition.
    https://kestra.io/plugins/core/condition/io.kestra.plugin.core.condition.timebetween
    """

    after: Dynamic[Time] | None = None
    """Time of day, or an expression."""
    before: Dynamic[Time] | None = None
    """Time of day, or an expression."""
    date: Text | None = None
    """Text, or an expression. Default: {{ trigger.date }}."""


class Weekend(Condition):
    """``io.kestra.plugin.core.condition.Weekend``. In Kestra 1.1, 1.3. Use when of the trigger (2.0).

    A condition.
    https://kestra.io/plugins/core/condition/io.kestra.plugin.core.condition.weekend
    """

    date: Text | None = None
    """Text, or an expression. Default: {{ trigger.date }}."""
