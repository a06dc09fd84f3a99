"""The registry of rules: small functions, each with a code, a severity and the nodes or templates that it checks."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

from kestra_dsl.diagnostics.codes import announce, announced

if TYPE_CHECKING:
    from kestra_dsl.checks.checked_flow import CheckedFlow
    from kestra_dsl.checks.visiting import VisitedNode
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.shapes import Shape
    from kestra_dsl.diagnostics.findings import Severity

__all__ = ["Problem", "Problems", "Rule", "all_rules", "rule"]


class Problem(NamedTuple):
    """A mistake in the node or template that a rule checks."""

    message: str
    hint: str | None = None
    at: Node | None = None
    """The node whose source location is reported, if it is another node."""
    on: str | None = None
    """The Python name of the property; in YAML it has a line of its own."""
    severity: Severity | None = None
    """The severity, if it differs from that of the rule."""
    need: tuple[str, str, str] | None = None
    """What the flow needs: kind, namespace and name. It is a problem only if nothing in the project declares it."""
    found: VisitedNode | None = None
    """The node with the mistake, if the rule is about the whole flow."""


Problems: TypeAlias = Iterator[Problem]


class Rule(NamedTuple):
    """A registered check."""

    code: str
    severity: Severity
    title: str
    """What it reports, as a heading."""
    about: tuple[type, ...] = ()
    """The classes of nodes that it receives, or ``PropertyTemplate`` for texts with expressions."""
    types: frozenset[str] = frozenset()
    """The Kestra types that it gets, beside the classes."""
    when: Callable[[Shape], bool] = lambda _shape: True
    """Whether it applies to nodes of a shape at all; called once for each shape."""
    reads: frozenset[str] = frozenset()
    """Of templates, it gets only those that read one of these variables; all of them if there are none here."""
    judge: Callable[[Any, CheckedFlow], Problems] = lambda _thing, _checked: iter(())
    """Yields nothing for codes that are reported elsewhere, such as while a document is read."""


_RULES: dict[str, Rule] = {}


@cache
def all_rules() -> dict[str, Rule]:
    """Code to rule, in the order of the codes."""
    package = import_module("kestra_dsl.checks.rules")
    for module in iter_modules(package.__path__):
        import_module(f"{package.__name__}.{module.name}")
    reported_elsewhere = {code: Rule(*one) for code, one in announced().items() if code not in _RULES}
    return dict(sorted({**reported_elsewhere, **_RULES}.items()))


def rule(  # noqa: PLR0913 - by keyword
    code: str,
    title: str,
    *about: type,
    types: tuple[str, ...] = (),
    when: Callable[[Shape], bool] = lambda _shape: True,
    reads: tuple[str, ...] = (),
    severity: Severity = "error",
) -> Callable[[Callable[[Any, CheckedFlow], Problems]], Callable[[Any, CheckedFlow], Problems]]:
    """Register a function that yields a ``Problem`` for each mistake in the node or template that it gets.

    Args:
        code: The code of its findings, such as ``KD103``. ``checks/pages`` has a page of that name.
        title: The heading of that page.
        about: The classes of nodes that it gets, or ``PropertyTemplate``.
        types: The Kestra types that it gets, beside the classes.
        when: Whether it applies to nodes of a shape at all, which has the class and the names of the properties that
            are set; called once for each shape.
        reads: Of templates, it gets only those that read one of these variables.
        severity: ``error`` only for what Kestra rejects or fails to run.
    """

    def register(judge: Callable[[Any, CheckedFlow], Problems]) -> Callable[[Any, CheckedFlow], Problems]:
        announce(code, title, severity)
        _RULES[code] = Rule(code, severity, title, about, frozenset(types), when, frozenset(reads), judge)
        return judge

    return register
