"""Convert nodes to plain data with Kestra's names. References stay unresolved."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from kestra_dsl.core.node import Node
from kestra_dsl.core.shapes import shape_of
from kestra_dsl.errors import PropertyError
from kestra_dsl.yaml import MAX_DEPTH

__all__ = ["is_too_deep", "mappings_of", "nodes_in", "unresolved", "yaml_items"]


def unresolved(value: Any) -> Any:
    """Convert a value to plain data with Kestra's names, without resolving its references."""
    if isinstance(value, Node):
        return {name: unresolved(item) for name, _, item in yaml_items(value)}
    if isinstance(value, list):
        return [unresolved(item) for item in value]
    if isinstance(value, Mapping):
        return {key: unresolved(item) for key, item in value.items()}
    return value


def mappings_of(data: Any) -> Iterator[Mapping[str, Any]]:
    """Yield every mapping in plain data, the outer ones first."""
    if isinstance(data, dict):
        yield data
    for part in data.values() if isinstance(data, dict) else data if isinstance(data, list) else ():
        yield from mappings_of(part)


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
    cls, values = node.__class__, node.__dict__
    type_ = values["type"] if cls._verbatim else cls._kestra.type
    found = [
        (kestra, name or kestra, value)
        for kestra, name in shape_of(node).entries
        if (value := values[name] if name else type_) is not None
    ]
    if cls._verbatim:
        doubles = {item[0] for item in found}
        for key, value in values["properties"].items():
            if key in doubles:
                raise PropertyError(
                    f"{key!r} is both an argument and a key of 'properties' of {type_!r}", origin=node.origin
                )
            found.append((key, key, value))
    return found


_PLAIN = (str, bool, int, float)


def nodes_in(node: Node) -> Iterator[Node]:
    """Yield a node and all nodes in it, parents first."""
    yield node
    values = node.__dict__
    for name in shape_of(node).names:
        value = values[name]
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
