# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.line``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "LineConnectionRequestOptions",
    "LineExecution",
]

PREFIX = "io.kestra.plugin.line"


def _LineConnectionRequestOptions():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Data, Duration, Dynamic, Int, Map, Text
    class LineConnectionRequestOptions(Node):
        """Part of other types: ``io.kestra.plugin.line.AbstractLineConnection-RequestOptions``."""
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
    return LineConnectionRequestOptions


def _LineExecution():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Data, Dynamic, Map, One, Text, later
    class LineExecution(BaseTask):
        """``io.kestra.plugin.line.LineExecution``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.line.LineExecution",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("channel_access_token",),
            aliases=("io.kestra.plugin.notifications.line.LineExecution",),
        )
        channel_access_token: Text | None = None
        custom_fields: Dynamic[Map[Data]] | None = None
        custom_message: Text | None = None
        execution_id: Text | None = None
        options: Dynamic[One[later("kestra_dsl.plugins.line", "LineConnectionRequestOptions")]] | None = None
        template_render_map: Dynamic[Map[Data]] | None = None
        text_body: Text | None = None
        url: Text | None = None
    return LineExecution


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _LineConnectionRequestOptions,
        _LineExecution,
    ),
)
