# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.serdes.parquet``."""

from typing import TYPE_CHECKING

from kestra_dsl._lazy import attach

if TYPE_CHECKING:
    from kestra_dsl.plugins.serdes.parquet._ion_to_parquet import IonToParquet as IonToParquet
    from kestra_dsl.plugins.serdes.parquet._parquet_to_ion import ParquetToIon as ParquetToIon

__all__ = [
    "IonToParquet",
    "ParquetToIon",
]

PREFIX = "io.kestra.plugin.serdes.parquet"

if not TYPE_CHECKING:  # type checkers know the names above
    __getattr__, __dir__ = attach(
        __name__,
        {
            "IonToParquet": "_ion_to_parquet",
            "ParquetToIon": "_parquet_to_ion",
        },
        (),
    )
