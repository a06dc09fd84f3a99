# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Bool, Data, Dynamic, Map, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = ["IonToExcel", "IonToExcelOutputs"]


class IonToExcelOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"size": "size", "uri": "uri"}
    size: Reference
    uri: Reference


class IonToExcel(BaseTask):
    """``io.kestra.plugin.serdes.excel.IonToExcel``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.serdes.excel.IonToExcel",
        versions=("1.3",),
        known=("1.3",),
        required=("from_",),
    )

    from_: Text | Map[Data] | None = None
    """Required."""
    charset: Text | None = None
    """Default: UTF-8."""
    date_format: Text | None = None
    """Default: yyyy-MM-dd."""
    date_time_format: Text | None = None
    """Default: yyyy-MM-dd'T'HH:mm:ss.SSS[XXX]."""
    header: Dynamic[Bool] | None = None
    """Default: true."""
    sheets_title: Text | None = None
    """Default: Sheet."""
    styles: Dynamic[Bool] | None = None
    """Default: true."""
    time_format: Text | None = None
    """Default: HH:mm:ss[XXX]."""
    time_zone_id: Text | None = None
    """Default: Etc/UTC."""

    @property
    def outputs(self) -> IonToExcelOutputs:
        return IonToExcelOutputs(self._output_root, self.id)
