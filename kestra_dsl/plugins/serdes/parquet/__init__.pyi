# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.serdes.parquet``."""

from typing import Literal

from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Bool, Dynamic, Int, Items, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = [
    "IonToParquet",
    "ParquetToIon",
]

PREFIX: str


class IonToParquetOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"size": "size", "uri": "uri"}
    size: Reference
    uri: Reference


class IonToParquet(BaseTask):
    """``io.kestra.plugin.serdes.parquet.IonToParquet``.

    A task. In Kestra 1.3, 2.0. From plugin-serdes 1.10.2. Required: id, from_.
    https://kestra.io/plugins/plugin-serdes/parquet/io.kestra.plugin.serdes.parquet.iontoparquet
    """

    from_: Text | None = None
    """File in Kestra's internal storage to convert, mostly an output such as `outputs.extract.uri`. Text, or an expression. Required."""
    compression_codec: Dynamic[Literal["UNCOMPRESSED", "SNAPPY", "GZIP", "ZSTD"]] | None = None
    """UNCOMPRESSED, SNAPPY, GZIP or ZSTD, or an expression. Default: GZIP."""
    date_format: Text | None = None
    """Text, or an expression. Default: yyyy-MM-dd[XXX]."""
    datetime_format: Text | None = None
    """Text, or an expression. Default: yyyy-MM-dd'T'HH:mm[:ss][.SSSSSS][XXX]."""
    decimal_separator: Text | None = None
    """Text, or an expression. Default: .."""
    dictionary_page_size: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 1048576."""
    false_values: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Default: ["f","false","disabled","0","off","no",""]."""
    infer_all_fields: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    null_values: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    number_of_rows_to_scan: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 100."""
    on_bad_lines: Dynamic[Literal["ERROR", "WARN", "SKIP"]] | None = None
    """ERROR, WARN or SKIP, or an expression. Default: ERROR."""
    page_size: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 1048576."""
    parquet_version: Dynamic[Literal["V1", "V2"]] | None = None
    """V1 or V2, or an expression. Default: V2."""
    row_group_size: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 134217728."""
    schema_: Text | None = None
    """Text, or an expression."""
    strict_schema: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    time_format: Text | None = None
    """Text, or an expression. Default: HH:mm[:ss][.SSSSSS][XXX]."""
    time_zone_id: Text | None = None
    """Text, or an expression. Default: Etc/UTC."""
    true_values: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Default: ["t","true","enabled","1","on","yes"]."""

    @property
    def outputs(self) -> IonToParquetOutputs:
        return IonToParquetOutputs(self._output_root, self.id)


class ParquetToIonOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"size": "size", "uri": "uri"}
    size: Reference
    uri: Reference


class ParquetToIon(BaseTask):
    """``io.kestra.plugin.serdes.parquet.ParquetToIon``.

    A task. In Kestra 1.3, 2.0. From plugin-serdes 1.10.2. Required: id, from_.
    https://kestra.io/plugins/plugin-serdes/parquet/io.kestra.plugin.serdes.parquet.parquettoion
    """

    from_: Text | None = None
    """File in Kestra's internal storage to convert, mostly an output such as `outputs.extract.uri`. Text, or an expression. Required."""

    @property
    def outputs(self) -> ParquetToIonOutputs:
        return ParquetToIonOutputs(self._output_root, self.id)
