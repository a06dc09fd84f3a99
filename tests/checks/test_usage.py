"""What a text uses, and how much it minds when something is not there."""

from __future__ import annotations

import pytest

from kestra_dsl.checks import usage as module
from kestra_dsl.checks.usage import Usage, spelled, usage
from kestra_dsl.templates import parse

PLAIN = [
    "{{ a }}",
    "{{ a.b }}",
    "{{ a['b-c'].d }} and {{ e }}",
    "{{ render(a.b) }}",
    "{{ renderOnce(a) }}/{{ f('x', a.b, 1) }}",
    "text {{ kv('NAME') }}",
]
OTHER = ["{{ a[b] }}", "{{ a | upper }}", "{{ f(a ~ b) }}", "{{ f(name=a) }}", "{{ (a).b }}", "{{ a[0] }}", "{{ 1 }}"]


def explored(text: str) -> Usage:
    """What the long way finds."""
    used = Usage({}, [], [], [])
    template = parse(text)
    module._explore(template, template, used, guarded=False)
    return used


@pytest.mark.parametrize("text", PLAIN + OTHER)
def test_the_short_way_finds_what_the_long_way_does(text: str) -> None:
    assert usage(parse(text)) == explored(text)


def care(text: str, root: str = "x") -> list[tuple[bool, bool]]:
    return [(read.guarded, read.sometimes) for read in usage(parse(text)).reads.get(root, [])]


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
    assert [guarded for guarded, _ in care(text)] == [True]


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
    assert care(text) == [(False, False)]


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
def test_what_is_read_in_some_cases_only_is_told_apart(text: str) -> None:
    assert care(text) == [(False, True)]


@pytest.mark.parametrize("text", ["{% if a %}b{% endif %}{{ x.y }}", "{{ x.y ? a : b }}", "{{ x.y and a }}"])
def test_what_decides_is_read_always(text: str) -> None:
    assert care(text) == [(False, False)]


@pytest.mark.parametrize(
    "text",
    [
        "{{ x.y is defined ? x.y.z : 1 }}",
        "{{ x is defined and x.y }}",
        "{% if x.y is defined %}{{ x.y }}{% endif %}",
        "{% if a %}{% elseif x.y is defined %}{{ x.y }}{% endif %}",
    ],
)
def test_having_looked_makes_it_safe(text: str) -> None:
    assert all(guarded for guarded, _ in care(text))


def test_having_looked_at_another_one_does_not() -> None:
    assert care("{{ x.a is defined ? x.b : 1 }}") == [(True, True), (False, True)]


def test_a_text_that_need_not_render_is_guarded_throughout() -> None:
    reads = usage(parse("{{ a }}{{ b | upper }}"), guarded=True).reads
    assert all(read.guarded for some in reads.values() for read in some)


def test_names_that_the_text_binds_are_no_reads() -> None:
    assert usage(parse("{% set a = b %}{{ a }}{% for c in d %}{{ c }}{% endfor %}")).reads.keys() == {"b", "d"}


@pytest.mark.parametrize(
    ("text", "path"),
    [("{{ a.b }}", "a.b"), ("{{ a['b-c'].d }}", "a['b-c'].d"), ("{{ a[b.c] }}", "a[b.c]"), ("{{ a[0] }}", "a[0]")],
)
def test_a_path_is_spelled_for_people(text: str, path: str) -> None:
    assert spelled(usage(parse(text)).reads["a"][0]) == path
