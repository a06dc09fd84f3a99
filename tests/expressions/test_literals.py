"""Python values inside an expression: text, numbers, dates, lists, mappings."""

import json
import math
from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kestra_dsl import concat, ctx, literal
from kestra_dsl.errors import ExpressionError
from kestra_dsl.expressions.expression import compose
from kestra_dsl.expressions.literals import path, step, string
from kestra_dsl.templates import TemplateSyntaxError, parse_expression
from tests.ids import short

A = ctx.inputs.a
B = ctx.inputs.b


def body(value: object) -> str:
    return str(compose(value))[3:-3]


def quoted(text: str) -> str:
    """What the engine reads in a literal between single quotes: a backslash is an escape before a quote alone."""
    assert text[0] == text[-1] == "'"
    assert len(text) >= 2
    read: list[str] = []
    inner = text[1:-1]
    place = 0
    while place < len(inner):
        if inner[place] == "\\":
            assert place + 1 < len(inner), "the backslash would escape the closing quote"
            if inner[place + 1] == "'":
                read.append("'")
                place += 2
                continue
        assert inner[place] != "'", "the literal would end here"
        read.append(inner[place])
        place += 1
    return "".join(read)


def decoded(text: str) -> str:
    if text.startswith("fromJson("):
        assert text.endswith(")")
        value = json.loads(quoted(text.removeprefix("fromJson(")[:-1]))
        assert isinstance(value, str)
        return value
    return quoted(text)


TEXTS = st.text(st.one_of(st.sampled_from("'\\\"{}#%~|ab\n\t "), st.characters(exclude_categories=["Cs"])))


@given(TEXTS)
def test_any_text_is_read_back_as_it_was(text: str) -> None:
    assert decoded(string(text)) == text


@given(TEXTS)
def test_a_literal_of_any_text_parses(text: str) -> None:
    parse_expression(string(text))


@given(st.text(st.sampled_from("'\\\"{}")))
def test_any_row_of_quotes_and_backslashes_is_read_back(text: str) -> None:
    assert decoded(string(text)) == text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", "''"),
        ("plain", "'plain'"),
        ("it's", "'it\\'s'"),
        ('say "x"', "'say \"x\"'"),
        ("C:\\temp", "'C:\\temp'"),
        ("\\n", "'\\n'"),
        ("a\nb", "'a\nb'"),
        ("#{x}", "'#{x}'"),
        ("ä€😀", "'ä€😀'"),
    ],
)
def test_text_is_a_literal_in_single_quotes(text: str, expected: str) -> None:
    assert body(text) == expected


def test_a_backslash_before_a_quote_goes_through_json() -> None:
    assert body("a\\'b") == "fromJson('\"a\\u005c\\u0027b\"')"


def test_a_backslash_at_the_end_goes_through_json() -> None:
    assert body("a\\") == "fromJson('\"a\\u005c\"')"


def test_a_literal_through_json_is_one_piece() -> None:
    assert str(concat(A, "x\\")) == "{{ inputs.a ~ fromJson('\"x\\u005c\"') }}"


def test_text_with_expressions_is_a_concatenation() -> None:
    assert body(f"{A}_{B}.csv") == "inputs.a ~ '_' ~ inputs.b ~ '.csv'"


def test_text_that_is_one_expression_is_that_expression() -> None:
    assert body(f"{A}") == "inputs.a"


def test_an_expression_in_text_that_is_not_atomic_gets_parentheses() -> None:
    assert body(f"n{A + 1}") == "'n' ~ (inputs.a + 1)"


def test_a_concatenation_as_an_operand_gets_parentheses() -> None:
    assert str(A == f"{B}_x") == "{{ inputs.a == (inputs.b ~ '_x') }}"


def test_text_with_a_tag_is_refused() -> None:
    with pytest.raises(ExpressionError, match=r"\{% tag %\}") as caught:
        A == "{% if x %}y{% endif %}"  # noqa: B015
    assert caught.value.hint is not None


def test_text_with_a_tag_is_refused_with_the_line() -> None:
    with pytest.raises(ExpressionError) as caught:
        A[f"{B}{{% if x %}}y{{% endif %}}"]
    assert caught.value.origin is not None
    assert caught.value.origin.file.endswith("test_literals.py")


def test_text_with_an_unclosed_brace_is_refused_with_the_line() -> None:
    with pytest.raises(TemplateSyntaxError) as caught:
        A == "{{ bad"  # noqa: B015
    assert caught.value.origin is not None


def test_a_comment_in_text_vanishes() -> None:
    assert body("{# why #}x") == "'x'"


def test_text_of_comments_alone_is_empty_text() -> None:
    assert body("{# why #}") == "''"


