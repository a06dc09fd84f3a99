# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.model import Node
from kestra_dsl.nodes import BaseTask
from kestra_dsl.properties import Items, One, Text
from kestra_dsl.type_facts import TypeFacts

__all__ = ["DagTask"]


class DagTask(Node):
    """A part of other types: ``io.kestra.plugin.core.flow.Dag-DagTask``."""

    _kestra = TypeFacts(
        required=("task",),
    )

    _children = ("task",)

    task: One[BaseTask] | None = None
    """Required."""
    depends_on: Items[Text] | None = None
