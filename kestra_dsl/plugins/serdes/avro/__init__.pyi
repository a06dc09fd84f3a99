# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.serdes.avro``."""

from typing import Literal

from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Bool, Dynamic, Int, Items, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = [
    "AvroToIon",
    "InferAvroSchemaFromIon",
    "IonToAvro",
]

PREFIX: str


class AvroToIonOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"size": "size", "uri": "uri"}
    size: Reference
    uri: Reference


class AvroToIon(BaseTask):
    """``io.kestra.plugin.serdes.avro.AvroToIon``.

    A task. In Kestra 1.3, 2.0. From plugin-serdes 1.10.2. Required: id, from_.
    https://kestra.io/plugins/plugin-serdes/avro/io.kestra.plugin.serdes.avro.avrotoion
    """

    from_: Text | None = None
    """File in Kestra's internal storage to convert, mostly an output such as `outputs.extract.uri`. Text, or an expression. Required."""
    on_bad_lines: Dynamic[Literal["ERROR", "WARN", "SKIP"]] | None = None
    """ERROR, WARN or SKIP, or an expression. Default: ERROR."""

    @property
    def outputs(self) -> AvroToIonOutputs:
        return AvroToIonOutputs(self._output_root, self.id)


class InferAvroSchemaFromIonOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"uri": "uri"}
    uri: Reference


class InferAvroSchemaFromIon(BaseTask):
    """``io.kestra.plugin.serdes.avro.InferAvroSchemaFromIon``.

    A task. In Kestra 1.3, 2.0. From plugin-serdes 1.10.2. Required: id, from_.
    https://kestra.io/plugins/plugin-serdes/avro/io.kestra.plugin.serdes.avro.inferavroschemafromion
    """

    from_: Text | None = None
    """File in Kestra's internal storage to convert, mostly an output such as `outputs.extract.uri`. Text, or an expression. Required."""
    number_of_rows_to_scan: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 100."""

    @property
    def outputs(self) -> InferAvroSchemaFromIonOutputs:
        return InferAvroSchemaFromIonOutputs(self._output_root, self.id)


class IonToAvroOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"size": "size", "uri": "uri"}
    size: Reference
    uri: Reference


class IonToAvro(BaseTask):
    """``io.kestra.plugin.serdes.avro.IonToAvro``.

    A task. In Kestra 1.3, 2.0. From plugin-serdes 1.10.2. Required: id, from_.
    https://kestra.io/plugins/plugin-serdes/avro/io.kestra.plugin.serdes.avro.iontoavro
    """

    from_: Text | None = None
    """File in Kestra's internal storage to convert, mostly an output such as `outputs.extract.uri`. Text, or an expression. Required."""
    date_format: Text | None = None
    """Text, or an expression. Default: yyyy-MM-dd[XXX]."""
    datetime_format: Text | None = None
    """Text, or an expression. Default: yyyy-MM-dd'T'HH:mm[:ss][.SSSSSS][XXX]."""
    decimal_separator: Text | None = None
    """Text, or an expression. Default: .."""
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
    def outputs(self) -> IonToAvroOutputs:
        return IonToAvroOutputs(self._output_root, self.id)
