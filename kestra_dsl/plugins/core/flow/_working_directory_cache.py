# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.node import Node
from kestra_dsl.core.properties import Duration, Dynamic, Items, Text

__all__ = ["WorkingDirectoryCache"]


class WorkingDirectoryCache(Node):
    """Part of other types: ``io.kestra.plugin.core.flow.WorkingDirectory-Cache``."""

    _kestra = TypeFacts(
        required=("patterns",),
    )

    patterns: Dynamic[Items[Text]] | None = None
    """Required."""
    ttl: Dynamic[Duration] | None = None
