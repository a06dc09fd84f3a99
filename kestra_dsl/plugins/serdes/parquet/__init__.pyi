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
    """``io.kestra.plugin.serdes.parquet.IonToParquet``."""

    from_: Text | None = None
    """Required."""
    compression_codec: Dynamic[Literal["UNCOMPRESSED", "SNAPPY", "GZIP", "ZSTD"]] | None = None
    """Default: GZIP."""
    date_format: Text | None = None
    """Default: yyyy-MM-dd[XXX]."""
    datetime_format: Text | None = None
    """Default: yyyy-MM-dd'T'HH:mm[:ss][.SSSSSS][XXX]."""
    decimal_separator: Text | None = None
    """Default: .."""
    dictionary_page_size: Dynamic[Int] | None = None
    """Default: 1048576."""
    false_values: Dynamic[Items[Text]] | None = None
    """Default: ["f","false","disabled","0","off","no",""]."""
    infer_all_fields: Dynamic[Bool] | None = None
    """Default: false."""
    null_values: Dynamic[Items[Text]] | None = None
    number_of_rows_to_scan: Dynamic[Int] | None = None
    """Default: 100."""
    on_bad_lines: Dynamic[Literal["ERROR", "WARN", "SKIP"]] | None = None
    """Default: ERROR."""
    page_size: Dynamic[Int] | None = None
    """Default: 1048576."""
    parquet_version: Dynamic[Literal["V1", "V2"]] | None = None
    """Default: V2."""
    row_group_size: Dynamic[Int] | None = None
    """Default: 134217728."""
    schema_: Text | None = None
    strict_schema: Dynamic[Bool] | None = None
    """Default: false."""
    time_format: Text | None = None
    """Default: HH:mm[:ss][.SSSSSS][XXX]."""
    time_zone_id: Text | None = None
    """Default: Etc/UTC."""
    true_values: Dynamic[Items[Text]] | None = None
    """Default: ["t","true","enabled","1","on","yes"]."""

    @property
    def outputs(self) -> IonToParquetOutputs:
        return IonToParquetOutputs(self._output_root, self.id)


class ParquetToIonOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"size": "size", "uri": "uri"}
    size: Reference
    uri: Reference


class ParquetToIon(BaseTask):
    """``io.kestra.plugin.serdes.parquet.ParquetToIon``."""

    from_: Text | None = None
    """Required."""

    @property
    def outputs(self) -> ParquetToIonOutputs:
        return ParquetToIonOutputs(self._output_root, self.id)
