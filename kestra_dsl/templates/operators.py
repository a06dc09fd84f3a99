"""The operators and their precedence in each Kestra version; a higher number binds tighter."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from kestra_dsl.catalog.versions import all_versions, version_of

FILTER = "|"
TESTS = ("is", "is not")
UNARY: Mapping[str, int] = MappingProxyType({"not": 500, "+": 500, "-": 500})
ALL = frozenset({*UNARY, *(operator for version in all_versions() for operator in version.operators)})


def binary_precedence(target: str) -> Mapping[str, int]:
    """The precedence of every operator that can follow an operand, including filters and tests."""
    return version_of(target).operators
