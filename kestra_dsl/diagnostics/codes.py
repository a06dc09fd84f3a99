"""The codes of findings, each with a severity, a title and a page in ``kestra_dsl/checks/pages``."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from kestra_dsl.diagnostics.findings import Severity

__all__ = ["Code", "announce", "announced", "severity_of"]


class Code(NamedTuple):
    code: str
    severity: Severity
    title: str
    """What it reports, as the heading of its page."""


_CODES: dict[str, Code] = {}


def announce(code: str, title: str, severity: Severity = "error") -> str:
    """Register a code, and return it."""
    assert code not in _CODES, f"{code} is taken"
    _CODES[code] = Code(code, severity, title)
    return code


def announced() -> Mapping[str, Code]:
    """The codes of all imported modules."""
    return MappingProxyType(_CODES)


def severity_of(code: str) -> Severity:
    """The severity of a registered code."""
    return _CODES[code].severity
