# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.node import Node
from kestra_dsl.core.properties import Bool, Duration

__all__ = ["Cache"]


class Cache(Node):
    """Part of other types: ``io.kestra.core.models.tasks.Cache``."""

    _kestra = TypeFacts(
        required=("enabled",),
    )

    enabled: Bool | None = None
    """Required."""
    ttl: Duration | None = None
