"""The YAML document that a flow was read from: the lines of its nodes, and the findings of the reader."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from kestra_dsl.diagnostics.origin import Origin

if TYPE_CHECKING:
    from kestra_dsl.core.node import Node
    from kestra_dsl.diagnostics.findings import Finding

__all__ = ["Renamed", "Source"]


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

    file: str
    findings: list[tuple[Node | None, Finding]]
    """What the reader found wrong, and in which node."""
    lines: dict[tuple[int, str], int]
    """Maps the identity of a node and the Python name of a property to a line."""
    refused: frozenset[tuple[int, str]]
    """The properties that the model lacks because their values are invalid, as keys of ``lines``."""
    parts: list[Node]
    """All nodes that were read. It keeps them alive, so that their identities stay valid."""
    renamed: tuple[Renamed, ...] = ()
    own_names: frozenset[tuple[int, str]] = frozenset()
    """Properties, as in ``refused``, that the document has under a name of its Kestra version only."""

    def gives(self, node: Node, property_: str) -> bool:
        """Whether the document sets this property."""
        return (id(node), property_) in self.lines

    def origin(self, node: Node, property_: str | None) -> Origin:
        line = self.lines.get((id(node), property_)) if property_ else None
        return node.origin if line is None else Origin(self.file, line)
