# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Dynamic, Items, One, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference
from kestra_dsl.plugins.notifications.sendgrid._send_grid_mail_send_attachment import SendGridMailSendAttachment

__all__ = ["SendGridMailSend", "SendGridMailSendOutputs"]


class SendGridMailSendOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"body": "body", "headers": "headers", "status_code": "statusCode"}
    body: Reference
    headers: Reference
    status_code: Reference


class SendGridMailSend(BaseTask):
    """``io.kestra.plugin.notifications.sendgrid.SendGridMailSend``. Deprecated."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.notifications.sendgrid.SendGridMailSend",
        versions=("1.3",),
        known=("1.3",),
        required=("from_", "sendgrid_api_key", "to"),
        deprecated=True,
    )

    from_: Text | None = None
    """Required."""
    sendgrid_api_key: Text | None = None
    """Required."""
    to: Dynamic[Items[Text]] | None = None
    """Required."""
    attachments: Items[One[SendGridMailSendAttachment]] | None = None
    cc: Dynamic[Items[Text]] | None = None
    embedded_images: Items[One[SendGridMailSendAttachment]] | None = None
    html_content: Text | None = None
    subject: Text | None = None
    text_content: Text | None = None

    @property
    def outputs(self) -> SendGridMailSendOutputs:
        return SendGridMailSendOutputs(self._output_root, self.id)
