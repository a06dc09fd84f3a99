"""Regular expressions are matched like Python and Java do, in linear time."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kestra_dsl.checks.regex_matching import matches

ATOMS = st.sampled_from(["a", "b", ".", r"\d", r"\w", "[ab]", "[^a]", "[a-c1]", r"\.", "-", "", "^", "$", r"[\d.]"])


def _longer(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    signs = st.sampled_from(["*", "+", "?", "{2}", "{0,2}", "{1,}", "*?", "+?"])
    return st.one_of(
        st.tuples(inner, signs).map(lambda pair: f"({pair[0]}){pair[1]}"),
        st.lists(inner, min_size=1, max_size=3).map("".join),
        st.lists(inner, min_size=2, max_size=3).map(lambda ways: f"(?:{'|'.join(ways)})"),
    )


@given(st.recursive(ATOMS, _longer, max_leaves=8), st.text("ab1.-c", max_size=8))
@settings(max_examples=500, deadline=None)
def test_the_answer_is_that_of_python(pattern: str, text: str) -> None:
    assert matches(pattern, text) is (re.fullmatch(pattern, text, re.ASCII) is not None)


@pytest.mark.parametrize(
    ("pattern", "text", "fitting"),
    [
        ("(a+)+b", "a" * 5_000 + "c", False),
        ("(a|aa)+", "a" * 5_000 + "!", False),
        (r"(\w+\s?)*", "a" * 5_000 + "!", False),
        ("(.*a){12}b", "a" * 5_000, False),
        (".*.*.*.*.*=.*", "x" * 5_000, False),
        ("(a?){500}a{500}", "a" * 500, True),
        (r"([a-zA-Z0-9]+[._-]?)+@x\.org", "a" * 5_000 + "@x.org", True),
    ],
)
def test_what_would_explode_is_answered_at_once(pattern: str, text: str, fitting: bool) -> None:
    assert matches(pattern, text) is fitting


@pytest.mark.parametrize(
    "pattern",
    [
        r"(a)\1", "(?=a)b", "(?i)a", "a++", r"\p{L}+", "[a&&b]", "[a[b]]", "a{", "(a", "a)", "[]a]", r"\Qa\E", "*a",
        "(" * 5_000, "((((a{900}){900}){900}){900}", "a{2,1}", r"\ba", "a**",
    ],
)  # fmt: skip
def test_what_is_no_plain_expression_is_left_undecided(pattern: str) -> None:
    assert matches(pattern, "a" * 50) is None


def test_where_a_line_ends_is_not_the_same_to_python_and_java() -> None:
    assert matches("a.b", "a\rb") is False
    assert matches("a$", "a\n") is None
    assert matches("[^x]*", "a\nb") is True
