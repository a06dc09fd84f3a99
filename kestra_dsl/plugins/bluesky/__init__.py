# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.bluesky``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "BlueskyConnectionRequestOptions",
    "BlueskyExecution",
]

PREFIX = "io.kestra.plugin.bluesky"


def _BlueskyConnectionRequestOptions():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Data, Duration, Dynamic, Int, Map, Text
    class BlueskyConnectionRequestOptions(Node):
        """Part of other types: ``io.kestra.plugin.bluesky.AbstractBlueskyConnection-RequestOptions``."""
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
    return BlueskyConnectionRequestOptions


def _BlueskyExecution():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Data, Dynamic, Map, One, Text, later
    class BlueskyExecution(BaseTask):
        """``io.kestra.plugin.bluesky.BlueskyExecution``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.bluesky.BlueskyExecution",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("app_password", "identifier"),
        )
        app_password: Text | None = None
        identifier: Text | None = None
        base_url: Text | None = None
        custom_fields: Dynamic[Map[Data]] | None = None
        custom_message: Text | None = None
        execution_id: Text | None = None
        options: Dynamic[One[later("kestra_dsl.plugins.bluesky", "BlueskyConnectionRequestOptions")]] | None = None
        template_render_map: Dynamic[Map[Data]] | None = None
        text_body: Text | None = None
    return BlueskyExecution


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _BlueskyConnectionRequestOptions,
        _BlueskyExecution,
    ),
)
