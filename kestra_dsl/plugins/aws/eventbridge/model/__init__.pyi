# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's types, in packages named like theirs."""

from kestra_dsl.core.node import Node
from kestra_dsl.core.properties import Data, Dynamic, Items, Text

__all__ = [
    "Entry",
]


class Entry(Node):
    """Part of other types: ``io.kestra.plugin.aws.eventbridge.model.Entry``."""

    detail_type: Text | None = None
    event_bus_name: Text | None = None
    source: Text | None = None
    detail: Data | None = None
    resources: Dynamic[Items[Text]] | None = None
