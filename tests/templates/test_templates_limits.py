"""Size and depth: nothing crashes, nothing takes long."""

from __future__ import annotations

import inspect
import sys
import time

import pytest

from kestra_dsl.templates import TemplateSyntaxError, parse, parse_expression, references, same, unparse, walk

DEEP = 10_000


@pytest.mark.parametrize(
    "body",
    [
        "(" * DEEP + "a" + ")" * DEEP,
        "(" * DEEP,
        "[" * DEEP + "]" * DEEP,
        "{1:" * DEEP + "1" + "}" * DEEP,
        "a[" * DEEP + "0" + "]" * DEEP,
        "f(" * DEEP + ")" * DEEP,
        "-" * DEEP + "a",
        "not " * DEEP + "a",
        "a ? " * DEEP + "b" + " : c" * DEEP,
        "a ? b : " * DEEP + "c",
        '"#{' * DEEP + "a" + '}"' * DEEP,
    ],
)
def test_deep_nesting_is_a_syntax_error(body: str) -> None:
    for text in (body, f"{{{{ {body} }}}}"):
        with pytest.raises(TemplateSyntaxError):
            parse(text) if text is not body else parse_expression(body)


def test_nesting_that_people_write_is_accepted() -> None:
    parse_expression("(" * 50 + "a" + ")" * 50)
    parse_expression("a ? b : " * 50 + "c")


def test_an_exhausted_stack_is_a_syntax_error() -> None:
    body = "f(" * 60 + ")" * 60

    def descend(depth: int) -> None:
        if depth:
            descend(depth - 1)
        else:
            parse_expression(body)

    used = len(inspect.stack(0))
    with pytest.raises(TemplateSyntaxError):
        descend(sys.getrecursionlimit() - used - 60)


def test_long_chains_are_not_deep() -> None:
    tree = parse_expression(" ~ ".join(f"a.b{i} | f" for i in range(20_000)))
    assert sum(1 for _ in walk(tree)) > 60_000
    assert len(references(tree)) == 20_000
    assert same(tree, parse_expression(unparse(tree)))


def test_long_paths_and_filter_chains_are_not_deep() -> None:
    for step in (".b", "[0]", " | f", " is g"):
        tree = parse_expression("a" + step * 20_000)
        assert len(references(tree)) == 1
        assert same(tree, parse_expression(unparse(tree)))


@pytest.mark.parametrize(
    "unit",
    ["x", "{ ", "a {{ b.c }} ", "{{ 'x' }}", "{# c #}", "{% set a = 1 %}", "{{% raw %}x{% endraw %}", "\n"],
)
def test_time_grows_with_length_only(unit: str) -> None:
    start = time.process_time()
    parse(unit * (1_000_000 // len(unit)))
    assert time.process_time() - start < 20


@pytest.mark.parametrize(
    "text", ["{{ " * 300_000, "{{ '" + "\\'" * 300_000, '{{ "' + "a#" * 300_000, "{%" + "-" * 10**6]
)
def test_broken_text_fails_quickly(text: str) -> None:
    start = time.process_time()
    with pytest.raises(TemplateSyntaxError):
        parse(text)
    assert time.process_time() - start < 20
