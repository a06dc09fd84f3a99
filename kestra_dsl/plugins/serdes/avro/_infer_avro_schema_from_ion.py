# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Dynamic, Int, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = ["InferAvroSchemaFromIon", "InferAvroSchemaFromIonOutputs"]


class InferAvroSchemaFromIonOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"uri": "uri"}
    uri: Reference


class InferAvroSchemaFromIon(BaseTask):
    """``io.kestra.plugin.serdes.avro.InferAvroSchemaFromIon``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.serdes.avro.InferAvroSchemaFromIon",
        versions=("1.3",),
        known=("1.3",),
        required=("from_",),
    )

    from_: Text | None = None
    """Required."""
    number_of_rows_to_scan: Dynamic[Int] | None = None
    """Default: 100."""

    @property
    def outputs(self) -> InferAvroSchemaFromIonOutputs:
        return InferAvroSchemaFromIonOutputs(self._output_root, self.id)
