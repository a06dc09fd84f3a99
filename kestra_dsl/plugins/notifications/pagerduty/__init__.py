# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.notifications.pagerduty``."""

from typing import TYPE_CHECKING

from kestra_dsl._lazy import attach

if TYPE_CHECKING:
    from kestra_dsl.plugins.notifications.pagerduty._pager_duty_alert import PagerDutyAlert as PagerDutyAlert
    from kestra_dsl.plugins.notifications.pagerduty._pager_duty_execution import PagerDutyExecution as PagerDutyExecution

__all__ = [
    "PagerDutyAlert",
    "PagerDutyExecution",
]

PREFIX = "io.kestra.plugin.notifications.pagerduty"

if not TYPE_CHECKING:  # type checkers know the names above
    __getattr__, __dir__ = attach(
        __name__,
        {
            "PagerDutyAlert": "_pager_duty_alert",
            "PagerDutyExecution": "_pager_duty_execution",
        },
        (),
    )
