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
    """``io.kestra.plugin.serdes.xml.IonToXml``.

    A task. In Kestra 1.3, 2.0. From plugin-serdes 1.10.2. Required: id, from_.
    https://kestra.io/plugins/plugin-serdes/xml/io.kestra.plugin.serdes.xml.iontoxml
    """

    from_: Text | None = None
    """File in Kestra's internal storage to convert, mostly an output such as `outputs.extract.uri`. Text, or an expression. Required."""
    charset: Text | None = None
    """Text, or an expression. Default: UTF-8."""
    root_name: Text | None = None
    """Text, or an expression. Default: items."""
    time_zone_id: Text | None = None
    """Text, or an expression. Default: Etc/UTC."""

    @property
    def outputs(self) -> IonToXmlOutputs:
        return IonToXmlOutputs(self._output_root, self.id)


class XmlToIonOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"size": "size", "uri": "uri"}
    size: Reference
    uri: Reference


class XmlToIon(BaseTask):
    """``io.kestra.plugin.serdes.xml.XmlToIon``.

    A task. In Kestra 1.3, 2.0. From plugin-serdes 1.10.2. Required: id, from_.
    https://kestra.io/plugins/plugin-serdes/xml/io.kestra.plugin.serdes.xml.xmltoion
    """

    from_: Text | None = None
    """File in Kestra's internal storage to convert, mostly an output such as `outputs.extract.uri`. Text, or an expression. Required."""
    query: Text | None = None
    """Text, or an expression."""
    charset: Text | None = None
    """Text, or an expression. Default: UTF-8."""
    parser_configuration: One[XmlToIonParserConfiguration] | None = None
    """XmlToIonParserConfiguration."""

    @property
    def outputs(self) -> XmlToIonOutputs:
        return XmlToIonOutputs(self._output_root, self.id)


class XmlToIonParserConfiguration(Node):
    """Part of other types: ``io.kestra.plugin.serdes.xml.XmlToIon-ParserConfiguration``.

    A part. In Kestra 1.3, 2.0. From plugin-serdes 1.10.2.
    """

    force_list: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
