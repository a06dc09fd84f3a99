# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.node import Node
from kestra_dsl.core.properties import Duration, Dynamic, Int, Map, Text

__all__ = ["HttpOptionsTaskRequestOptions"]


class HttpOptionsTaskRequestOptions(Node):
    """Part of other types: ``io.kestra.plugin.notifications.AbstractHttpOptionsTask-RequestOptions``."""

    _kestra = TypeFacts(
        versions=("1.3",),
        known=("1.3",),
    )

    connect_timeout: Dynamic[Duration] | None = None
    connection_pool_idle_timeout: Dynamic[Duration] | None = None
    """Default: PT0S."""
    default_charset: Text | None = None
    """Default: UTF-8."""
    headers: Dynamic[Map[Text]] | None = None
    max_content_length: Dynamic[Int] | None = None
    """Default: 10485760."""
    read_idle_timeout: Dynamic[Duration] | None = None
    """Default: PT5M."""
    read_timeout: Dynamic[Duration] | None = None
    """Default: PT10S."""
