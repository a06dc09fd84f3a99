"""Template tests: ``is empty`` and its kin."""

from collections.abc import Callable

import pytest

from kestra_dsl import Expression, and_, ctx, is_, not_

A = ctx.inputs.a

TESTS: dict[str, Callable[[object], Expression]] = {name: getattr(is_, name) for name in is_.__all__}


@pytest.mark.parametrize("name", TESTS)
def test_a_test_renders_as_kestra_spells_it(name: str) -> None:
    assert str(TESTS[name](A)) == "{{ inputs.a is " + name + " }}"


@pytest.mark.parametrize("name", TESTS)
def test_a_test_puts_parentheses_round_what_is_not_atomic(name: str) -> None:
    assert str(TESTS[name](A + 1)) == "{{ (inputs.a + 1) is " + name + " }}"


def test_a_test_as_an_operand_gets_parentheses() -> None:
    assert str(and_(is_.defined(A), not_(is_.empty(A)))) == "{{ (inputs.a is defined) and (not (inputs.a is empty)) }}"


def test_a_test_refuses_to_be_a_truth_value() -> None:
    with pytest.raises(TypeError):
        bool(is_.empty(A))
