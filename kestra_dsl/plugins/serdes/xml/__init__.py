# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.serdes.xml``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "IonToXml",
    "XmlToIon",
    "XmlToIonParserConfiguration",
]

PREFIX = "io.kestra.plugin.serdes.xml"


def _IonToXml():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class IonToXmlOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"size": "size", "uri": "uri"}
        size: Reference
        uri: Reference
    class IonToXml(BaseTask):
        """``io.kestra.plugin.serdes.xml.IonToXml``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.serdes.xml.IonToXml",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("from_",),
            aliases=("io.kestra.plugin.serdes.xml.XmlWriter",),
        )
        from_: Text | None = None
        charset: Text | None = None
        root_name: Text | None = None
        time_zone_id: Text | None = None
        @property
        def outputs(self) -> IonToXmlOutputs:
            return IonToXmlOutputs(self._output_root, self.id)
    return IonToXml


def _XmlToIon():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class XmlToIonOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"size": "size", "uri": "uri"}
        size: Reference
        uri: Reference
    class XmlToIon(BaseTask):
        """``io.kestra.plugin.serdes.xml.XmlToIon``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.serdes.xml.XmlToIon",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("from_",),
            aliases=("io.kestra.plugin.serdes.xml.XmlReader",),
        )
        from_: Text | None = None
        query: Text | None = None
        charset: Text | None = None
        parser_configuration: One[later("kestra_dsl.plugins.serdes.xml", "XmlToIonParserConfiguration")] | None = None
        @property
        def outputs(self) -> XmlToIonOutputs:
            return XmlToIonOutputs(self._output_root, self.id)
    return XmlToIon


def _XmlToIonParserConfiguration():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Dynamic, Items, Text
    class XmlToIonParserConfiguration(Node):
        """Part of other types: ``io.kestra.plugin.serdes.xml.XmlToIon-ParserConfiguration``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        force_list: Dynamic[Items[Text]] | None = None
    return XmlToIonParserConfiguration


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _IonToXml,
        _XmlToIon,
        _XmlToIonParserConfiguration,
    ),
)
