"""Merge the facts of several Kestra versions into the library's own compact copy, ``kestra_dsl/facts``.

By hand, when a new Kestra version comes out:

    python -m kestra_dsl.codegen.import_facts FOLDER

where FOLDER holds ``plugins-*.json``, ``core-*.json``, ``flow-schema-*.json`` and ``expressions-*.json``, as written by
Kestra's own schema generator.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from kestra_dsl.catalog.kinds import Kind, parse_kind, union
from kestra_dsl.catalog.versions import DEFAULT, all_versions, version_of
from kestra_dsl.codegen.replacements import REPLACED_PROPERTIES, REPLACED_TYPES
from kestra_dsl.codegen.schema_facts import COMMON, kind_of, merged, property_facts, resolved, target_name

FOLDER = Path(__file__).parent.parent / "catalog" / "facts"
VERSIONS = {version.name: version.release.version for version in all_versions() if version.release is not None}
_PLUGINS = {"1.3": ("",), "2.0": ("io.kestra.plugin.git.",)}
"""By version: how the types begin for which there are facts of a plugin that was released for it."""

_OUT_OF_FLOWS = {"chart", "dataFilter", "dataFilterKPI", "storage", "logDataStore", "fileRenderer"}
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
# The served schema leaves the type of this input open; its name is among the types of the others.
_CONSTANTS = {"io.kestra.core.models.flows.input.ReusableInputsInput": "REUSABLE_INPUTS"}
# Schemas leave out what the engine takes as well: a loop goes through the entries of a mapping.
_KINDS = {
    "io.kestra.plugin.core.flow.Loop": {"values": "text|list(data)|map(data)"},
    # an asset can be of a type of the Enterprise Edition, or of one that its author made up
    "io.kestra.core.models.assets.AssetsDeclaration": {"outputs": "list(base(Asset)~)~"},
}
# Properties that the classes have and the schemas leave out.
_UNLISTED = {
    "io.kestra.core.models.assets.AssetIdentifier": {"namespace": {"kind": "text"}},
    "io.kestra.plugin.notifications.mail.MailExecution": {"htmlTextContent": {"kind": "text~"}},
    "io.kestra.plugin.scripts.runner.docker.Docker": {"image": {"kind": "text"}},
}
# Outputs that the sources of a plugin have, in a class of the task's own beside the one that the schema describes.
_OUTPUTS = {
    f"io.kestra.plugin.jdbc.{database}.{task}": {"databaseUri": "text", "outputFiles": "map(text)"}
    for database in ("access", "duckdb", "sqlite")
    for task in ("Query", "Queries")
}
# What the classes accept as another name of a property: setters that were kept for it, which the schemas leave out.
_OLD_NAMES = {
    **{f"io.kestra.core.models.tasks.retrys.{kind}": {"maxAttempt": "maxAttempts"}
       for kind in ("Constant", "Exponential", "Random")},
    "io.kestra.plugin.scripts.exec.scripts.models.DockerOptions": {"dockerConfig": "config", "dockerHost": "host"},
}  # fmt: skip
_FLOW_PARTS = "io.kestra.core.models.flows."
_NO_INPUTS = ("io.kestra.core.models.flows.input.ValueOption-ValueOptionObject",)


def main(folder: Path) -> None:
    core = {version: _read(folder, f"core-{full}") for version, full in VERSIONS.items()}
    for version, prefixes in _PLUGINS.items():
        _add_plugins(core[version], _read(folder, f"plugins-{version}"), prefixes)
    types: dict[str, dict[str, Any]] = {}
    nested: dict[str, dict[str, Any]] = {}
    for version, document in core.items():
        schema = _read(folder, f"flow-schema-{VERSIONS[version]}")["definitions"]
        definitions = {**document.pop("$defs"), **_flow_parts(schema)}
        _merge_version(version, document, definitions, types, nested)
    for name, facts in types.items():
        of_core = facts["plugin"] == "io.kestra.plugin.core"
        facts["known"] = _known(name, of_core=of_core)
    for name, facts in nested.items():
        everywhere = name.startswith(("io.kestra.core.", "io.kestra.plugin.core."))
        of_core = everywhere or (len(facts["versions"]) > 1 and _known(name, of_core=False) == [DEFAULT])
        facts["known"] = _known(name, of_core=of_core)
    _correct({**types, **nested})
    _annotate(types)
    _annotate(nested)
    _write(types, {name: nested[name] for name in sorted(_reachable(types, nested))})
    _write_expressions(folder)


def _known(name: str, *, of_core: bool) -> list[str]:
    """The versions whose facts there are for a type."""
    return (
        list(VERSIONS) if of_core else [version for version, prefixes in _PLUGINS.items() if name.startswith(prefixes)]
    )


def _add_plugins(core: dict[str, Any], plugins: Mapping[str, Any], prefixes: tuple[str, ...]) -> None:
    definitions = {**core["$defs"], **_beginning(plugins["$defs"], prefixes)}
    core.update(_beginning(plugins, prefixes))
    core["$defs"] = definitions


def _beginning(named: Mapping[str, Any], prefixes: tuple[str, ...]) -> dict[str, Any]:
    return {name: value for name, value in named.items() if name.startswith(prefixes)}


def _correct(entries: Mapping[str, dict[str, Any]]) -> None:
    for name, kinds in _KINDS.items():
        for property_, kind in kinds.items():
            entries[name]["properties"][property_]["kind"] = kind
    for name, properties in _UNLISTED.items():
        for property_, known in properties.items():
            entries[name]["properties"][property_] = {**known, "versions": entries[name]["versions"]}
    for name, outputs in _OUTPUTS.items():
        entries[name]["outputs"] = dict(sorted({**entries[name]["outputs"], **outputs}.items()))
    for name, old_names in _OLD_NAMES.items():
        entries[name]["oldNames"] = old_names


def _read(folder: Path, name: str) -> dict[str, Any]:
    document: dict[str, Any] = json.loads((folder / f"{name}.json").read_text())
    return document


def _flow_parts(schema: Mapping[str, Any]) -> dict[str, Any]:
    """The parts of a flow that no task holds, and the ``type`` of each input, which only the served schema knows."""
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
        if members and name not in bases:  # a named choice is a base class of its own
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
        if facts["kind"] in _OUT_OF_FLOWS or "$" in name or name in _TEST_ONLY:
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
    """The values of a property that has to be one of some."""
    if kind.name == "enum":
        yield from kind.words


def _labels(kind: Kind) -> Kind:
    """The schema leaves open what a list of labels holds."""
    label = Kind("node", words=("io.kestra.core.models.Label",))
    return kind.map(lambda part: Kind("list", (label,)) if str(part) == "list(data)" else part)


def _wider(old: Kind, new: Kind) -> Kind:
    """What either version takes."""
    if old == new:
        return old
    if old.name == new.name and old.inner == new.inner and old.words == new.words:
        return Kind(old.name, old.inner, old.words, dynamic=True)
    if old.name == new.name == "list":
        return Kind("list", (_wider(old.inner[0], new.inner[0]),), dynamic=old.dynamic or new.dynamic)
    return union([old, new])


def _annotate(entries: dict[str, dict[str, Any]]) -> None:
    """Add what replaces what, and drop what says nothing."""
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
    """The nested types that some property of a flow holds; the others exist in outputs alone."""
    found = {name for name, facts in nested.items() if name.startswith(_FLOW_PARTS) or facts.get("base")}
    found |= {"io.kestra.core.models.tasks.WorkerGroup", "io.kestra.core.models.tasks.WorkerSelector"}
    found |= {"io.kestra.core.models.tasks.Cache", "io.kestra.core.models.assets.AssetsDeclaration"}
    found |= {"io.kestra.core.models.Label"}
    todo = [*types.values(), *(nested[name] for name in found)]
    while todo:
        for name in _held(todo.pop()):
            if name in nested and name not in found:
                found.add(name)
                todo.append(nested[name])
    unused = {"io.kestra.core.models.flows.PluginDefault"}
    return {name for name in found if "dashboard" not in name} - unused


def _held(facts: Mapping[str, Any]) -> Iterator[str]:
    for known in facts.get("properties", {}).values():
        for kind in parse_kind(known["kind"]).walk():
            if kind.name == "node":
                yield kind.words[0]


def _write(types: Mapping[str, Any], nested: Mapping[str, Any]) -> None:
    """One line a type, so that a new Kestra version reads well as a diff."""
    files: dict[str, dict[str, Any]] = {"nested": dict(nested)}
    for name, facts in types.items():
        plugin = facts.pop("plugin")
        file = name.removeprefix("io.kestra.plugin.").split(".")[0] if "plugin" in plugin else "core"
        files.setdefault("core" if name.startswith("io.kestra.core") else file, {})[name] = facts
    FOLDER.mkdir(exist_ok=True)
    for file, entries in files.items():
        lines = ",\n".join(
            f"{json.dumps(name)}: {json.dumps(entries[name], ensure_ascii=False)}" for name in sorted(entries)
        )
        (FOLDER / f"{file}.json").write_text(f"{{\n{lines}\n}}\n")


# What the engines themselves say, where the documents that are handed down say something else; None where nothing is.
_MEASURED: Mapping[str, Mapping[str, list[str] | None]] = {
    "functions": {
        "fileURI": ["path", "namespace", "version", "revision"],
        "read": ["path", "namespace", "version", "revision"],
    },
    "filters": {
        "date": ["format", "timeZone", "existingFormat", "locale"],
        "escape": None,
        "numberFormat": ["format"],
        "numberformat": None,
        "raw": None,
        "replace": ["replace_pairs", "regexp"],
    },
    "tests": {},
}


def _write_expressions(folder: Path) -> None:
    """Functions, filters and tests: arguments per version. Operators: precedence per version."""
    result: dict[str, dict[str, Any]] = {"functions": {}, "filters": {}, "tests": {}, "operators": {}}
    for version, full in VERSIONS.items():
        document = _read(folder, f"expressions-{full}")
        for group in ("functions", "filters", "tests"):
            for name, facts in document[group].items():
                entry = result[group].setdefault(name, {"arguments": [], "versions": []})
                entry["arguments"] = max(entry["arguments"], facts["arguments"], key=len)
                entry["versions"].append(version)
            for name, arguments in _MEASURED[group].items():
                if arguments is None:
                    result[group].pop(name, None)
                else:
                    result[group][name] = {"arguments": arguments, "versions": list(VERSIONS)}
        for operator in document["operators"]:
            key = f"{operator['kind']} {operator['symbol']}"
            result["operators"].setdefault(key, {})[version] = operator["precedence"]
    lines = ",\n".join(
        f"{json.dumps(group)}: {{\n"
        + ",\n".join(f"  {json.dumps(name)}: {json.dumps(entries[name])}" for name in sorted(entries))
        + "\n}"
        for group, entries in result.items()
    )
    (FOLDER / "expressions.json").write_text(f"{{\n{lines}\n}}\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
