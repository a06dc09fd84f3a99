"""JSON with expressions in it: what is constant arrives to the letter, what is not is filled in as JSON."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kestra_dsl import Flow, ctx, json_text, literal
from kestra_dsl.errors import ExpressionError
from kestra_dsl.plugins.core.debug import Return
from kestra_dsl.templates import Print, Raw, Text, parse

TEXT = st.text(st.characters(exclude_categories=["Cs"]) | st.sampled_from("{{%#}'\"\\")).filter(
    lambda text: "{{" not in text
)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | TEXT,
    lambda inner: st.lists(inner) | st.dictionaries(TEXT, inner),
    max_leaves=10,
)


def printed(text: str) -> str:
    """What Kestra prints of a text that has no expressions but braces in quotes."""
    pieces: list[str] = []
    for part in parse(text).parts:
        if isinstance(part, (Text, Raw)):
            pieces.append(part.rendered)
        else:
            assert isinstance(part, Print)
            pieces.append(str(getattr(part.expression, "value", None)))
    return "".join(pieces)


@given(JSON, st.sampled_from([None, 0, 2]), st.booleans())
def test_constants_are_what_json_dumps_makes_of_them(value: Any, indent: int | None, ensure_ascii: bool) -> None:
    assert printed(json_text(value, indent=indent, ensure_ascii=ensure_ascii)) == json.dumps(
        value, indent=indent, ensure_ascii=ensure_ascii
    )


@given(JSON)
def test_what_is_rendered_twice_begins_no_expression_the_second_time(value: Any) -> None:
    text = json_text([value], rendered_twice=True)
    assert json.loads(printed(printed(text))) == json.loads(json.dumps([value]))


def test_expressions_are_filled_in_as_json() -> None:
    taxi = ctx.inputs.taxi
    assert json_text({"taxi": taxi, "file": f"{taxi}.csv", "rows": [1, taxi + 1]}) == (
        '{"taxi": {{ inputs.taxi | toJson }}, "file": {{ (inputs.taxi ~ \'.csv\') | toJson }}, '
        '"rows": [1, {{ (inputs.taxi + 1) | toJson }}]}'
    )


def test_a_text_that_is_an_expression_is_filled_in_once() -> None:
    assert json_text("{{ inputs.taxi }}") == json_text(ctx.inputs.taxi)


def test_a_literal_stays_as_it_is() -> None:
    assert printed(json_text({"format": literal("{{.Names}}")})) == '{"format": "{{.Names}}"}'


def test_an_expression_can_be_a_key() -> None:
    assert json_text({f"{ctx.inputs.taxi}": 1}) == "{ {{ inputs.taxi | toJson }}: 1}"


def test_json_can_be_written_on_several_lines() -> None:
    assert json_text({"a": [ctx.inputs.a, 1], "b": {}}, indent=2) == (
        '{\n  "a": [\n    {{ inputs.a | toJson }},\n    1\n  ],\n  "b": {}\n}'
    )


def test_a_brace_in_what_is_rendered_twice_is_written_as_its_code() -> None:
    assert json_text(["{ {% x", ctx.inputs.a], rendered_twice=True) == (
        r'["\u007b \u007b% x", {{ inputs.a | toJson | replace({' + r"'{': '\u007b'}) }}]"
    )


def test_it_can_be_a_property() -> None:
    flow = Flow(id="x", namespace="n", tasks=[Return(id="a", format=json_text({"taxi": ctx.inputs.taxi}))])
    assert flow.to_dict()["tasks"][0]["format"] == '{"taxi": {{ inputs.taxi | toJson }}}'


@pytest.mark.parametrize(
    ("value", "what"),
    [({1}, "a set"), (float("nan"), "nan"), (b"x", "a bytes"), ({(1,): 2}, "a tuple"), ({"a": object()}, "a object")],
)
def test_what_json_cannot_hold_is_refused(value: Any, what: str) -> None:
    with pytest.raises(ExpressionError, match=f"{what} cannot be written as JSON") as caught:
        json_text(value)
    assert caught.value.origin is not None
    assert caught.value.origin.file.endswith("test_json_text.py")


def test_a_value_that_holds_itself_is_refused() -> None:
    loop: list[Any] = []
    loop.append(loop)
    with pytest.raises(ExpressionError, match="holds itself"):
        json_text(loop)
