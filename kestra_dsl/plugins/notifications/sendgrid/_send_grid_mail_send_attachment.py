# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.model import Node
from kestra_dsl.properties import Text
from kestra_dsl.type_facts import TypeFacts

__all__ = ["SendGridMailSendAttachment"]


class SendGridMailSendAttachment(Node):
    """A part of other types: ``io.kestra.plugin.notifications.sendgrid.SendGridMailSend-Attachment``."""

    _kestra = TypeFacts(
        versions=("1.3",),
        known=("1.3",),
        required=("name", "uri"),
    )

    name: Text | None = None
    """Required."""
    uri: Text | None = None
    """Required."""
    content_type: Text | None = None
    """Default: application/octet-stream."""
