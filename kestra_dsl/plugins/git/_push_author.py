# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.node import Node
from kestra_dsl.core.properties import Text

__all__ = ["PushAuthor"]


class PushAuthor(Node):
    """Part of other types: ``io.kestra.plugin.git.Push-Author``."""

    _kestra = TypeFacts(
        versions=("1.3", "2.0"),
        known=("1.3", "2.0"),
    )

    email: Text | None = None
    name: Text | None = None
