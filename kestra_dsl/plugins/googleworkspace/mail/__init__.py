# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.googleworkspace.mail``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "Get",
    "List",
    "MailReceivedTrigger",
    "Send",
]

PREFIX = "io.kestra.plugin.googleworkspace.mail"


def _Get():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Int, Items, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class GetOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"message": "message"}
        message: Reference
    class Get(BaseTask):
        """``io.kestra.plugin.googleworkspace.mail.Get``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.googleworkspace.mail.Get",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("client_id", "client_secret", "message_id", "refresh_token"),
        )
        client_id: Text | None = None
        client_secret: Text | None = None
        message_id: Text | None = None
        refresh_token: Text | None = None
        access_token: Text | None = None
        format: Text | None = None
        read_timeout: Dynamic[Int] | None = None
        scopes: Dynamic[Items[Text]] | None = None
        @property
        def outputs(self) -> GetOutputs:
            return GetOutputs(self._output_root, self.id)
    return Get


def _List():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Dynamic, Int, Items, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
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
        _kestra = TypeFacts(
            type="io.kestra.plugin.googleworkspace.mail.List",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("client_id", "client_secret", "refresh_token"),
        )
        client_id: Text | None = None
        client_secret: Text | None = None
        refresh_token: Text | None = None
        query: Text | None = None
        access_token: Text | None = None
        fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
        include_spam_trash: Dynamic[Bool] | None = None
        label_ids: Dynamic[Items[Text]] | None = None
        max_results: Dynamic[Int] | None = None
        read_timeout: Dynamic[Int] | None = None
        scopes: Dynamic[Items[Text]] | None = None
        @property
        def outputs(self) -> ListOutputs:
            return ListOutputs(self._output_root, self.id)
    return List


def _MailReceivedTrigger():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTrigger
    from kestra_dsl.core.properties import Bool, Duration, Dynamic, Int, Items, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class MailReceivedTriggerOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"messages": "messages"}
        messages: Reference
    class MailReceivedTrigger(BaseTrigger):
        """``io.kestra.plugin.googleworkspace.mail.MailReceivedTrigger``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.googleworkspace.mail.MailReceivedTrigger",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("client_id", "client_secret", "refresh_token"),
        )
        client_id: Text | None = None
        client_secret: Text | None = None
        refresh_token: Text | None = None
        access_token: Text | None = None
        include_spam_trash: Dynamic[Bool] | None = None
        initial_lookback: Dynamic[Duration] | None = None
        interval: Duration | None = None
        label_ids: Dynamic[Items[Text]] | None = None
        max_messages_per_poll: Dynamic[Int] | None = None
        query: Text | None = None
        read_timeout: Dynamic[Int] | None = None
        scopes: Dynamic[Items[Text]] | None = None
        @property
        def outputs(self) -> MailReceivedTriggerOutputs:
            return MailReceivedTriggerOutputs("trigger", self.id)
    return MailReceivedTrigger


def _Send():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Int, Items, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class SendOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"message_id": "messageId", "thread_id": "threadId"}
        message_id: Reference
        thread_id: Reference
    class Send(BaseTask):
        """``io.kestra.plugin.googleworkspace.mail.Send``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.googleworkspace.mail.Send",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("client_id", "client_secret", "refresh_token", "to"),
        )
        client_id: Text | None = None
        client_secret: Text | None = None
        refresh_token: Text | None = None
        to: Dynamic[Items[Text]] | None = None
        subject: Text | None = None
        access_token: Text | None = None
        attachments: Dynamic[Items[Text]] | None = None
        bcc: Dynamic[Items[Text]] | None = None
        cc: Dynamic[Items[Text]] | None = None
        from_: Text | None = None
        html_body: Text | None = None
        read_timeout: Dynamic[Int] | None = None
        scopes: Dynamic[Items[Text]] | None = None
        text_body: Text | None = None
        @property
        def outputs(self) -> SendOutputs:
            return SendOutputs(self._output_root, self.id)
    return Send


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _Get,
        _List,
        _MailReceivedTrigger,
        _Send,
    ),
)
