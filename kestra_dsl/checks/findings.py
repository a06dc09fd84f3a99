"""What a check found: where, how bad, and what to do."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal, NamedTuple, TypeAlias

from kestra_dsl.origin import Origin

if TYPE_CHECKING:
    from kestra_dsl.model import Node

__all__ = ["Finding", "Renamed", "Severity", "Source", "in_order"]

Severity: TypeAlias = Literal["error", "warning"]


class Finding(NamedTuple):
    """One thing that a rule has to say about a flow."""

    origin: Origin
    """The line of the definition, or of the YAML that the flow was read from."""
    code: str
    severity: Severity
    message: str
    hint: str | None
    flow: str
    """The flow's namespace and id."""
    subject: str
    """What in the flow it is about, as in ``task 'extract'``."""

    def __str__(self) -> str:
        hint = f"\n  hint: {self.hint}" if self.hint else ""
        return f"{self.origin}: {self.code} {self.message}{hint}"


def in_order(findings: Iterable[Finding]) -> list[Finding]:
    """Each finding once, by file, line, code and message."""
    return sorted(dict.fromkeys(findings), key=_place)


def _place(finding: Finding) -> tuple[object, ...]:
    origin = finding.origin  # not comparable itself: it may hold a code object
    return (
        origin.file,
        origin.line,
        finding.code,
        finding.message,
        finding.hint is not None,
        finding.hint or "",
        finding.severity,
        finding.flow,
        finding.subject,
        origin.builder is not None,
        origin.builder or "",
    )


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
