# Generated from Kestra's own facts by `make codegen`. Do not edit.

from typing import Literal

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTrigger
from kestra_dsl.core.properties import Bool, Duration, Dynamic, Int, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = ["RealTimeTrigger", "RealTimeTriggerOutputs"]


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
    """``io.kestra.plugin.notifications.mail.RealTimeTrigger``. Deprecated."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.notifications.mail.RealTimeTrigger",
        versions=("1.3",),
        known=("1.3",),
        required=("host", "password", "username"),
        deprecated=True,
    )

    host: Text | None = None
    """Required."""
    password: Text | None = None
    """Required."""
    username: Text | None = None
    """Required."""
    folder: Text | None = None
    """Default: INBOX."""
    interval: Dynamic[Duration] | None = None
    """Default: PT1M."""
    port: Dynamic[Int] | None = None
    protocol: Dynamic[Literal["IMAP", "POP3"]] | None = None
    """Default: IMAP."""
    ssl: Dynamic[Bool] | None = None
    """Default: true."""
    trust_all_certificates: Dynamic[Bool] | None = None
    """Default: false."""

    @property
    def outputs(self) -> RealTimeTriggerOutputs:
        return RealTimeTriggerOutputs("trigger", self.id)
