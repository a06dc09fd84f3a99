"""Import type facts from Kestra's schemas into ``kestra_dsl/catalog/facts``, the library's compact copy.

    python -m kestra_dsl.codegen.import_facts FOLDER                    # everything, for a new Kestra version
    python -m kestra_dsl.codegen.import_facts FOLDER --family acme      # one plugin family, added to the rest

``python tools/source_facts.py FOLDER`` lists the documents that FOLDER has to hold.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from kestra_dsl.catalog.kinds import Kind, parse_kind, union
from kestra_dsl.catalog.versions import DEFAULT, version_of
from kestra_dsl.codegen.corrections import MEASURED_ARGUMENTS, correct
from kestra_dsl.codegen.replacements import REPLACED_PROPERTIES, REPLACED_TYPES
from kestra_dsl.codegen.schema_facts import COMMON, kind_of, merged, property_facts, resolved, target_name
from kestra_dsl.codegen.source_documents import RELEASES, families, read_document
from kestra_dsl.console.errors import reporting_errors
from kestra_dsl.errors import SchemaError

__all__ = ["FACTS", "OUT_OF_FLOWS", "PLUGINS", "import_all", "import_family"]

FACTS = Path(__file__).parent.parent / "catalog" / "facts"
PLUGINS = {"1.3": ("",), "2.0": ("io.kestra.plugin.git.",)}
"""Kestra version to the prefixes of the types that are imported from ``plugins-VERSION.json``: the plugins that were
released for it."""

OUT_OF_FLOWS = {"chart", "dataFilter", "dataFilterKPI", "storage", "logDataStore", "fileRenderer"}
"""The kinds of classes that no flow can hold."""
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
_FLOW_PARTS = "io.kestra.core.models.flows."
_NO_INPUTS = ("io.kestra.core.models.flows.input.ValueOption-ValueOptionObject",)


def import_all(folder: Path, into: Path = FACTS) -> None:
    """Import the facts of all types, and then those of the plugin families that have documents of their own.

    Args:
        folder: Where the documents are.
        into: The folder of the facts.

    Raises:
        SchemaError: if a document is missing or is not JSON.
    """
    core = {version: read_document(folder, f"core-{release}.json") for version, release in RELEASES.items()}
    for version, prefixes in PLUGINS.items():
        _add_plugins(core[version], read_document(folder, f"plugins-{version}.json"), prefixes)
    types: dict[str, dict[str, Any]] = {}
    nested: dict[str, dict[str, Any]] = {}
    for version, document in core.items():
        schema = read_document(folder, f"flow-schema-{RELEASES[version]}.json")["definitions"]
        definitions = {**document.pop("$defs"), **_flow_parts(schema)}
        _merge_version(version, document, definitions, types, nested)
    for name, facts in types.items():
        of_core = facts["plugin"] == "io.kestra.plugin.core"
        facts["known"] = _known(name, of_core=of_core)
    for name, facts in nested.items():
        everywhere = name.startswith(("io.kestra.core.", "io.kestra.plugin.core."))
        of_core = everywhere or (len(facts["versions"]) > 1 and _known(name, of_core=False) == [DEFAULT])
        facts["known"] = _known(name, of_core=of_core)
    correct({**types, **nested})
    _annotate(types)
    _annotate(nested)
    into.mkdir(exist_ok=True)
    for file, entries in _by_file(types).items():
        _write(into, file, entries)
    _write(into, "nested", {name: nested[name] for name in _reachable(types, nested)})
    _write_expressions(folder, into)
    for family in families(folder):
        import_family(folder, family, into)


def import_family(folder: Path, family: str, into: Path = FACTS) -> list[str]:
    """Add the types of one plugin family to the facts, or replace them.

    Args:
        folder: Where ``plugins-VERSION-FAMILY.json`` is, for one Kestra version or several.
        family: As in the names of the documents.
        into: The folder of the facts.

    Returns:
        The names of the types.

    Raises:
        SchemaError: if there is no document of the family, or one is not JSON.
    """
    versions = families(folder).get(family)
    if not versions:
        message = f"{folder} has no documents of the plugin family {family!r}"
        raise SchemaError(message, hint=f"it needs plugins-{DEFAULT}-{family}.json")
    types: dict[str, dict[str, Any]] = {}
    nested: dict[str, dict[str, Any]] = {}
    for version in versions:
        document = read_document(folder, f"plugins-{version}-{family}.json")
        definitions = document.pop("$defs", {})
        _merge_version(version, document, definitions, types, nested)
    for facts in (*types.values(), *nested.values()):
        facts["known"] = versions
    _annotate(types)
    _annotate(nested)
    for file, entries in _by_file(types).items():
        _write(into, file, {**_written(into, file), **entries})
    known = _written(into, "nested")
    new = {name: nested[name] for name in _held_by(types, nested)}
    _write(into, "nested", {**new, **known})
    return sorted(types)


def _known(name: str, *, of_core: bool) -> list[str]:
    """The versions whose facts are imported for a type."""
    return (
        list(RELEASES) if of_core else [version for version, prefixes in PLUGINS.items() if name.startswith(prefixes)]
    )


def _add_plugins(core: dict[str, Any], plugins: Mapping[str, Any], prefixes: tuple[str, ...]) -> None:
    definitions = {**core["$defs"], **_beginning(plugins["$defs"], prefixes)}
    core.update(_beginning(plugins, prefixes))
    core["$defs"] = definitions


def _beginning(named: Mapping[str, Any], prefixes: tuple[str, ...]) -> dict[str, Any]:
    return {name: value for name, value in named.items() if name.startswith(prefixes)}


def _flow_parts(schema: Mapping[str, Any]) -> dict[str, Any]:
    """The parts of a flow that no task holds, and the ``type`` of each input, which only the served schema has."""
    parts: dict[str, Any] = {}
    for name, definition in schema.items():
        java = target_name(name)
        if java.startswith(_FLOW_PARTS) and java != _FLOW_PARTS + "Flow":
            flat = dict(resolved(definition, schema))
            if name == java or name.endswith("-2") or java not in parts:
                parts[java] = flat
    return parts


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


def _merge_version(
    version: str,
    document: Mapping[str, Any],
    definitions: Mapping[str, Any],
    types: dict[str, dict[str, Any]],
    nested: dict[str, dict[str, Any]],
) -> None:
    bases = _bases(document, definitions)
    for name, facts in document.items():
        if facts["kind"] in OUT_OF_FLOWS or "$" in name or name in _TEST_ONLY:
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
        _merge(entry, version, facts, bases, common)
        outputs = {output: str(kind_of(schema, bases)) for output, schema in sorted(facts["outputs"].items())}
        entry["outputs"] = {**entry.get("outputs", {}), **outputs}
    for name, definition in definitions.items():
        if "properties" not in definition or name in document:
            continue
        entry = nested.setdefault(name, {"kind": "nested", "base": bases.get(name), "versions": []})
        constant = _CONSTANTS.get(name) or _constant(definition["properties"].get("type"))
        if constant:
            entry["constant"] = constant
        _merge(entry, version, definition, bases, {"type"} if constant else set())


def _constant(schema: Mapping[str, Any] | None) -> str | None:
    if schema is None:
        return None
    value = merged(schema).get("const")
    return str(value) if value is not None else None


def _merge(
    entry: dict[str, Any], version: str, facts: Mapping[str, Any], bases: dict[str, str], common: set[str]
) -> None:
    entry["versions"].append(version)
    required = {*facts.get("required", ())} - {"id", "type"}
    for name in required:
        entry.setdefault("requiredIn", {}).setdefault(name, []).append(version)
    entry["required"] = sorted(required & {*entry.get("required", required)})
    if "id" in facts.get("required", ()) and "id" not in common:
        entry["needs"] = ["id"]
    properties = entry.setdefault("properties", {})
    for name, schema in facts["properties"].items():
        if name in common:
            continue
        kind = kind_of(schema, bases)
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


def _annotate(entries: dict[str, dict[str, Any]]) -> None:
    """Add replacements, and remove entries that are empty or the same for all versions."""
    for name, facts in entries.items():
        if name in REPLACED_TYPES:
            facts["replacedBy"] = REPLACED_TYPES[name]
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


def _reachable(types: Mapping[str, Any], nested: Mapping[str, Any]) -> set[str]:
    """The nested types that a flow can hold. The others are in outputs only."""
    found = {name for name, facts in nested.items() if name.startswith(_FLOW_PARTS) or facts.get("base")}
    found |= {"io.kestra.core.models.tasks.WorkerGroup", "io.kestra.core.models.tasks.WorkerSelector"}
    found |= {"io.kestra.core.models.tasks.Cache", "io.kestra.core.models.assets.AssetsDeclaration"}
    found |= {"io.kestra.core.models.Label"}
    found |= _held_by({**types, **{name: nested[name] for name in found}}, nested)
    unused = {"io.kestra.core.models.flows.PluginDefault"}
    return {name for name in found if "dashboard" not in name} - unused


def _held_by(entries: Mapping[str, Any], nested: Mapping[str, Any]) -> set[str]:
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


def _by_file(types: Mapping[str, dict[str, Any]]) -> dict[str, dict[str, Any]]:
    """The types by the names of their files: one for each plugin family, and one for Kestra's core."""
    files: dict[str, dict[str, Any]] = {}
    for name, facts in types.items():
        plugin = facts.pop("plugin")
        file = name.removeprefix("io.kestra.plugin.").split(".")[0] if "plugin" in plugin else "core"
        files.setdefault("core" if name.startswith("io.kestra.core") else file, {})[name] = facts
    return files


