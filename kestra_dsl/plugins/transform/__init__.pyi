# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.transform``."""

from typing import Literal

from kestra_dsl.core.node import Node
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Bool, Data, Dynamic, Int, Items, Map as Map_, One, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = [
    "Aggregate",
    "Filter",
    "Map",
    "MapFieldDefinition",
    "Select",
    "SelectFieldDefinition",
    "Unnest",
    "Zip",
]

PREFIX: str


class AggregateOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"records": "records", "uri": "uri"}
    records: Reference
    uri: Reference


class Aggregate(BaseTask):
    """``io.kestra.plugin.transform.Aggregate``.

    A task. In Kestra 1.3, 2.0. From plugin-transform 1.5.7. Required: id, aggregates, from_, group_by.
    https://kestra.io/plugins/plugin-transform/io.kestra.plugin.transform.aggregate
    """

    aggregates: Dynamic[Map_[Data]] | None = None
    """Mapping of names to any data, or an expression. Required."""
    from_: Data | None = None
    """Any data. Required."""
    group_by: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Required."""
    on_error: Dynamic[Literal["FAIL", "SKIP", "NULL"]] | None = None
    """FAIL, SKIP or NULL, or an expression. Default: FAIL."""
    output_format: Dynamic[Literal["TEXT", "BINARY"]] | None = None
    """TEXT or BINARY, or an expression. Default: TEXT."""
    output_type: Dynamic[Literal["AUTO", "RECORDS", "STORE"]] | None = None
    """AUTO, RECORDS or STORE, or an expression. Default: AUTO."""

    @property
    def outputs(self) -> AggregateOutputs:
        return AggregateOutputs(self._output_root, self.id)


class FilterOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"records": "records", "uri": "uri"}
    records: Reference
    uri: Reference


class Filter(BaseTask):
    """``io.kestra.plugin.transform.Filter``.

    A task. In Kestra 1.3, 2.0. From plugin-transform 1.5.7. Required: id, from_, where.
    https://kestra.io/plugins/plugin-transform/io.kestra.plugin.transform.filter
    """

    from_: Data | None = None
    """Any data. Required."""
    where: Text | None = None
    """Text, or an expression. Required."""
    on_error: Dynamic[Literal["FAIL", "SKIP", "KEEP"]] | None = None
    """FAIL, SKIP or KEEP, or an expression. Default: FAIL."""
    output_format: Dynamic[Literal["TEXT", "BINARY"]] | None = None
    """TEXT or BINARY, or an expression. Default: TEXT."""
    output_type: Dynamic[Literal["AUTO", "RECORDS", "STORE"]] | None = None
    """AUTO, RECORDS or STORE, or an expression. Default: AUTO."""

    @property
    def outputs(self) -> FilterOutputs:
        return FilterOutputs(self._output_root, self.id)


class MapOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"records": "records", "uri": "uri"}
    records: Reference
    uri: Reference


class Map(BaseTask):
    """``io.kestra.plugin.transform.Map``.

    A task. In Kestra 1.3, 2.0. From plugin-transform 1.5.7. Required: id, from_, fields.
    https://kestra.io/plugins/plugin-transform/io.kestra.plugin.transform.map
    """

    from_: Data | None = None
    """Any data. Required."""
    fields: Dynamic[Map_[One[MapFieldDefinition]]] | None = None
    """Mapping of names to MapFieldDefinition, or an expression. Required."""
    drop_nulls: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""
    keep_original_fields: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    on_error: Dynamic[Literal["FAIL", "SKIP", "NULL"]] | None = None
    """FAIL, SKIP or NULL, or an expression. Default: FAIL."""
    output_format: Dynamic[Literal["TEXT", "BINARY"]] | None = None
    """TEXT or BINARY, or an expression. Default: TEXT."""
    output_type: Dynamic[Literal["AUTO", "RECORDS", "STORE"]] | None = None
    """AUTO, RECORDS or STORE, or an expression. Default: AUTO."""

    @property
    def outputs(self) -> MapOutputs:
        return MapOutputs(self._output_root, self.id)


class MapFieldDefinition(Node):
    """Part of other types: ``io.kestra.plugin.transform.Map-FieldDefinition``.

    A part. In Kestra 1.3, 2.0. From plugin-transform 1.5.7.
    """

    expr: Text | None = None
    """Text."""
    optional: Bool | None = None
    """True or false. Default: false."""
    type: Literal["STRING", "INT", "FLOAT", "DECIMAL", "BOOLEAN", "TIMESTAMP", "LIST", "STRUCT"] | None = None
    """STRING, INT, FLOAT, DECIMAL, BOOLEAN, TIMESTAMP, LIST or STRUCT."""


class SelectOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"records": "records", "uri": "uri"}
    records: Reference
    uri: Reference


class Select(BaseTask):
    """``io.kestra.plugin.transform.Select``.

    A task. In Kestra 1.3, 2.0. From plugin-transform 1.5.7. Required: id, inputs.
    https://kestra.io/plugins/plugin-transform/io.kestra.plugin.transform.select
    """

    inputs: Items[Data] | None = None
    """List of any data. Required."""
    drop_nulls: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""
    fields: Dynamic[Map_[One[SelectFieldDefinition]]] | None = None
    """Mapping of names to SelectFieldDefinition, or an expression."""
    keep_input_fields: Dynamic[Items[Dynamic[Int]]] | None = None
    """List of whole number, or an expression. Default: []."""
    on_error: Dynamic[Literal["FAIL", "SKIP", "KEEP"]] | None = None
    """FAIL, SKIP or KEEP, or an expression. Default: FAIL."""
    on_length_mismatch: Dynamic[Literal["FAIL", "SKIP"]] | None = None
    """FAIL or SKIP, or an expression. Default: FAIL."""
    output_format: Dynamic[Literal["TEXT", "BINARY"]] | None = None
    """TEXT or BINARY, or an expression. Default: TEXT."""
    output_type: Dynamic[Literal["AUTO", "RECORDS", "STORE"]] | None = None
    """AUTO, RECORDS or STORE, or an expression. Default: AUTO."""
    where: Text | None = None
    """Text, or an expression."""

    @property
    def outputs(self) -> SelectOutputs:
        return SelectOutputs(self._output_root, self.id)


class SelectFieldDefinition(Node):
    """Part of other types: ``io.kestra.plugin.transform.Select-FieldDefinition``.

    A part. In Kestra 1.3, 2.0. From plugin-transform 1.5.7.
    """

    expr: Text | None = None
    """Text."""
    optional: Bool | None = None
    """True or false. Default: false."""
    type: Literal["STRING", "INT", "FLOAT", "DECIMAL", "BOOLEAN", "TIMESTAMP", "LIST", "STRUCT"] | None = None
    """STRING, INT, FLOAT, DECIMAL, BOOLEAN, TIMESTAMP, LIST or STRUCT."""


class UnnestOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"records": "records", "uri": "uri"}
    records: Reference
    uri: Reference


class Unnest(BaseTask):
    """``io.kestra.plugin.transform.Unnest``.

    A task. In Kestra 1.3, 2.0. From plugin-transform 1.5.7. Required: id, as_, from_, path.
    https://kestra.io/plugins/plugin-transform/io.kestra.plugin.transform.unnest
    """

    as_: Text | None = None
    """Text, or an expression. Required."""
    from_: Data | None = None
    """Any data. Required."""
    path: Text | None = None
    """Text, or an expression. Required."""
    keep_original_fields: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""
    on_error: Dynamic[Literal["FAIL", "SKIP", "NULL"]] | None = None
    """FAIL, SKIP or NULL, or an expression. Default: FAIL."""
    output_format: Dynamic[Literal["TEXT", "BINARY"]] | None = None
    """TEXT or BINARY, or an expression. Default: TEXT."""
    output_type: Dynamic[Literal["AUTO", "RECORDS", "STORE"]] | None = None
    """AUTO, RECORDS or STORE, or an expression. Default: AUTO."""

    @property
    def outputs(self) -> UnnestOutputs:
        return UnnestOutputs(self._output_root, self.id)


class ZipOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"records": "records", "uri": "uri"}
    records: Reference
    uri: Reference


class Zip(BaseTask):
    """``io.kestra.plugin.transform.Zip``.

    A task. In Kestra 1.3, 2.0. From plugin-transform 1.5.7. Required: id, inputs.
    https://kestra.io/plugins/plugin-transform/io.kestra.plugin.transform.zip
    """

    inputs: Items[Data] | None = None
    """List of any data. Required."""
    on_conflict: Dynamic[Literal["FAIL", "LEFT", "RIGHT"]] | None = None
    """FAIL, LEFT or RIGHT, or an expression. Default: FAIL."""
    on_error: Dynamic[Literal["FAIL", "SKIP"]] | None = None
    """FAIL or SKIP, or an expression. Default: FAIL."""
    output_format: Dynamic[Literal["TEXT", "BINARY"]] | None = None
    """TEXT or BINARY, or an expression. Default: TEXT."""
    output_type: Dynamic[Literal["AUTO", "RECORDS", "STORE"]] | None = None
    """AUTO, RECORDS or STORE, or an expression. Default: AUTO."""

    @property
    def outputs(self) -> ZipOutputs:
        return ZipOutputs(self._output_root, self.id)
