"""A rendered flow: mappings with the node they were made from, and the properties that plugin defaults set."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from copy import deepcopy
from typing import TYPE_CHECKING, Any, NamedTuple

from kestra_dsl.core.class_facts import fields_in_order

if TYPE_CHECKING:
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.shapes import Shape

__all__ = [
    "Path",
    "Rendered",
    "RenderedMapping",
    "TrackedMapping",
    "is_defaulted",
    "mappings_in",
    "node_of",
    "plain",
]

Comments = Mapping[str | None, str]
"""The Kestra name of a property, or None for the whole mapping, to its comment."""
Path = tuple[str | int, ...]
"""Keys and list positions that lead from a flow to one of its parts."""

_NOTHING: frozenset[str] = frozenset()


class TrackedMapping(dict[str, Any]):
    """A mapping that knows which of its properties come from plugin defaults."""

    __slots__ = ("defaulted",)

    def __init__(self, defaulted: Collection[str] = _NOTHING) -> None:
        self.defaulted = defaulted

    def __deepcopy__(self, memo: dict[int, Any]) -> TrackedMapping:
        return self._filled(TrackedMapping(self.defaulted), memo)

    def _filled(self, copied: TrackedMapping, memo: dict[int, Any]) -> TrackedMapping:
        copied.update((key, deepcopy(value, memo)) for key, value in self.items())
        return copied


class RenderedMapping(TrackedMapping):
    """A mapping that was made from a node. A deep copy has the same node, which is not copied."""

    __slots__ = ("node",)

    def __init__(self, node: Node, defaulted: Collection[str] = _NOTHING) -> None:
        self.node = node
        self.defaulted = defaulted

    def __deepcopy__(self, memo: dict[int, Any]) -> TrackedMapping:
        return self._filled(RenderedMapping(self.node, self.defaulted), memo)


class Rendered(NamedTuple):
    """A rendered flow: the data of its YAML."""

    data: RenderedMapping
    nodes: list[Node]
    """The nodes that were rendered."""
    texts: list[str]
    """The texts with a brace, which may be templates."""
    shapes: frozenset[Shape]
    """Those of the nodes, without properties that are set to None."""
    is_too_deep: bool
    """Whether lists and mappings are nested deeper than a YAML file may be."""

    def comments(self) -> Callable[[Mapping[str, Any]], Comments] | None:
        """Returns the comments of a mapping; None when no node has any."""
        return _comments_of if any(node._metadata for node in self.nodes) else None


def _comments_of(mapping: Mapping[str, Any]) -> Comments:
    """Silences are written as comments, so that checks of the YAML find them."""
    node = node_of(mapping)
    if node is None or not node._metadata:
        return {}
    names = fields_in_order(type(node))
    comments = {names[name] if name else None: text for name, text in node._metadata.comments.items()}
    silences = [
        f"kdsl: silence {code} because {' '.join(reason.split())}" for code, reason in node._metadata.silences.items()
    ]
    if silences:
        comments[None] = "\n".join([*filter(None, [comments.get(None)]), *silences])
    return comments


def node_of(value: object) -> Node | None:
    """The node that a mapping was made from, if it was."""
    return value.node if isinstance(value, RenderedMapping) else None


def plain(value: Any) -> Any:
    """A copy of a rendered value as dicts and lists without nodes."""
    if isinstance(value, dict):
        return {key: plain(item) if isinstance(item, (dict, list)) else item for key, item in value.items()}
    if isinstance(value, list):
        return [plain(item) if isinstance(item, (dict, list)) else item for item in value]
    return value


def is_defaulted(mapping: Mapping[str, Any], name: str) -> bool:
    """Whether a property comes from a plugin default."""
    return isinstance(mapping, TrackedMapping) and name in mapping.defaulted


def mappings_in(data: Any) -> Iterator[tuple[Path, RenderedMapping]]:
    """Every mapping in a rendered flow that was made from a node, with its path, parents first."""
    return _mappings_in(data, ())


def _mappings_in(value: Any, path: Path) -> Iterator[tuple[Path, RenderedMapping]]:
    if isinstance(value, dict):
        if isinstance(value, RenderedMapping):
            yield path, value
        for key, item in value.items():
            if isinstance(item, (dict, list)):
                yield from _mappings_in(item, (*path, key))
    elif isinstance(value, list):
        for index, item in enumerate(value):
            if isinstance(item, (dict, list)):
                yield from _mappings_in(item, (*path, index))
