# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.notifications.zenduty``."""

from typing import TYPE_CHECKING

from kestra_dsl._lazy import attach

if TYPE_CHECKING:
    from kestra_dsl.plugins.notifications.zenduty._zenduty_alert import ZendutyAlert as ZendutyAlert
    from kestra_dsl.plugins.notifications.zenduty._zenduty_execution import ZendutyExecution as ZendutyExecution

__all__ = [
    "ZendutyAlert",
    "ZendutyExecution",
]

PREFIX = "io.kestra.plugin.notifications.zenduty"

if not TYPE_CHECKING:  # type checkers know the names above
    __getattr__, __dir__ = attach(
        __name__,
        {
            "ZendutyAlert": "_zenduty_alert",
            "ZendutyExecution": "_zenduty_execution",
        },
        (),
    )
