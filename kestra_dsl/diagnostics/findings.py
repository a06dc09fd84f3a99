"""Findings of checks: source location, code, severity, message and hint."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal, NamedTuple, TypeAlias

if TYPE_CHECKING:
    from kestra_dsl.diagnostics.origin import Origin

__all__ = ["Finding", "Severity", "in_order"]

Severity: TypeAlias = Literal["error", "warning"]


class Finding(NamedTuple):
    """One problem that a check reports."""

    origin: Origin
    """The source location, in the definition or in the YAML that the flow was read from."""
    code: str
    severity: Severity
    message: str
    hint: str | None
    flow: str
    """The flow's namespace and id."""
    subject: str
    """The task, trigger or flow, as in ``task 'extract'``."""

    def __str__(self) -> str:
        hint = f"\n  hint: {self.hint}" if self.hint else ""
        return f"{self.origin}: {self.code} {self.message}{hint}"


def in_order(findings: Iterable[Finding]) -> list[Finding]:
    """The findings without duplicates, sorted by file, line, code and message."""
    return sorted(dict.fromkeys(findings), key=_sort_key)


def _sort_key(finding: Finding) -> tuple[object, ...]:
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
