"""The registry of rules: one small function each, with a code, a severity and what it looks at."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

from kestra_dsl.diagnostics.codes import announce, announced

if TYPE_CHECKING:
    from kestra_dsl.checks.subject import Subject
    from kestra_dsl.core.node import Node
    from kestra_dsl.diagnostics.findings import Severity

__all__ = ["Problem", "Problems", "Rule", "all_rules", "rule"]


class Problem(NamedTuple):
    """What a rule says. Where it is follows from what the rule was looking at, unless ``at`` tells better."""

    message: str
    hint: str | None = None
    at: Node | None = None
    on: str | None = None
    """The Python name of the property, which YAML has a line of its own for."""
    severity: Severity | None = None
    """Where it differs from the rule's."""


Problems: TypeAlias = Iterator[Problem]


class Rule(NamedTuple):
    code: str
    severity: Severity
    title: str
    """What it reports, as a heading."""
    about: tuple[type, ...] = ()
    """The classes it looks at: bases of nodes, or ``Written`` for texts with expressions."""
    types: frozenset[str] = frozenset()
    """The Kestra types it looks at, beside the classes."""
    when: Callable[[type[Any]], bool] = lambda _cls: True
    """Whether it has anything to say about objects of a class at all: asked once a class, where each object counts."""
    judge: Callable[[Any, Subject], Problems] = lambda _thing, _subject: iter(())
    """Nothing to do for what is found in another way, such as while a document is read."""


_RULES: dict[str, Rule] = {}


@cache
def all_rules() -> dict[str, Rule]:
    """Code to rule, in the order of the codes."""
    package = import_module("kestra_dsl.checks.rules")
    for module in iter_modules(package.__path__):
        import_module(f"{package.__name__}.{module.name}")
    announced_alone = {code: Rule(*one) for code, one in announced().items() if code not in _RULES}
    return dict(sorted({**announced_alone, **_RULES}.items()))


def rule(
    code: str,
    title: str,
    *about: type,
    types: tuple[str, ...] = (),
    when: Callable[[type[Any]], bool] = lambda _cls: True,
    severity: Severity = "error",
) -> Callable[[Callable[[Any, Subject], Problems]], Callable[[Any, Subject], Problems]]:
    """Register a function that yields a ``Problem`` for each thing it finds wrong with what it is given."""

    def register(judge: Callable[[Any, Subject], Problems]) -> Callable[[Any, Subject], Problems]:
        announce(code, title, severity)
        _RULES[code] = Rule(code, severity, title, about, frozenset(types), when, judge)
        return judge

    return register
