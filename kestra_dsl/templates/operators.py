"""Which operators exist and how tightly each Kestra version binds them; a higher number binds tighter."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

TARGETS = ("1.1", "1.3", "2.0")

_SHARED = {
    "or": 10,
    "and": 15,
    "contains": 20,
    "is": 20,
    "is not": 20,
    "==": 30,
    "!=": 30,
    "equals": 30,
    "<": 30,
    "<=": 30,
    ">": 30,
    ">=": 30,
    "+": 40,
    "-": 40,
    "*": 60,
    "/": 60,
    "%": 60,
    "|": 100,
    "~": 110,
    "..": 120,
}

# Kestra's own operators; 2.0 moved them from the tightest level to that of comparisons
_TIGHT = {"??": 120, "???": 120, "isIn": 120}
_LOOSE = {"??": 30, "???": 30, "isIn": 30}

_TABLES: Mapping[str, Mapping[str, int]] = MappingProxyType(
    {
        "1.1": MappingProxyType({**_SHARED, **_TIGHT}),
        "1.3": MappingProxyType({**_SHARED, **_TIGHT}),
        "2.0": MappingProxyType({**_SHARED, **_LOOSE}),
    }
)

FILTER = "|"
TESTS = ("is", "is not")
UNARY: Mapping[str, int] = MappingProxyType({"not": 500, "+": 500, "-": 500})
ALL = frozenset({*_SHARED, *_TIGHT, *UNARY})


def binary_precedence(target: str) -> Mapping[str, int]:
    """The precedence of every operator that may follow an operand, filters and tests included."""
    try:
        return _TABLES[target]
    except KeyError:
        raise ValueError(f"unknown Kestra version {target!r}: expected one of {', '.join(TARGETS)}") from None
