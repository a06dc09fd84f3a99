"""Variables, functions and filters that a template uses, and whether missing variables are tolerated."""

from __future__ import annotations

import pytest

from kestra_dsl.checks.template_usage import usage_of
from kestra_dsl.templates import Test, calls, filters, parse, references, walk

TEXTS = [
    "{{ a }}",
    "{{ a.b }}",
    "{{ a['b-c'].d }} and {{ e }}",
    "{{ render(a.b) }}",
    "{{ renderOnce(a) }}/{{ f('x', a.b, 1) }}",
    "text {{ kv('NAME') }}",
    "{{ a[b] }}",
    "{{ a[b.c][d(e)].f ?? g }}",
    "{{ a | upper }}",
    "{{ f(a ~ b) }}",
    "{{ f(name=a) }}",
    "{{ (a).b }}",
    "{{ a[0] }}",
    "{{ f(a).b[c] }}",
    "{{ 1 }}",
    "{{ [a, {'b': c is defined}] is empty ? d | default(e) : -f }}",
    "{% set a = b %}{{ a }}{% for c in d %}{{ c.x }}{{ loop.index }}{% else %}{{ c }}{% endfor %}",
    "{% if a is defined %}{{ b }}{% elseif c(d) == 1 %}{{ e | f }}{% else %}{{ g }}{% endif %}{{ h }}",
    "{% macro m(a) %}{{ a }}{{ b }}{% endmacro %}{{ a }}",
]


@pytest.mark.parametrize("text", TEXTS)
def test_usage_is_what_the_parser_finds(text: str) -> None:
    template = parse(text)
    used = usage_of(template)
    reads = sorted((read.span, read.root, read.path) for some in used.reads.values() for read in some)
    assert reads == sorted((one.span, one.root, one.path) for one in references(template))
    assert {node.span for node in used.filters} == {use.node.span for use in filters(template)}
    assert {node.span for node in used.calls} == {use.node.span for use in calls(template)}
    assert {node.span for node in used.tests} == {node.span for node in walk(template) if isinstance(node, Test)}


@pytest.mark.parametrize(
    ("text", "rendered"), [("{{ render(a.b) }}", ["a"]), ("{{ f(render(a[b]) ~ c) }}", ["a", "b"])]
)
def test_what_render_gets_is_told_apart(text: str, rendered: list[str]) -> None:
    reads = usage_of(parse(text)).reads
    assert sorted(root for root, some in reads.items() for read in some if read.is_rendered) == rendered


def test_a_long_chain_of_operators_is_no_problem() -> None:
    text = "{{ " + " ~ ".join(["a.b"] * 3_000) + " }}"
    assert len(usage_of(parse(text)).reads["a"]) == 3_000


def guards(text: str, root: str = "x") -> list[tuple[bool, bool]]:
    return [(read.is_guarded, read.is_conditional) for read in usage_of(parse(text)).reads.get(root, [])]


@pytest.mark.parametrize(
    "text",
    [
        "{{ x.y ?? 1 }}",
        "{{ x.y ??? 1 }}",
        "{{ (x.y | upper) ?? 1 }}",
        "{{ x.y | default(1) }}",
        "{{ x.y | upper | default(1) }}",
        "{{ x.y is defined }}",
        "{{ x.y is not defined }}",
        "{{ fromJson(x.y) ?? 1 }}",
    ],
)
def test_what_is_guarded_does_not_fail(text: str) -> None:
    assert [guarded for guarded, _ in guards(text)] == [True]


@pytest.mark.parametrize(
    "text",
    [
        "{{ x.y }}",
        "{{ x.y is null }}",
        "{{ x.y is empty }}",
        "{{ x.y | upper }}",
        "{{ a ?? b }}{{ x.y }}",
        "{{ not x.y }}",
    ],
)
def test_what_is_not_guarded_fails(text: str) -> None:
    assert guards(text) == [(False, False)]


@pytest.mark.parametrize(
    "text",
    [
        "{{ a ? x.y : 1 }}",
        "{{ a ? 1 : x.y }}",
        "{{ a and x.y }}",
        "{{ a or x.y }}",
        "{{ a ?? x.y }}",
        "{% if a %}{{ x.y }}{% endif %}",
        "{% if a %}{% else %}{{ x.y }}{% endif %}",
        "{% for i in a %}{{ x.y }}{% endfor %}",
        "{% if a %}{% if b %}{% endif %}{{ x.y }}{% endif %}",
    ],
)
def test_what_is_read_in_a_branch_only_is_conditional(text: str) -> None:
    assert guards(text) == [(False, True)]


@pytest.mark.parametrize("text", ["{% if a %}b{% endif %}{{ x.y }}", "{{ x.y ? a : b }}", "{{ x.y and a }}"])
def test_what_decides_is_read_always(text: str) -> None:
    assert guards(text) == [(False, False)]


@pytest.mark.parametrize(
    "text",
    [
        "{{ x.y is defined ? x.y.z : 1 }}",
        "{{ x is defined and x.y }}",
        "{% if x.y is defined %}{{ x.y }}{% endif %}",
        "{% if a %}{% elseif x.y is defined %}{{ x.y }}{% endif %}",
    ],
)
def test_a_condition_about_it_guards_it(text: str) -> None:
    assert all(guarded for guarded, _ in guards(text))


def test_a_condition_about_something_else_does_not() -> None:
    assert guards("{{ x.a is defined ? x.b : 1 }}") == [(True, True), (False, True)]


def test_a_text_that_need_not_render_is_guarded_throughout() -> None:
    reads = usage_of(parse("{{ a }}{{ b | upper }}"), is_optional=True).reads
    assert all(read.is_guarded for some in reads.values() for read in some)


def test_names_that_the_text_binds_are_no_reads() -> None:
    assert usage_of(parse("{% set a = b %}{{ a }}{% for c in d %}{{ c }}{% endfor %}")).reads.keys() == {"b", "d"}


@pytest.mark.parametrize(
    ("text", "path"),
    [("{{ a.b }}", "a.b"), ("{{ a['b-c'].d }}", "a['b-c'].d"), ("{{ a[b.c] }}", "a[b.c]"), ("{{ a[0] }}", "a[0]")],
)
def test_a_path_is_spelled_for_people(text: str, path: str) -> None:
    assert usage_of(parse(text)).reads["a"][0].spelling == path


def test_the_condition_of_elseif_guards_only_what_follows() -> None:
    text = "{% if a %}{{ x.y }}{% elseif x.y == 1 %}{{ x.y }}{% else %}{{ x.y }}{% endif %}{{ x.y }}"
    assert guards(text) == [(False, True), (False, True), (True, True), (True, True), (False, False)]
