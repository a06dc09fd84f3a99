# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.core.condition``."""

from kestra_dsl.core.class_packages import classes_of

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

PREFIX = "io.kestra.plugin.core.condition"


def _DateTimeBetween():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import Condition
    from kestra_dsl.core.properties import DateTime, Dynamic, Text
    class DateTimeBetween(Condition):
        """``io.kestra.plugin.core.condition.DateTimeBetween``. In Kestra 1.1, 1.3. Use when of the trigger (2.0)."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.core.condition.DateTimeBetween",
            versions=("1.1", "1.3"),
            aliases=("io.kestra.core.models.conditions.types.DateTimeBetweenCondition", "io.kestra.plugin.core.condition.DateTimeBetweenCondition"),
            replaced_by="when of the trigger (2.0)",
        )
        after: Dynamic[DateTime] | None = None
        before: Dynamic[DateTime] | None = None
        date: Text | None = None
    return DateTimeBetween


def _DayWeek():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import Condition
    from kestra_dsl.core.properties import Dynamic, Text
    class DayWeek(Condition):
        """``io.kestra.plugin.core.condition.DayWeek``. In Kestra 1.1, 1.3. Use when of the trigger (2.0)."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.core.condition.DayWeek",
            versions=("1.1", "1.3"),
            required=("day_of_week",),
            aliases=("io.kestra.core.models.conditions.types.DayWeekCondition", "io.kestra.plugin.core.condition.DayWeekCondition"),
            replaced_by="when of the trigger (2.0)",
        )
        day_of_week: (
            Dynamic[Literal["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"]]
            | None
        ) = None
        date: Text | None = None
    return DayWeek


def _DayWeekInMonth():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import Condition
    from kestra_dsl.core.properties import Dynamic, Text
    class DayWeekInMonth(Condition):
        """``io.kestra.plugin.core.condition.DayWeekInMonth``. In Kestra 1.1, 1.3. Use when of the trigger (2.0)."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.core.condition.DayWeekInMonth",
            versions=("1.1", "1.3"),
            required=("day_in_month", "day_of_week"),
            aliases=("io.kestra.core.models.conditions.types.DayWeekInMonthCondition", "io.kestra.plugin.core.condition.DayWeekInMonthCondition"),
            replaced_by="when of the trigger (2.0)",
        )
        day_in_month: Dynamic[Literal["FIRST", "LAST", "SECOND", "THIRD", "FOURTH"]] | None = None
        day_of_week: (
            Dynamic[Literal["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"]]
            | None
        ) = None
        date: Text | None = None
    return DayWeekInMonth


def _ExecutionFlow():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import Condition
    from kestra_dsl.core.properties import Text
    class ExecutionFlow(Condition):
        """``io.kestra.plugin.core.condition.ExecutionFlow``. In Kestra 1.1, 1.3. Use when of the trigger (2.0)."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.core.condition.ExecutionFlow",
            versions=("1.1", "1.3"),
            required=("flow_id", "namespace"),
            aliases=("io.kestra.core.models.conditions.types.ExecutionFlowCondition", "io.kestra.plugin.core.condition.ExecutionFlowCondition"),
            replaced_by="when of the trigger (2.0)",
        )
        flow_id: Text | None = None
        namespace: Text | None = None
    return ExecutionFlow


def _ExecutionLabels():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import Condition
    from kestra_dsl.core.properties import Data, Items, Map, One, later
    class ExecutionLabels(Condition):
        """``io.kestra.plugin.core.condition.ExecutionLabels``. In Kestra 1.1, 1.3. Use when of the trigger (2.0)."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.core.condition.ExecutionLabels",
            versions=("1.1", "1.3"),
            required=("labels",),
            aliases=("io.kestra.core.models.conditions.types.ExecutionLabelsCondition", "io.kestra.plugin.core.condition.ExecutionLabelsCondition"),
            replaced_by="when of the trigger (2.0)",
        )
        labels: Items[One[later("kestra_dsl.models", "Label")]] | Map[Data] | None = None
    return ExecutionLabels


def _ExecutionNamespace():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import Condition
    from kestra_dsl.core.properties import Bool, Dynamic, Text
    class ExecutionNamespace(Condition):
        """``io.kestra.plugin.core.condition.ExecutionNamespace``. In Kestra 1.1, 1.3. Use when of the trigger (2.0)."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.core.condition.ExecutionNamespace",
            versions=("1.1", "1.3"),
            required=("namespace",),
            aliases=("io.kestra.core.models.conditions.types.ExecutionNamespaceCondition", "io.kestra.plugin.core.condition.ExecutionNamespaceCondition"),
            replaced_by="when of the trigger (2.0)",
        )
        namespace: Text | None = None
        comparison: Dynamic[Literal["EQUALS", "PREFIX", "SUFFIX"]] | None = None
        prefix: Dynamic[Bool] | None = None
    return ExecutionNamespace


