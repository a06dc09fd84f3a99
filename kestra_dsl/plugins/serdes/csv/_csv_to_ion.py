# Generated from Kestra's own facts by `make codegen`. Do not edit.

from typing import Literal

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Bool, Dynamic, Int, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = ["CsvToIon", "CsvToIonOutputs"]


class CsvToIonOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"size": "size", "uri": "uri"}
    size: Reference
    uri: Reference


class CsvToIon(BaseTask):
    """``io.kestra.plugin.serdes.csv.CsvToIon``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.serdes.csv.CsvToIon",
        versions=("1.3",),
        known=("1.3",),
        required=("from_",),
        deprecated_properties=("error_on_different_field_count",),
        aliases=("io.kestra.plugin.serdes.csv.CsvReader",),
    )

    from_: Text | None = None
    """Required."""
    allow_extra_chars_after_closing_quote: Dynamic[Bool] | None = None
    """Default: false."""
    charset: Text | None = None
    """Default: UTF-8."""
    field_separator: Text | None = None
    """Default: ,."""
    header: Dynamic[Bool] | None = None
    """Default: true."""
    max_buffer_size: Dynamic[Int] | None = None
    """Default: 16777216."""
    max_field_size: Dynamic[Int] | None = None
    """Default: 16777216."""
    on_bad_lines: Dynamic[Literal["ERROR", "WARN", "SKIP"]] | None = None
    """Default: ERROR."""
    on_empty_header: Dynamic[Literal["DROP", "RENAME"]] | None = None
    """Default: DROP."""
    skip_empty_rows: Dynamic[Bool] | None = None
    """Default: false."""
    skip_rows: Dynamic[Int] | None = None
    """Default: 0."""
    text_delimiter: Text | None = None
    """Default: "."""
    error_on_different_field_count: Dynamic[Bool] | None = None
    """Deprecated."""

    @property
    def outputs(self) -> CsvToIonOutputs:
        return CsvToIonOutputs(self._output_root, self.id)
