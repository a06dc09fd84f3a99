# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.notifications.zulip``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "ZulipExecution",
    "ZulipIncomingWebhook",
]

PREFIX = "io.kestra.plugin.notifications.zulip"


def _ZulipExecution():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Data, Dynamic, Map, One, Text, later
    class ZulipExecution(BaseTask):
        """``io.kestra.plugin.notifications.zulip.ZulipExecution``. Deprecated. Use io.kestra.plugin.zulip.ZulipExecution."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.notifications.zulip.ZulipExecution",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("url",),
            deprecated=True,
            replaced_by="io.kestra.plugin.zulip.ZulipExecution",
        )
        url: Text | None = None
        channel: Text | None = None
        custom_fields: Dynamic[Map[Data]] | None = None
        custom_message: Text | None = None
        execution_id: Text | None = None
        icon_emoji: Text | None = None
        icon_url: Text | None = None
        options: Dynamic[One[later("kestra_dsl.plugins.notifications", "HttpOptionsTaskRequestOptions")]] | None = None
        payload: Text | None = None
        template_render_map: Dynamic[Map[Data]] | None = None
        username: Text | None = None
    return ZulipExecution


def _ZulipIncomingWebhook():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, One, Text, later
    class ZulipIncomingWebhook(BaseTask):
        """``io.kestra.plugin.notifications.zulip.ZulipIncomingWebhook``. Deprecated. Use io.kestra.plugin.zulip.ZulipIncomingWebhook."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.notifications.zulip.ZulipIncomingWebhook",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("url",),
            deprecated=True,
            replaced_by="io.kestra.plugin.zulip.ZulipIncomingWebhook",
        )
        url: Text | None = None
        options: Dynamic[One[later("kestra_dsl.plugins.notifications", "HttpOptionsTaskRequestOptions")]] | None = None
        payload: Text | None = None
    return ZulipIncomingWebhook


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _ZulipExecution,
        _ZulipIncomingWebhook,
    ),
)
