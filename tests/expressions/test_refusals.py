"""What people try with an expression and Kestra alone could do: each error says what to write, at their line."""

from __future__ import annotations

import asyncio
import json
import operator
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from kestra_dsl import Flow, ctx, expr, f
from kestra_dsl.errors import ExpressionError
from kestra_dsl.plugins.core.http import Download

TAXI: Any = ctx.inputs.taxi
FILTER: Any = f.number()
OUTPUTS: Any = Download(id="get", uri="x").outputs


def with_it() -> None:
    with TAXI:
        pass


def set_item() -> None:
    TAXI["a"] = 1


ATTEMPTS: dict[str, tuple[Callable[[], Any], str]] = {
    "a filter less a number": (lambda: TAXI | FILTER - 1, "(reference | f.number()) - 1"),
    "a number plus a filter": (lambda: 1 + FILTER, "(reference | f.number()) + 1"),
    "a filter times a number": (lambda: TAXI | FILTER * 2, "(reference | f.number()) * 1"),
    "a filter in a power": (lambda: TAXI | FILTER**2, "(reference | f.number()) ** 1"),
    "a filter through a filter": (lambda: FILTER | f.upper(), "reference | f.trim() | f.upper()"),
    "a text through a filter": (lambda: "abc" | FILTER, "change it in Python"),
    "a filter that is not called": (lambda: TAXI | f.upper, "call a filter from `f`, as in `reference | f.upper()`"),
    "json.dumps of a reference": (lambda: json.dumps({"a": TAXI}), "json_text("),
    "json.dumps on several lines": (lambda: json.dumps([TAXI], indent=2), "json_text("),
    "json.dumps of outputs": (lambda: json.dumps(OUTPUTS), "json_text("),
    "json.dumps of a filter": (lambda: json.dumps({"a": [f.upper()]}), "json_text("),
    "and": (lambda: (TAXI == "a") & (TAXI == "b"), "and_(a, b)"),
    "and with a value": (lambda: True & TAXI, "and_(a, b)"),
    "not": (lambda: ~TAXI, "not_(reference)"),
    "a power": (lambda: TAXI**2, "python_task"),
    "a whole quotient": (lambda: TAXI // 2, "python_task"),
    "a whole quotient of a value": (lambda: 5 // TAXI, "python_task"),
    "a matrix product": (lambda: operator.matmul(TAXI, TAXI), "python_task"),
    "divmod": (lambda: divmod(TAXI, 2), "python_task"),
    "a plus": (lambda: +TAXI, "f.number()"),
    "a block": (with_it, "`with` is for a flow"),
    "an assignment": (set_item, "flow.variable()"),
    "range": (lambda: range(TAXI), "fn.range("),
    "an item of a list": (lambda: [1, 2][TAXI], "fn.range("),
    "round": (lambda: round(TAXI), "f.number_format("),
    "abs": (lambda: abs(TAXI), "f.abs()"),
    "next": (lambda: next(TAXI), "f.first()"),
    "reversed": (lambda: reversed(TAXI), "f.reverse()"),
    "bytes": (lambda: bytes(TAXI), "str(reference)"),
    "open": (lambda: open(TAXI), "read(reference)"),  # noqa: PTH123, SIM115
    "a path": (lambda: Path(TAXI), "read(reference)"),
    "os.fspath": (lambda: os.fspath(TAXI), "read(reference)"),
    "expr of a number": (lambda: expr(3), "operators and functions accept Python values"),  # type: ignore[arg-type]
    "expr of a reference": (lambda: expr(TAXI), "is already an expression"),
}


@pytest.mark.parametrize("attempt", ATTEMPTS)
def test_the_error_says_what_to_write_at_the_line(attempt: str) -> None:
    use, hint = ATTEMPTS[attempt]
    with pytest.raises(ExpressionError) as caught:
        use()
    assert hint in str(caught.value.hint)
    assert caught.value.origin is not None
    assert Path(caught.value.origin.file).name == "test_refusals.py"
    assert "<kestra_dsl" not in str(caught.value)


def test_an_encoder_of_ones_own_still_sees_the_reference() -> None:
    class Encoder(json.JSONEncoder):
        def default(self, o: object) -> object:
            return str(o) if o is TAXI else super().default(o)

    assert json.dumps([TAXI], default=str) == '["{{ inputs.taxi }}"]'
    assert json.dumps([TAXI], cls=Encoder, indent=0) == '[\n"{{ inputs.taxi }}"\n]'
    with pytest.raises(ExpressionError, match="cannot write a reference"):
        json.dumps([TAXI > 1], cls=Encoder)


def test_an_error_of_pythons_own_names_the_public_class() -> None:
    texts = [TAXI]
    with pytest.raises(TypeError, match="expected str instance, Reference found"):
        ", ".join(texts)
    with pytest.raises(TypeError, match="not Expression"):
        "abc".replace("a", TAXI > 1)


def test_the_class_of_an_expression_is_its_class() -> None:
    assert TAXI.__class__ is type(TAXI)
    assert not isinstance(TAXI, (str, Flow))


def test_an_expression_is_no_coroutine() -> None:
    with pytest.raises(ValueError, match="a coroutine was expected"):
        asyncio.run(TAXI)
