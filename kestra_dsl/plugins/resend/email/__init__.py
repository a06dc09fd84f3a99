# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.resend.email``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "Send",
    "SendAttachment",
]

PREFIX = "io.kestra.plugin.resend.email"


def _Send():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Data, Dynamic, Items, Map, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class SendOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"id": "id"}
        id: Reference
    class Send(BaseTask):
        """``io.kestra.plugin.resend.email.Send``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.resend.email.Send",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("api_key", "from_", "subject", "to"),
        )
        api_key: Text | None = None
        from_: Text | None = None
        subject: Text | None = None
        to: Dynamic[Items[Text]] | None = None
        attachments: Dynamic[Items[Dynamic[One[later("kestra_dsl.plugins.resend.email", "SendAttachment")]]]] | None = None
        bcc: Dynamic[Items[Text]] | None = None
        cc: Dynamic[Items[Text]] | None = None
        headers: Dynamic[Map[Data]] | None = None
        html: Text | None = None
        idempotency_key: Text | None = None
        reply_to: Dynamic[Items[Text]] | None = None
        scheduled_at: Text | None = None
        tags: Dynamic[Items[Dynamic[One[later("kestra_dsl.models", "Tag")]]]] | None = None
        text: Text | None = None
        @property
        def outputs(self) -> SendOutputs:
            return SendOutputs(self._output_root, self.id)
    return Send


def _SendAttachment():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Text
    class SendAttachment(Node):
        """Part of other types: ``io.kestra.plugin.resend.email.Send-Attachment``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        content_id: Text | None = None
        content_type: Text | None = None
        name: Text | None = None
        path: Text | None = None
        uri: Text | None = None
    return SendAttachment


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _Send,
        _SendAttachment,
    ),
)
