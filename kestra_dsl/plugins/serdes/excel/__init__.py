# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.serdes.excel``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "ExcelToIon",
    "IonToExcel",
]

PREFIX = "io.kestra.plugin.serdes.excel"


def _ExcelToIon():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Dynamic, Int, Items, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class ExcelToIonOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"size": "size", "uris": "uris"}
        size: Reference
        uris: Reference
    class ExcelToIon(BaseTask):
        """``io.kestra.plugin.serdes.excel.ExcelToIon``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.serdes.excel.ExcelToIon",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("from_",),
        )
        from_: Text | None = None
        charset: Text | None = None
        date_time_render: Dynamic[Literal["SERIAL_NUMBER", "FORMATTED_STRING", "UNFORMATTED_VALUE"]] | None = None
        header: Dynamic[Bool] | None = None
        sheets_title: Dynamic[Items[Text]] | None = None
        skip_empty_rows: Dynamic[Bool] | None = None
        skip_rows: Int | None = None
        value_render: Dynamic[Literal["FORMATTED_VALUE", "UNFORMATTED_VALUE", "FORMULA"]] | None = None
        @property
        def outputs(self) -> ExcelToIonOutputs:
            return ExcelToIonOutputs(self._output_root, self.id)
    return ExcelToIon


def _IonToExcel():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Data, Dynamic, Map, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class IonToExcelOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"size": "size", "uri": "uri"}
        size: Reference
        uri: Reference
    class IonToExcel(BaseTask):
        """``io.kestra.plugin.serdes.excel.IonToExcel``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.serdes.excel.IonToExcel",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("from_",),
        )
        from_: Text | Map[Data] | None = None
        charset: Text | None = None
        date_format: Text | None = None
        date_time_format: Text | None = None
        header: Dynamic[Bool] | None = None
        sheets_title: Text | None = None
        styles: Dynamic[Bool] | None = None
        time_format: Text | None = None
        time_zone_id: Text | None = None
        @property
        def outputs(self) -> IonToExcelOutputs:
            return IonToExcelOutputs(self._output_root, self.id)
    return IonToExcel


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _ExcelToIon,
        _IonToExcel,
    ),
)
