# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.node import Node
from kestra_dsl.core.properties import Bool, Dynamic, Text

__all__ = ["CloningTaskAuth"]


class CloningTaskAuth(Node):
    """Part of other types: ``io.kestra.plugin.git.AbstractCloningTask-Auth``. In Kestra 2.0."""

    _kestra = TypeFacts(
        versions=("2.0",),
        known=("1.3", "2.0"),
    )

    auto: Dynamic[Bool] | None = None
    """Default: true."""
    password: Text | None = None
    username: Text | None = None
