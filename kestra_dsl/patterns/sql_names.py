"""Validate SQL names: both PostgreSQL and BigQuery must accept them without quotes."""

from __future__ import annotations

import re

from kestra_dsl.diagnostics.origin import caller
from kestra_dsl.diagnostics.suggesting import nearest
from kestra_dsl.errors import PropertyError

__all__ = ["RESERVED", "require_known", "require_name"]

_PLAIN = re.compile(r"[A-Za-z_][A-Za-z0-9_]*", re.ASCII)
_LONGEST = 63  # PostgreSQL truncates longer names, so two names could become one

RESERVED = frozenset(
    """
    all analyse analyze and any array as asc assert_rows_modified asymmetric at authorization between binary both by
    case cast check collate collation column concurrently constraint contains create cross cube current current_catalog
    current_date current_role current_schema current_time current_timestamp current_user default deferrable define desc
    distinct do else end enum escape except exclude exists extract false fetch following for foreign freeze from full
    grant group grouping groups hash having if ignore ilike in initially inner intersect interval into is isnull join
    lateral leading left like limit localtime localtimestamp lookup merge natural new no not notnull null nulls of
    offset on only or order outer over overlaps partition placing preceding primary proto qualify range recursive
    references respect returning right rollup rows select session_user set similar some struct symmetric system_user
    table tablesample then to trailing treat true unbounded union unique unnest user using variadic verbose when where
    window with within
    """.split()
)
"""Reserved words of either dialect."""


def require_name(name: object, what: str) -> None:
    """Reject a name that needs quotes in one of the dialects."""
    origin = caller()._replace(builder=None)
    if not isinstance(name, str) or not _PLAIN.fullmatch(name):
        raise PropertyError(
            f"{name!r} cannot be {what}: it would need quotes in SQL",
            hint="use letters, digits and _, and start with a letter or _",
            origin=origin,
        )
    if len(name) > _LONGEST:
        raise PropertyError(
            f"{name!r} cannot be {what}: PostgreSQL keeps only {_LONGEST} characters of a name",
            hint="shorten it",
            origin=origin,
        )
    if name.lower() in RESERVED:
        raise PropertyError(
            f"{name!r} cannot be {what}: it is a reserved word of SQL",
            hint=f"choose another name, such as {name}_",
            origin=origin,
        )


def require_known(name: str, known: list[str], what: str) -> None:
    if name in known:
        return
    folded = {own.lower(): own for own in known}
    near = nearest(str(name).lower(), folded)
    raise PropertyError(
        f"{what} names {name!r}, which is not a column",
        hint=f"did you mean {folded[near]!r}?" if near else f"the columns are {', '.join(known)}",
        origin=caller()._replace(builder=None),
    )
