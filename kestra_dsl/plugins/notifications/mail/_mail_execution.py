# Generated from Kestra's own facts by `make codegen`. Do not edit.

from typing import Literal

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Bool, Data, Dynamic, Int, Items, Map, Text

__all__ = ["MailExecution"]


class MailExecution(BaseTask):
    """``io.kestra.plugin.notifications.mail.MailExecution``. Deprecated."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.notifications.mail.MailExecution",
        versions=("1.3",),
        known=("1.3",),
        deprecated=True,
    )

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
