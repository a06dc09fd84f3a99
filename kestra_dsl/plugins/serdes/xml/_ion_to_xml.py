# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = ["IonToXml", "IonToXmlOutputs"]


class IonToXmlOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"size": "size", "uri": "uri"}
    size: Reference
    uri: Reference


class IonToXml(BaseTask):
    """``io.kestra.plugin.serdes.xml.IonToXml``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.serdes.xml.IonToXml",
        versions=("1.3",),
        known=("1.3",),
        required=("from_",),
        aliases=("io.kestra.plugin.serdes.xml.XmlWriter",),
    )

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
