"""Type facts from the JSON schema that a Kestra server serves at ``/api/v1/plugins/schemas/flow``."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Iterator, Mapping
from pathlib import Path
from typing import Any, TypeAlias

from kestra_dsl.catalog import facts
from kestra_dsl.catalog.kinds import Kind, parse_kind, union
from kestra_dsl.catalog.package_layout import PackageLayout
from kestra_dsl.codegen.packages import files
from kestra_dsl.codegen.plugin_pages import add_page
from kestra_dsl.codegen.schema_facts import COMMON, kind_of, merged, property_facts, references, resolved, target_name
from kestra_dsl.errors import SchemaError

__all__ = ["Pages", "checked_schema", "library_layout", "read_schema", "schema_files", "served_facts"]

Pages: TypeAlias = Callable[[Collection[str]], Mapping[str, Mapping[str, Any]]]
"""Returns the page of each of some types that a server describes."""

_FLOW = "io.kestra.core.models.flows.Flow"
_PART_OF_A_PROPERTY = {"taskRunner": "TaskRunner", "conditions": "Condition", "retry": "Retry"}


def read_schema(path: Path) -> dict[str, Any]:
    """Read a schema document.

    Raises:
        SchemaError: if it cannot be read, or is not the schema of a flow.
    """
    try:
        document: Any = json.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise SchemaError(f"{path}: {error.strerror or error}", hint="give the path of a file that exists") from None
    except (UnicodeDecodeError, json.JSONDecodeError, RecursionError) as error:
        raise SchemaError(f"{path} is not JSON: {error}", hint=_HOW_TO_GET) from None
    return checked_schema(document, str(path))


def checked_schema(document: Any, name: str) -> dict[str, Any]:
    """Return a document that is the schema of a flow.

    Args:
        document: The data.
        name: Where it comes from, for the error.

    Raises:
        SchemaError: if it is not such a schema.
    """
    definitions = document.get("definitions") if isinstance(document, dict) else None
    if not isinstance(definitions, dict) or not any(target_name(key) == _FLOW for key in definitions):
        raise SchemaError(f"{name} is not the schema of a Kestra flow: it does not define {_FLOW}", hint=_HOW_TO_GET)
    checked: dict[str, Any] = document
    return checked


_HOW_TO_GET = "a server serves it: curl -u USER:PASSWORD http://HOST:8080/api/v1/plugins/schemas/flow -o schema.json"


def schema_files(
    document: Mapping[str, Any],
    root: str,
    only: tuple[str, ...] = (),
    pages: Pages = lambda _types: {},
) -> dict[str, str]:
    """The files of a package with a class for each type of a schema.

    Args:
        document: The schema.
        root: The name of the package.
        only: Prefixes of the types to write; all types if there are none.
        pages: Returns the page of each of these types, with outputs and descriptions. Outputs of a type without a
            page are untyped.

    Returns:
        Path to text.

    Raises:
        SchemaError: if no type has one of the prefixes, or two types would have the same class path.
    """
    types, nested, with_page = served_facts(document, only, pages)
    library = library_layout()
    held = _held(types, nested, library)
    return files(types, held, root=root, library=library, open_outputs=types.keys() - with_page)


def served_facts(
    document: Mapping[str, Any],
    only: tuple[str, ...] = (),
    pages: Pages = lambda _types: {},
) -> tuple[dict[str, Any], dict[str, Any], frozenset[str]]:
    """The facts of the types of a schema.

    Args:
        document: The schema.
        only: Prefixes of the types; all types if there are none.
        pages: Returns the page of each of these types, with outputs and descriptions.

    Returns:
        The facts of types, those of parts without a type of their own, and the types that have a page.

    Raises:
        SchemaError: if no type has one of the prefixes.
    """
    types, nested = _facts(document)
    if only:
        types = {name: known for name, known in types.items() if name.startswith(only)}
        if not types:
            raise SchemaError(
                f"the schema has no type that starts with {' or '.join(only)}",
                hint="--only expects the start of a type, as in --only io.company.",
            )
    known = pages(types)
    for name, page in known.items():
        add_page(types[name], page, with_outputs=types[name]["kind"] in ("task", "trigger"))
    return types, nested, frozenset(known)


def library_layout() -> PackageLayout:
    """The layout of the library's own classes."""
    return PackageLayout(facts.types(), facts.nested())


