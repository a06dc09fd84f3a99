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
    """``io.kestra.plugin.transform.Aggregate``."""

    aggregates: Dynamic[Map_[Data]] | None = None
    """Required."""
    from_: Data | None = None
    """Required."""
    group_by: Dynamic[Items[Text]] | None = None
    """Required."""
    on_error: Dynamic[Literal["FAIL", "SKIP", "NULL"]] | None = None
    """Default: FAIL."""
    output_format: Dynamic[Literal["TEXT", "BINARY"]] | None = None
    """Default: TEXT."""
    output_type: Dynamic[Literal["AUTO", "RECORDS", "STORE"]] | None = None
    """Default: AUTO."""

    @property
    def outputs(self) -> AggregateOutputs:
        return AggregateOutputs(self._output_root, self.id)


class FilterOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"records": "records", "uri": "uri"}
    records: Reference
    uri: Reference


class Filter(BaseTask):
    """``io.kestra.plugin.transform.Filter``."""

    from_: Data | None = None
    """Required."""
    where: Text | None = None
    """Required."""
    on_error: Dynamic[Literal["FAIL", "SKIP", "KEEP"]] | None = None
    """Default: FAIL."""
    output_format: Dynamic[Literal["TEXT", "BINARY"]] | None = None
    """Default: TEXT."""
    output_type: Dynamic[Literal["AUTO", "RECORDS", "STORE"]] | None = None
    """Default: AUTO."""

    @property
    def outputs(self) -> FilterOutputs:
        return FilterOutputs(self._output_root, self.id)


class MapOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"records": "records", "uri": "uri"}
    records: Reference
    uri: Reference


class Map(BaseTask):
    """``io.kestra.plugin.transform.Map``."""

    from_: Data | None = None
    """Required."""
    fields: Dynamic[Map_[One[MapFieldDefinition]]] | None = None
    """Required."""
    drop_nulls: Dynamic[Bool] | None = None
    """Default: true."""
    keep_original_fields: Dynamic[Bool] | None = None
    """Default: false."""
    on_error: Dynamic[Literal["FAIL", "SKIP", "NULL"]] | None = None
    """Default: FAIL."""
    output_format: Dynamic[Literal["TEXT", "BINARY"]] | None = None
    """Default: TEXT."""
    output_type: Dynamic[Literal["AUTO", "RECORDS", "STORE"]] | None = None
    """Default: AUTO."""

    @property
    def outputs(self) -> MapOutputs:
        return MapOutputs(self._output_root, self.id)


class MapFieldDefinition(Node):
    """Part of other types: ``io.kestra.plugin.transform.Map-FieldDefinition``."""

    expr: Text | None = None
    optional: Bool | None = None
    """Default: false."""
    type: Literal["STRING", "INT", "FLOAT", "DECIMAL", "BOOLEAN", "TIMESTAMP", "LIST", "STRUCT"] | None = None


class SelectOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"records": "records", "uri": "uri"}
    records: Reference
    uri: Reference


class Select(BaseTask):
    """``io.kestra.plugin.transform.Select``."""

    inputs: Items[Data] | None = None
    """Required."""
    drop_nulls: Dynamic[Bool] | None = None
    """Default: true."""
    fields: Dynamic[Map_[One[SelectFieldDefinition]]] | None = None
    keep_input_fields: Dynamic[Items[Dynamic[Int]]] | None = None
    """Default: []."""
    on_error: Dynamic[Literal["FAIL", "SKIP", "KEEP"]] | None = None
    """Default: FAIL."""
    on_length_mismatch: Dynamic[Literal["FAIL", "SKIP"]] | None = None
    """Default: FAIL."""
    output_format: Dynamic[Literal["TEXT", "BINARY"]] | None = None
    """Default: TEXT."""
    output_type: Dynamic[Literal["AUTO", "RECORDS", "STORE"]] | None = None
    """Default: AUTO."""
    where: Text | None = None

    @property
    def outputs(self) -> SelectOutputs:
        return SelectOutputs(self._output_root, self.id)


class SelectFieldDefinition(Node):
    """Part of other types: ``io.kestra.plugin.transform.Select-FieldDefinition``."""

    expr: Text | None = None
    optional: Bool | None = None
    """Default: false."""
    type: Literal["STRING", "INT", "FLOAT", "DECIMAL", "BOOLEAN", "TIMESTAMP", "LIST", "STRUCT"] | None = None


class UnnestOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"records": "records", "uri": "uri"}
    records: Reference
    uri: Reference


class Unnest(BaseTask):
    """``io.kestra.plugin.transform.Unnest``."""

    as_: Text | None = None
    """Required."""
    from_: Data | None = None
    """Required."""
    path: Text | None = None
    """Required."""
    keep_original_fields: Dynamic[Bool] | None = None
    """Default: true."""
    on_error: Dynamic[Literal["FAIL", "SKIP", "NULL"]] | None = None
    """Default: FAIL."""
    output_format: Dynamic[Literal["TEXT", "BINARY"]] | None = None
    """Default: TEXT."""
    output_type: Dynamic[Literal["AUTO", "RECORDS", "STORE"]] | None = None
    """Default: AUTO."""

    @property
    def outputs(self) -> UnnestOutputs:
        return UnnestOutputs(self._output_root, self.id)


class ZipOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"records": "records", "uri": "uri"}
    records: Reference
    uri: Reference


class Zip(BaseTask):
    """``io.kestra.plugin.transform.Zip``."""

    inputs: Items[Data] | None = None
    """Required."""
    on_conflict: Dynamic[Literal["FAIL", "LEFT", "RIGHT"]] | None = None
    """Default: FAIL."""
    on_error: Dynamic[Literal["FAIL", "SKIP"]] | None = None
    """Default: FAIL."""
    output_format: Dynamic[Literal["TEXT", "BINARY"]] | None = None
    """Default: TEXT."""
    output_type: Dynamic[Literal["AUTO", "RECORDS", "STORE"]] | None = None
    """Default: AUTO."""

    @property
    def outputs(self) -> ZipOutputs:
        return ZipOutputs(self._output_root, self.id)
