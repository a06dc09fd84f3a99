"""The words that a Kestra version lacks, or reads in another way, in expressions: a fast look without parsing."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from kestra_dsl.catalog.facts import expressions
from kestra_dsl.catalog.versions import version_of

__all__ = ["lacking_words", "may_differ"]


def may_differ(texts: Iterable[str], target: str) -> bool:
    """Whether a text may mean something else in a version, or nothing. A fast look, which may be wrong about it."""
    joined = "\0".join(texts)
    return any(word in joined for word in _words(target))


@cache
def _words(target: str) -> tuple[str, ...]:
    names = {name for kind in ("functions", "filters", "tests") for name in lacking_words(kind, target)}
    version = version_of(target)
    operators = () if version.has_operators_of_model else ("??", "isIn")
    arguments = dict.fromkeys(old for renamed in version.renamed_arguments.values() for old in renamed)
    return (*sorted(names), *operators, *arguments)


@cache
def lacking_words(kind: str, target: str) -> frozenset[str]:
    version = version_of(target)
    return frozenset(name for name, facts in expressions()[kind].items() if not version.has(facts["versions"]))
