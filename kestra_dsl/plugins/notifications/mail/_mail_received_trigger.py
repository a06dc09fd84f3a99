# Generated from Kestra's own facts by `make codegen`. Do not edit.

from typing import Literal

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTrigger
from kestra_dsl.core.properties import Bool, Duration, Dynamic, Int, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = ["MailReceivedTrigger", "MailReceivedTriggerOutputs"]


class MailReceivedTriggerOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"emails": "emails", "latest_email": "latestEmail", "total": "total"}
    emails: Reference
    latest_email: Reference
    total: Reference


class MailReceivedTrigger(BaseTrigger):
    """``io.kestra.plugin.notifications.mail.MailReceivedTrigger``. Deprecated."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.notifications.mail.MailReceivedTrigger",
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
    def outputs(self) -> MailReceivedTriggerOutputs:
        return MailReceivedTriggerOutputs("trigger", self.id)
