# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.notifications.mail``."""

from typing import Literal

from kestra_dsl.core.nodes import BaseTask, BaseTrigger
from kestra_dsl.core.properties import Bool, Data, Duration, Dynamic, Int, Items, Map, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = [
    "MailExecution",
    "MailReceivedTrigger",
    "MailSend",
    "RealTimeTrigger",
]

PREFIX: str


class MailExecution(BaseTask):
    """``io.kestra.plugin.notifications.mail.MailExecution``. Deprecated. Use io.kestra.plugin.email.MailExecution."""

    attachments: Items[Data] | Text | None = None
    cc: Text | None = None
    custom_fields: Dynamic[Map[Data]] | None = None
    custom_message: Text | None = None
    embedded_images: Items[Data] | Text | None = None
    execution_id: Text | None = None
    """Default: {{ execution.id }}."""
    from_: Text | None = None
    host: Text | None = None
    html_text_content: Text | None = None
    password: Text | None = None
    plain_text_content: Text | None = None
    port: Dynamic[Int] | None = None
    session_timeout: Dynamic[Int] | None = None
    """Default: 10000."""
    subject: Text | None = None
    template_render_map: Dynamic[Map[Data]] | None = None
    to: Text | None = None
    transport_strategy: Dynamic[Literal["SMTP", "SMTPS", "SMTP_TLS", "SMTP_OAUTH2"]] | None = None
    """Default: SMTPS."""
    trusted_hosts: Dynamic[Items[Text]] | None = None
    username: Text | None = None
    verify_server_identity: Dynamic[Bool] | None = None
    """Default: true."""


class MailReceivedTriggerOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"emails": "emails", "latest_email": "latestEmail", "total": "total"}
    emails: Reference
    latest_email: Reference
    total: Reference


class MailReceivedTrigger(BaseTrigger):
    """``io.kestra.plugin.notifications.mail.MailReceivedTrigger``. Deprecated. Use io.kestra.plugin.email.MailReceivedTrigger."""

    host: Text | None = None
    """Required."""
    password: Text | None = None
    """Required."""
    username: Text | None = None
    """Required."""
    folder: Text | None = None
    """Default: INBOX."""
    interval: Dynamic[Duration] | None = None
    """Default: PT1M."""
    port: Dynamic[Int] | None = None
    protocol: Dynamic[Literal["IMAP", "POP3"]] | None = None
    """Default: IMAP."""
    ssl: Dynamic[Bool] | None = None
    """Default: true."""
    trust_all_certificates: Dynamic[Bool] | None = None
    """Default: false."""

    @property
    def outputs(self) -> MailReceivedTriggerOutputs:
        return MailReceivedTriggerOutputs("trigger", self.id)


class MailSend(BaseTask):
    """``io.kestra.plugin.notifications.mail.MailSend``. Deprecated. Use io.kestra.plugin.email.MailSend."""

    attachments: Items[Data] | Text | None = None
    cc: Text | None = None
    embedded_images: Items[Data] | Text | None = None
    from_: Text | None = None
    host: Text | None = None
    html_text_content: Text | None = None
    password: Text | None = None
    plain_text_content: Text | None = None
    port: Dynamic[Int] | None = None
    session_timeout: Dynamic[Int] | None = None
    """Default: 10000."""
    subject: Text | None = None
    to: Text | None = None
    transport_strategy: Dynamic[Literal["SMTP", "SMTPS", "SMTP_TLS", "SMTP_OAUTH2"]] | None = None
    """Default: SMTPS."""
    trusted_hosts: Dynamic[Items[Text]] | None = None
    username: Text | None = None
    verify_server_identity: Dynamic[Bool] | None = None
    """Default: true."""


class RealTimeTriggerOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"attachments": "attachments", "bcc": "bcc", "body": "body", "cc": "cc", "date": "date", "from_": "from", "message_id": "messageId", "subject": "subject", "to": "to"}
    attachments: Reference
    bcc: Reference
    body: Reference
    cc: Reference
    date: Reference
    from_: Reference
    message_id: Reference
    subject: Reference
    to: Reference


class RealTimeTrigger(BaseTrigger):
    """``io.kestra.plugin.notifications.mail.RealTimeTrigger``. Deprecated. Use io.kestra.plugin.email.RealTimeTrigger."""

    host: Text | None = None
    """Required."""
    password: Text | None = None
    """Required."""
    username: Text | None = None
    """Required."""
    folder: Text | None = None
    """Default: INBOX."""
    interval: Dynamic[Duration] | None = None
    """Default: PT1M."""
    port: Dynamic[Int] | None = None
    protocol: Dynamic[Literal["IMAP", "POP3"]] | None = None
    """Default: IMAP."""
    ssl: Dynamic[Bool] | None = None
    """Default: true."""
    trust_all_certificates: Dynamic[Bool] | None = None
    """Default: false."""

    @property
    def outputs(self) -> RealTimeTriggerOutputs:
        return RealTimeTriggerOutputs("trigger", self.id)
