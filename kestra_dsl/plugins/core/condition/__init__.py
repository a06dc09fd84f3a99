# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.core.condition``."""

from typing import TYPE_CHECKING

from kestra_dsl._lazy import attach

if TYPE_CHECKING:
    from kestra_dsl.plugins.core.condition._date_time_between import DateTimeBetween as DateTimeBetween
    from kestra_dsl.plugins.core.condition._day_week import DayWeek as DayWeek
    from kestra_dsl.plugins.core.condition._day_week_in_month import DayWeekInMonth as DayWeekInMonth
    from kestra_dsl.plugins.core.condition._execution_flow import ExecutionFlow as ExecutionFlow
    from kestra_dsl.plugins.core.condition._execution_labels import ExecutionLabels as ExecutionLabels
    from kestra_dsl.plugins.core.condition._execution_namespace import ExecutionNamespace as ExecutionNamespace
    from kestra_dsl.plugins.core.condition._execution_outputs import ExecutionOutputs as ExecutionOutputs
    from kestra_dsl.plugins.core.condition._execution_status import ExecutionStatus as ExecutionStatus
    from kestra_dsl.plugins.core.condition._expression import Expression as Expression
    from kestra_dsl.plugins.core.condition._flow_condition import FlowCondition as FlowCondition
    from kestra_dsl.plugins.core.condition._flow_namespace_condition import FlowNamespaceCondition as FlowNamespaceCondition
    from kestra_dsl.plugins.core.condition._has_retry_attempt import HasRetryAttempt as HasRetryAttempt
    from kestra_dsl.plugins.core.condition._multiple_condition import MultipleCondition as MultipleCondition
    from kestra_dsl.plugins.core.condition._not import Not as Not
    from kestra_dsl.plugins.core.condition._or import Or as Or
    from kestra_dsl.plugins.core.condition._public_holiday import PublicHoliday as PublicHoliday
    from kestra_dsl.plugins.core.condition._time_between import TimeBetween as TimeBetween
    from kestra_dsl.plugins.core.condition._weekend import Weekend as Weekend

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

if not TYPE_CHECKING:  # type checkers know the names above
    __getattr__, __dir__ = attach(
        __name__,
        {
            "DateTimeBetween": "_date_time_between",
            "DayWeek": "_day_week",
            "DayWeekInMonth": "_day_week_in_month",
            "ExecutionFlow": "_execution_flow",
            "ExecutionLabels": "_execution_labels",
            "ExecutionNamespace": "_execution_namespace",
            "ExecutionOutputs": "_execution_outputs",
            "ExecutionStatus": "_execution_status",
            "Expression": "_expression",
            "FlowCondition": "_flow_condition",
            "FlowNamespaceCondition": "_flow_namespace_condition",
            "HasRetryAttempt": "_has_retry_attempt",
            "MultipleCondition": "_multiple_condition",
            "Not": "_not",
            "Or": "_or",
            "PublicHoliday": "_public_holiday",
            "TimeBetween": "_time_between",
            "Weekend": "_weekend",
        },
        (),
    )
