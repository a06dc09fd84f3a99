# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.serdes.csv``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "CsvToIon",
    "IonToCsv",
]

PREFIX = "io.kestra.plugin.serdes.csv"


def _CsvToIon():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Dynamic, Int, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class CsvToIonOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"size": "size", "uri": "uri"}
        size: Reference
        uri: Reference
    class CsvToIon(BaseTask):
        """``io.kestra.plugin.serdes.csv.CsvToIon``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.serdes.csv.CsvToIon",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("from_",),
            deprecated_properties=("error_on_different_field_count",),
            aliases=("io.kestra.plugin.serdes.csv.CsvReader",),
        )
        from_: Text | None = None
        allow_extra_chars_after_closing_quote: Dynamic[Bool] | None = None
        charset: Text | None = None
        field_separator: Text | None = None
        header: Dynamic[Bool] | None = None
        max_buffer_size: Dynamic[Int] | None = None
        max_field_size: Dynamic[Int] | None = None
        on_bad_lines: Dynamic[Literal["ERROR", "WARN", "SKIP"]] | None = None
        on_empty_header: Dynamic[Literal["DROP", "RENAME"]] | None = None
        skip_empty_rows: Dynamic[Bool] | None = None
        skip_rows: Dynamic[Int] | None = None
        text_delimiter: Text | None = None
        error_on_different_field_count: Dynamic[Bool] | None = None
        @property
        def outputs(self) -> CsvToIonOutputs:
            return CsvToIonOutputs(self._output_root, self.id)
    return CsvToIon


def _IonToCsv():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Dynamic, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class IonToCsvOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"size": "size", "uri": "uri"}
        size: Reference
        uri: Reference
    class IonToCsv(BaseTask):
        """``io.kestra.plugin.serdes.csv.IonToCsv``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.serdes.csv.IonToCsv",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("from_",),
            aliases=("io.kestra.plugin.serdes.csv.CsvWriter",),
        )
        from_: Text | None = None
        always_delimit_text: Dynamic[Bool] | None = None
        charset: Text | None = None
        date_format: Text | None = None
        date_time_format: Text | None = None
        field_separator: Text | None = None
        header: Dynamic[Bool] | None = None
        line_delimiter: Text | None = None
        quote_mode: Dynamic[Literal["ALWAYS", "REQUIRED", "NON_NUMERIC"]] | None = None
        text_delimiter: Text | None = None
        time_format: Text | None = None
        time_zone_id: Text | None = None
        @property
        def outputs(self) -> IonToCsvOutputs:
            return IonToCsvOutputs(self._output_root, self.id)
    return IonToCsv


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _CsvToIon,
        _IonToCsv,
    ),
)
