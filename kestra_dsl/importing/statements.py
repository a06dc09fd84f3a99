"""Statements of an imported module, laid out once it is known which names something uses."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from kestra_dsl.importing.layout import Code, lay_out

__all__ = ["Statement", "lines_of", "nested"]

_STEP = "    "


@dataclass
class Statement:
    """An expression, assigned when its name is used; with a body, the ``with`` that enters it."""

    code: Code
    name: str | None = None
    comments: tuple[str, ...] = ()
    body: list[Statement] | None = None
    is_kept: bool = False
    """Whether the name is there even when nothing uses it."""
    after: list[Statement] = field(default_factory=list)
    """What has to follow on the same level, such as the other branch of an ``If``."""


def lines_of(statements: Sequence[Statement], used: set[str], indent: str = "") -> list[str]:
    """The lines of a block of statements."""
    found: list[str] = []
    for statement in statements:
        found += [f"{indent}{comment}" for comment in statement.comments]
        name = statement.name if statement.is_kept or statement.name in used else None
        if statement.body is None:
            found += lay_out(f"{name} = " if name else "", statement.code, "", indent)
        else:
            found += lay_out("with ", statement.code, f" as {name}:" if name else ":", indent)
            found += lines_of(statement.body, used, indent + _STEP) or [f"{indent}{_STEP}pass"]
        found += lines_of(statement.after, used, indent)
    return found


def nested(statement: Statement) -> bool:
    """Whether a ``with`` contains only another ``with``."""
    body = statement.body or []
    alone = len(body) == 1 and body[0].body is not None and not body[0].after
    return alone or any(nested(one) for one in (*body, *statement.after))
