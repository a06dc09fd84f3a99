# Generated from Kestra's own facts by `make codegen`. Do not edit.

from typing import Literal

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Bool, Dynamic, Int, Items, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = ["ExcelToIon", "ExcelToIonOutputs"]


class ExcelToIonOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"size": "size", "uris": "uris"}
    size: Reference
    uris: Reference


class ExcelToIon(BaseTask):
    """``io.kestra.plugin.serdes.excel.ExcelToIon``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.serdes.excel.ExcelToIon",
        versions=("1.3",),
        known=("1.3",),
        required=("from_",),
    )

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
