"""Tasks that move to another place of a document, with their comments, quotes and layout."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

import yaml

from kestra_dsl.migrating.lines import Lines, compose
from kestra_dsl.yaml import emit

__all__ = ["Original", "holds_task", "item_lines", "originals_of"]


class Original(NamedTuple):
    """A task as a document has it."""

    lines: list[str]
    """With its dash in the first column, and the comments above it."""
    data: Mapping[str, Any]


def originals_of(source: Lines, root: yaml.Node, old: Mapping[str, Any]) -> dict[str, Original]:
    """The tasks of a document by their ids.

    Args:
        source: The lines of the document.
        root: Its nodes.
        old: Its data.
    """
    data: dict[str, Mapping[str, Any]] = {}
    _collect(old, data)
    found: dict[str, Original] = {}
    _find(source, root, data, found)
    return found


def _collect(value: Any, found: dict[str, Mapping[str, Any]]) -> None:
    if isinstance(value, Mapping):
        if _is_task(value):
            found.setdefault(value["id"], value)
        for inside in value.values():
            _collect(inside, found)
    elif isinstance(value, list):
        for inside in value:
            _collect(inside, found)


def _is_task(value: Any) -> bool:
    return (
        isinstance(value, Mapping)
        and isinstance(value.get("id"), str)
        and isinstance(value.get("type"), str)
        and "." in value["type"]
    )


def _find(source: Lines, node: yaml.Node, data: Mapping[str, Mapping[str, Any]], found: dict[str, Original]) -> None:
    if isinstance(node, yaml.MappingNode):
        for _, value in node.value:
            _find(source, value, data, found)
    elif isinstance(node, yaml.SequenceNode):
        for item in node.value:
            id_ = _id_of(item)
            if id_ in data and id_ not in found and not node.flow_style:
                entry = source.item(item)
                first = entry.line
                while first > 0 and source.lines[first - 1].strip().startswith("#"):
                    first -= 1
                cut = [_without(line, entry.column) for line in source.lines[first : entry.end]]
                found[id_] = Original(cut, data[id_])
            _find(source, item, data, found)


def _without(line: str, column: int) -> str:
    return line[column:] if not line[:column].strip() else line.lstrip()


def _id_of(node: yaml.Node) -> str:
    if not isinstance(node, yaml.MappingNode):
        return ""
    return next((str(value.value) for key, value in node.value if key.value == "id"), "")


def holds_task(value: Any, id_: Any) -> bool:
    """Whether a task with an id is somewhere inside a value."""
    if isinstance(value, Mapping):
        return any(holds_task(inside, id_) for inside in value.values()) or (_is_task(value) and value["id"] == id_)
    return isinstance(value, list) and any(holds_task(inside, id_) for inside in value)


def item_lines(
    value: Any, originals: Mapping[str, Original], edited: Callable[[Original, Mapping[str, Any]], list[str] | None]
) -> list[str]:
    """The lines of an item of a list, with its dash in the first column.

    Args:
        value: The item.
        originals: The tasks of the document.
        edited: Writes a task of the document with other data; None if it cannot.
    """
    if _is_task(value) and value["id"] in originals:
        lines = edited(originals[value["id"]], value)
        if lines is not None:
            return lines
    if not isinstance(value, Mapping) or not any(holds_task(value, id_) for id_ in originals):
        return _emitted(value)
    lines = []
    for key, inside in value.items():
        if isinstance(inside, list) and any(holds_task(inside, id_) for id_ in originals):
            lines.append(f"{key}:")
            for item in inside:
                lines += ["  " + line if line.strip() else line for line in item_lines(item, originals, edited)]
        else:
            lines += emit({key: inside}).rstrip("\n").split("\n")
    return ["- " + lines[0], *("  " + line if line.strip() else line for line in lines[1:])]


def _emitted(value: Any) -> list[str]:
    lines = emit({"k": [value]}).partition("\n")[2].rstrip("\n").split("\n")
    shift = len(lines[0]) - len(lines[0].lstrip())
    return [line[shift:] if line.strip() else line for line in lines]


def parsed_item(lines: list[str]) -> yaml.Node | None:
    """The only item of some lines."""
    node = compose("\n".join(lines))
    return node.value[0] if isinstance(node, yaml.SequenceNode) and len(node.value) == 1 else None
