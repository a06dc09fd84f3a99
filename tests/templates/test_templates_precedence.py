"""Which operand goes with which operator."""

from __future__ import annotations

import pytest

from kestra_dsl.catalog.versions import all_versions, version_names
from kestra_dsl.errors import UsageError
from kestra_dsl.templates import (
    Binary,
    Conditional,
    FilterNode,
    Group,
    Name,
    Test,
    Unary,
    parse,
    parse_expression,
    same,
)

A, B, C, D = (Name(n) for n in "abcd")


@pytest.mark.parametrize(
    ("body", "tree"),
    [
        ("a ~ b | f", FilterNode(Binary("~", A, B), "f")),
        ("a * b | f", Binary("*", A, FilterNode(B, "f"))),
        ("a | f ~ b", Binary("~", FilterNode(A, "f"), B)),
        ("a | f | g", FilterNode(FilterNode(A, "f"), "g")),
        ("-a | f", FilterNode(Unary("-", A), "f")),
        ("not a is empty", Test(Unary("not", A), "empty")),
        ("a == b is empty", Test(Binary("==", A, B), "empty")),
        ("a and b is empty", Binary("and", A, Test(B, "empty"))),
        ("a is not empty or b", Binary("or", Test(A, "empty", negated=True), B)),
        ("a - b - c", Binary("-", Binary("-", A, B), C)),
        ("a + b * c", Binary("+", A, Binary("*", B, C))),
        ("a ~ b .. c", Binary("~", A, Binary("..", B, C))),
        ("a ? b : c ? d : a", Conditional(A, B, Conditional(C, D, A))),
        ("a ? b : c | f", Conditional(A, B, FilterNode(C, "f"))),
        ("a or b ? c : d", Conditional(Binary("or", A, B), C, D)),
    ],
)
def test_every_version_groups_operands_as_pebble_does(body: str, tree: Binary) -> None:
    for target in version_names():
        assert same(parse_expression(body, target), tree)


@pytest.mark.parametrize("operator", ["??", "???", "isIn"])
def test_kestras_own_operators_bind_tightest_before_version_2(operator: str) -> None:
    body = f"a {operator} b | f"
    tight = [one.name for one in all_versions() if one.operators["??"] > one.operators["~"]]
    for target in tight:
        assert same(parse_expression(body, target), FilterNode(Binary(operator, A, B), "f"))
    assert same(parse_expression(body, "2.0"), Binary(operator, A, FilterNode(B, "f")))


@pytest.mark.parametrize("operator", ["??", "???", "isIn"])
def test_kestras_own_operators_bind_looser_than_concatenation_in_version_2(operator: str) -> None:
    body = f"a ~ b {operator} c"
    assert same(parse_expression(body, "1.3"), Binary("~", A, Binary(operator, B, C)))
    assert same(parse_expression(body, "2.0"), Binary(operator, Binary("~", A, B), C))


def test_parentheses_are_kept_as_groups() -> None:
    tree = parse_expression("(a) + ((b))")
    assert isinstance(tree, Binary)
    assert isinstance(tree.left, Group)
    assert isinstance(tree.right, Group)
    assert isinstance(tree.right.inner, Group)


def test_an_unknown_version_is_refused() -> None:
    for text in ("plain", "{ not a template", "{{ a }}"):
        with pytest.raises(UsageError, match="unknown target '9'"):
            parse(text, "9")
