# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.slack``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "SlackConnectionRequestOptions",
]

PREFIX = "io.kestra.plugin.slack"


def _SlackConnectionRequestOptions():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Duration, Dynamic, Int, Map, Text
    class SlackConnectionRequestOptions(Node):
        """Part of other types: ``io.kestra.plugin.slack.AbstractSlackConnection-RequestOptions``."""
        _kestra = TypeFacts(
            versions=("1.3",),
            known=("1.3",),
        )
        connect_timeout: Dynamic[Duration] | None = None
        connection_pool_idle_timeout: Dynamic[Duration] | None = None
        default_charset: Text | None = None
        headers: Dynamic[Map[Text]] | None = None
        max_content_length: Dynamic[Int] | None = None
        read_idle_timeout: Dynamic[Duration] | None = None
        read_timeout: Dynamic[Duration] | None = None
    return SlackConnectionRequestOptions


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _SlackConnectionRequestOptions,
    ),
    (
        "notifications",
    ),
)
