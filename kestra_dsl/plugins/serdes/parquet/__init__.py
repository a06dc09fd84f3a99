# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.serdes.parquet``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "IonToParquet",
    "ParquetToIon",
]

PREFIX = "io.kestra.plugin.serdes.parquet"


def _IonToParquet():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Dynamic, Int, Items, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class IonToParquetOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"size": "size", "uri": "uri"}
        size: Reference
        uri: Reference
    class IonToParquet(BaseTask):
        """``io.kestra.plugin.serdes.parquet.IonToParquet``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.serdes.parquet.IonToParquet",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("from_",),
            aliases=("io.kestra.plugin.serdes.parquet.ParquetWriter",),
        )
        from_: Text | None = None
        compression_codec: Dynamic[Literal["UNCOMPRESSED", "SNAPPY", "GZIP", "ZSTD"]] | None = None
        date_format: Text | None = None
        datetime_format: Text | None = None
        decimal_separator: Text | None = None
        dictionary_page_size: Dynamic[Int] | None = None
        false_values: Dynamic[Items[Text]] | None = None
        infer_all_fields: Dynamic[Bool] | None = None
        null_values: Dynamic[Items[Text]] | None = None
        number_of_rows_to_scan: Dynamic[Int] | None = None
        on_bad_lines: Dynamic[Literal["ERROR", "WARN", "SKIP"]] | None = None
        page_size: Dynamic[Int] | None = None
        parquet_version: Dynamic[Literal["V1", "V2"]] | None = None
        row_group_size: Dynamic[Int] | None = None
        schema_: Text | None = None
        strict_schema: Dynamic[Bool] | None = None
        time_format: Text | None = None
        time_zone_id: Text | None = None
        true_values: Dynamic[Items[Text]] | None = None
        @property
        def outputs(self) -> IonToParquetOutputs:
            return IonToParquetOutputs(self._output_root, self.id)
    return IonToParquet


def _ParquetToIon():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class ParquetToIonOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"size": "size", "uri": "uri"}
        size: Reference
        uri: Reference
    class ParquetToIon(BaseTask):
        """``io.kestra.plugin.serdes.parquet.ParquetToIon``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.serdes.parquet.ParquetToIon",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("from_",),
            aliases=("io.kestra.plugin.serdes.parquet.ParquetReader",),
        )
        from_: Text | None = None
        @property
        def outputs(self) -> ParquetToIonOutputs:
            return ParquetToIonOutputs(self._output_root, self.id)
    return ParquetToIon


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _IonToParquet,
        _ParquetToIon,
    ),
)
