# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.notifications.twilio``."""

from typing import TYPE_CHECKING

from kestra_dsl._lazy import attach

if TYPE_CHECKING:
    from kestra_dsl.plugins.notifications.twilio._twilio_alert import TwilioAlert as TwilioAlert
    from kestra_dsl.plugins.notifications.twilio._twilio_execution import TwilioExecution as TwilioExecution

__all__ = [
    "TwilioAlert",
    "TwilioExecution",
]

PREFIX = "io.kestra.plugin.notifications.twilio"

if not TYPE_CHECKING:  # type checkers know the names above
    __getattr__, __dir__ = attach(
        __name__,
        {
            "TwilioAlert": "_twilio_alert",
            "TwilioExecution": "_twilio_execution",
        },
        (),
    )