def test_a_raw_block_in_text_is_its_text() -> None:
    assert body("{% raw %}{{ x }}{% endraw %}") == "'{{ x }}'"


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (None, "null"),
        (True, "true"),
        (False, "false"),
        (0, "0"),
        (42, "42"),
        (-1, "-1"),
        (2**63 - 1, "9223372036854775807"),
        (1.5, "1.5"),
        (1e-7, "0.0000001"),
        (1.0, "1.0"),
        ([], "[]"),
        ([1, "a", None, A], "[1, 'a', null, inputs.a]"),
        ((1, 2), "[1, 2]"),
        ([[1], [A + 1]], "[[1], [inputs.a + 1]]"),
        ({}, "{}"),
        ({"a": 1, "b": A}, "{'a': 1, 'b': inputs.a}"),
        ({"a": {"b": [True]}}, "{'a': {'b': [true]}}"),
        ({"x": f"{A}-{B}"}, "{'x': inputs.a ~ '-' ~ inputs.b}"),
        (date(2024, 2, 29), "'2024-02-29'"),
        (time(12, 30), "'12:30:00'"),
        (datetime(2024, 2, 29, 1, 2, 3, tzinfo=UTC), "'2024-02-29T01:02:03+00:00'"),
        (timedelta(minutes=90), "'PT1H30M'"),
    ],
    ids=short,
)
def test_a_value_is_written_as_kestra_reads_it(value: object, expected: str) -> None:
    assert body(value) == expected


@pytest.mark.parametrize("value", [2**63, -(2**63) - 1, 10**30])
def test_an_integer_beyond_64_bits_is_refused(value: int) -> None:
    with pytest.raises(ExpressionError, match="64 bits"):
        compose(value)


@pytest.mark.parametrize("value", [math.nan, math.inf, -math.inf])
def test_a_number_that_is_not_finite_is_refused(value: float) -> None:
    with pytest.raises(ExpressionError, match="cannot be written in an expression"):
        compose(value)


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_a_float_is_read_back_as_the_same_float(value: float) -> None:
    text = body(value)
    assert float(text) == value


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_a_float_is_written_with_a_point_so_that_it_stays_one(value: float) -> None:
    assert "." in body(value)


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_a_float_of_any_size_parses(value: float) -> None:
    parse_expression(body(value))


@pytest.mark.parametrize("value", [-1, -1.5, -0.0], ids=repr)
def test_a_negative_number_as_an_operand_gets_parentheses(value: float) -> None:
    assert str(A - value) == "{{ inputs.a - (" + str(value) + ") }}"


@pytest.mark.parametrize("value", [{1, 2}, b"x", object(), 1j], ids=["set", "bytes", "object", "complex"])
def test_what_an_expression_cannot_hold_is_refused(value: object) -> None:
    with pytest.raises(ExpressionError, match="cannot be part of an expression"):
        compose(value)


def test_what_a_list_cannot_hold_is_refused() -> None:
    with pytest.raises(ExpressionError, match="object cannot be part of"):
        A == [object()]  # noqa: B015


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("{{ x }}", "{{ '{' }}{ x }}"),
        ("{% if %}", "{{ '{' }}% if %}"),
        ("{# c #}", "{{ '{' }}# c #}"),
        ("docker ps --format '{{.Names}}'", "docker ps --format '{{ '{' }}{.Names}}'"),
        ("{ x }", "{ x }"),
        ("plain", "plain"),
        ("", ""),
        ("{", "{{ '{' }}"),
        ("}}", "}}"),
    ],
)
def test_literal_keeps_kestra_from_reading_braces(text: str, expected: str) -> None:
    assert literal(text) == expected


def rendered(template: str) -> str:
    """What Kestra makes of text in which only ``literal`` put expressions."""
    return template.replace("{{ '{' }}", "{")


@given(st.text(st.sampled_from("{}%# a'\n")))
def test_literal_text_renders_as_it_was(text: str) -> None:
    assert rendered(literal(text)) == text


@given(st.text(st.sampled_from("{}%# a'\n")), st.text(st.sampled_from("{}%# a'\n")))
def test_literal_text_can_stand_next_to_other_literal_text(left: str, right: str) -> None:
    joined = literal(left) + literal(right)
    rest = joined.replace("{{ '{' }}", "")
    assert not any(opening in rest for opening in ("{{", "{%", "{#"))


def test_literal_text_can_stand_inside_an_expression() -> None:
    assert str(A == literal("{{ x }}")) == "{{ inputs.a == ('{' ~ '{ x }}') }}"


@pytest.mark.parametrize("name", ["a", "A", "_a", "a1", "aB_c", "in", "true1", "isin"])
def test_a_plain_name_follows_a_dot(name: str) -> None:
    assert step(name) == f".{name}"


@pytest.mark.parametrize("name", ["and", "or", "not", "is", "contains", "equals", "isIn"])
def test_an_operator_as_a_name_is_indexed(name: str) -> None:
    assert step(name) == f"['{name}']"


@pytest.mark.parametrize("name", ["my-id", "1st", "größe", "a b", "a.b", "", "a\n", "日本"])
def test_a_name_that_cannot_follow_a_dot_is_indexed(name: str) -> None:
    assert step(name) == f"['{name}']"


def test_a_name_with_a_quote_is_indexed_by_its_literal() -> None:
    assert step("it's") == "['it\\'s']"


@given(st.text(st.characters(exclude_categories=["Cs"]), min_size=1))
def test_a_path_parses_whatever_its_names_are(name: str) -> None:
    parse_expression(path("vars", name, "x"))


def test_a_path_puts_each_name_by_its_own_rule() -> None:
    assert path("inputs", "my-id", "x", "and") == "inputs['my-id'].x['and']"
