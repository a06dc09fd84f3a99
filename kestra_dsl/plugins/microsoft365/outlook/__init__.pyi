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
    """``io.kestra.plugin.microsoft365.outlook.Get``.

    A task. In Kestra 1.3, 2.0. From plugin-microsoft365 1.8.0. Required: id, client_id, client_secret, message_id,
    tenant_id.
    https://kestra.io/plugins/plugin-microsoft365/outlook/io.kestra.plugin.microsoft365.outlook.get
    """

    client_id: Text | None = None
    """Text, or an expression. Required."""
    client_secret: Text | None = None
    """Text, or an expression. Required."""
    message_id: Text | None = None
    """Text, or an expression. Required."""
    tenant_id: Text | None = None
    """Text, or an expression. Required."""
    include_attachments: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    scopes: Text | None = None
    """Text, or an expression. Default: https://graph.microsoft.com/.default."""
    user_email: Text | None = None
    """Text, or an expression."""
    user_principal_name: Text | None = None
    """Text, or an expression."""

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
    """``io.kestra.plugin.microsoft365.outlook.List``.

    A task. In Kestra 1.3, 2.0. From plugin-microsoft365 1.8.0. Required: id, client_id, client_secret, tenant_id,
    user_email.
    https://kestra.io/plugins/plugin-microsoft365/outlook/io.kestra.plugin.microsoft365.outlook.list
    """

    client_id: Text | None = None
    """Text, or an expression. Required."""
    client_secret: Text | None = None
    """Text, or an expression. Required."""
    tenant_id: Text | None = None
    """Text, or an expression. Required."""
    user_email: Text | None = None
    """Text, or an expression. Required."""
    fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
    """What to do with the rows: `STORE` writes all to a file, `FETCH` puts all and `FETCH_ONE` the first into the outputs, `NONE` drops them. STORE, FETCH, FETCH_ONE or NONE, or an expression. Default: FETCH."""
    filter: Text | None = None
    """Text, or an expression."""
    folder_id: Text | None = None
    """Text, or an expression. Default: inbox."""
    scopes: Text | None = None
    """Text, or an expression. Default: https://graph.microsoft.com/.default."""
    top: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 50."""
    user_principal_name: Text | None = None
    """Text, or an expression."""

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
    """``io.kestra.plugin.microsoft365.outlook.MailReceivedTrigger``.

    A trigger. In Kestra 1.3, 2.0. From plugin-microsoft365 1.8.0. Required: id, client_id, client_secret, tenant_id.
    https://kestra.io/plugins/plugin-microsoft365/outlook/io.kestra.plugin.microsoft365.outlook.mailreceivedtrigger
    """

    client_id: Text | None = None
    """Text, or an expression. Required."""
    client_secret: Text | None = None
    """Text, or an expression. Required."""
    tenant_id: Text | None = None
    """Text, or an expression. Required."""
    filter: Text | None = None
    """Text, or an expression."""
    folder_id: Text | None = None
    """Text, or an expression. Default: inbox."""
    include_attachments: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    interval: Duration | None = None
    """Time between two checks. Duration. Default: PT5M."""
    max_messages: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 10."""
    scopes: Text | None = None
    """Text, or an expression. Default: https://graph.microsoft.com/.default."""
    state_key: Text | None = None
    """Text, or an expression."""
    state_ttl: Dynamic[Duration] | None = None
    """Duration, or an expression."""
    user_email: Text | None = None
    """Text, or an expression."""
    user_principal_name: Text | None = None
    """Text, or an expression."""

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
    """``io.kestra.plugin.microsoft365.outlook.Send``.

    A task. In Kestra 1.3, 2.0. From plugin-microsoft365 1.8.0. Required: id, body, client_id, client_secret, from_,
    subject, tenant_id, to.
    https://kestra.io/plugins/plugin-microsoft365/outlook/io.kestra.plugin.microsoft365.outlook.send
    """

    body: Text | None = None
    """Text, or an expression. Required."""
    client_id: Text | None = None
    """Text, or an expression. Required."""
    client_secret: Text | None = None
    """Text, or an expression. Required."""
    from_: Text | None = None
    """Text, or an expression. Required."""
    subject: Text | None = None
    """Subject of the message. Text, or an expression. Required."""
    tenant_id: Text | None = None
    """Text, or an expression. Required."""
    to: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Required."""
    attachments: Items[Data] | Text | None = None
    """List of any data, or text."""
    bcc: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    body_type: Text | None = None
    """Text, or an expression."""
    cc: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    scopes: Text | None = None
    """Text, or an expression. Default: https://graph.microsoft.com/.default."""
    user_principal_name: Text | None = None
    """Text, or an expression."""

    @property
    def outputs(self) -> SendOutputs:
        return SendOutputs(self._output_root, self.id)
