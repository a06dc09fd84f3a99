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
    """``io.kestra.plugin.notifications.mail.MailExecution``. Deprecated. Use io.kestra.plugin.email.MailExecution.

    A task. In Kestra 1.3, 2.0. From plugin-notifications 1.3.0. Required: id.
    https://kestra.io/plugins/plugin-notifications/mail/io.kestra.plugin.notifications.mail.mailexecution
    """

    attachments: Items[Data] | Text | None = None
    """List of any data, or text."""
    cc: Text | None = None
    """Text, or an expression."""
    custom_fields: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    custom_message: Text | None = None
    """Text, or an expression."""
    embedded_images: Items[Data] | Text | None = None
    """List of any data, or text."""
    execution_id: Text | None = None
    """Text, or an expression. Default: {{ execution.id }}."""
    from_: Text | None = None
    """Address or name of the sender. Text, or an expression."""
    host: Text | None = None
    """Host name or address of the server. Text, or an expression."""
    html_text_content: Text | None = None
    """Text, or an expression."""
    password: Text | None = None
    """Password of the user. Take it from a secret. Text, or an expression."""
    plain_text_content: Text | None = None
    """Text, or an expression."""
    port: Dynamic[Int] | None = None
    """Port of the server. Whole number, or an expression."""
    session_timeout: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 10000."""
    subject: Text | None = None
    """Subject of the message. Text, or an expression."""
    template_render_map: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    to: Text | None = None
    """Recipients. Text, or an expression."""
    transport_strategy: Dynamic[Literal["SMTP", "SMTPS", "SMTP_TLS", "SMTP_OAUTH2"]] | None = None
    """SMTP, SMTPS, SMTP_TLS or SMTP_OAUTH2, or an expression. Default: SMTPS."""
    trusted_hosts: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    username: Text | None = None
    """Name of the user. Text, or an expression."""
    verify_server_identity: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""


class MailReceivedTriggerOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"emails": "emails", "latest_email": "latestEmail", "total": "total"}
    emails: Reference
    latest_email: Reference
    total: Reference


class MailReceivedTrigger(BaseTrigger):
    """``io.kestra.plugin.notifications.mail.MailReceivedTrigger``. Deprecated. Use io.kestra.plugin.email.MailReceivedTrigger.

    A trigger. In Kestra 1.3, 2.0. From plugin-notifications 1.3.0. Required: id, host, password, username.
    https://kestra.io/plugins/plugin-notifications/mail/io.kestra.plugin.notifications.mail.mailreceivedtrigger
    """

    host: Text | None = None
    """Host name or address of the server. Text, or an expression. Required."""
    password: Text | None = None
    """Password of the user. Take it from a secret. Text, or an expression. Required."""
    username: Text | None = None
    """Name of the user. Text, or an expression. Required."""
    folder: Text | None = None
    """Text, or an expression. Default: INBOX."""
    interval: Dynamic[Duration] | None = None
    """Time between two checks. Duration, or an expression. Default: PT1M."""
    port: Dynamic[Int] | None = None
    """Port of the server. Whole number, or an expression."""
    protocol: Dynamic[Literal["IMAP", "POP3"]] | None = None
    """IMAP or POP3, or an expression. Default: IMAP."""
    ssl: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""
    trust_all_certificates: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""

    @property
    def outputs(self) -> MailReceivedTriggerOutputs:
        return MailReceivedTriggerOutputs("trigger", self.id)


class MailSend(BaseTask):
    """``io.kestra.plugin.notifications.mail.MailSend``. Deprecated. Use io.kestra.plugin.email.MailSend.

    A task. In Kestra 1.3, 2.0. From plugin-notifications 1.3.0. Required: id.
    https://kestra.io/plugins/plugin-notifications/mail/io.kestra.plugin.notifications.mail.mailsend
    """

    attachments: Items[Data] | Text | None = None
    """List of any data, or text."""
    cc: Text | None = None
    """Text, or an expression."""
    embedded_images: Items[Data] | Text | None = None
    """List of any data, or text."""
    from_: Text | None = None
    """Address or name of the sender. Text, or an expression."""
    host: Text | None = None
    """Host name or address of the server. Text, or an expression."""
    html_text_content: Text | None = None
    """Text, or an expression."""
    password: Text | None = None
    """Password of the user. Take it from a secret. Text, or an expression."""
    plain_text_content: Text | None = None
    """Text, or an expression."""
    port: Dynamic[Int] | None = None
    """Port of the server. Whole number, or an expression."""
    session_timeout: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 10000."""
    subject: Text | None = None
    """Subject of the message. Text, or an expression."""
    to: Text | None = None
    """Recipients. Text, or an expression."""
    transport_strategy: Dynamic[Literal["SMTP", "SMTPS", "SMTP_TLS", "SMTP_OAUTH2"]] | None = None
    """SMTP, SMTPS, SMTP_TLS or SMTP_OAUTH2, or an expression. Default: SMTPS."""
    trusted_hosts: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    username: Text | None = None
    """Name of the user. Text, or an expression."""
    verify_server_identity: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""


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
    """``io.kestra.plugin.notifications.mail.RealTimeTrigger``. Deprecated. Use io.kestra.plugin.email.RealTimeTrigger.

    A trigger. In Kestra 1.3, 2.0. From plugin-notifications 1.3.0. Required: id, host, password, username.
    https://kestra.io/plugins/plugin-notifications/mail/io.kestra.plugin.notifications.mail.realtimetrigger
    """

    host: Text | None = None
    """Host name or address of the server. Text, or an expression. Required."""
    password: Text | None = None
    """Password of the user. Take it from a secret. Text, or an expression. Required."""
    username: Text | None = None
    """Name of the user. Text, or an expression. Required."""
    folder: Text | None = None
    """Text, or an expression. Default: INBOX."""
    interval: Dynamic[Duration] | None = None
    """Time between two checks. Duration, or an expression. Default: PT1M."""
    port: Dynamic[Int] | None = None
    """Port of the server. Whole number, or an expression."""
    protocol: Dynamic[Literal["IMAP", "POP3"]] | None = None
    """IMAP or POP3, or an expression. Default: IMAP."""
    ssl: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""
    trust_all_certificates: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""

    @property
    def outputs(self) -> RealTimeTriggerOutputs:
        return RealTimeTriggerOutputs("trigger", self.id)
