# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.serdes.xml``."""

from typing import TYPE_CHECKING

from kestra_dsl._lazy import attach

if TYPE_CHECKING:
    from kestra_dsl.plugins.serdes.xml._ion_to_xml import IonToXml as IonToXml
    from kestra_dsl.plugins.serdes.xml._xml_to_ion import XmlToIon as XmlToIon
    from kestra_dsl.plugins.serdes.xml._xml_to_ion_parser_configuration import XmlToIonParserConfiguration as XmlToIonParserConfiguration

__all__ = [
    "IonToXml",
    "XmlToIon",
    "XmlToIonParserConfiguration",
]

PREFIX = "io.kestra.plugin.serdes.xml"

if not TYPE_CHECKING:  # type checkers know the names above
    __getattr__, __dir__ = attach(
        __name__,
        {
            "IonToXml": "_ion_to_xml",
            "XmlToIon": "_xml_to_ion",
            "XmlToIonParserConfiguration": "_xml_to_ion_parser_configuration",
        },
        (),
    )
