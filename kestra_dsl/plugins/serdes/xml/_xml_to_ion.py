# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import One, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference
from kestra_dsl.plugins.serdes.xml._xml_to_ion_parser_configuration import XmlToIonParserConfiguration

__all__ = ["XmlToIon", "XmlToIonOutputs"]


class XmlToIonOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"size": "size", "uri": "uri"}
    size: Reference
    uri: Reference


class XmlToIon(BaseTask):
    """``io.kestra.plugin.serdes.xml.XmlToIon``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.serdes.xml.XmlToIon",
        versions=("1.3",),
        known=("1.3",),
        required=("from_",),
        aliases=("io.kestra.plugin.serdes.xml.XmlReader",),
    )

    from_: Text | None = None
    """Required."""
    query: Text | None = None
    charset: Text | None = None
    """Default: UTF-8."""
    parser_configuration: One[XmlToIonParserConfiguration] | None = None

    @property
    def outputs(self) -> XmlToIonOutputs:
        return XmlToIonOutputs(self._output_root, self.id)
