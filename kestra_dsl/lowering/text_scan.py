"""Finds out, without parsing, whether template text can mean something else in another Kestra version."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from kestra_dsl.catalog.facts import expressions
from kestra_dsl.catalog.versions import version_of
from kestra_dsl.templates.simple import simple_expressions

__all__ = ["may_differ", "missing_names"]


def may_differ(texts: Iterable[str], target: str) -> bool:
    """Whether any of some texts may mean something else, or nothing, in a version.

    Returns:
        False is certain; True may turn out wrong when the texts are parsed.
    """
    together = [*texts]
    simple = simple_expressions("\0".join(together))  # one search is faster than one for each text
    joined = "\0".join({*simple[1]} if simple is not None else _searched(together))
    return any(word in joined for word in _words(target))


def _searched(texts: Iterable[str]) -> set[str]:
    """The expressions of some texts, and the whole text where only the parser can tell what they are."""
    searched: set[str] = set()
    for text in texts:
        simple = simple_expressions(text)
        searched.update((text,) if simple is None else simple[1])
    return searched


@cache
def _words(target: str) -> tuple[str, ...]:
    names = {name for kind in ("functions", "filters", "tests") for name in missing_names(kind, target)}
    version = version_of(target)
    operators = () if version.has_operators_of_model else ("??", "isIn")
    arguments = dict.fromkeys(old for renamed in version.renamed_arguments.values() for old in renamed)
    return (*sorted(names), *operators, *arguments, *version.renamed_variables)


@cache
def missing_names(kind: str, target: str) -> frozenset[str]:
    """The ``functions``, ``filters`` or ``tests`` that a version lacks."""
    version = version_of(target)
    return frozenset(name for name, facts in expressions()[kind].items() if not version.has(facts["versions"]))
