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
    """``io.kestra.plugin.googleworkspace.mail.Get``.

    A task. In Kestra 1.3, 2.0. From plugin-googleworkspace 2.3.6. Required: id, client_id, client_secret, message_id,
    refresh_token.
    https://kestra.io/plugins/plugin-googleworkspace/mail/io.kestra.plugin.googleworkspace.mail.get
    """

    client_id: Text | None = None
    """Text, or an expression. Required."""
    client_secret: Text | None = None
    """Text, or an expression. Required."""
    message_id: Text | None = None
    """Text, or an expression. Required."""
    refresh_token: Text | None = None
    """Text, or an expression. Required."""
    access_token: Text | None = None
    """Text, or an expression."""
    format: Text | None = None
    """Text, or an expression. Default: full."""
    read_timeout: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 120."""
    scopes: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""

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
    """``io.kestra.plugin.googleworkspace.mail.List``.

    A task. In Kestra 1.3, 2.0. From plugin-googleworkspace 2.3.6. Required: id, client_id, client_secret,
    refresh_token.
    https://kestra.io/plugins/plugin-googleworkspace/mail/io.kestra.plugin.googleworkspace.mail.list
    """

    client_id: Text | None = None
    """Text, or an expression. Required."""
    client_secret: Text | None = None
    """Text, or an expression. Required."""
    refresh_token: Text | None = None
    """Text, or an expression. Required."""
    query: Text | None = None
    """Text, or an expression."""
    access_token: Text | None = None
    """Text, or an expression."""
    fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
    """What to do with the rows: `STORE` writes all to a file, `FETCH` puts all and `FETCH_ONE` the first into the outputs, `NONE` drops them. STORE, FETCH, FETCH_ONE or NONE, or an expression. Default: FETCH."""
    include_spam_trash: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    label_ids: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    max_results: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 100."""
    read_timeout: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 120."""
    scopes: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""

    @property
    def outputs(self) -> ListOutputs:
        return ListOutputs(self._output_root, self.id)


class MailReceivedTriggerOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"messages": "messages"}
    messages: Reference


class MailReceivedTrigger(BaseTrigger):
    """``io.kestra.plugin.googleworkspace.mail.MailReceivedTrigger``.

    A trigger. In Kestra 1.3, 2.0. From plugin-googleworkspace 2.3.6. Required: id, client_id, client_secret,
    refresh_token.
    https://kestra.io/plugins/plugin-googleworkspace/mail/io.kestra.plugin.googleworkspace.mail.mailreceivedtrigger
    """

    client_id: Text | None = None
    """Text, or an expression. Required."""
    client_secret: Text | None = None
    """Text, or an expression. Required."""
    refresh_token: Text | None = None
    """Text, or an expression. Required."""
    access_token: Text | None = None
    """Text, or an expression."""
    include_spam_trash: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    initial_lookback: Dynamic[Duration] | None = None
    """Duration, or an expression."""
    interval: Duration | None = None
    """Time between two checks. Duration. Default: PT5M."""
    label_ids: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    max_messages_per_poll: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 50."""
    query: Text | None = None
    """Text, or an expression."""
    read_timeout: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 120."""
    scopes: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""

    @property
    def outputs(self) -> MailReceivedTriggerOutputs:
        return MailReceivedTriggerOutputs("trigger", self.id)


class SendOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"message_id": "messageId", "thread_id": "threadId"}
    message_id: Reference
    thread_id: Reference


class Send(BaseTask):
    """``io.kestra.plugin.googleworkspace.mail.Send``.

    A task. In Kestra 1.3, 2.0. From plugin-googleworkspace 2.3.6. Required: id, client_id, client_secret,
    refresh_token, to.
    https://kestra.io/plugins/plugin-googleworkspace/mail/io.kestra.plugin.googleworkspace.mail.send
    """

    client_id: Text | None = None
    """Text, or an expression. Required."""
    client_secret: Text | None = None
    """Text, or an expression. Required."""
    refresh_token: Text | None = None
    """Text, or an expression. Required."""
    to: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Required."""
    subject: Text | None = None
    """Subject of the message. Text, or an expression."""
    access_token: Text | None = None
    """Text, or an expression."""
    attachments: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    bcc: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    cc: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    from_: Text | None = None
    """Text, or an expression."""
    html_body: Text | None = None
    """Text, or an expression."""
    read_timeout: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 120."""
    scopes: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    text_body: Text | None = None
    """Text, or an expression."""

    @property
    def outputs(self) -> SendOutputs:
        return SendOutputs(self._output_root, self.id)
