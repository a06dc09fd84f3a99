"""Versions are asked for traits: no other code compares their names."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from kestra_dsl.catalog.versions import (
    all_versions,
    fact_versions,
    refuse_unknown_target,
    register,
    version_names,
    version_of,
)
from kestra_dsl.errors import UsageError

PACKAGE = Path(__file__).parent.parent.parent / "kestra_dsl"
GENERATED = ("inputs", "models", "plugins", "retries")
"""Packages whose classes have the versions of the facts that they are generated from."""


def compared(tree: ast.AST) -> Iterator[int]:
    """The lines of comparisons in which a version stands."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Compare):
            for constant in ast.walk(node):
                if isinstance(constant, ast.Constant) and constant.value in version_names():
                    yield node.lineno
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "startswith":
            yield from (node.lineno for one in node.args if isinstance(one, ast.Constant) and one.value in ("1.", "2."))


def test_no_code_compares_the_names_of_versions() -> None:
    found = [
        f"{file.relative_to(PACKAGE)}:{line}"
        for file in sorted(PACKAGE.rglob("*.py"))
        if "plugins" not in file.relative_to(PACKAGE).parts[:1]
        for line in compared(ast.parse(file.read_text(encoding="utf-8")))
    ]
    assert found == []


def test_versions_are_in_order_and_have_their_own_facts() -> None:
    assert version_names()[:1] == ("1.1",)
    assert {"1.1", "1.3", "2.0"} <= {*fact_versions()} <= {*version_names()}
    for version in all_versions():
        assert version_of(version.facts).facts == version.facts
        assert version.release is None or version.release.target == version.name


def test_facts_can_hold_from_a_version_on_or_up_to_one() -> None:
    names = fact_versions()
    assert fact_versions(since="2.0") == names[names.index("2.0") :]
    assert fact_versions(until="1.3") == ("1.1", "1.3")
    assert fact_versions(since="1.3", until="1.3") == ("1.3",)


def listed(tree: ast.AST) -> Iterator[int]:
    """The lines of tuples and lists that consist of versions."""
    for node in ast.walk(tree):
        if not isinstance(node, ast.Tuple | ast.List) or not node.elts:
            continue
        if all(isinstance(one, ast.Constant) and one.value in version_names() for one in node.elts):
            yield node.lineno


def test_no_code_lists_versions_which_a_new_version_would_have_to_be_added_to() -> None:
    found = [
        f"{file.relative_to(PACKAGE)}:{line}"
        for file in sorted(PACKAGE.rglob("*.py"))
        if file.relative_to(PACKAGE).parts[0] not in ("catalog", *GENERATED)
        for line in listed(ast.parse(file.read_text(encoding="utf-8")))
    ]
    assert found == []


def test_an_unknown_version_is_refused() -> None:
    with pytest.raises(UsageError, match="unknown target '9'"):
        refuse_unknown_target("9")
    with pytest.raises(AssertionError, match=r"1\.3 already"):
        register(version_of("1.3"))
