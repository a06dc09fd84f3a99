# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.microsoft365.outlook``."""

from typing import Literal

from kestra_dsl.core.nodes import BaseTask, BaseTrigger
from kestra_dsl.core.properties import Bool, Data, Duration, Dynamic, Int, Items, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = [
    "Get",
    "List",
    "MailReceivedTrigger",
    "Send",
]

PREFIX: str


class GetOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"message": "message"}
    message: Reference


class Get(BaseTask):
    """``io.kestra.plugin.microsoft365.outlook.Get``."""

    client_id: Text | None = None
    """Required."""
    client_secret: Text | None = None
    """Required."""
    message_id: Text | None = None
    """Required."""
    tenant_id: Text | None = None
    """Required."""
    include_attachments: Dynamic[Bool] | None = None
    """Default: false."""
    scopes: Text | None = None
    """Default: https://graph.microsoft.com/.default."""
    user_email: Text | None = None
    user_principal_name: Text | None = None

    @property
    def outputs(self) -> GetOutputs:
        return GetOutputs(self._output_root, self.id)


class ListOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"count": "count", "folder_id": "folderId", "has_next_page": "hasNextPage", "message": "message", "messages": "messages", "uri": "uri"}
    count: Reference
    folder_id: Reference
    has_next_page: Reference
    message: Reference
    messages: Reference
    uri: Reference


class List(BaseTask):
    """``io.kestra.plugin.microsoft365.outlook.List``."""

    client_id: Text | None = None
    """Required."""
    client_secret: Text | None = None
    """Required."""
    tenant_id: Text | None = None
    """Required."""
    user_email: Text | None = None
    """Required."""
    fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
    """Default: FETCH."""
    filter: Text | None = None
    folder_id: Text | None = None
    """Default: inbox."""
    scopes: Text | None = None
    """Default: https://graph.microsoft.com/.default."""
    top: Dynamic[Int] | None = None
    """Default: 50."""
    user_principal_name: Text | None = None

    @property
    def outputs(self) -> ListOutputs:
        return ListOutputs(self._output_root, self.id)


class MailReceivedTriggerOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"count": "count", "folder_id": "folderId", "messages": "messages"}
    count: Reference
    folder_id: Reference
    messages: Reference


class MailReceivedTrigger(BaseTrigger):
    """``io.kestra.plugin.microsoft365.outlook.MailReceivedTrigger``."""

    client_id: Text | None = None
    """Required."""
    client_secret: Text | None = None
    """Required."""
    tenant_id: Text | None = None
    """Required."""
    filter: Text | None = None
    folder_id: Text | None = None
    """Default: inbox."""
    include_attachments: Dynamic[Bool] | None = None
    """Default: false."""
    interval: Duration | None = None
    """Default: PT5M."""
    max_messages: Dynamic[Int] | None = None
    """Default: 10."""
    scopes: Text | None = None
    """Default: https://graph.microsoft.com/.default."""
    state_key: Text | None = None
    state_ttl: Dynamic[Duration] | None = None
    user_email: Text | None = None
    user_principal_name: Text | None = None

    @property
    def outputs(self) -> MailReceivedTriggerOutputs:
        return MailReceivedTriggerOutputs("trigger", self.id)


class SendOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"bcc_count": "bccCount", "body_type": "bodyType", "cc_count": "ccCount", "subject": "subject", "to_count": "toCount"}
    bcc_count: Reference
    body_type: Reference
    cc_count: Reference
    subject: Reference
    to_count: Reference


class Send(BaseTask):
    """``io.kestra.plugin.microsoft365.outlook.Send``."""

    body: Text | None = None
    """Required."""
    client_id: Text | None = None
    """Required."""
    client_secret: Text | None = None
    """Required."""
    from_: Text | None = None
    """Required."""
    subject: Text | None = None
    """Required."""
    tenant_id: Text | None = None
    """Required."""
    to: Dynamic[Items[Text]] | None = None
    """Required."""
    attachments: Items[Data] | Text | None = None
    bcc: Dynamic[Items[Text]] | None = None
    body_type: Text | None = None
    cc: Dynamic[Items[Text]] | None = None
    scopes: Text | None = None
    """Default: https://graph.microsoft.com/.default."""
    user_principal_name: Text | None = None

    @property
    def outputs(self) -> SendOutputs:
        return SendOutputs(self._output_root, self.id)
