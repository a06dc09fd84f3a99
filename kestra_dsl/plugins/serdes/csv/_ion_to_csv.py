# Generated from Kestra's own facts by `make codegen`. Do not edit.

from typing import Literal

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Bool, Dynamic, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = ["IonToCsv", "IonToCsvOutputs"]


class IonToCsvOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"size": "size", "uri": "uri"}
    size: Reference
    uri: Reference


class IonToCsv(BaseTask):
    """``io.kestra.plugin.serdes.csv.IonToCsv``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.serdes.csv.IonToCsv",
        versions=("1.3",),
        known=("1.3",),
        required=("from_",),
        aliases=("io.kestra.plugin.serdes.csv.CsvWriter",),
    )

    from_: Text | None = None
    """Required."""
    always_delimit_text: Dynamic[Bool] | None = None
    """Default: false."""
    charset: Text | None = None
    """Default: UTF-8."""
    date_format: Text | None = None
    """Default: yyyy-MM-dd."""
    date_time_format: Text | None = None
    """Default: yyyy-MM-dd'T'HH:mm:ss.SSS[XXX]."""
    field_separator: Text | None = None
    """Default: ,."""
    header: Dynamic[Bool] | None = None
    """Default: true."""
    line_delimiter: Text | None = None
    """Default: ."""
    quote_mode: Dynamic[Literal["ALWAYS", "REQUIRED", "NON_NUMERIC"]] | None = None
    text_delimiter: Text | None = None
    """Default: "."""
    time_format: Text | None = None
    """Default: HH:mm:ss[XXX]."""
    time_zone_id: Text | None = None
    """Default: Etc/UTC."""

    @property
    def outputs(self) -> IonToCsvOutputs:
        return IonToCsvOutputs(self._output_root, self.id)
