"""What a check found: where, how bad, and what to do."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal, NamedTuple, TypeAlias

if TYPE_CHECKING:
    from kestra_dsl.diagnostics.origin import Origin

__all__ = ["Finding", "Severity", "in_order"]

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
