"""Convert Kestra's JSON schemas, from its generator or a server, to type facts."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from kestra_dsl.catalog.kinds import Kind, union

__all__ = ["COMMON", "Bases", "kind_of", "merged", "property_facts", "references", "resolved", "target_name"]

# Java classes that the schema describes by their fields, and that are plain values in YAML.
_PLAIN = {
    "java.nio.charset.Charset": Kind("text"),
    "java.nio.file.Path": Kind("text"),
    "java.lang.Void": Kind("data"),
    "io.kestra.core.models.tasks.common.EncryptedString": Kind("text"),
    "com.alicloud.openservices.tablestore.model.search.analysis.AnalyzerParameter": Kind("map", (Kind("data"),)),
    # a java.util.List, which the schema generator confuses with the plugin's task List
    "io.kestra.plugin.fs.vfs.List": Kind("list", (Kind("text"),)),
}
_FORMATS = {
    "duration": "duration",
    "date-time": "datetime",
    "date": "date",
    "time": "time",
    "partial-time": "time",
}
_TASK = "io.kestra.core.models.tasks.Task"

# The properties of the hand-written bases in kestra_dsl.core.nodes.
COMMON = {
    "task": "id type description disabled runIf timeout retry taskCache workerGroup workerSelector allowFailure "
    "allowWarning logLevel logToFile assets version policyRefs pluginDefaultsRef",
    "trigger": "id type description disabled conditions when labels allowConcurrent failOnTriggerError logLevel "
    "logToFile stopAfter workerGroup workerSelector assets version policyRefs pluginDefaultsRef",
    "taskRunner": "type version pluginDefaultsRef",
}

Bases = Mapping[str, str]
"""Java type to the base class that properties are annotated with."""


def target_name(reference: str) -> str:
    """The Java name in a ``$ref``, without the number that a served schema adds to the second of two definitions."""
    return re.sub(r"-\d+\Z", "", reference.rsplit("/", 1)[-1])


def references(schema: Any) -> Iterator[str]:
    """Each ``$ref`` in a schema."""
    if isinstance(schema, Mapping):
        if "$ref" in schema:
            yield schema["$ref"]
        for value in schema.values():
            yield from references(value)
    elif isinstance(schema, list):
        for value in schema:
            yield from references(value)


def merged(schema: Mapping[str, Any]) -> Mapping[str, Any]:
    """A schema with the parts of its ``allOf`` merged into one mapping."""
    if "allOf" not in schema:
        return schema
    flat: dict[str, Any] = {key: value for key, value in schema.items() if key != "allOf"}
    for part in schema["allOf"]:
        for key, value in merged(part).items():
            if key == "properties":
                flat["properties"] = {**flat.get("properties", {}), **value}
            elif key == "required":
                flat["required"] = sorted({*flat.get("required", ()), *value})
            else:
                flat.setdefault(key, value)
    return flat


def resolved(
    definition: Mapping[str, Any], definitions: Mapping[str, Any], seen: tuple[str, ...] = ()
) -> Mapping[str, Any]:
    """A definition with what its ``allOf`` refers to merged in, apart from itself."""
    parts = []
    for part in definition.get("allOf", ()):
        name = part.get("$ref", "").rsplit("/", 1)[-1]
        known = name in definitions and name not in seen
        parts.append(resolved(definitions[name], definitions, (*seen, name)) if known else part)
    return merged({**definition, "allOf": parts})


def kind_of(schema: Mapping[str, Any], bases: Bases, tasks: frozenset[str] = frozenset()) -> Kind:
    """The kind of value that the schema of a property describes.

    Args:
        schema: The schema.
        bases: Base classes of Java types.
        tasks: The Java types that are tasks.
    """
    schema = merged(schema)
    dynamic = bool(schema.get("$dynamic"))
    if "$ref" in schema:
        return _reference(target_name(schema["$ref"]), dynamic, bases, tasks)
    choices = schema.get("anyOf") or schema.get("oneOf")
    if choices:
        return _choice([kind_of(choice, bases, tasks) for choice in choices], dynamic)
    if "const" in schema:
        return Kind("enum", words=(str(schema["const"]),), dynamic=dynamic)
    if "enum" in schema:
        words = tuple(str(word) for word in schema["enum"])
        writable = all(re.fullmatch(r"[^()|,~\"\\]+", word) for word in words)
        return Kind("enum", words=words, dynamic=dynamic) if writable else Kind("text")
    return _plain(schema, dynamic, bases, tasks)


def _plain(schema: Mapping[str, Any], dynamic: bool, bases: Bases, tasks: frozenset[str]) -> Kind:
    type_ = schema.get("type")
    if isinstance(type_, list):
        type_ = next((name for name in type_ if name != "null"), None)
    if type_ == "string":
        return Kind(_FORMATS.get(schema.get("format", ""), "text"), dynamic=dynamic)
    if type_ == "boolean":
        return Kind("bool", dynamic=dynamic)
    if type_ == "integer":
        return Kind("int", dynamic=dynamic)
    if type_ == "number":
        return Kind("number", dynamic=dynamic)
    if type_ == "array":
        return Kind("list", (kind_of(schema.get("items") or {}, bases, tasks),), dynamic=dynamic)
    if type_ == "object" or "additionalProperties" in schema:
        values = schema.get("additionalProperties")
        inner = kind_of(values, bases, tasks) if isinstance(values, Mapping) else Kind("data")
        return Kind("map", (inner,), dynamic=dynamic)
    return Kind("data")


def _reference(name: str, dynamic: bool, bases: Bases, tasks: frozenset[str]) -> Kind:
    if name == _TASK or name in tasks:
        return Kind("task")
    if name in _PLAIN:
        return _PLAIN[name]
    if name in bases:
        return Kind("base", words=(bases[name],))
    return Kind("node", words=(name,), dynamic=dynamic)


def _choice(kinds: list[Kind], dynamic: bool) -> Kind:
    """The kind of an ``anyOf``. A value that Kestra renders is one of two: the value or a string, both dynamic."""
    names = {kind.name for kind in kinds}
    strings = [kind for kind in kinds if kind.name == "text"]
    others = [kind for kind in kinds if kind.name != "text"]
    rendered = dynamic or any(kind.dynamic for kind in strings)
    if len(others) == 1 and strings and rendered and others[0].name not in ("list", "map", "node", "base", "data"):
        return Kind(others[0].name, others[0].inner, others[0].words, dynamic=True)
    if "data" in names:
        return Kind("data")
    return union(kinds)


def property_facts(schema: Mapping[str, Any], kind: Kind) -> dict[str, Any]:
    """The facts of a property: its kind, and what else its schema says."""
    schema = merged(schema)
    choices = [merged(choice) for choice in schema.get("anyOf", ())]
    both = [schema, *choices]
    facts: dict[str, Any] = {"kind": str(kind)}
    for source, key in (("$deprecated", "deprecated"), ("$secret", "secret"), ("$internalStorageURI", "file")):
        if any(part.get(source) for part in both):
            facts[key] = True
    for source in ("default", "minimum", "maximum", "minItems", "$language", "title", "description"):
        for part in both:
            if source in part and part[source] not in (None, "", [], {}):
                facts[source.removeprefix("$").lower()] = part[source]
                break
    if schema.get("$group") == "main":
        facts["main"] = True
    return facts
