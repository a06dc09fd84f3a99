# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.notifications.sentry``."""

from typing import TYPE_CHECKING

from kestra_dsl._lazy import attach

if TYPE_CHECKING:
    from kestra_dsl.plugins.notifications.sentry._sentry_alert import SentryAlert as SentryAlert
    from kestra_dsl.plugins.notifications.sentry._sentry_execution import SentryExecution as SentryExecution

__all__ = [
    "SentryAlert",
    "SentryExecution",
]

PREFIX = "io.kestra.plugin.notifications.sentry"

if not TYPE_CHECKING:  # type checkers know the names above
    __getattr__, __dir__ = attach(
        __name__,
        {
            "SentryAlert": "_sentry_alert",
            "SentryExecution": "_sentry_execution",
        },
        (),
    )