def _ExecutionOutputs():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import Condition
    from kestra_dsl.core.properties import Bool, Dynamic
    class ExecutionOutputs(Condition):
        """``io.kestra.plugin.core.condition.ExecutionOutputs``. In Kestra 1.1, 1.3. Use when of the trigger (2.0)."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.core.condition.ExecutionOutputs",
            versions=("1.1", "1.3"),
            required=("expression",),
            aliases=("io.kestra.core.models.conditions.types.ExecutionOutputsCondition", "io.kestra.plugin.core.condition.ExecutionOutputsCondition"),
            replaced_by="when of the trigger (2.0)",
        )
        expression: Dynamic[Bool] | None = None
    return ExecutionOutputs


def _ExecutionStatus():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import Condition
    from kestra_dsl.core.properties import Dynamic, Items
    class ExecutionStatus(Condition):
        """``io.kestra.plugin.core.condition.ExecutionStatus``. In Kestra 1.1, 1.3. Use when of the trigger (2.0)."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.core.condition.ExecutionStatus",
            versions=("1.1", "1.3"),
            aliases=("io.kestra.core.models.conditions.types.ExecutionStatusCondition", "io.kestra.plugin.core.condition.ExecutionStatusCondition"),
            replaced_by="when of the trigger (2.0)",
        )
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
    return ExecutionStatus


def _Expression():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import Condition
    from kestra_dsl.core.properties import Text
    class Expression(Condition):
        """``io.kestra.plugin.core.condition.Expression``. In Kestra 1.1, 1.3. Use when of the trigger (2.0)."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.core.condition.Expression",
            versions=("1.1", "1.3"),
            required=("expression",),
            aliases=("io.kestra.core.models.conditions.types.VariableCondition", "io.kestra.plugin.core.condition.ExpressionCondition"),
            replaced_by="when of the trigger (2.0)",
        )
        expression: Text | None = None
    return Expression


def _FlowCondition():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import Condition
    from kestra_dsl.core.properties import Text
    class FlowCondition(Condition):
        """``io.kestra.plugin.core.condition.FlowCondition``. In Kestra 1.1, 1.3. Deprecated. Use io.kestra.plugin.core.condition.ExecutionFlow."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.core.condition.FlowCondition",
            versions=("1.1", "1.3"),
            required=("flow_id", "namespace"),
            deprecated=True,
            aliases=("io.kestra.core.models.conditions.types.FlowCondition",),
            replaced_by="io.kestra.plugin.core.condition.ExecutionFlow",
        )
        flow_id: Text | None = None
        namespace: Text | None = None
    return FlowCondition


def _FlowNamespaceCondition():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import Condition
    from kestra_dsl.core.properties import Bool, Text
    class FlowNamespaceCondition(Condition):
        """``io.kestra.plugin.core.condition.FlowNamespaceCondition``. In Kestra 1.1, 1.3. Deprecated. Use io.kestra.plugin.core.condition.ExecutionNamespace."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.core.condition.FlowNamespaceCondition",
            versions=("1.1", "1.3"),
            required=("namespace",),
            deprecated=True,
            aliases=("io.kestra.core.models.conditions.types.FlowNamespaceCondition",),
            replaced_by="io.kestra.plugin.core.condition.ExecutionNamespace",
        )
        namespace: Text | None = None
        prefix: Bool | None = None
    return FlowNamespaceCondition


def _HasRetryAttempt():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import Condition
    from kestra_dsl.core.properties import Dynamic, Items
    class HasRetryAttempt(Condition):
        """``io.kestra.plugin.core.condition.HasRetryAttempt``. In Kestra 1.1, 1.3. Use when of the trigger (2.0)."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.core.condition.HasRetryAttempt",
            versions=("1.1", "1.3"),
            aliases=("io.kestra.core.models.conditions.types.HasRetryAttemptCondition", "io.kestra.plugin.core.condition.HasRetryAttemptCondition"),
            replaced_by="when of the trigger (2.0)",
        )
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
    return HasRetryAttempt


