# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.serdes.xml``."""

from kestra_dsl.core.node import Node
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Dynamic, Items, One, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = [
    "IonToXml",
    "XmlToIon",
    "XmlToIonParserConfiguration",
]

PREFIX: str


class IonToXmlOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"size": "size", "uri": "uri"}
    size: Reference
    uri: Reference


class IonToXml(BaseTask):
    """``io.kestra.plugin.serdes.xml.IonToXml``."""

    from_: Text | None = None
    """Required."""
    charset: Text | None = None
    """Default: UTF-8."""
    root_name: Text | None = None
    """Default: items."""
    time_zone_id: Text | None = None
    """Default: Etc/UTC."""

    @property
    def outputs(self) -> IonToXmlOutputs:
        return IonToXmlOutputs(self._output_root, self.id)


class XmlToIonOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"size": "size", "uri": "uri"}
    size: Reference
    uri: Reference


class XmlToIon(BaseTask):
    """``io.kestra.plugin.serdes.xml.XmlToIon``."""

    from_: Text | None = None
    """Required."""
    query: Text | None = None
    charset: Text | None = None
    """Default: UTF-8."""
    parser_configuration: One[XmlToIonParserConfiguration] | None = None

    @property
    def outputs(self) -> XmlToIonOutputs:
        return XmlToIonOutputs(self._output_root, self.id)


class XmlToIonParserConfiguration(Node):
    """Part of other types: ``io.kestra.plugin.serdes.xml.XmlToIon-ParserConfiguration``."""

    force_list: Dynamic[Items[Text]] | None = None
