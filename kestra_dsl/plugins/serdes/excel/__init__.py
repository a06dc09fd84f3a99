# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.serdes.excel``."""

from typing import TYPE_CHECKING

from kestra_dsl._lazy import attach

if TYPE_CHECKING:
    from kestra_dsl.plugins.serdes.excel._excel_to_ion import ExcelToIon as ExcelToIon
    from kestra_dsl.plugins.serdes.excel._ion_to_excel import IonToExcel as IonToExcel

__all__ = [
    "ExcelToIon",
    "IonToExcel",
]

PREFIX = "io.kestra.plugin.serdes.excel"

if not TYPE_CHECKING:  # type checkers know the names above
    __getattr__, __dir__ = attach(
        __name__,
        {
            "ExcelToIon": "_excel_to_ion",
            "IonToExcel": "_ion_to_excel",
        },
        (),
    )
