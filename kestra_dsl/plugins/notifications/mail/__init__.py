# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.notifications.mail``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "MailExecution",
    "MailReceivedTrigger",
    "MailSend",
    "RealTimeTrigger",
]

PREFIX = "io.kestra.plugin.notifications.mail"


def _MailExecution():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Data, Dynamic, Int, Items, Map, Text
    class MailExecution(BaseTask):
        """``io.kestra.plugin.notifications.mail.MailExecution``. Deprecated. Use io.kestra.plugin.email.MailExecution."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.notifications.mail.MailExecution",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            deprecated=True,
            replaced_by="io.kestra.plugin.email.MailExecution",
        )
        attachments: Items[Data] | Text | None = None
        cc: Text | None = None
        custom_fields: Dynamic[Map[Data]] | None = None
        custom_message: Text | None = None
        embedded_images: Items[Data] | Text | None = None
        execution_id: Text | None = None
        from_: Text | None = None
        host: Text | None = None
        html_text_content: Text | None = None
        password: Text | None = None
        plain_text_content: Text | None = None
        port: Dynamic[Int] | None = None
        session_timeout: Dynamic[Int] | None = None
        subject: Text | None = None
        template_render_map: Dynamic[Map[Data]] | None = None
        to: Text | None = None
        transport_strategy: Dynamic[Literal["SMTP", "SMTPS", "SMTP_TLS", "SMTP_OAUTH2"]] | None = None
        trusted_hosts: Dynamic[Items[Text]] | None = None
        username: Text | None = None
        verify_server_identity: Dynamic[Bool] | None = None
    return MailExecution


def _MailReceivedTrigger():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTrigger
    from kestra_dsl.core.properties import Bool, Duration, Dynamic, Int, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class MailReceivedTriggerOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"emails": "emails", "latest_email": "latestEmail", "total": "total"}
        emails: Reference
        latest_email: Reference
        total: Reference
    class MailReceivedTrigger(BaseTrigger):
        """``io.kestra.plugin.notifications.mail.MailReceivedTrigger``. Deprecated. Use io.kestra.plugin.email.MailReceivedTrigger."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.notifications.mail.MailReceivedTrigger",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("host", "password", "username"),
            deprecated=True,
            replaced_by="io.kestra.plugin.email.MailReceivedTrigger",
        )
        host: Text | None = None
        password: Text | None = None
        username: Text | None = None
        folder: Text | None = None
        interval: Dynamic[Duration] | None = None
        port: Dynamic[Int] | None = None
        protocol: Dynamic[Literal["IMAP", "POP3"]] | None = None
        ssl: Dynamic[Bool] | None = None
        trust_all_certificates: Dynamic[Bool] | None = None
        @property
        def outputs(self) -> MailReceivedTriggerOutputs:
            return MailReceivedTriggerOutputs("trigger", self.id)
    return MailReceivedTrigger


def _MailSend():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Data, Dynamic, Int, Items, Text
    class MailSend(BaseTask):
        """``io.kestra.plugin.notifications.mail.MailSend``. Deprecated. Use io.kestra.plugin.email.MailSend."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.notifications.mail.MailSend",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            deprecated=True,
            replaced_by="io.kestra.plugin.email.MailSend",
        )
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
        subject: Text | None = None
        to: Text | None = None
        transport_strategy: Dynamic[Literal["SMTP", "SMTPS", "SMTP_TLS", "SMTP_OAUTH2"]] | None = None
        trusted_hosts: Dynamic[Items[Text]] | None = None
        username: Text | None = None
        verify_server_identity: Dynamic[Bool] | None = None
    return MailSend


def _RealTimeTrigger():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTrigger
    from kestra_dsl.core.properties import Bool, Duration, Dynamic, Int, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
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
        _kestra = TypeFacts(
            type="io.kestra.plugin.notifications.mail.RealTimeTrigger",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("host", "password", "username"),
            deprecated=True,
            replaced_by="io.kestra.plugin.email.RealTimeTrigger",
        )
        host: Text | None = None
        password: Text | None = None
        username: Text | None = None
        folder: Text | None = None
        interval: Dynamic[Duration] | None = None
        port: Dynamic[Int] | None = None
        protocol: Dynamic[Literal["IMAP", "POP3"]] | None = None
        ssl: Dynamic[Bool] | None = None
        trust_all_certificates: Dynamic[Bool] | None = None
        @property
        def outputs(self) -> RealTimeTriggerOutputs:
            return RealTimeTriggerOutputs("trigger", self.id)
    return RealTimeTrigger


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _MailExecution,
        _MailReceivedTrigger,
        _MailSend,
        _RealTimeTrigger,
    ),
)
