# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.node import Node
from kestra_dsl.core.properties import Text

__all__ = ["SendGridMailSendAttachment"]


class SendGridMailSendAttachment(Node):
    """Part of other types: ``io.kestra.plugin.notifications.sendgrid.SendGridMailSend-Attachment``."""

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