def _facts(document: Mapping[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
    definitions = _definitions(document["definitions"])
    flow = definitions[_FLOW]["properties"]
    tasks = frozenset(_targets(flow.get("tasks", {})))
    triggers = frozenset(_targets(flow.get("triggers", {})))
    bases = _bases(definitions, tasks | triggers)
    known = {name for name, definition in definitions.items() if "properties" in definition}
    types: dict[str, Any] = {}
    nested: dict[str, Any] = {}
    for name, definition in definitions.items():
        if "properties" not in definition or name == _FLOW or name.endswith(".models.tasks.Task"):
            continue
        own_type = name in _type_names(definition)
        if own_type and "$" not in name:
            kind = "task" if name in tasks else "trigger" if name in triggers else "additional"
            types[name] = _entry(name, definition, kind, bases, tasks)
        else:
            nested[name] = _entry(name, definition, "nested", bases, tasks)
    for entry in (*types.values(), *nested.values()):
        for property_ in entry["properties"].values():
            property_["kind"] = str(parse_kind(property_["kind"]).map(lambda kind: _describable(kind, known)))
    return types, nested


def _describable(kind: Kind, known: set[str]) -> Kind:
    """The kind, or data for a part whose properties the document does not describe."""
    if kind.name == "union":
        return union(list(kind.inner))
    return Kind("data") if kind.name == "node" and kind.words[0] not in known else kind


def _definitions(raw: Mapping[str, Any]) -> dict[str, Any]:
    """The definitions by Java name, ``allOf`` merged in. Of two with one name, the one with more properties."""
    result: dict[str, Any] = {}
    for name, definition in raw.items():
        if not isinstance(definition, Mapping):
            raise SchemaError(f"the definition of {name} is not an object")
        java = target_name(name)
        flat = resolved(definition, raw)
        if java not in result or len(flat.get("properties", {})) >= len(result[java].get("properties", {})):
            result[java] = flat
    return result


def _type_names(definition: Mapping[str, Any]) -> list[str]:
    schema = merged(definition["properties"].get("type", {}))
    return [str(name) for name in ([schema["const"]] if "const" in schema else schema.get("enum", []))]


def _targets(schema: Any) -> Iterator[str]:
    """The Java names that a schema refers to."""
    yield from map(target_name, references(schema))


def _bases(definitions: Mapping[str, Any], flow_parts: frozenset[str]) -> dict[str, str]:
    """The base of each part of a polymorphic property: the one that the library has for its other parts."""
    known = {**facts.types(), **facts.nested()}
    bases = {name: known[name]["base"] for name in definitions if known.get(name, {}).get("base")}
    for definition in definitions.values():
        for name, schema in definition.get("properties", {}).items():
            members = {
                member
                for member in _targets(schema)
                if member not in flow_parts and member in _type_names_of(definitions, member)
            }
            base = next((bases[member] for member in sorted(members) if member in bases), None)
            base = base or _PART_OF_A_PROPERTY.get(name, "AdditionalPlugin")
            for member in members:
                bases.setdefault(member, base)
    for name, definition in definitions.items():
        if "properties" not in definition and name not in bases:  # a choice with a name of its own
            base = next((bases[member] for member in _targets(definition) if member in bases), None)
            if base:
                bases[name] = base
    return bases


def _type_names_of(definitions: Mapping[str, Any], name: str) -> list[str]:
    definition = definitions.get(name, {})
    return _type_names(definition) if "properties" in definition else []


def _entry(
    name: str, definition: Mapping[str, Any], kind: str, bases: Mapping[str, str], tasks: frozenset[str]
) -> dict[str, Any]:
    names = _type_names(definition)
    constant = (
        names[0]
        if kind == "nested" and len(names) == 1 and "const" in merged(definition["properties"]["type"])
        else None
    )
    base = bases.get(name)
    common = set(COMMON.get("taskRunner" if base == "TaskRunner" else kind, "type").split())
    if kind == "nested" and constant is None:
        common = set()
    entry: dict[str, Any] = {"kind": kind, "versions": [], "known": [], "properties": {}}
    entry.update({key: definition[key] for key in ("title", "description") if definition.get(key)})
    if base:
        entry["base"] = base
    if constant:
        entry["constant"] = constant
    if definition.get("$deprecated") or definition.get("deprecated"):
        entry["deprecated"] = True
    aliases = [other for other in names if other != name] if kind != "nested" else []
    if aliases:
        entry["aliases"] = aliases
    required = [key for key in definition.get("required", ()) if key not in ("id", "type")]
    if required:
        entry["required"] = required
    if "id" in definition.get("required", ()) and "id" not in common:
        entry["needs"] = ["id"]
    for key, schema in definition["properties"].items():
        if key not in common:
            entry["properties"][key] = property_facts(schema, kind_of(schema, bases, tasks))
    return entry


def _held(types: Mapping[str, Any], nested: Mapping[str, Any], library: PackageLayout) -> dict[str, Any]:
    """The nested types that these types hold and the library lacks."""
    found: dict[str, Any] = {}
    todo = list(types.values())
    while todo:
        for known in todo.pop()["properties"].values():
            for kind in parse_kind(known["kind"]).walk():
                name = kind.words[0] if kind.name == "node" else ""
                if name in nested and name not in found and name not in library.classes:
                    found[name] = nested[name]
                    todo.append(nested[name])
    return found
