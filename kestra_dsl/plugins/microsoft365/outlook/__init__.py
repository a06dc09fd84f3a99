# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.microsoft365.outlook``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "Get",
    "List",
    "MailReceivedTrigger",
    "Send",
]

PREFIX = "io.kestra.plugin.microsoft365.outlook"


def _Get():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Dynamic, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class GetOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"message": "message"}
        message: Reference
    class Get(BaseTask):
        """``io.kestra.plugin.microsoft365.outlook.Get``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.microsoft365.outlook.Get",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("client_id", "client_secret", "message_id", "tenant_id"),
        )
        client_id: Text | None = None
        client_secret: Text | None = None
        message_id: Text | None = None
        tenant_id: Text | None = None
        include_attachments: Dynamic[Bool] | None = None
        scopes: Text | None = None
        user_email: Text | None = None
        user_principal_name: Text | None = None
        @property
        def outputs(self) -> GetOutputs:
            return GetOutputs(self._output_root, self.id)
    return Get


def _List():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Int, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
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
        _kestra = TypeFacts(
            type="io.kestra.plugin.microsoft365.outlook.List",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("client_id", "client_secret", "tenant_id", "user_email"),
        )
        client_id: Text | None = None
        client_secret: Text | None = None
        tenant_id: Text | None = None
        user_email: Text | None = None
        fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
        filter: Text | None = None
        folder_id: Text | None = None
        scopes: Text | None = None
        top: Dynamic[Int] | None = None
        user_principal_name: Text | None = None
        @property
        def outputs(self) -> ListOutputs:
            return ListOutputs(self._output_root, self.id)
    return List


def _MailReceivedTrigger():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTrigger
    from kestra_dsl.core.properties import Bool, Duration, Dynamic, Int, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class MailReceivedTriggerOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"count": "count", "folder_id": "folderId", "messages": "messages"}
        count: Reference
        folder_id: Reference
        messages: Reference
    class MailReceivedTrigger(BaseTrigger):
        """``io.kestra.plugin.microsoft365.outlook.MailReceivedTrigger``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.microsoft365.outlook.MailReceivedTrigger",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("client_id", "client_secret", "tenant_id"),
        )
        client_id: Text | None = None
        client_secret: Text | None = None
        tenant_id: Text | None = None
        filter: Text | None = None
        folder_id: Text | None = None
        include_attachments: Dynamic[Bool] | None = None
        interval: Duration | None = None
        max_messages: Dynamic[Int] | None = None
        scopes: Text | None = None
        state_key: Text | None = None
        state_ttl: Dynamic[Duration] | None = None
        user_email: Text | None = None
        user_principal_name: Text | None = None
        @property
        def outputs(self) -> MailReceivedTriggerOutputs:
            return MailReceivedTriggerOutputs("trigger", self.id)
    return MailReceivedTrigger


def _Send():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Data, Dynamic, Items, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
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
        _kestra = TypeFacts(
            type="io.kestra.plugin.microsoft365.outlook.Send",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("body", "client_id", "client_secret", "from_", "subject", "tenant_id", "to"),
        )
        body: Text | None = None
        client_id: Text | None = None
        client_secret: Text | None = None
        from_: Text | None = None
        subject: Text | None = None
        tenant_id: Text | None = None
        to: Dynamic[Items[Text]] | None = None
        attachments: Items[Data] | Text | None = None
        bcc: Dynamic[Items[Text]] | None = None
        body_type: Text | None = None
        cc: Dynamic[Items[Text]] | None = None
        scopes: Text | None = None
        user_principal_name: Text | None = None
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
