# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.serdes.avro``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "AvroToIon",
    "InferAvroSchemaFromIon",
    "IonToAvro",
]

PREFIX = "io.kestra.plugin.serdes.avro"


def _AvroToIon():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class AvroToIonOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"size": "size", "uri": "uri"}
        size: Reference
        uri: Reference
    class AvroToIon(BaseTask):
        """``io.kestra.plugin.serdes.avro.AvroToIon``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.serdes.avro.AvroToIon",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("from_",),
            aliases=("io.kestra.plugin.serdes.avro.AvroReader",),
        )
        from_: Text | None = None
        on_bad_lines: Dynamic[Literal["ERROR", "WARN", "SKIP"]] | None = None
        @property
        def outputs(self) -> AvroToIonOutputs:
            return AvroToIonOutputs(self._output_root, self.id)
    return AvroToIon


def _InferAvroSchemaFromIon():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Int, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class InferAvroSchemaFromIonOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"uri": "uri"}
        uri: Reference
    class InferAvroSchemaFromIon(BaseTask):
        """``io.kestra.plugin.serdes.avro.InferAvroSchemaFromIon``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.serdes.avro.InferAvroSchemaFromIon",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("from_",),
        )
        from_: Text | None = None
        number_of_rows_to_scan: Dynamic[Int] | None = None
        @property
        def outputs(self) -> InferAvroSchemaFromIonOutputs:
            return InferAvroSchemaFromIonOutputs(self._output_root, self.id)
    return InferAvroSchemaFromIon


def _IonToAvro():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Dynamic, Int, Items, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class IonToAvroOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"size": "size", "uri": "uri"}
        size: Reference
        uri: Reference
    class IonToAvro(BaseTask):
        """``io.kestra.plugin.serdes.avro.IonToAvro``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.serdes.avro.IonToAvro",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("from_",),
            aliases=("io.kestra.plugin.serdes.avro.AvroWriter",),
        )
        from_: Text | None = None
        date_format: Text | None = None
        datetime_format: Text | None = None
        decimal_separator: Text | None = None
        false_values: Dynamic[Items[Text]] | None = None
        infer_all_fields: Dynamic[Bool] | None = None
        null_values: Dynamic[Items[Text]] | None = None
        number_of_rows_to_scan: Dynamic[Int] | None = None
        on_bad_lines: Dynamic[Literal["ERROR", "WARN", "SKIP"]] | None = None
        schema_: Text | None = None
        strict_schema: Dynamic[Bool] | None = None
        time_format: Text | None = None
        time_zone_id: Text | None = None
        true_values: Dynamic[Items[Text]] | None = None
        @property
        def outputs(self) -> IonToAvroOutputs:
            return IonToAvroOutputs(self._output_root, self.id)
    return IonToAvro


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _AvroToIon,
        _InferAvroSchemaFromIon,
        _IonToAvro,
    ),
)
