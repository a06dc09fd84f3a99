# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.twilio.sendgrid``."""

from kestra_dsl.core.node import Node
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Data, Dynamic, Items, Map, One, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = [
    "SendGridMailExecution",
    "SendGridMailSend",
    "SendGridMailSendAttachment",
]

PREFIX: str


class SendGridMailExecutionOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"body": "body", "headers": "headers", "status_code": "statusCode"}
    body: Reference
    headers: Reference
    status_code: Reference


class SendGridMailExecution(BaseTask):
    """``io.kestra.plugin.twilio.sendgrid.SendGridMailExecution``."""

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


class SendGridMailSendOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"body": "body", "headers": "headers", "status_code": "statusCode"}
    body: Reference
    headers: Reference
    status_code: Reference


class SendGridMailSend(BaseTask):
    """``io.kestra.plugin.twilio.sendgrid.SendGridMailSend``."""

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


class SendGridMailSendAttachment(Node):
    """Part of other types: ``io.kestra.plugin.twilio.sendgrid.SendGridMailSend-Attachment``."""

    content_type: Text | None = None
    """Default: application/octet-stream."""
    name: Text | None = None
    uri: Text | None = None
