# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.serdes.csv``."""

from typing import TYPE_CHECKING

from kestra_dsl._lazy import attach

if TYPE_CHECKING:
    from kestra_dsl.plugins.serdes.csv._csv_to_ion import CsvToIon as CsvToIon
    from kestra_dsl.plugins.serdes.csv._ion_to_csv import IonToCsv as IonToCsv

__all__ = [
    "CsvToIon",
    "IonToCsv",
]

PREFIX = "io.kestra.plugin.serdes.csv"

if not TYPE_CHECKING:  # type checkers know the names above
    __getattr__, __dir__ = attach(
        __name__,
        {
            "CsvToIon": "_csv_to_ion",
            "IonToCsv": "_ion_to_csv",
        },
        (),
    )
