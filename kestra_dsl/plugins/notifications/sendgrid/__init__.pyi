# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.notifications.sendgrid``."""

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
    """``io.kestra.plugin.notifications.sendgrid.SendGridMailExecution``. Deprecated. Use io.kestra.plugin.twilio.sendgrid.SendGridMailExecution.

    A task. In Kestra 1.3, 2.0. From plugin-notifications 1.3.0. Required: id, from_, sendgrid_api_key, to.
    https://kestra.io/plugins/plugin-notifications/sendgrid/io.kestra.plugin.notifications.sendgrid.sendgridmailexecution
    """

    from_: Text | None = None
    """Address or name of the sender. Text, or an expression. Required."""
    sendgrid_api_key: Text | None = None
    """Text, or an expression. Required."""
    to: Dynamic[Items[Text]] | None = None
    """Recipients. List of text, or an expression. Required."""
    attachments: Items[One[SendGridMailSendAttachment]] | None = None
    """List of SendGridMailSendAttachment."""
    cc: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    custom_fields: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    custom_message: Text | None = None
    """Text, or an expression."""
    embedded_images: Items[One[SendGridMailSendAttachment]] | None = None
    """List of SendGridMailSendAttachment."""
    execution_id: Text | None = None
    """Text, or an expression. Default: {{ execution.id }}."""
    html_content: Text | None = None
    """Text, or an expression."""
    subject: Text | None = None
    """Subject of the message. Text, or an expression."""
    template_render_map: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    text_content: Text | None = None
    """Text, or an expression."""

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
    """``io.kestra.plugin.notifications.sendgrid.SendGridMailSend``. Deprecated. Use io.kestra.plugin.twilio.sendgrid.SendGridMailSend.

    A task. In Kestra 1.3, 2.0. From plugin-notifications 1.3.0. Required: id, from_, sendgrid_api_key, to.
    https://kestra.io/plugins/plugin-notifications/sendgrid/io.kestra.plugin.notifications.sendgrid.sendgridmailsend
    """

    from_: Text | None = None
    """Address or name of the sender. Text, or an expression. Required."""
    sendgrid_api_key: Text | None = None
    """Text, or an expression. Required."""
    to: Dynamic[Items[Text]] | None = None
    """Recipients. List of text, or an expression. Required."""
    attachments: Items[One[SendGridMailSendAttachment]] | None = None
    """List of SendGridMailSendAttachment."""
    cc: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    embedded_images: Items[One[SendGridMailSendAttachment]] | None = None
    """List of SendGridMailSendAttachment."""
    html_content: Text | None = None
    """Text, or an expression."""
    subject: Text | None = None
    """Subject of the message. Text, or an expression."""
    text_content: Text | None = None
    """Text, or an expression."""

    @property
    def outputs(self) -> SendGridMailSendOutputs:
        return SendGridMailSendOutputs(self._output_root, self.id)


class SendGridMailSendAttachment(Node):
    """Part of other types: ``io.kestra.plugin.notifications.sendgrid.SendGridMailSend-Attachment``.

    A part. In Kestra 1.3, 2.0. From plugin-notifications 1.3.0. Required: name, uri.
    """

    name: Text | None = None
    """Text, or an expression. Required."""
    uri: Text | None = None
    """Text, or an expression. Required."""
    content_type: Text | None = None
    """Text, or an expression. Default: application/octet-stream."""
