# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Dynamic, One, Text
from kestra_dsl.plugins.notifications._http_options_task_request_options import HttpOptionsTaskRequestOptions

__all__ = ["ZulipIncomingWebhook"]


class ZulipIncomingWebhook(BaseTask):
    """``io.kestra.plugin.notifications.zulip.ZulipIncomingWebhook``. Deprecated."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.notifications.zulip.ZulipIncomingWebhook",
        versions=("1.3",),
        known=("1.3",),
        required=("url",),
        deprecated=True,
    )

    url: Text | None = None
    """Required."""
    options: Dynamic[One[HttpOptionsTaskRequestOptions]] | None = None
    payload: Text | None = None
