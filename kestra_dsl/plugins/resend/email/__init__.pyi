# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.resend.email``."""

from kestra_dsl.core.node import Node
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Data, Dynamic, Items, Map, One, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference
from kestra_dsl.models import Tag

__all__ = [
    "Send",
    "SendAttachment",
]

PREFIX: str


class SendOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"id": "id"}
    id: Reference


class Send(BaseTask):
    """``io.kestra.plugin.resend.email.Send``.

    A task. In Kestra 1.3, 2.0. From plugin-resend 1.3.4. Required: id, api_key, from_, subject, to.
    https://kestra.io/plugins/plugin-resend/email/io.kestra.plugin.resend.email.send
    """

    api_key: Text | None = None
    """Key for the API of the service. Take it from a secret. Text, or an expression. Required."""
    from_: Text | None = None
    """Text, or an expression. Required."""
    subject: Text | None = None
    """Subject of the message. Text, or an expression. Required."""
    to: Dynamic[Items[Text]] | None = None
    """Addresses of the recipients. List of text, or an expression. Required."""
    attachments: Dynamic[Items[Dynamic[One[SendAttachment]]]] | None = None
    """List of SendAttachment, or an expression."""
    bcc: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    cc: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    headers: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    html: Text | None = None
    """Text, or an expression."""
    idempotency_key: Text | None = None
    """Text, or an expression."""
    reply_to: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    scheduled_at: Text | None = None
    """Text, or an expression."""
    tags: Dynamic[Items[Dynamic[One[Tag]]]] | None = None
    """List of Tag, or an expression."""
    text: Text | None = None
    """Text, or an expression."""

    @property
    def outputs(self) -> SendOutputs:
        return SendOutputs(self._output_root, self.id)


class SendAttachment(Node):
    """Part of other types: ``io.kestra.plugin.resend.email.Send-Attachment``.

    A part. In Kestra 1.3, 2.0. From plugin-resend 1.3.4.
    """

    content_id: Text | None = None
    """Text, or an expression."""
    content_type: Text | None = None
    """Text, or an expression."""
    name: Text | None = None
    """Text, or an expression."""
    path: Text | None = None
    """Text, or an expression."""
    uri: Text | None = None
    """Text, or an expression."""
