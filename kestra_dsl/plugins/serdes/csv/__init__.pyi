# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.serdes.csv``."""

from typing import Literal

from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Bool, Dynamic, Int, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = [
    "CsvToIon",
    "IonToCsv",
]

PREFIX: str


class CsvToIonOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"size": "size", "uri": "uri"}
    size: Reference
    uri: Reference


class CsvToIon(BaseTask):
    """``io.kestra.plugin.serdes.csv.CsvToIon``.

    A task. In Kestra 1.3, 2.0. From plugin-serdes 1.10.2. Required: id, from_.
    https://kestra.io/plugins/plugin-serdes/csv/io.kestra.plugin.serdes.csv.csvtoion
    """

    from_: Text | None = None
    """File in Kestra's internal storage to convert, mostly an output such as `outputs.extract.uri`. Text, or an expression. Required."""
    allow_extra_chars_after_closing_quote: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    charset: Text | None = None
    """Text, or an expression. Default: UTF-8."""
    field_separator: Text | None = None
    """Text, or an expression. Default: ,."""
    header: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""
    max_buffer_size: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 16777216."""
    max_field_size: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 16777216."""
    on_bad_lines: Dynamic[Literal["ERROR", "WARN", "SKIP"]] | None = None
    """ERROR, WARN or SKIP, or an expression. Default: ERROR."""
    on_empty_header: Dynamic[Literal["DROP", "RENAME"]] | None = None
    """DROP or RENAME, or an expression. Default: DROP."""
    skip_empty_rows: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    skip_rows: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 0."""
    text_delimiter: Text | None = None
    """Text, or an expression. Default: "."""
    error_on_different_field_count: Dynamic[Bool] | None = None
    """True or false, or an expression. Deprecated."""

    @property
    def outputs(self) -> CsvToIonOutputs:
        return CsvToIonOutputs(self._output_root, self.id)


class IonToCsvOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"size": "size", "uri": "uri"}
    size: Reference
    uri: Reference


class IonToCsv(BaseTask):
    """``io.kestra.plugin.serdes.csv.IonToCsv``.

    A task. In Kestra 1.3, 2.0. From plugin-serdes 1.10.2. Required: id, from_.
    https://kestra.io/plugins/plugin-serdes/csv/io.kestra.plugin.serdes.csv.iontocsv
    """

    from_: Text | None = None
    """File in Kestra's internal storage to convert, mostly an output such as `outputs.extract.uri`. Text, or an expression. Required."""
    always_delimit_text: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    charset: Text | None = None
    """Text, or an expression. Default: UTF-8."""
    date_format: Text | None = None
    """Text, or an expression. Default: yyyy-MM-dd."""
    date_time_format: Text | None = None
    """Text, or an expression. Default: yyyy-MM-dd'T'HH:mm:ss.SSS[XXX]."""
    field_separator: Text | None = None
    """Text, or an expression. Default: ,."""
    header: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""
    line_delimiter: Text | None = None
    """Text, or an expression. Default: ."""
    quote_mode: Dynamic[Literal["ALWAYS", "REQUIRED", "NON_NUMERIC"]] | None = None
    """ALWAYS, REQUIRED or NON_NUMERIC, or an expression."""
    text_delimiter: Text | None = None
    """Text, or an expression. Default: "."""
    time_format: Text | None = None
    """Text, or an expression. Default: HH:mm:ss[XXX]."""
    time_zone_id: Text | None = None
    """Text, or an expression. Default: Etc/UTC."""

    @property
    def outputs(self) -> IonToCsvOutputs:
        return IonToCsvOutputs(self._output_root, self.id)
