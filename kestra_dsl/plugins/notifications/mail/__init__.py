# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.notifications.mail``."""

from typing import TYPE_CHECKING

from kestra_dsl._lazy import attach

if TYPE_CHECKING:
    from kestra_dsl.plugins.notifications.mail._mail_execution import MailExecution as MailExecution
    from kestra_dsl.plugins.notifications.mail._mail_received_trigger import MailReceivedTrigger as MailReceivedTrigger
    from kestra_dsl.plugins.notifications.mail._mail_send import MailSend as MailSend
    from kestra_dsl.plugins.notifications.mail._real_time_trigger import RealTimeTrigger as RealTimeTrigger

__all__ = [
    "MailExecution",
    "MailReceivedTrigger",
    "MailSend",
    "RealTimeTrigger",
]

PREFIX = "io.kestra.plugin.notifications.mail"

if not TYPE_CHECKING:  # type checkers know the names above
    __getattr__, __dir__ = attach(
        __name__,
        {
            "MailExecution": "_mail_execution",
            "MailReceivedTrigger": "_mail_received_trigger",
            "MailSend": "_mail_send",
            "RealTimeTrigger": "_real_time_trigger",
        },
        (),
    )
