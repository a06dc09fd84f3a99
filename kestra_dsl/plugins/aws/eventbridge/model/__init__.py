# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's types, in packages named like theirs."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "Entry",
]


def _Entry():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Data, Dynamic, Items, Text
    class Entry(Node):
        """Part of other types: ``io.kestra.plugin.aws.eventbridge.model.Entry``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        detail_type: Text | None = None
        event_bus_name: Text | None = None
        source: Text | None = None
        detail: Data | None = None
        resources: Dynamic[Items[Text]] | None = None
    return Entry


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _Entry,
    ),
)
