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
    """``io.kestra.plugin.serdes.excel.ExcelToIon``."""

    from_: Text | None = None
    """Required."""
    charset: Text | None = None
    """Default: UTF-8."""
    date_time_render: Dynamic[Literal["SERIAL_NUMBER", "FORMATTED_STRING", "UNFORMATTED_VALUE"]] | None = None
    """Default: UNFORMATTED_VALUE."""
    header: Dynamic[Bool] | None = None
    """Default: true."""
    sheets_title: Dynamic[Items[Text]] | None = None
    skip_empty_rows: Dynamic[Bool] | None = None
    """Default: false."""
    skip_rows: Int | None = None
    """Default: 0. At least 0."""
    value_render: Dynamic[Literal["FORMATTED_VALUE", "UNFORMATTED_VALUE", "FORMULA"]] | None = None
    """Default: UNFORMATTED_VALUE."""

    @property
    def outputs(self) -> ExcelToIonOutputs:
        return ExcelToIonOutputs(self._output_root, self.id)


class IonToExcelOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"size": "size", "uri": "uri"}
    size: Reference
    uri: Reference


class IonToExcel(BaseTask):
    """``io.kestra.plugin.serdes.excel.IonToExcel``."""

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
