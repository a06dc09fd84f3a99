"""Trees back into text."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kestra_dsl.catalog.versions import version_names
from kestra_dsl.templates import (
    ATOMIC,
    Attribute,
    Binary,
    Call,
    Conditional,
    ExpressionNode,
    FilterNode,
    Group,
    Index,
    Interpolation,
    Keyword,
    ListLiteral,
    Literal,
    MapEntry,
    MapLiteral,
    Name,
    Placeholder,
    Print,
    Template,
    TemplateSyntaxError,
    Test,
    Text,
    Unary,
    parse,
    parse_expression,
    same,
    unparse,
    walk,
)

TARGETS = version_names()
OPERATORS = [
    "and",
    "or",
    "==",
    "equals",
    "!=",
    "<",
    ">",
    "<=",
    ">=",
    "+",
    "-",
    "*",
    "/",
    "%",
    "~",
    "..",
    "??",
    "???",
    "contains",
    "isIn",
]

names = st.sampled_from(["a", "b", "outputs", "organization", "is_x", "é"])
# a lone backslash at the end of a string has no literal: it reads back as another tree of the same value
strings = st.text("ab'\"\\#{} \n%é").filter(
    lambda s: len(s) == len(s.rstrip("\\")) and "\\'" not in s and '\\"' not in s
)
numbers = st.integers(0, 2**63 - 1) | st.floats(0, allow_nan=False, allow_infinity=False)
leaves: st.SearchStrategy[ExpressionNode] = st.one_of(
    names.map(Name),
    st.text("ab:.}'\" ").map(Placeholder),
    (strings | numbers | st.booleans() | st.none()).map(Literal),
)


def larger(inner: st.SearchStrategy[ExpressionNode]) -> st.SearchStrategy[ExpressionNode]:
    several = st.lists(inner, max_size=2).map(tuple)
    keywords = st.lists(st.builds(Keyword, names, inner), max_size=2).map(tuple)
    entries = st.lists(st.builds(MapEntry, inner, inner), max_size=2).map(tuple)
    return st.one_of(
        st.builds(Attribute, inner, names),
        st.builds(Index, inner, inner),
        st.builds(Call, names, st.none(), several, keywords),
        st.builds(Call, names, inner, several),
        st.builds(FilterNode, inner, names, several, keywords),
        st.builds(Test, inner, names, several, keywords, st.booleans()),
        st.builds(Unary, st.sampled_from(["not", "-", "+"]), inner),
        st.builds(Binary, st.sampled_from(OPERATORS), inner, inner),
        st.builds(Binary, st.sampled_from(OPERATORS), inner, inner),
        st.builds(Conditional, inner, inner, inner),
        st.builds(ListLiteral, several),
        st.builds(MapLiteral, entries),
        st.builds(Group, inner),
        st.lists(inner, min_size=1, max_size=4).map(lambda parts: Interpolation(tuple(parts))),
    )


expressions = st.recursive(leaves, larger, max_leaves=20)


@settings(max_examples=500, deadline=None)
@given(expressions)
def test_any_tree_reads_back_as_itself_in_every_version(tree: ExpressionNode) -> None:
    text = unparse(tree)
    for target in TARGETS:
        assert same(parse_expression(text, target), tree), text
    assert unparse(parse_expression(text)) == text


@settings(max_examples=300, deadline=None)
@given(expressions)
def test_removing_any_pair_of_parentheses_changes_the_tree(tree: ExpressionNode) -> None:
    text = unparse(tree)
    for group in _groups(parse_expression(text)):
        start, end = group.span
        shorter = f"{text[:start]} {text[start + 1 : end - 1]} {text[end:]}"
        assert not all(_reads_as(shorter, target, tree) for target in TARGETS), (text, shorter)


def _groups(tree: ExpressionNode) -> list[Group]:
    return [node for node in walk(tree) if isinstance(node, Group)]


def _reads_as(text: str, target: str, tree: ExpressionNode) -> bool:
    try:
        return same(parse_expression(text, target), tree)
    except TemplateSyntaxError:
        return False


@settings(max_examples=300, deadline=None)
@given(
    st.lists(
        st.sampled_from(
            [
                "{{",
                "}}",
                "{%",
                "%}",
                "{#",
                "#}",
                "-",
                " ",
                "\n",
                "a",
                "if",
                "endif",
                "set x =",
                "'",
                '"',
                "#{",
                "}",
                "(",
                ")",
                "[",
                ".",
                "|",
                "is",
                "not",
                "1",
                "raw",
                "endraw",
                "verbatim",
                "\\",
                "\ufdd0",
                "\ufdd1",
                "é",
                "²",
                "??",
                ":",
            ]
        )
    ).map("".join)
    | st.text()
)
def test_any_text_parses_or_raises_a_syntax_error(text: str) -> None:
    for target in TARGETS:
        try:
            template = parse(text, target)
        except TemplateSyntaxError as error:
            places = (error.position, error.line, error.column)
            if not (0 <= places[0] <= len(text) and places[1] >= 1 and places[2] >= 1):
                raise
        else:
            assert "".join(part.span.of(text) for part in template.parts) == text
            assert same(parse(unparse(template), target), template)


@given(st.text("abc }%#\n'\"\\\ufdd0\ufdd1-") | st.text().filter(lambda s: "{" not in s))
def test_plain_text_is_one_part_and_comes_back_unchanged(text: str) -> None:
    template = parse(text)
    assert [part.span.of(text) for part in template.parts] == ([text] if text else [])
    assert unparse(template) == text


@pytest.mark.parametrize(
    ("source", "canonical"),
    [
        ('{{a.b["c"]}}', "{{ a.b['c'] }}"),
        ("{{  a+b  }}", "{{ a + b }}"),
        ("{{- a|f( 1,n = 2 )|g() -}}", "{{- a | f(1, n=2) | g -}}"),
        ("{{ (a + b) * (c) }}", "{{ (a + b) * c }}"),
        ("{{ a ?? (b | f) }}", "{{ a ?? (b | f) }}"),
        ("{{ (a ?? b) | f }}", "{{ (a ?? b) | f }}"),
        ("{{ a ~ (b ?? c) }}", "{{ a ~ (b ?? c) }}"),
        ("{{ (a | f) ?? b }}", "{{ a | f ?? b }}"),
        ("{{ (a ?? b) ?? c }}", "{{ a ?? b ?? c }}"),
        ("{{ a ?? (b ?? c) }}", "{{ a ?? (b ?? c) }}"),
        ("{{ not (a is empty) }}", "{{ not (a is empty) }}"),
        ("{{ (not a) is empty }}", "{{ not a is empty }}"),
        ("{{ (a ? b : c) ? (a ? b : c) : (a ? b : c) }}", "{{ (a ? b : c) ? a ? b : c : a ? b : c }}"),
        ("{{ ([1])[0] }}", "{{ ([1])[0] }}"),
        ("{{ 'it\\'s' ~ \"x#{ a }\" }}", "{{ 'it\\'s' ~ \"x#{a}\" }}"),
        ("{{ TRUE ~ NONE ~ 10L ~ 1.50 }}", "{{ true ~ null ~ 10 ~ 1.5 }}"),
        ("{%if a%}x{%-  else -%}y{%endif%}", "{% if a %}x{%- else -%}y{% endif %}"),
        ("{%for x in  [1]%}{%set y=x%}{%endfor%}", "{% for x in [1] %}{% set y = x %}{% endfor %}"),
        ("{#c#}{%raw%}{{{%endraw%}{% filter  upper %}{% endfilter %}", None),
    ],
)
def test_canonical_text_has_few_parentheses_and_even_spacing(source: str, canonical: str | None) -> None:
    expected = "{#c#}{%raw%}{{{%endraw%}{% filter upper %}{% endfilter %}" if canonical is None else canonical
    for target in ("1.3", "2.0") if "??" not in source else ("1.3",):
        assert unparse(parse(source, target)) == expected


def test_text_made_by_hand_cannot_become_code() -> None:
    template = Template((Text("{{ x"), Print(Name("a")), Text("{"), Print(Name("b"))))
    assert unparse(template) == "{{ '{{ x' }}{{ a }}{{ '{' }}{{ b }}"


def test_a_string_without_a_literal_is_written_as_an_expression_of_the_same_value() -> None:
    assert unparse(Literal("C:\\")) == r"('C:' ~ ('\\' | slice(0, 1)))"
    assert unparse(Literal("\\'")) == '"\\\'"'


def test_negative_numbers_made_by_hand_read_back_as_negations() -> None:
    assert same(parse_expression(unparse(Attribute(Literal(-1), "a"))), Attribute(Unary("-", Literal(1)), "a"))


def test_same_tells_types_roles_and_operators_apart() -> None:
    a = Name("a")
    assert not same(Literal(1), Literal(True))
    assert not same(Literal(1), Literal(1.0))
    assert not same(Call("f", a, ()), Call("f", None, (a,)))
    assert not same(Binary("==", a, a), Binary("equals", a, a))
    assert same(Group(Group(a)), a)


@settings(max_examples=300, deadline=None)
@given(expressions)
def test_atomic_nodes_take_anything_after_them(tree: ExpressionNode) -> None:
    tree = parse_expression(unparse(tree))
    if isinstance(tree, ATOMIC):
        text = unparse(tree)
        for target in TARGETS:
            assert same(parse_expression(f"{text}.a", target), Attribute(tree, "a"))
            assert same(parse_expression(f"b ?? {text} ?? c", target), parse_expression(f"b ?? ({text}) ?? c", target))
