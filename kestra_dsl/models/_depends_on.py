# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.core.node import Node
from kestra_dsl.core.properties import Items, Text

__all__ = ["DependsOn"]


class DependsOn(Node):
    """Part of other types: ``io.kestra.core.models.flows.DependsOn``."""

    condition: Text | None = None
    inputs: Items[Text] | None = None
