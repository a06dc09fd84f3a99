"""A sample value for each kind of property, and objects made of them: what the tests of generated classes build."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib import import_module
from itertools import count
from typing import Any

from kestra_dsl.catalog import facts
from kestra_dsl.catalog.kinds import Kind, parse_kind
from kestra_dsl.catalog.names import snake
from kestra_dsl.catalog.package_layout import ClassPath, PackageLayout
from kestra_dsl.core.node import Node, Part

TEMPLATE = "{{ inputs.anything }}"

TYPES: Mapping[str, Any] = facts.types()
NESTED: Mapping[str, Any] = facts.nested()
ALL: Mapping[str, Any] = {**TYPES, **NESTED}
LAYOUT = PackageLayout(TYPES, NESTED)

_SIMPLE: Mapping[str, Any] = {
    "text": "text",
    "bool": True,
    "int": 3,
    "number": 2.5,
    "duration": "PT5M",
    "datetime": "2024-01-31T08:00:00Z",
    "date": "2024-01-31",
    "time": "08:30:00",
    "data": {"any": ["data", 1]},
}


_NUMBERS = [count()]  # ids are unique in a flow, and the same for the same object


def home(java: str) -> ClassPath:
    return LAYOUT.classes[java]


@cache
def class_of(java: str) -> type[Node]:
    """The generated class, taken from its package as a user does."""
    where = home(java)
    found = getattr(import_module(where.package), where.name)
    assert isinstance(found, type) and issubclass(found, Node)
    return found


def base_class(base: str) -> type[Part]:
    where = LAYOUT.bases[base]
    found = getattr(import_module(where.package), where.name)
    assert isinstance(found, type) and issubclass(found, Part)
    return found


def properties(java: str) -> Mapping[str, Any]:
    """The type's own properties in the facts, by their Kestra names."""
    found: Mapping[str, Any] = ALL[java].get("properties", {})
    return found


def kind(java: str, name: str) -> Kind:
    return parse_kind(properties(java)[name]["kind"])


def sample(of: Kind) -> Any:
    """A new value of a kind."""
    if of.name in _SIMPLE:
        return _SIMPLE[of.name]
    if of.name == "enum":
        return of.words[0]
    if of.name == "union":
        return sample(of.inner[0])
    if of.name == "list":
        return [sample(of.inner[0])]
    if of.name == "map":
        return {"key": sample(of.inner[0])}
    if of.name == "task":
        return class_of("io.kestra.plugin.core.log.Log")(id=f"inner_{next(_NUMBERS[0])}", message="x")
    if of.name == "base":
        cls = base_class(of.words[0])
        if "id" in cls.model_fields:
            return cls.of("CUSTOM", {"id": "part"}) if of.words[0] != "Input" else _input()
        return cls.of("io.company.Custom", {"anything": 1})
    return smallest(of.words[0])


def _input() -> Node:
    return smallest("io.kestra.core.models.flows.input.StringInput")


def smallest(java: str) -> Node:
    """An object with what is required and nothing else."""
    _NUMBERS[0] = count()
    return class_of(java)(**required(java))


def required(java: str) -> dict[str, Any]:
    names = [*ALL[java].get("required", ()), *ALL[java].get("requiredIn", ())]
    given = {snake(name): sample(kind(java, name)) for name in names}
    return {**identity(java), **given}


def identity(java: str) -> dict[str, Any]:
    """The id, for what has one."""
    return {"id": "sample"} if "id" in class_of(java).model_fields else {}


def fullest(java: str) -> Node:
    """An object with every property of its own set."""
    _NUMBERS[0] = count()
    given = {snake(name): sample(kind(java, name)) for name in properties(java) if name != "id"}
    return class_of(java)(**identity(java), **given)
