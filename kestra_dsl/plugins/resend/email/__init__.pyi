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
    """``io.kestra.plugin.resend.email.Send``."""

    api_key: Text | None = None
    """Required."""
    from_: Text | None = None
    """Required."""
    subject: Text | None = None
    """Required."""
    to: Dynamic[Items[Text]] | None = None
    """Required."""
    attachments: Dynamic[Items[Dynamic[One[SendAttachment]]]] | None = None
    bcc: Dynamic[Items[Text]] | None = None
    cc: Dynamic[Items[Text]] | None = None
    headers: Dynamic[Map[Data]] | None = None
    html: Text | None = None
    idempotency_key: Text | None = None
    reply_to: Dynamic[Items[Text]] | None = None
    scheduled_at: Text | None = None
    tags: Dynamic[Items[Dynamic[One[Tag]]]] | None = None
    text: Text | None = None

    @property
    def outputs(self) -> SendOutputs:
        return SendOutputs(self._output_root, self.id)


class SendAttachment(Node):
    """Part of other types: ``io.kestra.plugin.resend.email.Send-Attachment``."""

    content_id: Text | None = None
    content_type: Text | None = None
    name: Text | None = None
    path: Text | None = None
    uri: Text | None = None
