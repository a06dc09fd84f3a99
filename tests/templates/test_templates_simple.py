"""Expressions that are found without parsing are those that the parser finds."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kestra_dsl.templates import Print, TemplateSyntaxError, Text, parse
from kestra_dsl.templates.simple import simple_expressions

_FRAGMENTS = (
    "{{", "}}", "{%", "%}", "{#", "#}", "{", "}", "'", '"', "\\", "-", " ", "\n", "a", "%", "#", "raw", "endraw",
    "{{ inputs.a }}", "{{ 'b' }}", "{% raw %}", "{% endraw %}", "text", "\0",
)  # fmt: skip


@given(st.lists(st.sampled_from(_FRAGMENTS), max_size=12).map("".join))
def test_the_parser_finds_the_same_expressions(text: str) -> None:
    simple = simple_expressions(text)
    if simple is None:
        return
    plain, expressions = simple
    try:
        parts = parse(text).parts
    except TemplateSyntaxError:
        assert expressions  # plain text is always valid
        return
    printed = [part.span.of(text) for part in parts if isinstance(part, Print)]
    between = [part.span.of(text) for part in parts if isinstance(part, Text)]
    assert len(printed) + len(between) == len(parts)
    assert printed == [f"{{{{{one}}}}}" for one in expressions]
    assert "".join(between) == "".join(plain.split("\0")) or "\0" in text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a {{ b }} c {{ d ?? 'e f' }}", ("a \0 c \0", [" b ", " d ?? 'e f' "])),
        ("plain", ("plain", [])),
        ('{"a": {{ b }}}', ('{"a": \0}', [" b "])),
        ("{{ 'a }} b' }}", None),
        ("{{{ a }}", None),
        ("{% if a %}b{% endif %}", None),
        ("{# a #}", None),
        ("{{ {'a': 1} }}", None),
    ],
)
def test_the_plain_text_is_told_apart(text: str, expected: object) -> None:
    assert simple_expressions(text) == expected
