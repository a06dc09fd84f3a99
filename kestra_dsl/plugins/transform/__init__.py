# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.transform``."""

from kestra_dsl.core.class_packages import classes_of

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

PREFIX = "io.kestra.plugin.transform"


def _Aggregate():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Data, Dynamic, Items, Map, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class AggregateOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"records": "records", "uri": "uri"}
        records: Reference
        uri: Reference
    class Aggregate(BaseTask):
        """``io.kestra.plugin.transform.Aggregate``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.transform.Aggregate",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("aggregates", "from_", "group_by"),
        )
        aggregates: Dynamic[Map[Data]] | None = None
        from_: Data | None = None
        group_by: Dynamic[Items[Text]] | None = None
        on_error: Dynamic[Literal["FAIL", "SKIP", "NULL"]] | None = None
        output_format: Dynamic[Literal["TEXT", "BINARY"]] | None = None
        output_type: Dynamic[Literal["AUTO", "RECORDS", "STORE"]] | None = None
        @property
        def outputs(self) -> AggregateOutputs:
            return AggregateOutputs(self._output_root, self.id)
    return Aggregate


def _Filter():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Data, Dynamic, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class FilterOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"records": "records", "uri": "uri"}
        records: Reference
        uri: Reference
    class Filter(BaseTask):
        """``io.kestra.plugin.transform.Filter``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.transform.Filter",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("from_", "where"),
        )
        from_: Data | None = None
        where: Text | None = None
        on_error: Dynamic[Literal["FAIL", "SKIP", "KEEP"]] | None = None
        output_format: Dynamic[Literal["TEXT", "BINARY"]] | None = None
        output_type: Dynamic[Literal["AUTO", "RECORDS", "STORE"]] | None = None
        @property
        def outputs(self) -> FilterOutputs:
            return FilterOutputs(self._output_root, self.id)
    return Filter


def _Map():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Data, Dynamic, Map as Map_, One, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class MapOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"records": "records", "uri": "uri"}
        records: Reference
        uri: Reference
    class Map(BaseTask):
        """``io.kestra.plugin.transform.Map``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.transform.Map",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("fields", "from_"),
        )
        from_: Data | None = None
        fields: Dynamic[Map_[One[later("kestra_dsl.plugins.transform", "MapFieldDefinition")]]] | None = None
        drop_nulls: Dynamic[Bool] | None = None
        keep_original_fields: Dynamic[Bool] | None = None
        on_error: Dynamic[Literal["FAIL", "SKIP", "NULL"]] | None = None
        output_format: Dynamic[Literal["TEXT", "BINARY"]] | None = None
        output_type: Dynamic[Literal["AUTO", "RECORDS", "STORE"]] | None = None
        @property
        def outputs(self) -> MapOutputs:
            return MapOutputs(self._output_root, self.id)
    return Map


def _MapFieldDefinition():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Bool, Text
    class MapFieldDefinition(Node):
        """Part of other types: ``io.kestra.plugin.transform.Map-FieldDefinition``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        expr: Text | None = None
        optional: Bool | None = None
        type: Literal["STRING", "INT", "FLOAT", "DECIMAL", "BOOLEAN", "TIMESTAMP", "LIST", "STRUCT"] | None = None
    return MapFieldDefinition


def _Select():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Data, Dynamic, Int, Items, Map, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class SelectOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"records": "records", "uri": "uri"}
        records: Reference
        uri: Reference
    class Select(BaseTask):
        """``io.kestra.plugin.transform.Select``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.transform.Select",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("inputs",),
        )
        inputs: Items[Data] | None = None
        drop_nulls: Dynamic[Bool] | None = None
        fields: Dynamic[Map[One[later("kestra_dsl.plugins.transform", "SelectFieldDefinition")]]] | None = None
        keep_input_fields: Dynamic[Items[Dynamic[Int]]] | None = None
        on_error: Dynamic[Literal["FAIL", "SKIP", "KEEP"]] | None = None
        on_length_mismatch: Dynamic[Literal["FAIL", "SKIP"]] | None = None
        output_format: Dynamic[Literal["TEXT", "BINARY"]] | None = None
        output_type: Dynamic[Literal["AUTO", "RECORDS", "STORE"]] | None = None
        where: Text | None = None
        @property
        def outputs(self) -> SelectOutputs:
            return SelectOutputs(self._output_root, self.id)
    return Select


def _SelectFieldDefinition():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Bool, Text
    class SelectFieldDefinition(Node):
        """Part of other types: ``io.kestra.plugin.transform.Select-FieldDefinition``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        expr: Text | None = None
        optional: Bool | None = None
        type: Literal["STRING", "INT", "FLOAT", "DECIMAL", "BOOLEAN", "TIMESTAMP", "LIST", "STRUCT"] | None = None
    return SelectFieldDefinition


def _Unnest():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Data, Dynamic, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class UnnestOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"records": "records", "uri": "uri"}
        records: Reference
        uri: Reference
    class Unnest(BaseTask):
        """``io.kestra.plugin.transform.Unnest``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.transform.Unnest",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("as_", "from_", "path"),
        )
        as_: Text | None = None
        from_: Data | None = None
        path: Text | None = None
        keep_original_fields: Dynamic[Bool] | None = None
        on_error: Dynamic[Literal["FAIL", "SKIP", "NULL"]] | None = None
        output_format: Dynamic[Literal["TEXT", "BINARY"]] | None = None
        output_type: Dynamic[Literal["AUTO", "RECORDS", "STORE"]] | None = None
        @property
        def outputs(self) -> UnnestOutputs:
            return UnnestOutputs(self._output_root, self.id)
    return Unnest


def _Zip():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Data, Dynamic, Items
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class ZipOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"records": "records", "uri": "uri"}
        records: Reference
        uri: Reference
    class Zip(BaseTask):
        """``io.kestra.plugin.transform.Zip``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.transform.Zip",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("inputs",),
        )
        inputs: Items[Data] | None = None
        on_conflict: Dynamic[Literal["FAIL", "LEFT", "RIGHT"]] | None = None
        on_error: Dynamic[Literal["FAIL", "SKIP"]] | None = None
        output_format: Dynamic[Literal["TEXT", "BINARY"]] | None = None
        output_type: Dynamic[Literal["AUTO", "RECORDS", "STORE"]] | None = None
        @property
        def outputs(self) -> ZipOutputs:
            return ZipOutputs(self._output_root, self.id)
    return Zip


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _Aggregate,
        _Filter,
        _Map,
        _MapFieldDefinition,
        _Select,
        _SelectFieldDefinition,
        _Unnest,
        _Zip,
    ),
    (
        "grok",
        "jsonata",
    ),
)
