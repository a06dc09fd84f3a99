# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.notifications.sendgrid``."""

from typing import TYPE_CHECKING

from kestra_dsl._lazy import attach

if TYPE_CHECKING:
    from kestra_dsl.plugins.notifications.sendgrid._send_grid_mail_execution import SendGridMailExecution as SendGridMailExecution
    from kestra_dsl.plugins.notifications.sendgrid._send_grid_mail_send import SendGridMailSend as SendGridMailSend
    from kestra_dsl.plugins.notifications.sendgrid._send_grid_mail_send_attachment import SendGridMailSendAttachment as SendGridMailSendAttachment

__all__ = [
    "SendGridMailExecution",
    "SendGridMailSend",
    "SendGridMailSendAttachment",
]

PREFIX = "io.kestra.plugin.notifications.sendgrid"

if not TYPE_CHECKING:  # type checkers know the names above
    __getattr__, __dir__ = attach(
        __name__,
        {
            "SendGridMailExecution": "_send_grid_mail_execution",
            "SendGridMailSend": "_send_grid_mail_send",
            "SendGridMailSendAttachment": "_send_grid_mail_send_attachment",
        },
        (),
    )
