# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Data, Dynamic, Map, One, Text
from kestra_dsl.plugins.notifications._http_options_task_request_options import HttpOptionsTaskRequestOptions

__all__ = ["TwilioExecution"]


class TwilioExecution(BaseTask):
    """``io.kestra.plugin.notifications.twilio.TwilioExecution``. Deprecated."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.notifications.twilio.TwilioExecution",
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
    body: Text | None = None
    custom_fields: Dynamic[Map[Data]] | None = None
    custom_message: Text | None = None
    execution_id: Text | None = None
    """Default: {{ execution.id }}."""
    identity: Text | None = None
    options: Dynamic[One[HttpOptionsTaskRequestOptions]] | None = None
    payload: Text | None = None
    tag: Text | None = None
    template_render_map: Dynamic[Map[Data]] | None = None
