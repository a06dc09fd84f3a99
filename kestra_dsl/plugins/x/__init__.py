# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.x``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "XConnectionRequestOptions",
    "XExecution",
]

PREFIX = "io.kestra.plugin.x"


def _XConnectionRequestOptions():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Data, Duration, Dynamic, Int, Map, Text
    class XConnectionRequestOptions(Node):
        """Part of other types: ``io.kestra.plugin.x.AbstractXConnection-RequestOptions``."""
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
    return XConnectionRequestOptions


def _XExecution():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Data, Dynamic, Map, One, Text, later
    class XExecution(BaseTask):
        """``io.kestra.plugin.x.XExecution``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.x.XExecution",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            aliases=("io.kestra.plugin.notifications.x.XExecution",),
        )
        access_secret: Text | None = None
        access_token: Text | None = None
        bearer_token: Text | None = None
        consumer_key: Text | None = None
        consumer_secret: Text | None = None
        custom_fields: Dynamic[Map[Data]] | None = None
        custom_message: Text | None = None
        execution_id: Text | None = None
        options: Dynamic[One[later("kestra_dsl.plugins.x", "XConnectionRequestOptions")]] | None = None
        template_render_map: Dynamic[Map[Data]] | None = None
        text_body: Text | None = None
        url: Text | None = None
    return XExecution


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _XConnectionRequestOptions,
        _XExecution,
    ),
)