def _written(folder: Path, file: str) -> dict[str, Any]:
    path = folder / f"{file}.json"
    return read_document(folder, path.name) if path.exists() else {}


def _write(folder: Path, file: str, entries: Mapping[str, Any]) -> None:
    """One line for each type, so that the diff of a new version is readable."""
    lines = ",\n".join(
        f"{json.dumps(name)}: {json.dumps(entries[name], ensure_ascii=False)}" for name in sorted(entries)
    )
    (folder / f"{file}.json").write_text(f"{{\n{lines}\n}}\n", encoding="utf-8")


def _write_expressions(folder: Path, into: Path) -> None:
    """Write the arguments of functions, filters and tests, and the precedence of operators, by version."""
    result: dict[str, dict[str, Any]] = {"functions": {}, "filters": {}, "tests": {}, "operators": {}}
    for version, release in RELEASES.items():
        document = read_document(folder, f"expressions-{release}.json")
        for group in ("functions", "filters", "tests"):
            for name, facts in document[group].items():
                entry = result[group].setdefault(name, {"arguments": [], "versions": []})
                entry["arguments"] = max(entry["arguments"], facts["arguments"], key=len)
                entry["versions"].append(version)
            for name, arguments in MEASURED_ARGUMENTS[group].items():
                if arguments is None:
                    result[group].pop(name, None)
                else:
                    result[group][name] = {"arguments": arguments, "versions": list(RELEASES)}
        for operator in document["operators"]:
            key = f"{operator['kind']} {operator['symbol']}"
            result["operators"].setdefault(key, {})[version] = operator["precedence"]
    lines = ",\n".join(
        f"{json.dumps(group)}: {{\n"
        + ",\n".join(f"  {json.dumps(name)}: {json.dumps(entries[name])}" for name in sorted(entries))
        + "\n}"
        for group, entries in result.items()
    )
    (into / "expressions.json").write_text(f"{{\n{lines}\n}}\n", encoding="utf-8")


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m kestra_dsl.codegen.import_facts", description="Import type facts.")
    parser.add_argument("folder", type=Path, help="where the documents are; see tools/source_facts.py")
    parser.add_argument("--family", help="add this plugin family, from plugins-VERSION-FAMILY.json")
    parser.add_argument("--into", type=Path, default=FACTS, help="the folder of the facts (default: the library's own)")
    given = parser.parse_args(arguments)
    if given.family:
        names = import_family(given.folder, given.family, given.into)
        print("\n".join(names))
        print(f"{len(names)} types of {given.family}; now run `make codegen`")
    else:
        import_all(given.folder, given.into)
        print("Facts of all types are imported; now run `make codegen`")
    return 0


if __name__ == "__main__":
    with reporting_errors():
        sys.exit(main(sys.argv[1:]))