def _MultipleCondition():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import Condition
    from kestra_dsl.core.properties import Bool, Duration, Map, One, later
    class MultipleCondition(Condition):
        """``io.kestra.plugin.core.condition.MultipleCondition``. In Kestra 1.1, 1.3. Deprecated. Use preconditions of io.kestra.plugin.core.trigger.Flow."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.core.condition.MultipleCondition",
            versions=("1.1", "1.3"),
            required=("conditions",),
            deprecated=True,
            deprecated_properties=("window", "window_advance"),
            aliases=("io.kestra.core.models.conditions.types.MultipleCondition",),
            replaced_by="preconditions of io.kestra.plugin.core.trigger.Flow",
        )
        id: str
        conditions: Map[One[Condition]] | None = None
        reset_on_success: Bool | None = None
        time_window: One[later("kestra_dsl.models", "TimeWindow")] | None = None
        window: Duration | None = None
        window_advance: Duration | None = None
    return MultipleCondition


def _Not():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import Condition
    from kestra_dsl.core.properties import Items, One
    class Not(Condition):
        """``io.kestra.plugin.core.condition.Not``. In Kestra 1.1, 1.3. Use when of the trigger (2.0)."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.core.condition.Not",
            versions=("1.1", "1.3"),
            required=("conditions",),
            aliases=("io.kestra.core.models.conditions.types.NotCondition", "io.kestra.plugin.core.condition.NotCondition"),
            replaced_by="when of the trigger (2.0)",
        )
        conditions: Items[One[Condition]] | None = None
    return Not


def _Or():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import Condition
    from kestra_dsl.core.properties import Items, One
    class Or(Condition):
        """``io.kestra.plugin.core.condition.Or``. In Kestra 1.1, 1.3. Use when of the trigger (2.0)."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.core.condition.Or",
            versions=("1.1", "1.3"),
            required=("conditions",),
            aliases=("io.kestra.core.models.conditions.types.OrCondition", "io.kestra.plugin.core.condition.OrCondition"),
            replaced_by="when of the trigger (2.0)",
        )
        conditions: Items[One[Condition]] | None = None
    return Or


def _PublicHoliday():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import Condition
    from kestra_dsl.core.properties import Text
    class PublicHoliday(Condition):
        """``io.kestra.plugin.core.condition.PublicHoliday``. In Kestra 1.1, 1.3. Use when of the trigger (2.0)."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.core.condition.PublicHoliday",
            versions=("1.1", "1.3"),
            aliases=("io.kestra.core.models.conditions.types.PublicHolidayCondition", "io.kestra.plugin.core.condition.PublicHolidayCondition"),
            replaced_by="when of the trigger (2.0)",
        )
        country: Text | None = None
        date: Text | None = None
        sub_division: Text | None = None
    return PublicHoliday


def _TimeBetween():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import Condition
    from kestra_dsl.core.properties import Dynamic, Text, Time
    class TimeBetween(Condition):
        """``io.kestra.plugin.core.condition.TimeBetween``. In Kestra 1.1, 1.3. Use when of the trigger (2.0)."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.core.condition.TimeBetween",
            versions=("1.1", "1.3"),
            aliases=("io.kestra.core.models.conditions.types.TimeBetweenCondition", "io.kestra.plugin.core.condition.TimeBetweenCondition"),
            replaced_by="when of the trigger (2.0)",
        )
        after: Dynamic[Time] | None = None
        before: Dynamic[Time] | None = None
        date: Text | None = None
    return TimeBetween


def _Weekend():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import Condition
    from kestra_dsl.core.properties import Text
    class Weekend(Condition):
        """``io.kestra.plugin.core.condition.Weekend``. In Kestra 1.1, 1.3. Use when of the trigger (2.0)."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.core.condition.Weekend",
            versions=("1.1", "1.3"),
            aliases=("io.kestra.core.models.conditions.types.WeekendCondition", "io.kestra.plugin.core.condition.WeekendCondition"),
            replaced_by="when of the trigger (2.0)",
        )
        date: Text | None = None
    return Weekend


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _DateTimeBetween,
        _DayWeek,
        _DayWeekInMonth,
        _ExecutionFlow,
        _ExecutionLabels,
        _ExecutionNamespace,
        _ExecutionOutputs,
        _ExecutionStatus,
        _Expression,
        _FlowCondition,
        _FlowNamespaceCondition,
        _HasRetryAttempt,
        _MultipleCondition,
        _Not,
        _Or,
        _PublicHoliday,
        _TimeBetween,
        _Weekend,
    ),
)
