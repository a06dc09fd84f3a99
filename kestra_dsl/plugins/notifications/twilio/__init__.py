# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.notifications.twilio``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "TwilioAlert",
    "TwilioExecution",
]

PREFIX = "io.kestra.plugin.notifications.twilio"


def _TwilioAlert():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, One, Text, later
    class TwilioAlert(BaseTask):
        """``io.kestra.plugin.notifications.twilio.TwilioAlert``. Deprecated. Use io.kestra.plugin.twilio.notify.TwilioAlert."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.notifications.twilio.TwilioAlert",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("account_sid", "auth_token", "url"),
            names={"account_sid": "accountSID"},
            deprecated=True,
            replaced_by="io.kestra.plugin.twilio.notify.TwilioAlert",
        )
        account_sid: Text | None = None
        auth_token: Text | None = None
        url: Text | None = None
        options: Dynamic[One[later("kestra_dsl.plugins.notifications", "HttpOptionsTaskRequestOptions")]] | None = None
        payload: Text | None = None
    return TwilioAlert


def _TwilioExecution():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Data, Dynamic, Map, One, Text, later
    class TwilioExecution(BaseTask):
        """``io.kestra.plugin.notifications.twilio.TwilioExecution``. Deprecated. Use io.kestra.plugin.twilio.notify.TwilioExecution."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.notifications.twilio.TwilioExecution",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("account_sid", "auth_token", "url"),
            names={"account_sid": "accountSID"},
            deprecated=True,
            replaced_by="io.kestra.plugin.twilio.notify.TwilioExecution",
        )
        account_sid: Text | None = None
        auth_token: Text | None = None
        url: Text | None = None
        body: Text | None = None
        custom_fields: Dynamic[Map[Data]] | None = None
        custom_message: Text | None = None
        execution_id: Text | None = None
        identity: Text | None = None
        options: Dynamic[One[later("kestra_dsl.plugins.notifications", "HttpOptionsTaskRequestOptions")]] | None = None
        payload: Text | None = None
        tag: Text | None = None
        template_render_map: Dynamic[Map[Data]] | None = None
    return TwilioExecution


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _TwilioAlert,
        _TwilioExecution,
    ),
)
