# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.node import Node
from kestra_dsl.core.properties import Int, Text

__all__ = ["Version"]


class Version(Node):
    """Part of other types: ``io.kestra.plugin.core.flow.Version``. In Kestra 2.0."""

    _kestra = TypeFacts(
        versions=("2.0",),
    )

    before: Text | None = None
    keep_amount: Int | None = None
    """At least 1."""
