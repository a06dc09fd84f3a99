# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.model import Node
from kestra_dsl.properties import Text
from kestra_dsl.type_facts import TypeFacts

__all__ = ["PushAuthor"]


class PushAuthor(Node):
    """A part of other types: ``io.kestra.plugin.git.Push-Author``."""

    _kestra = TypeFacts(
        versions=("1.3", "2.0"),
        known=("1.3", "2.0"),
    )

    email: Text | None = None
    name: Text | None = None
