"""What a template needs from outside."""

from __future__ import annotations

import pytest

from kestra_dsl.templates import (
    Dynamic,
    Template,
    calls,
    filters,
    parse,
    parse_expression,
    placeholders,
    references,
    unparse,
)
from kestra_dsl.templates import tests as used_tests


def found(text: str) -> list[str]:
    result: list[str] = []
    for reference in references(parse(text)):
        steps = [f"<{unparse(s.key)}>" if isinstance(s, Dynamic) else repr(s) for s in reference.path]
        result.append(":".join([reference.root, *steps]))
    return result


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("plain", []),
        ("{{ a }}", ["a"]),
        ("{{ outputs.extract.uri }}", ["outputs:'extract':'uri'"]),
        ("{{ a['b-c'][0][\"d\"] }}", ["a:'b-c':0:'d'"]),
        ("{{ a[('b')] }}", ["a:'b'"]),
        ("{{ (a.b).c }}", ["a:'b':'c'"]),
        (
            "{{ outputs.extract.outputFiles[inputs.x ~ '.csv'] }}",
            ["outputs:'extract':'outputFiles':<inputs.x ~ '.csv'>", "inputs:'x'"],
        ),
        ("{{ a[b[c]][d].e }}", ["a:<b[c]>:<d>:'e'", "b:<c>", "c", "d"]),
        ("{{ a.b.f(c.d).e }}", ["a:'b'", "c:'d'"]),
        ("{{ f(a, n=b.c) | g(d) is h(e) }}", ["a", "b:'c'", "d", "e"]),
        ('{{ "x#{a.b}" ~ [c, {d: e}] ~ (true ? g : -h) }}', ["a:'b'", "c", "d", "e", "g", "h"]),
        ("{{ a[true] }}", ["a:<true>"]),
        ("{# a #}{% raw %}{{ b }}{% endraw %}", []),
        ("{% if a %}{% elseif b %}{% endif %}", ["a", "b"]),
    ],
)
def test_references_come_with_their_whole_path_in_order(text: str, expected: list[str]) -> None:
    assert found(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("{% for x in x.y %}{{ x.z ~ loop.index }}{% endfor %}{{ x.w }}", ["x:'y'", "x:'w'"]),
        ("{% for x in a %}{% else %}{{ x }}{% endfor %}", ["a", "x"]),
        ("{{ x }}{% set x = x %}{{ x.y[z] }}", ["x", "x", "z"]),
        ("{% for i in a %}{% set x = i %}{% endfor %}{{ x ~ i }}", ["a", "i"]),
        ("{% for i in a %}{% for j in i %}{{ i ~ j }}{% endfor %}{{ i ~ j }}{% endfor %}", ["a", "j"]),
        ("{% macro m(p) %}{% set x = p %}{{ x }}{% endmacro %}{{ p ~ x }}", ["p", "x"]),
        ("{% if a %}{% for i in b %}{% if i %}{{ i }}{% else %}{{ i }}{% endif %}{% endfor %}{% endif %}", ["a", "b"]),
        ("{{ loop }}", ["loop"]),
    ],
)
def test_names_introduced_by_tags_are_not_references(text: str, expected: list[str]) -> None:
    assert found(text) == expected


def test_a_reference_knows_its_source() -> None:
    text = "x {{ a.b[0] }}"
    (reference,) = references(parse(text))
    assert reference.span.of(text) == "a.b[0]"
    assert reference.path == ("b", 0)
    assert unparse(reference.node) == "a.b[0]"


def test_expressions_have_references_too() -> None:
    assert [r.root for r in references(parse_expression("a ~ b"))] == ["a", "b"]


def names(template: Template) -> tuple[list[str], list[str], list[str]]:
    return (
        [use.name for use in calls(template)],
        [use.name for use in filters(template)],
        [use.name for use in used_tests(template)],
    )


def test_functions_filters_and_tests_come_in_source_order() -> None:
    text = "{{ f(g() | h | i(j())) is k }}{% if a is not l %}{{ b.m() }}{% endif %}"
    template = parse(text)
    assert names(template) == (["f", "g", "j", "m"], ["h", "i"], ["k", "l"])
    for use in (*calls(template), *filters(template), *used_tests(template)):
        assert use.span.of(text) == use.name
    assert [use.is_method for use in calls(template)] == [False, False, False, True]


def test_macros_of_the_template_are_not_functions_of_kestra() -> None:
    assert names(parse("{{ m() }}{% macro m() %}{{ f() }}{% endmacro %}"))[0] == ["f"]


def test_placeholders_are_told_apart_from_references() -> None:
    template = parse("\ufdd0text\ufdd1{{ \ufdd0output:a\ufdd1.b[\ufdd0x\ufdd1] ~ c }}")
    assert [(p.root, len(p.path)) for p in placeholders(template)] == [("output:a", 2), ("x", 0)]
    assert [r.root for r in references(template)] == ["c"]
