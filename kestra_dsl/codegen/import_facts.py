"""Import type facts from Kestra's schemas into ``kestra_dsl/catalog/facts``, the library's compact copy.

    python -m kestra_dsl.codegen.import_facts FOLDER                    # everything, for a new Kestra version
    python -m kestra_dsl.codegen.import_facts FOLDER --family acme      # one plugin family, added to the rest

The facts of a family come from its own documents if it has some, and else from the documents of all plugins.

``python tools/source_facts.py FOLDER`` lists the documents that FOLDER has to hold.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any, TypeAlias

from kestra_dsl.catalog.versions import DEFAULT
from kestra_dsl.codegen.corrections import correct
from kestra_dsl.codegen.expression_facts import write_expressions
from kestra_dsl.codegen.facts_files import by_file, file_of, write_entries, written
from kestra_dsl.codegen.merged_facts import FLOW_PARTS, OPAQUE, annotate, held_by, merge_version, reachable
from kestra_dsl.codegen.plugin_documents import artifacts, family_of, plugins_of, released
from kestra_dsl.codegen.schema_facts import references, resolved, target_name
from kestra_dsl.codegen.source_documents import PLUGINS, RELEASES, families, read_document
from kestra_dsl.console.errors import reporting_errors
from kestra_dsl.diagnostics.suggesting import suggest
from kestra_dsl.errors import SchemaError

__all__ = ["FACTS", "import_all", "import_family"]

FACTS = Path(__file__).parent.parent / "catalog" / "facts"
_DOCUMENTS = [*dict.fromkeys(name for names in PLUGINS.values() for name in names)]
_CORE = ("io.kestra.core.", "io.kestra.plugin.core.")

_Facts: TypeAlias = dict[str, dict[str, Any]]


def import_all(folder: Path, into: Path = FACTS) -> list[str]:
    """Import the facts of all types, and then those of the plugin families that have documents of their own.

    Args:
        folder: Where the documents are.
        into: The folder of the facts.

    Returns:
        A line for each type that two documents of one version describe differently.

    Raises:
        SchemaError: if a document is missing or is not JSON.
    """
    types, nested, report = _from_all_plugins(folder)
    into.mkdir(exist_ok=True)
    for file, entries in by_file(types).items():
        write_entries(into, file, entries)
    write_entries(into, "nested", {name: nested[name] for name in reachable(types, nested)})
    write_entries(into, "artifacts", artifacts(folder))
    write_expressions(folder, into)
    for family in families(folder):
        import_family(folder, family, into)
    return report


def import_family(folder: Path, family: str, into: Path = FACTS) -> list[str]:
    """Add the types of one plugin family to the facts, or replace them.

    Args:
        folder: Where ``plugins-VERSION-FAMILY.json`` is, for one Kestra version or several. A family without such
            documents is taken from those of all plugins, as in a full import.
        family: The part of a type's name after ``io.kestra.plugin.``, such as ``airbyte``.
        into: The folder of the facts.

    Returns:
        The names of the types.

    Raises:
        SchemaError: if no document has types of the family, or one is not JSON.
    """
    plugins: Mapping[str, Any] = {}
    if versions := families(folder).get(family):
        types, nested = _from_own_documents(folder, family, versions)
    elif not any((folder / name).exists() for name in _DOCUMENTS):
        message = f"{folder} has no documents of the plugin family {family!r}"
        raise SchemaError(message, hint=f"it needs plugins-{DEFAULT}-{family}.json")
    else:
        types, nested, _ = _from_all_plugins(folder)
        _refuse_unknown_family(family, {file_of(name) for name in types}, folder)
        types = {name: facts for name, facts in types.items() if file_of(name) == family}
        plugins = {package: plugin for package, plugin in artifacts(folder).items() if file_of(package) == family}
    for file, entries in by_file(types).items():
        write_entries(into, file, {**written(into, file), **entries})
    new = {name: nested[name] for name in held_by(types, nested)}
    shared = {name: facts for name, facts in written(into, "nested").items() if file_of(name) != family}
    write_entries(into, "nested", {**written(into, "nested"), **new, **shared})
    write_entries(into, "artifacts", {**written(into, "artifacts"), **plugins})
    return sorted(types)


def _refuse_unknown_family(family: str, known: set[str], folder: Path) -> None:
    if family == "core":
        raise SchemaError("core types cannot be imported alone", hint="import all types: leave out --family")
    if family not in known:
        message = f"no document in {folder} has types of the plugin family {family!r}"
        raise SchemaError(message, hint=suggest(family, known, f"one of {', '.join(_DOCUMENTS)} has to have them"))


def _from_own_documents(folder: Path, family: str, versions: list[str]) -> tuple[_Facts, _Facts]:
    """The types of a family that has documents of its own, and the parts in them."""
    types: _Facts = {}
    nested: _Facts = {}
    for version in versions:
        document = read_document(folder, f"plugins-{version}-{family}.json")
        definitions = document.pop("$defs", {})
        merge_version(version, document, definitions, types, nested)
    for facts in (*types.values(), *nested.values()):
        facts["known"] = versions
    correct({**types, **nested})
    annotate(types)
    annotate(nested)
    return types, nested


def _from_all_plugins(folder: Path) -> tuple[_Facts, _Facts, list[str]]:
    """All types, the parts in them, and a line for each type that two documents of one version describe differently."""
    types: _Facts = {}
    nested: _Facts = {}
    described: dict[str, Any] = {}
    report: list[str] = []
    for version, release in RELEASES.items():
        core = read_document(folder, f"core-{release}.json")
        plugins, differing = plugins_of(folder, version)
        report += differing
        schema = read_document(folder, f"flow-schema-{release}.json")["definitions"]
        definitions = {**plugins.pop("$defs"), **core.pop("$defs"), **_flow_parts(schema)}
        described.update({name: part for name, part in definitions.items() if part != OPAQUE})
        definitions = _described(definitions, described)
        merge_version(version, {**core, **plugins}, definitions, types, nested)
    for facts in types.values():
        facts["known"] = list(RELEASES) if facts["plugin"] == "io.kestra.plugin.core" else [*facts["versions"]]
    correct({**types, **nested})
    _relax(types, nested, artifacts(folder), released(folder))
    _set_known_of_parts(types, nested)
    annotate(types)
    annotate(nested)
    return types, nested, report


def _described(definitions: Mapping[str, Any], described: Mapping[str, Any]) -> dict[str, Any]:
    """The definitions, those that could not be looked into replaced by what another version says about them."""
    result = {**definitions}
    todo = [name for name, part in definitions.items() if part == OPAQUE and name in described]
    while todo:
        name = todo.pop()
        result[name] = described[name]
        held = {target_name(reference) for reference in references(described[name])}
        todo += [part for part in held if part in described and part not in result]
    return result


def _relax(
    types: Mapping[str, dict[str, Any]],
    nested: Mapping[str, dict[str, Any]],
    plugins: Mapping[str, Any],
    parts: frozenset[str],
) -> None:
    """Take back what is not certain: requirements that Kestra may not have, and outputs that may be incomplete."""
    for name, facts in (*types.items(), *nested.items()):
        is_uncertain = plugins.get(family_of(name), {}).get("uncertain", False)
        # Kestra checks a part only if the annotation of its property says so, which the documents do not show
        is_unproven = name in nested and name.startswith("io.kestra.plugin.") and name not in parts
        if is_uncertain or is_unproven:
            facts["required"], facts["requiredIn"] = [], {}
        if is_uncertain:
            facts["openOutputs"] = True
        if family_of(name) in plugins and name not in parts:  # the constructor sets it
            properties = facts["properties"]
            facts["required"] = [key for key in facts["required"] if "default" not in properties[key]]
            required_in = facts.get("requiredIn", {}).items()
            facts["requiredIn"] = {key: versions for key, versions in required_in if "default" not in properties[key]}


def _set_known_of_parts(types: Mapping[str, dict[str, Any]], nested: Mapping[str, dict[str, Any]]) -> None:
    """A part is known in the versions in which a type is known that holds it."""
    known: dict[str, set[str]] = {name: set(facts["versions"]) for name, facts in nested.items()}
    for name, facts in types.items():
        for part in held_by({name: facts}, nested):
            known[part] |= {*facts["known"]}
    for name, facts in nested.items():
        of_core = name.startswith(_CORE)
        facts["known"] = [version for version in RELEASES if of_core or version in known[name]]


def _flow_parts(schema: Mapping[str, Any]) -> dict[str, Any]:
    """The parts of a flow that no task holds, and the ``type`` of each input, which only the served schema has."""
    parts: dict[str, Any] = {}
    for name, definition in schema.items():
        java = target_name(name)
        if java.startswith(FLOW_PARTS) and java != FLOW_PARTS + "Flow":
            flat = dict(resolved(definition, schema))
            if name == java or name.endswith("-2") or java not in parts:
                parts[java] = flat
    return parts


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m kestra_dsl.codegen.import_facts", description="Import type facts.")
    parser.add_argument("folder", type=Path, help="where the documents are; see tools/source_facts.py")
    parser.add_argument("--family", help="add this plugin family only")
    parser.add_argument("--into", type=Path, default=FACTS, help="the folder of the facts (default: the library's own)")
    options = parser.parse_args(arguments)
    if options.family:
        names = import_family(options.folder, options.family, options.into)
        print("\n".join(names))
        print(f"{len(names)} types of {options.family}; now run `make codegen`")
    else:
        for line in import_all(options.folder, options.into):
            print(line)
        print("Facts of all types are imported; now run `make codegen`")
    return 0


if __name__ == "__main__":
    with reporting_errors():
        sys.exit(main(sys.argv[1:]))
