"""Convert nodes to plain data with Kestra's names. References stay unresolved."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from kestra_dsl.core.class_facts import fields_in_order
from kestra_dsl.core.node import Node
from kestra_dsl.errors import PropertyError
from kestra_dsl.yaml import MAX_DEPTH

__all__ = ["is_too_deep", "nodes_in", "unresolved", "yaml_items"]


def unresolved(value: Any) -> Any:
    """Convert a value to plain data with Kestra's names, without resolving its references."""
    if isinstance(value, Node):
        return {name: unresolved(item) for name, _, item in yaml_items(value)}
    if isinstance(value, list):
        return [unresolved(item) for item in value]
    if isinstance(value, Mapping):
        return {key: unresolved(item) for key, item in value.items()}
    return value


def is_too_deep(value: Any) -> bool:
    """Whether lists, mappings and nodes are nested deeper than a YAML file may be."""
    level = [value]
    for _ in range(MAX_DEPTH):
        level = [part for whole in level for part in _parts(whole) if part.__class__ not in _LEAVES]
        if not level:
            return False
    return any(isinstance(part, (Node, list, Mapping)) for part in level)


def _parts(whole: Any) -> Iterable[Any]:
    if isinstance(whole, (dict, list)):
        return whole.values() if isinstance(whole, dict) else whole
    if isinstance(whole, Node):
        return [vars(whole)[name] for name in whole.__pydantic_fields_set__]
    return whole.values() if isinstance(whole, Mapping) else ()


_LEAVES = frozenset((str, bool, int, float, type(None)))


def yaml_items(node: Node) -> list[tuple[str, str, Any]]:
    """Return Kestra name, Python name and value of each property that is set. ``type`` follows the id."""
    cls = type(node)
    given = frozenset(node.__pydantic_fields_set__)
    plan = _PLANS.get((cls, given))
    if plan is None:
        if len(_PLANS) > _MOST_PLANS:
            _PLANS.clear()
        plan = _PLANS[cls, given] = _plan(cls, given)
    values = node.__dict__
    found = [(kestra, name, value) for kestra, name in plan if (value := values[name]) is not None]
    type_ = cls._kestra.type
    if cls._verbatim:
        type_ = values["type"]
        doubles = {item[0] for item in found} | {"type"}
        for key, value in values["properties"].items():
            if key in doubles:
                raise PropertyError(
                    f"{key!r} is both an argument and a key of 'properties' of {type_!r}", origin=node.origin
                )
            found.append((key, key, value))
    if type_ is not None:
        found.insert(1 if found and found[0][0] == "id" else 0, ("type", "type", type_))
    return found


_Plan = list[tuple[str, str]]

# Most tasks of a class set the same few of its properties.
_PLANS: dict[tuple[type[Node], frozenset[str]], _Plan] = {}
_MOST_PLANS = 10_000


def _plan(cls: type[Node], given: frozenset[str]) -> _Plan:
    """Return Kestra name and Python name of the properties to write, in order."""
    unwritten = {*cls._unwritten, *(("type", "properties") if cls._verbatim else ())}
    return [(kestra, name) for name, kestra in fields_in_order(cls).items() if name in given and name not in unwritten]


_PLAIN = (str, bool, int, float)


def nodes_in(node: Node) -> Iterator[Node]:
    """Yield a node and all nodes in it, parents first."""
    yield node
    for value in node.__dict__.values():
        if value is None or value.__class__ in _PLAIN:
            continue
        if isinstance(value, Node):
            yield from nodes_in(value)
        elif isinstance(value, (list, dict)):
            yield from _held(value)


def _held(values: list[Any] | dict[str, Any]) -> Iterator[Node]:
    for value in values.values() if isinstance(values, dict) else values:
        if isinstance(value, Node):
            yield from nodes_in(value)
        elif isinstance(value, (list, dict)):
            yield from _held(value)
