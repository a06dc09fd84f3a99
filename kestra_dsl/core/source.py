"""The YAML document that a flow was read from: the lines of its nodes, and the findings of the reader."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, Self

from kestra_dsl.diagnostics.origin import Origin, origin_at

if TYPE_CHECKING:
    from kestra_dsl.core.node import Node
    from kestra_dsl.diagnostics.findings import Finding

__all__ = ["DocumentLocation", "Renamed", "Source"]


class DocumentLocation(tuple[str, int, None]):  # noqa: SLOT001 - a tuple can only have empty slots
    """The location of a node that was read: its file and line, and what the document says about its properties.

    A node keeps it, so that a node that replaces it does not. All names are Python names.
    """

    lines: dict[str, int]
    """Property to its line."""
    refused: set[str]
    """Properties that the document has, and that were left out because their value is invalid."""
    own_names: set[str]
    """Properties that the document has under a name that only its Kestra version has for them."""

    def __new__(cls, file: str, line: int) -> Self:
        location = super().__new__(cls, (file, line, None))
        location.lines = {}
        location.refused = set()
        location.own_names = set()
        return location


class Renamed(NamedTuple):
    """An old name of a type or property in a document. The model has the current name."""

    node: Node
    property: str
    """The Python name of the property; ``type`` for a type."""
    old: str
    new: str
    gone: bool
    """Whether Kestra 2.0 rejects the old name."""


class Source(NamedTuple):
    """The YAML document that a flow was read from."""

    findings: list[tuple[Node | None, Finding]]
    """What the reader found wrong, and in which node."""
    renamed: tuple[Renamed, ...] = ()

    @staticmethod
    def gives(node: Node, name: str) -> bool:
        """Whether the document has the property of a node."""
        location = node._origin
        return isinstance(location, DocumentLocation) and name in location.lines

    @staticmethod
    def origin(node: Node, name: str | None) -> Origin:
        """The line of a property; the line of the node for None, and for a property that the document lacks."""
        location = node._origin
        if name is not None and isinstance(location, DocumentLocation) and name in location.lines:
            return Origin(location[0], location.lines[name])
        return origin_at(location)

    @staticmethod
    def refused(node: Node, name: str) -> bool:
        """Whether the document has the property, and it was left out because its value is invalid."""
        location = node._origin
        return isinstance(location, DocumentLocation) and name in location.refused

    @staticmethod
    def has_own_name(node: Node, name: str) -> bool:
        """Whether the document has the property under a name that only its Kestra version has for it."""
        location = node._origin
        return isinstance(location, DocumentLocation) and name in location.own_names
