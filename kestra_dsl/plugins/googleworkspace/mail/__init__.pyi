# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.googleworkspace.mail``."""

from typing import Literal

from kestra_dsl.core.nodes import BaseTask, BaseTrigger
from kestra_dsl.core.properties import Bool, Duration, Dynamic, Int, Items, Text
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
    """``io.kestra.plugin.googleworkspace.mail.Get``."""

    client_id: Text | None = None
    """Required."""
    client_secret: Text | None = None
    """Required."""
    message_id: Text | None = None
    """Required."""
    refresh_token: Text | None = None
    """Required."""
    access_token: Text | None = None
    format: Text | None = None
    """Default: full."""
    read_timeout: Dynamic[Int] | None = None
    """Default: 120."""
    scopes: Dynamic[Items[Text]] | None = None

    @property
    def outputs(self) -> GetOutputs:
        return GetOutputs(self._output_root, self.id)


class ListOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"message": "message", "messages": "messages", "next_page_token": "nextPageToken", "result_size_estimate": "resultSizeEstimate", "uri": "uri"}
    message: Reference
    messages: Reference
    next_page_token: Reference
    result_size_estimate: Reference
    uri: Reference


class List(BaseTask):
    """``io.kestra.plugin.googleworkspace.mail.List``."""

    client_id: Text | None = None
    """Required."""
    client_secret: Text | None = None
    """Required."""
    refresh_token: Text | None = None
    """Required."""
    query: Text | None = None
    access_token: Text | None = None
    fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
    """Default: FETCH."""
    include_spam_trash: Dynamic[Bool] | None = None
    """Default: false."""
    label_ids: Dynamic[Items[Text]] | None = None
    max_results: Dynamic[Int] | None = None
    """Default: 100."""
    read_timeout: Dynamic[Int] | None = None
    """Default: 120."""
    scopes: Dynamic[Items[Text]] | None = None

    @property
    def outputs(self) -> ListOutputs:
        return ListOutputs(self._output_root, self.id)


class MailReceivedTriggerOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"messages": "messages"}
    messages: Reference


class MailReceivedTrigger(BaseTrigger):
    """``io.kestra.plugin.googleworkspace.mail.MailReceivedTrigger``."""

    client_id: Text | None = None
    """Required."""
    client_secret: Text | None = None
    """Required."""
    refresh_token: Text | None = None
    """Required."""
    access_token: Text | None = None
    include_spam_trash: Dynamic[Bool] | None = None
    """Default: false."""
    initial_lookback: Dynamic[Duration] | None = None
    interval: Duration | None = None
    """Default: PT5M."""
    label_ids: Dynamic[Items[Text]] | None = None
    max_messages_per_poll: Dynamic[Int] | None = None
    """Default: 50."""
    query: Text | None = None
    read_timeout: Dynamic[Int] | None = None
    """Default: 120."""
    scopes: Dynamic[Items[Text]] | None = None

    @property
    def outputs(self) -> MailReceivedTriggerOutputs:
        return MailReceivedTriggerOutputs("trigger", self.id)


class SendOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"message_id": "messageId", "thread_id": "threadId"}
    message_id: Reference
    thread_id: Reference


class Send(BaseTask):
    """``io.kestra.plugin.googleworkspace.mail.Send``."""

    client_id: Text | None = None
    """Required."""
    client_secret: Text | None = None
    """Required."""
    refresh_token: Text | None = None
    """Required."""
    to: Dynamic[Items[Text]] | None = None
    """Required."""
    subject: Text | None = None
    access_token: Text | None = None
    attachments: Dynamic[Items[Text]] | None = None
    bcc: Dynamic[Items[Text]] | None = None
    cc: Dynamic[Items[Text]] | None = None
    from_: Text | None = None
    html_body: Text | None = None
    read_timeout: Dynamic[Int] | None = None
    """Default: 120."""
    scopes: Dynamic[Items[Text]] | None = None
    text_body: Text | None = None

    @property
    def outputs(self) -> SendOutputs:
        return SendOutputs(self._output_root, self.id)
