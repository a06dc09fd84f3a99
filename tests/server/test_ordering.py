"""Subflows come before the flows that run them."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kestra_dsl.server.ordering import callers_of, waves

NAMES = st.sampled_from("abcdef")
GRAPHS = st.dictionaries(NAMES, st.sets(NAMES))


@given(GRAPHS)
def test_every_flow_is_in_one_group(graph: dict[str, set[str]]) -> None:
    assert sorted(name for group in waves(graph) for name in group) == sorted(graph)


@given(GRAPHS)
def test_a_flow_is_after_what_it_calls_unless_they_call_each_other(graph: dict[str, set[str]]) -> None:
    at = {name: number for number, group in enumerate(waves(graph)) for name in group}
    for name, others in graph.items():
        for other in others & graph.keys() - {name}:
            circular = name in callers_of([name], graph) and _reaches(graph, other, name)
            assert at[other] < at[name] or circular or at[other] == at[name] == max(at.values())


def _reaches(graph: dict[str, set[str]], start: str, end: str) -> bool:
    return start in callers_of([end], graph)


def test_a_chain_is_written_from_its_end() -> None:
    assert waves({"a": ["b"], "b": ["c"], "c": [], "d": ["a", "elsewhere"]}) == [["c"], ["b"], ["a"], ["d"]]


def test_a_circle_does_not_keep_the_others() -> None:
    assert waves({"a": ["b"], "b": ["a"], "c": [], "d": ["c"]}) == [["c"], ["d"], ["a", "b"]]


def test_callers_are_found_through_others() -> None:
    graph = {"a": ["b"], "b": ["c"], "c": [], "d": []}
    assert callers_of(["c"], graph) == {"a", "b", "c"}
    assert callers_of(["a"], graph) == {"a"}
