"""What each form of expression reads as."""

from __future__ import annotations

import pytest

from kestra_dsl.templates import (
    Attribute,
    Binary,
    Call,
    ExpressionNode,
    FilterNode,
    Index,
    Interpolation,
    Keyword,
    ListLiteral,
    Literal,
    MapEntry,
    MapLiteral,
    Name,
    Placeholder,
    TemplateSyntaxError,
    Test,
    parse_expression,
    same,
    walk,
)

A, B = Name("a"), Name("b")


@pytest.mark.parametrize(
    ("body", "tree"),
    [
        ("a.b", Attribute(A, "b")),
        ("a['k']", Index(A, Literal("k"))),
        ("a[b.c]", Index(A, Attribute(B, "c"))),
        ("a . b", Attribute(A, "b")),
        ("a.b(1, 's')", Call("b", A, (Literal(1), Literal("s")))),
        ("a.b()[0].c", Attribute(Index(Call("b", A), Literal(0)), "c")),
        ("f()", Call("f")),
        ("date(format='yyyy')", Call("date", None, (), (Keyword("format", Literal("yyyy")),))),
        ("f(a, n=b)", Call("f", None, (A,), (Keyword("n", B),))),
        ("'s'.length()", Call("length", Literal("s"))),
        ("[a, 'b']", ListLiteral((A, Literal("b")))),
        ("[]", ListLiteral()),
        ("{}", MapLiteral()),
        ("{'a': 1, b: [2]}", MapLiteral((MapEntry(Literal("a"), Literal(1)), MapEntry(B, ListLiteral((Literal(2),)))))),
        ("1 .. 3", Binary("..", Literal(1), Literal(3))),
        ("1..3", Binary("..", Literal(1), Literal(3))),
        ("a is divisibleBy(3)", Test(A, "divisibleBy", (Literal(3),))),
        ("a is not null", Test(A, "null", negated=True)),
    ],
)
def test_a_form_reads_as_its_node(body: str, tree: ExpressionNode) -> None:
    assert same(parse_expression(body), tree)


@pytest.mark.parametrize(
    ("body", "value"),
    [
        ("true", True),
        ("TRUE", True),
        ("false", False),
        ("FALSE", False),
        ("null", None),
        ("NULL", None),
        ("none", None),
        ("NONE", None),
        ("007", 7),
        ("42L", 42),
        ("9223372036854775807", 2**63 - 1),
        ("1.50", 1.5),
        ("''", ""),
        (r"'it\'s'", "it's"),
        (r"'a\nb\\'", r"a\nb" + "\\\\"),
        (r"'say \"'", r"say \""),
        (r'"say \"hi\""', 'say "hi"'),
        ("'#{a}'", "#{a}"),
        ('"a # b"', "a # b"),
        ("'}}'", "}}"),
    ],
)
def test_a_constant_has_the_value_pebble_gives_it(body: str, value: object) -> None:
    tree = parse_expression(body)
    assert isinstance(tree, Literal)
    assert tree.value == value
    assert type(tree.value) is type(value)


def test_a_double_quoted_string_with_a_bare_hash_keeps_its_backslashes() -> None:
    assert same(parse_expression(r'"# \" x"'), Literal(r"# \" x"))


def test_true_with_a_capital_is_a_variable() -> None:
    assert same(parse_expression("True"), Name("True"))


def test_interpolations_keep_their_order_and_nest() -> None:
    tree = parse_expression('"x#{a ~ "#{b}"}y#{1}"')
    inner = Interpolation((B,))
    assert same(tree, Interpolation((Literal("x"), Binary("~", A, inner), Literal("y"), Literal(1))))


def test_a_string_may_follow_an_interpolation() -> None:
    assert same(parse_expression("'a' \"#{b}\" 'c'"), Interpolation((Literal("a"), B, Literal("c"))))
    with pytest.raises(TemplateSyntaxError):
        parse_expression("'a' 'c'")


def test_a_placeholder_is_an_operand_with_attributes_and_indexes() -> None:
    body = "\ufdd0output:a }} ' \ufdd1.b[0] ~ \ufdd0\ufdd1"
    first = Placeholder("output:a }} ' ")
    assert same(parse_expression(body), Binary("~", Index(Attribute(first, "b"), Literal(0)), Placeholder("")))


def test_operator_words_start_names_but_are_none() -> None:
    assert same(parse_expression("organization ~ isx ~ not_a"), parse_expression("(organization ~ isx) ~ (not_a)"))


@pytest.mark.parametrize("body", ["é", "名前1", "_a", "\u0414"])
def test_names_take_letters_of_every_script(body: str) -> None:
    assert parse_expression(body) == Name(body, parse_expression(body).span)


def test_spans_cover_exactly_their_source() -> None:
    body = " f( a.b , n = 'x' ) | g(1)  is not  empty ? -(x) : [ {'k': y[0]} ] "
    sources = [node.span.of(body) for node in walk(parse_expression(body))]
    assert sources == [
        "f( a.b , n = 'x' ) | g(1)  is not  empty ? -(x) : [ {'k': y[0]} ]",
        "f( a.b , n = 'x' ) | g(1)  is not  empty",
        "f( a.b , n = 'x' ) | g(1)",
        "f( a.b , n = 'x' )",
        "a.b",
        "a",
        "n = 'x'",
        "'x'",
        "1",
        "-(x)",
        "(x)",
        "x",
        "[ {'k': y[0]} ]",
        "{'k': y[0]}",
        "'k': y[0]",
        "'k'",
        "y[0]",
        "y",
        "0",
    ]


def test_spans_of_strings_with_interpolation_take_their_quotes() -> None:
    body = 'a ~ "x#{b}" ~ "#{c}y" ~ "# z"'
    strings = [n.span.of(body) for n in walk(parse_expression(body)) if isinstance(n, (Interpolation, Literal))]
    assert strings == ['"x#{b}"', '"x', '"#{c}y"', 'y"', '"# z"']


def test_names_of_calls_filters_tests_and_attributes_have_spans() -> None:
    body = "f(a.bc) | gh is not ij"
    test = parse_expression(body)
    assert isinstance(test, Test)
    found = [n.name_span.of(body) for n in walk(test) if isinstance(n, (Attribute, Call, FilterNode, Test))]
    assert found == ["ij", "gh", "f", "bc"]
