"""What the class of a type is made of, from the entry of the type in the facts."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeAlias

from kestra_dsl.catalog.kinds import parse_kind
from kestra_dsl.catalog.names import camel, snake
from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.errors import SchemaError

__all__ = ["Properties", "children_of", "parents_of", "properties_of", "type_facts_of", "type_in_yaml", "wrapper_of"]

Properties: TypeAlias = Mapping[str, tuple[str, Mapping[str, Any]]]
"""Python name to Kestra name and facts, in the order of the fields of a class."""


def properties_of(java: str, entry: Mapping[str, Any]) -> Properties:
    """The properties of a type: required ones first, then the main ones, deprecated ones last.

    Raises:
        SchemaError: if two properties would have one name in Python.
    """
    found: dict[str, tuple[str, Mapping[str, Any]]] = {}
    for name, known in entry.get("properties", {}).items():
        other, _ = found.setdefault(snake(name), (name, known))
        if other != name:
            raise SchemaError(f"{java} has {other!r} and {name!r}, which are both {snake(name)!r} in Python")
    required = entry.get("required", ())
    needs = entry.get("needs", ())

    def place(item: tuple[str, tuple[str, Mapping[str, Any]]]) -> tuple[bool, bool, bool, bool, str]:
        name, (kestra, known) = item
        is_id = name == "id" and kestra in needs
        return not is_id, kestra not in required, not known.get("main"), bool(known.get("deprecated")), name

    return dict(sorted(found.items(), key=place))


def type_in_yaml(java: str, entry: Mapping[str, Any]) -> str | None:
    """The ``type`` of a part in YAML; None for a part that has none."""
    return entry.get("constant") or (java if entry["kind"] != "nested" else None)


def type_facts_of(java: str, entry: Mapping[str, Any], properties: Properties) -> TypeFacts:
    """What the class of a type knows about it."""
    by_kestra = {kestra: python for python, (kestra, _) in properties.items()}
    known_of = {python: known for python, (_, known) in properties.items()}
    return TypeFacts(
        type=type_in_yaml(java, entry),
        versions=tuple(entry["versions"]),
        known=tuple(entry["known"]),
        required=tuple(by_kestra[name] for name in entry.get("required", ()) if name in by_kestra),
        required_in={by_kestra[name]: tuple(versions) for name, versions in entry.get("requiredIn", {}).items()},
        property_versions={name: tuple(known["versions"]) for name, known in known_of.items() if "versions" in known},
        names={python: kestra for python, (kestra, _) in properties.items() if camel(python) != kestra},
        deprecated=bool(entry.get("deprecated")),
        deprecated_properties=tuple(name for name, known in known_of.items() if known.get("deprecated")),
        aliases=tuple(entry.get("aliases", ())),
        replaced_by=entry.get("replacedBy", ""),
        replacements={name: known["replacedBy"] for name, known in known_of.items() if "replacedBy" in known},
        old_names={old: by_kestra[new] for old, new in entry.get("oldNames", {}).items()},
        value_versions={
            name: {word: tuple(versions) for word, versions in known["words"].items()}
            for name, known in known_of.items()
            if "words" in known
        },
    )


_CHILDREN = ("tasks", "then", "else_", "cases", "defaults")


def children_of(properties: Properties) -> tuple[str, ...]:
    """The Python names of the properties that hold tasks."""
    names = [name for name, (_, known) in properties.items() if _holds_tasks(known) or "-DagTask)" in known["kind"]]
    return tuple(sorted(names, key=lambda name: (_CHILDREN.index(name) if name in _CHILDREN else len(_CHILDREN), name)))


def wrapper_of(properties: Properties) -> str | None:
    """The Java name of the part that each task of a graph is wrapped in."""
    children = children_of(properties)
    if not children:
        return None
    kinds = parse_kind(properties[children[0]][1]["kind"]).walk()
    return next((kind.words[0] for kind in kinds if kind.name == "node"), None)


def parents_of(java: str, entry: Mapping[str, Any], properties: Properties) -> tuple[tuple[str, str], ...]:
    """The base classes: each its module and name. The module is empty for a base of a polymorphic property."""
    if entry["kind"] == "task":
        container = _container_of(properties)
        return (("kestra_dsl.core.containers", container) if container else ("kestra_dsl.core.nodes", "BaseTask"),)
    if entry["kind"] == "trigger":
        return (("kestra_dsl.core.nodes", "BaseTrigger"),)
    base = entry.get("base")
    parent = ("", base) if base else ("kestra_dsl.core.node", "Node")
    if any(_holds_tasks(known) for _, known in properties.values()) and not java.endswith("-DagTask"):
        return (("kestra_dsl.core.parents", "Parent"), parent)
    return (parent,)


def _container_of(properties: Properties) -> str | None:
    holds = {name for name, (_, known) in properties.items() if _holds_tasks(known)}
    if "then" in holds:
        return "Branches"
    if "cases" in holds:
        return "Cases"
    if "tasks" in properties and "DagTask" in properties["tasks"][1]["kind"]:
        return "Graph"
    if "tasks" in holds:
        return "Looping" if "values" in properties or "value" in properties else "Container"
    return "Handlers" if holds else None


def _holds_tasks(known: Mapping[str, Any]) -> bool:
    return "task" in known["kind"] and any(kind.name == "task" for kind in parse_kind(known["kind"]).walk())
