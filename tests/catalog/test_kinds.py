"""Kinds of value: as text and back, and several made into one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kestra_dsl.catalog.kinds import Kind, parse_kind, union

_PLAIN = ("text", "bool", "int", "number", "duration", "datetime", "date", "time", "data", "task")
_WORDS = st.text(alphabet=st.characters(codec="utf-8", exclude_characters="()|,~"), min_size=1, max_size=12)

_plain = st.builds(Kind, st.sampled_from(_PLAIN), dynamic=st.booleans())
_enums = st.builds(
    Kind,
    st.just("enum"),
    words=st.lists(_WORDS, min_size=1, max_size=4, unique=True).map(tuple),
    dynamic=st.booleans(),
)
_objects = st.builds(Kind, st.sampled_from(("node", "base")), words=st.tuples(_WORDS), dynamic=st.booleans())


def _several(kinds: st.SearchStrategy[Kind]) -> st.SearchStrategy[Kind]:
    """Unions of kinds that are none themselves."""
    return st.lists(kinds.filter(lambda kind: kind.name != "union"), min_size=2, max_size=4).map(
        lambda found: Kind("union", tuple(found))
    )


def _holding(kinds: st.SearchStrategy[Kind]) -> st.SearchStrategy[Kind]:
    return st.builds(Kind, st.sampled_from(("list", "map")), st.tuples(kinds), dynamic=st.booleans())


_single = st.recursive(
    _plain | _enums | _objects,
    lambda kinds: _holding(kinds) | _holding(_several(kinds)),
    max_leaves=8,
)
kinds = _single | _several(_single)


@given(kinds)
def test_the_text_of_a_kind_is_read_back_as_the_same_kind(kind: Kind) -> None:
    assert parse_kind(str(kind)) == kind


@given(kinds)
def test_the_text_of_a_kind_has_no_blank_of_its_own(kind: Kind) -> None:
    words = [word for part in kind.walk() for word in part.words]
    assert str(kind).count(" ") == sum(word.count(" ") for word in words)


@given(kinds)
def test_walking_meets_a_kind_before_what_it_holds(kind: Kind) -> None:
    met = list(kind.walk())
    assert met[0] is kind
    assert len(met) == 1 + sum(len(list(inner.walk())) for inner in kind.inner)


@given(kinds)
def test_mapping_without_a_change_changes_nothing(kind: Kind) -> None:
    assert kind.map(lambda part: part) == kind


@given(kinds)
def test_a_kind_united_with_itself_is_itself(kind: Kind) -> None:
    if kind.name == "data" or (kind.name == "union" and "data" in {part.name for part in kind.inner}):
        assert union([kind, kind]) == Kind("data")
    elif kind.name != "union":
        assert union([kind, kind]) == kind


@given(st.lists(_single, min_size=1, max_size=5))
def test_a_union_is_flat_has_each_kind_once_and_can_be_written(found: list[Kind]) -> None:
    result = union(found)
    parts = result.inner if result.name == "union" else (result,)
    assert all(part.name != "union" for part in parts)
    assert len(set(parts)) == len(parts)
    assert parse_kind(str(result)) == result


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (["text", "list(text)"], "text|list(text)"),
        (["text", "text~"], "text~"),
        (["int", "data"], "data"),
        (["enum(A,B)", "enum(B,C)"], "enum(A,B,C)"),
        (["enum(A)~", "enum(B)"], "enum(A,B)~"),
        (["text|bool", "bool|int"], "text|bool|int"),
        (["node(a.B)", "node(a.C)"], "node(a.B)|node(a.C)"),
        (["list(text)", "list(int)"], "list(text)|list(int)"),
    ],
)
def test_uniting_kinds(texts: list[str], expected: str) -> None:
    assert str(union([parse_kind(text) for text in texts])) == expected


@pytest.mark.parametrize("text", ["text)", "list(text))", "text text|", "list(text", "", "enum(A"])
def test_text_that_is_no_kind_is_refused(text: str) -> None:
    with pytest.raises((AssertionError, IndexError, ValueError)):
        parse_kind(text)
