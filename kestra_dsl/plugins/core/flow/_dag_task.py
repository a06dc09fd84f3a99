# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.node import Node
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Items, One, Text

__all__ = ["DagTask"]


class DagTask(Node):
    """Part of other types: ``io.kestra.plugin.core.flow.Dag-DagTask``."""

    _kestra = TypeFacts(
        required=("task",),
    )

    _children = ("task",)

    task: One[BaseTask] | None = None
    """Required."""
    depends_on: Items[Text] | None = None
