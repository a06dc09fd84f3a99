"""The document that a flow was read from: where its parts stand, and what was found wrong on the way."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from kestra_dsl.diagnostics.origin import Origin

if TYPE_CHECKING:
    from kestra_dsl.core.node import Node
    from kestra_dsl.diagnostics.findings import Finding

__all__ = ["Renamed", "Source"]


class Renamed(NamedTuple):
    """An old name in a document, of a type or of a property, which the model has under today's name."""

    node: Node
    property: str
    """The Python name of the property; ``type`` for a type."""
    old: str
    new: str
    gone: bool
    """Whether Kestra 2.0 rejects the old name."""


class Source(NamedTuple):
    """The document that a flow was read from."""

    file: str
    findings: list[tuple[Node | None, Finding]]
    """What was found wrong while it was read, and in which part."""
    lines: dict[tuple[int, str], int]
    """The identity of a part and the Python name of its property, to the line of that."""
    refused: frozenset[tuple[int, str]]
    """The same, of what was given and left out, because it was of the wrong kind."""
    parts: list[Node]
    """All parts that were read. An identity is of use only as long as its object is kept."""
    renamed: tuple[Renamed, ...] = ()
    own_names: frozenset[tuple[int, str]] = frozenset()
    """Properties, as in ``refused``, that the document has under the name which its version alone has for them."""

    def gives(self, node: Node, property_: str) -> bool:
        """Whether the document has a property of its own for this."""
        return (id(node), property_) in self.lines

    def origin(self, node: Node, property_: str | None) -> Origin:
        line = self.lines.get((id(node), property_)) if property_ else None
        return node.origin if line is None else Origin(self.file, line)
