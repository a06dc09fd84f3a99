"""What makes two texts the same flow, and which flows a text calls."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kestra_dsl.server.sources import called_flows, digest, normalised

FLOW = "id: a\nnamespace: b\ntasks:\n  - id: t\n    type: io.kestra.plugin.core.log.Log\n    message: |\n      x\n"


@pytest.mark.parametrize(
    "text",
    [
        "\n" + FLOW,
        "\ufeff" + FLOW,
        FLOW.replace("\n", "\r\n"),
        FLOW.rstrip("\n"),
        FLOW + "\n\n",
        "revision: 7\n" + FLOW,
        FLOW + "revision: 7",
        FLOW.replace("tasks:", "revision : 12 # x\ntasks:"),
        FLOW + "\ndisabled: false\n",
        FLOW + "disabled: false",
    ],
)
def test_what_a_server_adds_or_drops_makes_no_difference(text: str) -> None:
    assert normalised(text) == FLOW
    assert digest(text) == digest(FLOW)


@pytest.mark.parametrize(
    "text",
    [
        FLOW + "\ndisabled: true",
        "# a comment\n" + FLOW,
        FLOW.replace("x", "x "),
        FLOW.replace("      x", "      revision: 3\n      x"),
        FLOW.replace("id: t", "id: T"),
    ],
)
def test_what_somebody_changed_makes_one(text: str) -> None:
    assert digest(text) != digest(FLOW)


def test_empty_lines_at_the_end_of_a_block_that_keeps_them_are_a_difference() -> None:
    kept = FLOW.replace("|", "|+")
    assert digest(kept) != digest(kept + "\n")
    assert digest("\n" + kept) == digest(kept)


LINES = st.lists(st.sampled_from(["id: a", "", "  x", "revision: 3", "  revision: 3", "# c", "disabled: true"]))


@given(LINES)
def test_line_ends_and_lines_around_a_text_never_count(lines: list[str]) -> None:
    text = "\n".join(lines)
    assert digest("\r\n" + text.replace("\n", "\r\n") + "\r\n") == digest(text)
    assert normalised(normalised(text)) == normalised(text)


def test_the_flows_that_a_flow_calls_are_found_at_any_depth() -> None:
    text = """
id: a
namespace: b
tasks:
  - id: each
    type: io.kestra.plugin.core.flow.ForEach
    values: [1]
    tasks:
      - id: one
        type: io.kestra.plugin.core.flow.Subflow
        namespace: b
        flowId: inner
  - id: batch
    type: io.kestra.plugin.core.flow.ForEachItem
    namespace: other
    flowId: item
  - id: unknown
    type: io.kestra.plugin.core.flow.Subflow
    namespace: b
    flowId: "{{ inputs.which }}"
"""
    assert called_flows(text) == {"b/inner", "other/item"}


@pytest.mark.parametrize("text", [FLOW, "type: x.Subflow\n  bad: [", "type: a.Subflow\nflowId: 3\nnamespace: b"])
def test_a_text_that_calls_none_or_is_broken_calls_none(text: str) -> None:
    assert called_flows(text) == frozenset()
