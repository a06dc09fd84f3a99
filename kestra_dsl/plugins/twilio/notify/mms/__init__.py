# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.twilio.notify.mms``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "Send",
]

PREFIX = "io.kestra.plugin.twilio.notify.mms"


def _Send():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Items, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class SendOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"sid": "sid", "status": "status"}
        sid: Reference
        status: Reference
    class Send(BaseTask):
        """``io.kestra.plugin.twilio.notify.mms.Send``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.twilio.notify.mms.Send",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("account_sid", "auth_token", "body", "from_", "media_urls", "to"),
            names={"account_sid": "accountSID"},
        )
        body: Text | None = None
        from_: Text | None = None
        media_urls: Dynamic[Items[Text]] | None = None
        to: Text | None = None
        account_sid: Text | None = None
        auth_token: Text | None = None
        options: Dynamic[One[later("kestra_dsl.plugins.twilio", "TwilioConnectionRequestOptions")]] | None = None
        @property
        def outputs(self) -> SendOutputs:
            return SendOutputs(self._output_root, self.id)
    return Send


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _Send,
    ),
)
