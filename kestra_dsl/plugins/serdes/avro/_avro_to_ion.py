# Generated from Kestra's own facts by `make codegen`. Do not edit.

from typing import Literal

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Dynamic, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = ["AvroToIon", "AvroToIonOutputs"]


class AvroToIonOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"size": "size", "uri": "uri"}
    size: Reference
    uri: Reference


class AvroToIon(BaseTask):
    """``io.kestra.plugin.serdes.avro.AvroToIon``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.serdes.avro.AvroToIon",
        versions=("1.3",),
        known=("1.3",),
        required=("from_",),
        aliases=("io.kestra.plugin.serdes.avro.AvroReader",),
    )

    from_: Text | None = None
    """Required."""
    on_bad_lines: Dynamic[Literal["ERROR", "WARN", "SKIP"]] | None = None
    """Default: ERROR."""

    @property
    def outputs(self) -> AvroToIonOutputs:
        return AvroToIonOutputs(self._output_root, self.id)
