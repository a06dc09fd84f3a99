# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.zulip``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "ZulipConnectionRequestOptions",
    "ZulipExecution",
    "ZulipIncomingWebhook",
]

PREFIX = "io.kestra.plugin.zulip"


def _ZulipConnectionRequestOptions():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Data, Duration, Dynamic, Int, Map, Text
    class ZulipConnectionRequestOptions(Node):
        """Part of other types: ``io.kestra.plugin.zulip.AbstractZulipConnection-RequestOptions``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        connect_timeout: Dynamic[Duration] | None = None
        connection_pool_idle_timeout: Dynamic[Duration] | None = None
        default_charset: Text | None = None
        headers: Dynamic[Map[Data]] | None = None
        max_content_length: Dynamic[Int] | None = None
        read_idle_timeout: Dynamic[Duration] | None = None
        read_timeout: Dynamic[Duration] | None = None
    return ZulipConnectionRequestOptions


def _ZulipExecution():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Data, Dynamic, Map, One, Text, later
    class ZulipExecution(BaseTask):
        """``io.kestra.plugin.zulip.ZulipExecution``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.zulip.ZulipExecution",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("url",),
            aliases=("io.kestra.plugin.notifications.zulip.ZulipExecution",),
        )
        url: Text | None = None
        payload: Text | None = None
        channel: Text | None = None
        custom_fields: Dynamic[Map[Data]] | None = None
        custom_message: Text | None = None
        execution_id: Text | None = None
        icon_emoji: Text | None = None
        icon_url: Text | None = None
        options: Dynamic[One[later("kestra_dsl.plugins.zulip", "ZulipConnectionRequestOptions")]] | None = None
        template_render_map: Dynamic[Map[Data]] | None = None
        username: Text | None = None
    return ZulipExecution


def _ZulipIncomingWebhook():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, One, Text, later
    class ZulipIncomingWebhook(BaseTask):
        """``io.kestra.plugin.zulip.ZulipIncomingWebhook``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.zulip.ZulipIncomingWebhook",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("url",),
            aliases=("io.kestra.plugin.notifications.zulip.ZulipIncomingWebhook",),
        )
        url: Text | None = None
        payload: Text | None = None
        options: Dynamic[One[later("kestra_dsl.plugins.zulip", "ZulipConnectionRequestOptions")]] | None = None
    return ZulipIncomingWebhook


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _ZulipConnectionRequestOptions,
        _ZulipExecution,
        _ZulipIncomingWebhook,
    ),
)
