# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.model import Node
from kestra_dsl.properties import Duration, Dynamic, Items, Text
from kestra_dsl.type_facts import TypeFacts

__all__ = ["WorkingDirectoryCache"]


class WorkingDirectoryCache(Node):
    """A part of other types: ``io.kestra.plugin.core.flow.WorkingDirectory-Cache``."""

    _kestra = TypeFacts(
        required=("patterns",),
    )

    patterns: Dynamic[Items[Text]] | None = None
    """Required."""
    ttl: Dynamic[Duration] | None = None
