# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.model import Node
from kestra_dsl.properties import Dynamic, Items, Text
from kestra_dsl.type_facts import TypeFacts

__all__ = ["XmlToIonParserConfiguration"]


class XmlToIonParserConfiguration(Node):
    """A part of other types: ``io.kestra.plugin.serdes.xml.XmlToIon-ParserConfiguration``."""

    _kestra = TypeFacts(
        versions=("1.3",),
        known=("1.3",),
    )

    force_list: Dynamic[Items[Text]] | None = None
