# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Data, Dynamic, Items, Map, One, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference
from kestra_dsl.plugins.notifications.sendgrid._send_grid_mail_send_attachment import SendGridMailSendAttachment

__all__ = ["SendGridMailExecution", "SendGridMailExecutionOutputs"]


class SendGridMailExecutionOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"body": "body", "headers": "headers", "status_code": "statusCode"}
    body: Reference
    headers: Reference
    status_code: Reference


class SendGridMailExecution(BaseTask):
    """``io.kestra.plugin.notifications.sendgrid.SendGridMailExecution``. Deprecated."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.notifications.sendgrid.SendGridMailExecution",
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
    custom_fields: Dynamic[Map[Data]] | None = None
    custom_message: Text | None = None
    embedded_images: Items[One[SendGridMailSendAttachment]] | None = None
    execution_id: Text | None = None
    """Default: {{ execution.id }}."""
    html_content: Text | None = None
    subject: Text | None = None
    template_render_map: Dynamic[Map[Data]] | None = None
    text_content: Text | None = None

    @property
    def outputs(self) -> SendGridMailExecutionOutputs:
        return SendGridMailExecutionOutputs(self._output_root, self.id)
