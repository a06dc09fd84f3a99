"""From a JSON schema as Kestra writes it to a kind and the facts of a property."""

from __future__ import annotations

from typing import Any

import pytest

from kestra_dsl.catalog.kinds import parse_kind
from kestra_dsl.codegen.schema_facts import kind_of, merged, property_facts, target_name

_BASES = {"io.kestra.core.models.tasks.retrys.Constant": "Retry"}
_TASKS = frozenset(("io.kestra.plugin.core.log.Log",))


def _ref(name: str, **beside: Any) -> dict[str, Any]:
    return {"$ref": f"#/definitions/{name}", **beside}


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        ({"type": "string"}, "text"),
        ({"type": "string", "$dynamic": True}, "text~"),
        ({"type": "string", "format": "duration"}, "duration"),
        ({"type": "string", "format": "date-time"}, "datetime"),
        ({"type": "string", "format": "date", "$dynamic": True}, "date~"),
        ({"type": "string", "format": "partial-time"}, "time"),
        ({"type": "string", "format": "uri"}, "text"),
        ({"type": "boolean"}, "bool"),
        ({"type": "integer", "$dynamic": True}, "int~"),
        ({"type": "number"}, "number"),
        ({"type": ["string", "null"]}, "text"),
        ({"type": "array", "items": {"type": "string"}}, "list(text)"),
        ({"type": "array"}, "list(data)"),
        ({"type": "object"}, "map(data)"),
        ({"type": "object", "additionalProperties": {"type": "integer"}}, "map(int)"),
        ({"additionalProperties": {"type": "string"}, "$dynamic": True}, "map(text)~"),
        ({"type": "object", "additionalProperties": True}, "map(data)"),
        ({}, "data"),
        ({"const": "STRING"}, "enum(STRING)"),
        ({"type": "string", "enum": ["A", "B"], "$dynamic": True}, "enum(A,B)~"),
        ({"type": "string", "enum": ["a,b", "c"]}, "text"),
        ({"type": "string", "enum": ["a(b)", "c"]}, "text"),
    ],
)
def test_plain_schemas(schema: dict[str, Any], expected: str) -> None:
    assert str(kind_of(schema, _BASES, _TASKS)) == expected


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        (_ref("io.kestra.core.models.tasks.Task"), "task"),
        (_ref("io.kestra.plugin.core.log.Log"), "task"),
        (_ref("io.kestra.core.models.tasks.retrys.Constant-1"), "base(Retry)"),
        (_ref("io.kestra.plugin.gcp.bigquery.models.Schema"), "node(io.kestra.plugin.gcp.bigquery.models.Schema)"),
        (_ref("a.B-2", **{"$dynamic": True}), "node(a.B)~"),
        (_ref("java.nio.charset.Charset"), "text"),
        ({"allOf": [_ref("a.B"), {"$dynamic": True}]}, "node(a.B)~"),
        ({"type": "array", "items": _ref("a.B")}, "list(node(a.B))"),
    ],
)
def test_references(schema: dict[str, Any], expected: str) -> None:
    assert str(kind_of(schema, _BASES, _TASKS)) == expected


@pytest.mark.parametrize(
    ("choices", "expected"),
    [
        ([{"type": "integer", "$dynamic": True}, {"type": "string", "$dynamic": True}], "int~"),
        ([{"type": "boolean"}, {"type": "string", "$dynamic": True}], "bool~"),
        ([{"type": "string"}, {"type": "array", "items": {"type": "string"}}], "text|list(text)"),
        ([{"type": "string"}, {"type": "integer"}], "text|int"),
        ([{"type": "string"}, {}], "data"),
        ([{"enum": ["A"]}, {"enum": ["B"]}], "enum(A,B)"),
    ],
)
@pytest.mark.parametrize("word", ["anyOf", "oneOf"])
def test_choices(word: str, choices: list[dict[str, Any]], expected: str) -> None:
    assert str(kind_of({word: choices}, _BASES, _TASKS)) == expected


@pytest.mark.parametrize(
    ("reference", "name"),
    [
        ("#/definitions/io.kestra.plugin.core.log.Log-1", "io.kestra.plugin.core.log.Log"),
        ("#/$defs/io.kestra.plugin.core.log.Log", "io.kestra.plugin.core.log.Log"),
        ("#/definitions/a.Outer-Inner-2", "a.Outer-Inner"),
        ("#/definitions/a.Outer-Inner", "a.Outer-Inner"),
    ],
)
def test_the_number_of_a_served_type_is_no_part_of_its_name(reference: str, name: str) -> None:
    assert target_name(reference) == name


def test_what_stands_in_all_of_is_merged_and_the_nearer_wins() -> None:
    schema = {
        "allOf": [
            {"properties": {"a": 1}, "required": ["b"], "title": "far"},
            {"allOf": [{"properties": {"c": 2}, "required": ["a"]}]},
        ],
        "title": "near",
    }
    assert merged(schema) == {"properties": {"a": 1, "c": 2}, "required": ["a", "b"], "title": "near"}


def test_merging_leaves_the_schema_as_it_was() -> None:
    schema = {"allOf": [{"properties": {"a": 1}}, {"properties": {"b": 2}}]}
    merged(schema)
    assert schema == {"allOf": [{"properties": {"a": 1}}, {"properties": {"b": 2}}]}


def test_facts_of_a_property_say_only_what_says_something() -> None:
    assert property_facts({"type": "string"}, parse_kind("text")) == {"kind": "text"}
    schema = {
        "anyOf": [{"type": "integer", "default": 3, "minimum": 1, "$deprecated": True}, {"type": "string"}],
        "$secret": True,
        "$internalStorageURI": True,
        "$group": "main",
        "$language": "SQL",
        "maximum": 9,
        "description": "",
    }
    assert property_facts(schema, parse_kind("int~")) == {
        "kind": "int~",
        "deprecated": True,
        "secret": True,
        "file": True,
        "default": 3,
        "minimum": 1,
        "maximum": 9,
        "language": "SQL",
        "main": True,
    }


@pytest.mark.parametrize("default", [0, False])
def test_a_default_of_zero_or_false_is_a_default(default: object) -> None:
    assert property_facts({"type": "integer", "default": default}, parse_kind("int"))["default"] == default
