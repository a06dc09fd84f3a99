# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Dynamic, One, Text
from kestra_dsl.plugins.notifications._http_options_task_request_options import HttpOptionsTaskRequestOptions

__all__ = ["TwilioAlert"]


class TwilioAlert(BaseTask):
    """``io.kestra.plugin.notifications.twilio.TwilioAlert``. Deprecated."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.notifications.twilio.TwilioAlert",
        versions=("1.3",),
        known=("1.3",),
        required=("account_sid", "auth_token", "url"),
        names={"account_sid": "accountSID"},
        deprecated=True,
    )

    account_sid: Text | None = None
    """Required."""
    auth_token: Text | None = None
    """Required."""
    url: Text | None = None
    """Required."""
    options: Dynamic[One[HttpOptionsTaskRequestOptions]] | None = None
    payload: Text | None = None
