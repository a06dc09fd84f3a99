"""What lies outside expressions: text, tags, comments, blocks and whitespace control."""

from __future__ import annotations

import pytest

from kestra_dsl.templates import (
    Binary,
    Comment,
    Literal,
    MapLiteral,
    Name,
    Print,
    Raw,
    Tag,
    Text,
    Unary,
    is_template,
    parse,
    same,
)


def shown(text: str) -> list[str]:
    return [part.rendered for part in parse(text).parts if isinstance(part, (Text, Raw))]


def test_parts_cover_the_text_without_gaps() -> None:
    text = "a {{ b }}{# c #}\n{% if d %}e{% endif %}{% raw %}{{ f }}{% endraw %} {% verbatim %}{{{% endverbatim %}"
    template = parse(text)
    assert "".join(part.span.of(text) for part in template.parts) == text
    assert [type(part) for part in template.parts] == [Text, Print, Comment, Text, Tag, Text, Tag, Raw, Text, Raw]
    assert template.text == text


@pytest.mark.parametrize(
    ("text", "expected"),
    [("a", False), ("{ a }", False), ("}}", False), ("{{", True), ("a {% b", True), ("{#", True), ("{ {", False)],
)
def test_a_template_is_recognised_by_its_delimiters(text: str, expected: bool) -> None:
    assert is_template(text) is expected


def test_closing_delimiters_inside_strings_and_brackets_do_not_close() -> None:
    (part,) = parse("{{ '}}' ~ \"}}\" ~ {'a': {}} }}").parts
    assert isinstance(part, Print)
    (tag, _) = parse("{% if '%}' %}{% endif %}").parts
    assert isinstance(tag, Tag)
    assert same(tag.expression or Name("none"), Literal("%}"))


def test_a_map_may_touch_the_closing_delimiter() -> None:
    (part,) = parse("{{ {}}}").parts
    assert isinstance(part, Print)
    assert same(part.expression, MapLiteral())


def test_whitespace_control_is_recorded_and_applied_to_the_text() -> None:
    text = "a \n{{- b -}}\n c {%- if d -%} e {%- endif -%} f"
    assert shown(text) == ["a", "c", "e", "f"]
    first = parse(text).parts[1]
    assert isinstance(first, Print)
    assert (first.trim_left, first.trim_right) == (True, True)
    assert [p.text for p in parse(text).parts if isinstance(p, Text)] == ["a \n", "\n c ", " e ", " f"]


def test_a_dash_before_a_value_is_a_minus() -> None:
    (text, part) = parse("a {{-1 }}").parts
    assert isinstance(text, Text)
    assert isinstance(part, Print)
    assert text.rendered == "a "
    assert same(part.expression, Unary("-", Literal(1)))


def test_a_comment_trims_only_with_space_at_its_dashes() -> None:
    assert shown("a {#- c -#} b") == ["a", "b"]
    assert shown("a {#-c-#} b") == ["a ", " b"]


def test_tags_give_their_expressions_and_names() -> None:
    text = "{% for x in a %}{% set y = x + 1 %}{% if y %}{% elseif z %}{% else %}{% endif %}{% endfor %}"
    tags = [part for part in parse(text).parts if isinstance(part, Tag)]
    assert [tag.name for tag in tags] == ["for", "set", "if", "elseif", "else", "endif", "endfor"]
    assert [[bind.name for bind in tag.binds] for tag in tags[:2]] == [["x"], ["y"]]
    assert tags[0].binds[0].span.of(text) == "x"
    assert tags[0].name_span.of(text) == "for"
    assert same(tags[1].expression or Name(""), Binary("+", Name("x"), Literal(1)))
    assert [tag.expression is None for tag in tags] == [False, False, False, False, True, True, True]


def test_other_tags_keep_their_source() -> None:
    text = "{% macro m(a, b='%}') %}{% endmacro %}{% filter upper | trim %}{% endfilter %}{%- include 'x' -%}"
    macro, _, chain, _, include = (part for part in parse(text).parts if isinstance(part, Tag))
    assert (macro.body, [bind.name for bind in macro.binds]) == ("m(a, b='%}')", ["a", "b"])
    assert chain.body == "upper | trim"
    assert (include.body, include.trim_left, include.trim_right) == ("'x'", True, True)


def test_raw_blocks_are_not_read() -> None:
    (part,) = parse("{%- raw -%} {{ ' {% endraw %}").parts
    assert isinstance(part, Raw)
    assert (part.name, part.text, part.rendered) == ("raw", " {{ ' ", " {{ ' ")


def test_a_brace_before_a_raw_block_is_text() -> None:
    assert shown("{{% raw %}x{% endraw %}") == ["{", "x"]


def test_verbatim_blocks_lose_their_leading_space() -> None:
    assert shown("{% verbatim %} {{ a }} {% endverbatim %} b") == ["{{ a }} ", " b"]
    assert shown("{% verbatim %} {{ a }} {%- endverbatim -%} b") == ["{{ a }}", "b"]


def test_placeholders_in_text_are_text() -> None:
    text = "a \ufdd0output:b\ufdd1 {{ c }}"
    assert shown(text) == ["a \ufdd0output:b\ufdd1 "]
