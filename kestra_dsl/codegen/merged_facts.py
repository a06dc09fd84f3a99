"""Merge what Kestra's schemas say about types, one version after the other, into type facts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from kestra_dsl.catalog.kinds import Kind, parse_kind, union
from kestra_dsl.catalog.versions import version_of
from kestra_dsl.codegen.corrections import HAS_A_DEFAULT
from kestra_dsl.codegen.replacements import REPLACED_PROPERTIES, REPLACED_TYPES
from kestra_dsl.codegen.schema_facts import COMMON, kind_of, merged, property_facts, target_name

__all__ = ["FLOW_PARTS", "OPAQUE", "annotate", "held_by", "is_in_flows", "merge_version", "reachable"]

_OUT_OF_FLOWS = {"chart", "dataFilter", "dataFilterKPI", "storage", "logDataStore", "fileRenderer"}
"""The kinds of classes that no flow can hold."""
OPAQUE = {"type": "object"}
"""The definition of a class that the schema generator could not look into, such as one of an SDK."""
FLOW_PARTS = "io.kestra.core.models.flows."
_TEST_ONLY = {"io.kestra.core.utils.CountDownLatchTask"}
_NESTED_BASES = {
    "io.kestra.core.models.tasks.retrys.": "Retry",
    "io.kestra.core.models.flows.input.": "Input",
    "io.kestra.core.models.flows.sla.types.": "Sla",
    "io.kestra.core.models.tasks.metrics.": "Metric",
}
_NESTED_BASE_OF = {
    "io.kestra.core.http.client.configurations.BasicAuthConfiguration": "HttpAuth",
    "io.kestra.core.http.client.configurations.BearerAuthConfiguration": "HttpAuth",
    "io.kestra.core.http.client.configurations.DigestAuthConfiguration": "HttpAuth",
}
_RENAMED_BASES = {"io.kestra.plugin.core.kv.PurgeBehavior": "KvPurgeBehavior"}  # its name in 1.1
# The served schema does not name the type of this input.
_CONSTANTS = {"io.kestra.core.models.flows.input.ReusableInputsInput": "REUSABLE_INPUTS"}
_NO_INPUTS = ("io.kestra.core.models.flows.input.ValueOption-ValueOptionObject",)


def _bases(document: Mapping[str, Any], definitions: Mapping[str, Any]) -> dict[str, str]:
    bases = dict(_NESTED_BASE_OF)
    for name, facts in document.items():
        kind, supers = facts["kind"], facts["supers"]
        if kind == "condition":
            bases[name] = "Condition"
        elif kind == "asset":
            bases[name] = "Asset"
        elif kind == "taskRunner":
            bases[name] = "TaskRunner"
        elif kind == "additional":
            bases[name] = supers[-2] if len(supers) > 1 else "AdditionalPlugin"
    bases["io.kestra.core.models.conditions.Condition"] = "Condition"
    for name, definition in definitions.items():
        for prefix, base in _NESTED_BASES.items():
            if name.startswith(prefix) and name not in _NO_INPUTS:
                bases[name] = base
        members = definition.get("anyOf") or ([definition] if "$ref" in definition else [])
        if members and name not in bases:  # a choice with a name is a base class
            base = _RENAMED_BASES.get(name) or name.rsplit(".", 1)[-1]
            bases[name] = base
            bases.update({target_name(member["$ref"]): base for member in members})
    return bases


def is_in_flows(name: str, facts: Mapping[str, Any]) -> bool:
    """Whether flows can have a type of a document; the others are not imported."""
    return facts["kind"] not in _OUT_OF_FLOWS and "$" not in name and name not in _TEST_ONLY


def merge_version(
    version: str,
    document: Mapping[str, Any],
    definitions: Mapping[str, Any],
    types: dict[str, dict[str, Any]],
    nested: dict[str, dict[str, Any]],
) -> None:
    bases = _bases(document, definitions)
    opaque = frozenset(name for name, definition in definitions.items() if definition == OPAQUE)
    for name, facts in document.items():
        if not is_in_flows(name, facts):
            continue
        entry = types.setdefault(
            name,
            {"kind": facts["kind"], "plugin": facts["plugin"], "base": bases.get(name), "versions": []},
        )
        if facts["deprecated"]:
            entry["deprecated"] = True
        entry["aliases"] = sorted({*entry.get("aliases", ()), *facts["aliases"]} - {name})
        if not version_of(version).has_aliases:
            entry["dropped"] = sorted({*entry["aliases"]} - {*facts["aliases"]})
        common = set(COMMON.get(facts["kind"], "type").split())
        _merge(entry, version, facts, bases, opaque, common)
        _merge_outputs(entry, facts["outputs"], bases, opaque)
    for name, definition in definitions.items():
        if "properties" not in definition or name in document:
            continue
        entry = nested.setdefault(name, {"kind": "nested", "base": bases.get(name), "versions": []})
        constant = _CONSTANTS.get(name) or _constant(definition["properties"].get("type"))
        if name not in bases:  # `type` is a property that can only have one value
            constant = None
        if constant:
            entry["constant"] = constant
        _merge(entry, version, definition, bases, opaque, {"type"} if constant else set())


def _merge_outputs(
    entry: dict[str, Any], outputs: Mapping[str, Any], bases: dict[str, str], opaque: frozenset[str]
) -> None:
    """The outputs of all versions; of two kinds the later, unless only the earlier one says what there is."""
    known: dict[str, str] = entry.setdefault("outputs", {})
    for name, schema in sorted(outputs.items()):
        kind = kind_of(schema, bases)
        if name not in known or not any(part.words[0] in opaque for part in kind.walk() if part.name == "node"):
            known[name] = str(kind)


def _constant(schema: Mapping[str, Any] | None) -> str | None:
    if schema is None:
        return None
    value = merged(schema).get("const")
    return str(value) if value is not None else None


def _merge(  # noqa: PLR0913, PLR0917 - the entry, what is merged into it, and what the schema means by names
    entry: dict[str, Any],
    version: str,
    facts: Mapping[str, Any],
    bases: dict[str, str],
    opaque: frozenset[str],
    common: set[str],
) -> None:
    entry["versions"].append(version)
    required = {*facts.get("required", ())} - {"id", "type"} - HAS_A_DEFAULT
    for name in required:
        entry.setdefault("requiredIn", {}).setdefault(name, []).append(version)
    entry["required"] = sorted(required & {*entry.get("required", required)})
    if "id" in facts.get("required", ()) and "id" not in common:
        entry["needs"] = ["id"]
    properties = entry.setdefault("properties", {})
    for name, schema in facts["properties"].items():
        if name in common:
            continue
        kind = kind_of(schema, bases).map(lambda part: _describable(part, opaque))
        if name == "labels":
            kind = _labels(kind)
        new = property_facts(schema, kind)
        old = properties.setdefault(name, {**new, "versions": []})
        old["kind"] = str(_wider(parse_kind(old["kind"]), kind))
        old["versions"].append(version)
        for word in _words(kind):
            old.setdefault("words", {}).setdefault(word, []).append(version)
        if new.get("deprecated"):
            old["deprecated"] = True


def _describable(kind: Kind, opaque: frozenset[str]) -> Kind:
    """The kind, or data for a part whose properties are unknown."""
    if kind.name == "union":
        return union([*kind.inner])
    return Kind("data") if kind.name == "node" and kind.words[0] in opaque else kind


def _words(kind: Kind) -> Iterator[str]:
    """The values of an enum."""
    if kind.name == "enum":
        yield from kind.words


def _labels(kind: Kind) -> Kind:
    """The kind, with labels as the items of lists, which the schema leaves open."""
    label = Kind("node", words=("io.kestra.core.models.Label",))
    return kind.map(lambda part: Kind("list", (label,)) if str(part) == "list(data)" else part)


def _wider(old: Kind, new: Kind) -> Kind:
    """The kind of what either version accepts."""
    if old == new:
        return old
    if old.name == new.name and old.inner == new.inner and old.words == new.words:
        return Kind(old.name, old.inner, old.words, dynamic=True)
    if old.name == new.name == "list":
        return Kind("list", (_wider(old.inner[0], new.inner[0]),), dynamic=old.dynamic or new.dynamic)
    return union([old, new])


def annotate(entries: dict[str, dict[str, Any]]) -> None:
    """Add replacements, and remove entries that are empty or the same for all versions."""
    renamed = {alias: name for name, facts in entries.items() for alias in facts.get("aliases", ())}
    for name, facts in entries.items():
        if replacement := REPLACED_TYPES.get(name) or renamed.get(name):
            facts["replacedBy"] = replacement
        for property_name, known in facts["properties"].items():
            words = known.pop("words", {})
            if absent := {word: has for word, has in words.items() if has != known["versions"]}:
                known["words"] = absent
            if known["versions"] == facts["versions"]:
                del known["versions"]
            note = REPLACED_PROPERTIES.get((name, property_name)) or REPLACED_PROPERTIES.get(("*", property_name))
            if note and (known.get("deprecated") or "versions" in known):
                known["replacedBy"] = note
        facts["requiredIn"] = {
            name: versions
            for name, versions in facts.get("requiredIn", {}).items()
            if name not in facts["required"] and "versions" not in facts["properties"][name]
        }
        for key in ("aliases", "dropped", "required", "requiredIn", "outputs", "base", "properties"):
            if not facts.get(key):
                facts.pop(key, None)


def reachable(types: Mapping[str, Any], nested: Mapping[str, Any]) -> set[str]:
    """The nested types that a flow can hold. The others are in outputs only."""
    found = {name for name, facts in nested.items() if name.startswith(FLOW_PARTS) or facts.get("base")}
    found |= {"io.kestra.core.models.tasks.WorkerGroup", "io.kestra.core.models.tasks.WorkerSelector"}
    found |= {"io.kestra.core.models.tasks.Cache", "io.kestra.core.models.assets.AssetsDeclaration"}
    found |= {"io.kestra.core.models.Label"}
    found &= nested.keys()
    found |= held_by({**types, **{name: nested[name] for name in found}}, nested)
    unused = {"io.kestra.core.models.flows.PluginDefault"}
    return {name for name in found if "dashboard" not in name} - unused


def held_by(entries: Mapping[str, Any], nested: Mapping[str, Any]) -> set[str]:
    """The nested types that properties of these entries hold, directly or in one another."""
    found: set[str] = set()
    todo = [*entries.values()]
    while todo:
        for name in _held(todo.pop()):
            of_base = {other for other, facts in nested.items() if facts.get("base") == name}
            for held in ({name} | of_base) & nested.keys() - found:
                found.add(held)
                todo.append(nested[held])
    return found


def _held(facts: Mapping[str, Any]) -> Iterator[str]:
    for known in facts.get("properties", {}).values():
        for kind in parse_kind(known["kind"]).walk():
            if kind.name in ("node", "base"):
                yield kind.words[0]
