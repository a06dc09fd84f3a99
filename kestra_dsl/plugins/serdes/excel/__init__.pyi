# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.serdes.excel``."""

from typing import Literal

from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Bool, Data, Dynamic, Int, Items, Map, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = [
    "ExcelToIon",
    "IonToExcel",
]

PREFIX: str


class ExcelToIonOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"size": "size", "uris": "uris"}
    size: Reference
    uris: Reference


class ExcelToIon(BaseTask):
    """``io.kestra.plugin.serdes.excel.ExcelToIon``.

    A task. In Kestra 1.3, 2.0. From plugin-serdes 1.10.2. Required: id, from_.
    https://kestra.io/plugins/plugin-serdes/excel/io.kestra.plugin.serdes.excel.exceltoion
    """

    from_: Text | None = None
    """File in Kestra's internal storage to convert, mostly an output such as `outputs.extract.uri`. Text, or an expression. Required."""
    charset: Text | None = None
    """Text, or an expression. Default: UTF-8."""
    date_time_render: Dynamic[Literal["SERIAL_NUMBER", "FORMATTED_STRING", "UNFORMATTED_VALUE"]] | None = None
    """SERIAL_NUMBER, FORMATTED_STRING or UNFORMATTED_VALUE, or an expression. Default: UNFORMATTED_VALUE."""
    header: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""
    sheets_title: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    skip_empty_rows: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    skip_rows: Int | None = None
    """Whole number. Default: 0. At least 0."""
    value_render: Dynamic[Literal["FORMATTED_VALUE", "UNFORMATTED_VALUE", "FORMULA"]] | None = None
    """FORMATTED_VALUE, UNFORMATTED_VALUE or FORMULA, or an expression. Default: UNFORMATTED_VALUE."""

    @property
    def outputs(self) -> ExcelToIonOutputs:
        return ExcelToIonOutputs(self._output_root, self.id)


class IonToExcelOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"size": "size", "uri": "uri"}
    size: Reference
    uri: Reference


class IonToExcel(BaseTask):
    """``io.kestra.plugin.serdes.excel.IonToExcel``.

    A task. In Kestra 1.3, 2.0. From plugin-serdes 1.10.2. Required: id, from_.
    https://kestra.io/plugins/plugin-serdes/excel/io.kestra.plugin.serdes.excel.iontoexcel
    """

    from_: Text | Map[Data] | None = None
    """File in Kestra's internal storage to convert, mostly an output such as `outputs.extract.uri`. Text, or mapping of names to any data. Required."""
    charset: Text | None = None
    """Text, or an expression. Default: UTF-8."""
    date_format: Text | None = None
    """Text, or an expression. Default: yyyy-MM-dd."""
    date_time_format: Text | None = None
    """Text, or an expression. Default: yyyy-MM-dd'T'HH:mm:ss.SSS[XXX]."""
    header: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""
    sheets_title: Text | None = None
    """Text, or an expression. Default: Sheet."""
    styles: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""
    time_format: Text | None = None
    """Text, or an expression. Default: HH:mm:ss[XXX]."""
    time_zone_id: Text | None = None
    """Text, or an expression. Default: Etc/UTC."""

    @property
    def outputs(self) -> IonToExcelOutputs:
        return IonToExcelOutputs(self._output_root, self.id)
