# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.notifications.sendgrid``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "SendGridMailExecution",
    "SendGridMailSend",
    "SendGridMailSendAttachment",
]

PREFIX = "io.kestra.plugin.notifications.sendgrid"


def _SendGridMailExecution():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Data, Dynamic, Items, Map, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class SendGridMailExecutionOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"body": "body", "headers": "headers", "status_code": "statusCode"}
        body: Reference
        headers: Reference
        status_code: Reference
    class SendGridMailExecution(BaseTask):
        """``io.kestra.plugin.notifications.sendgrid.SendGridMailExecution``. Deprecated. Use io.kestra.plugin.twilio.sendgrid.SendGridMailExecution."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.notifications.sendgrid.SendGridMailExecution",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("from_", "sendgrid_api_key", "to"),
            deprecated=True,
            replaced_by="io.kestra.plugin.twilio.sendgrid.SendGridMailExecution",
        )
        from_: Text | None = None
        sendgrid_api_key: Text | None = None
        to: Dynamic[Items[Text]] | None = None
        attachments: (
            Items[One[later("kestra_dsl.plugins.notifications.sendgrid", "SendGridMailSendAttachment")]]
            | None
        ) = None
        cc: Dynamic[Items[Text]] | None = None
        custom_fields: Dynamic[Map[Data]] | None = None
        custom_message: Text | None = None
        embedded_images: (
            Items[One[later("kestra_dsl.plugins.notifications.sendgrid", "SendGridMailSendAttachment")]]
            | None
        ) = None
        execution_id: Text | None = None
        html_content: Text | None = None
        subject: Text | None = None
        template_render_map: Dynamic[Map[Data]] | None = None
        text_content: Text | None = None
        @property
        def outputs(self) -> SendGridMailExecutionOutputs:
            return SendGridMailExecutionOutputs(self._output_root, self.id)
    return SendGridMailExecution


def _SendGridMailSend():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Items, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class SendGridMailSendOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"body": "body", "headers": "headers", "status_code": "statusCode"}
        body: Reference
        headers: Reference
        status_code: Reference
    class SendGridMailSend(BaseTask):
        """``io.kestra.plugin.notifications.sendgrid.SendGridMailSend``. Deprecated. Use io.kestra.plugin.twilio.sendgrid.SendGridMailSend."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.notifications.sendgrid.SendGridMailSend",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("from_", "sendgrid_api_key", "to"),
            deprecated=True,
            replaced_by="io.kestra.plugin.twilio.sendgrid.SendGridMailSend",
        )
        from_: Text | None = None
        sendgrid_api_key: Text | None = None
        to: Dynamic[Items[Text]] | None = None
        attachments: (
            Items[One[later("kestra_dsl.plugins.notifications.sendgrid", "SendGridMailSendAttachment")]]
            | None
        ) = None
        cc: Dynamic[Items[Text]] | None = None
        embedded_images: (
            Items[One[later("kestra_dsl.plugins.notifications.sendgrid", "SendGridMailSendAttachment")]]
            | None
        ) = None
        html_content: Text | None = None
        subject: Text | None = None
        text_content: Text | None = None
        @property
        def outputs(self) -> SendGridMailSendOutputs:
            return SendGridMailSendOutputs(self._output_root, self.id)
    return SendGridMailSend


def _SendGridMailSendAttachment():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Text
    class SendGridMailSendAttachment(Node):
        """Part of other types: ``io.kestra.plugin.notifications.sendgrid.SendGridMailSend-Attachment``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("name", "uri"),
        )
        name: Text | None = None
        uri: Text | None = None
        content_type: Text | None = None
    return SendGridMailSendAttachment


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _SendGridMailExecution,
        _SendGridMailSend,
        _SendGridMailSendAttachment,
    ),
)
