"""What is refused, where, and in which words."""

from __future__ import annotations

import pickle

import pytest

from kestra_dsl.errors import KestraDslError
from kestra_dsl.templates import TemplateSyntaxError, parse, parse_expression


@pytest.mark.parametrize(
    ("body", "message", "position"),
    [
        ("", "expected an expression, found the end", 0),
        ("a b", "expected an operator or the end of the expression, found 'b'", 2),
        ("a +", "expected an expression, found the end", 3),
        ("(a", "expected ')' to close this '('", 0),
        ("(a]", "expected ')' to close the '(' before it", 2),
        ("a)", "unexpected ')'", 1),
        ("'a", "to close the string that starts here", 0),
        ('"a', "to close the string that starts here", 0),
        ('"a\\', "to close the string that starts here", 0),
        ('"a#{b"', "to close the string that starts here", 5),
        ('"a#{b', "expected '}' to close this '#{'", 2),
        ("a.contains", "expected the name of an attribute, found 'contains'", 2),
        ("a.1", "expected the name of an attribute, found '1'", 2),
        ("a in b", "found 'in'", 2),
        ("a ? b", "expected ':'", 5),
        ("f(a=1, b)", "expected a named argument", 7),
        ("f(a,)", "expected an expression", 4),
        ("f(true=1)", "found the constant 'true'", 2),
        ("a.f(b=1)", "without names", 4),
        ("[1,]", "expected an expression", 3),
        ("[1][0]", "expected an operator", 3),
        ("{'a' 1}", "expected ':' after the key", 5),
        ("f(a)(b)", "only a name can be called", 4),
        ("a & b", "unexpected character '&'", 2),
        ("a\u00a0b", "unexpected character", 1),
        ("9223372036854775808", "expected a number up to", 0),
        ("\ufdd0open", "expected the end of the placeholder", 0),
    ],
)
def test_an_error_says_what_was_expected_and_where(body: str, message: str, position: int) -> None:
    with pytest.raises(TemplateSyntaxError) as caught:
        parse_expression(body)
    assert message in str(caught.value)
    assert caught.value.position == position


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("{{ a", "expected '}}' to close this '{{'"),
        ("{{ a }", "unexpected '}'"),
        ("{{ }}", "expected an expression"),
        ("{# a", "expected '#}'"),
        ("{% if a %}", "expected '{% endif %}'"),
        ("{% if a %}{% endfor %}", "expected 'endif' to close 'if', found 'endfor'"),
        ("{% if a %}{% else %}{% else %}{% endif %}", "found 'else'"),
        ("{% endif %}", "expected 'if' before 'endif'"),
        ("{% for a b %}{% endfor %}", "expected 'in'"),
        ("{% set a %}", "expected '='"),
        ("{% set true = 1 %}", "found the constant 'true'"),
        ("{% else if a %}", "expected"),
        ("{% nonsense %}", "expected the name of a tag, found 'nonsense'"),
        ("{% %}", "expected the name of a tag"),
        ("{% raw %}\n{% endraw %}", "found 'raw'"),
        ("{% verbatim %}", "endverbatim"),
    ],
)
def test_a_template_error_says_what_was_expected(text: str, message: str) -> None:
    with pytest.raises(TemplateSyntaxError) as caught:
        parse(text)
    assert message in str(caught.value)


def test_line_and_column_count_from_one() -> None:
    with pytest.raises(TemplateSyntaxError) as caught:
        parse("first\nsecond {{ a + }}")
    assert (caught.value.line, caught.value.column) == (2, 15)
    assert "(line 2, column 15)" in str(caught.value)


def test_two_spaces_in_is_not_get_a_hint() -> None:
    with pytest.raises(TemplateSyntaxError) as caught:
        parse_expression("a is  not empty")
    assert caught.value.hint == "write 'is not' with exactly one space"


def test_syntax_errors_belong_to_the_library_and_survive_pickling() -> None:
    with pytest.raises(KestraDslError) as caught:
        parse("{{ a & }}")
    copy = pickle.loads(pickle.dumps(caught.value))
    assert isinstance(copy, TemplateSyntaxError)
    assert (str(copy), copy.position, copy.hint) == (str(caught.value), 5, "write 'and'")
