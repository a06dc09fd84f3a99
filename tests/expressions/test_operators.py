"""Operators written as functions."""

from collections.abc import Callable

import pytest

from kestra_dsl import (
    Expression,
    and_,
    coalesce,
    concat,
    contains,
    ctx,
    f,
    if_undefined,
    is_in,
    not_,
    or_,
    ternary,
)

A = ctx.inputs.a
B = ctx.inputs.b
C = ctx.inputs.c


def body(expression: Expression) -> str:
    return str(expression)[3:-3]


@pytest.mark.parametrize(
    ("build", "symbol"),
    [
        (and_, "and"),
        (or_, "or"),
        (coalesce, "??"),
        (if_undefined, "???"),
        (concat, "~"),
        (contains, "contains"),
        (is_in, "isIn"),
    ],
)
def test_a_function_renders_as_its_operator(build: Callable[[object, object], Expression], symbol: str) -> None:
    assert body(build(A, B)) == f"inputs.a {symbol} inputs.b"


@pytest.mark.parametrize(
    ("build", "symbol"),
    [
        (and_, "and"),
        (or_, "or"),
        (coalesce, "??"),
        (if_undefined, "???"),
        (concat, "~"),
        (contains, "contains"),
        (is_in, "isIn"),
    ],
)
def test_both_operands_get_parentheses_when_they_are_not_atomic(
    build: Callable[[object, object], Expression], symbol: str
) -> None:
    assert body(build(A + 1, B | f.lower())) == f"(inputs.a + 1) {symbol} (inputs.b | lower)"


@pytest.mark.parametrize(("build", "symbol"), [(and_, "and"), (or_, "or"), (coalesce, "??"), (concat, "~")])
def test_a_chain_takes_more_than_two(build: Callable[..., Expression], symbol: str) -> None:
    assert body(build(A, B, C)) == f"inputs.a {symbol} inputs.b {symbol} inputs.c"


def test_one_operator_in_another_gets_parentheses() -> None:
    assert body(and_(or_(A, B), not_(C))) == "(inputs.a or inputs.b) and (not inputs.c)"


def test_not_takes_the_whole_of_a_comparison() -> None:
    assert body(not_(A == 1)) == "not (inputs.a == 1)"


def test_a_ternary_renders_its_three_parts() -> None:
    assert body(ternary(A, "x", B)) == "inputs.a ? 'x' : inputs.b"


def test_a_ternary_puts_parentheses_round_each_part() -> None:
    inner = ternary(B, 1, 2)
    assert body(ternary(A == 1, inner, B + 1)) == "(inputs.a == 1) ? (inputs.b ? 1 : 2) : (inputs.b + 1)"


def test_a_ternary_as_an_operand_gets_parentheses() -> None:
    assert body(ternary(A, 1, 2) + 1) == "(inputs.a ? 1 : 2) + 1"


def test_text_in_a_concatenation_is_a_literal() -> None:
    assert body(concat(A, " and ", B)) == "inputs.a ~ ' and ' ~ inputs.b"


def test_a_list_is_an_operand_as_it_stands() -> None:
    assert body(is_in(A, ["x", "y"])) == "inputs.a isIn ['x', 'y']"


def test_an_operator_takes_plain_values_alone() -> None:
    assert body(and_(True, False)) == "true and false"


@pytest.mark.parametrize("build", [and_, or_, coalesce, concat])
def test_an_operator_needs_two_operands(build: Callable[..., Expression]) -> None:
    with pytest.raises(TypeError):
        build(A)
