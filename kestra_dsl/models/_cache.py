# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.model import Node
from kestra_dsl.properties import Bool, Duration
from kestra_dsl.type_facts import TypeFacts

__all__ = ["Cache"]


class Cache(Node):
    """A part of other types: ``io.kestra.core.models.tasks.Cache``."""

    _kestra = TypeFacts(
        required=("enabled",),
    )

    enabled: Bool | None = None
    """Required."""
    ttl: Duration | None = None
