"""What lowering is worth, on flows that others wrote: Kestra's own for 1.3, which 2.0 does not all accept."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kestra_dsl.engine import Engine
from tests.conformance.lowering import PAGE, TABLES, Lowered, lowered_flows, tables

pytestmark = pytest.mark.engines("1.3", "2.0")  # the flows are those of 1.3


@pytest.fixture(scope="module")
def flows(engine_of: Callable[[str], Engine]) -> list[Lowered]:
    return lowered_flows(engine_of("2.0"))


def test_what_is_valid_in_both_stays_valid(flows: list[Lowered]) -> None:
    assert [flow for flow in flows if flow.rejected is None and not flow.valid] == []


def test_what_is_written_is_valid_or_lacks_what_only_its_author_can_give(flows: list[Lowered]) -> None:
    assert {flow.name: flow.invalid for flow in flows if flow.invalid} == {
        "switch.yaml": "Missing inputs for Schedule Trigger 'schedule'",
        "task-flow.yaml": "Missing inputs for Schedule Trigger 'schedule'",
    }


def test_the_page_says_what_is_true(flows: list[Lowered]) -> None:
    begin, end = TABLES
    _, _, rest = PAGE.read_text(encoding="utf-8").partition(begin)
    shown, _, _ = rest.partition(end)
    assert shown == tables(flows), "`python -m tests.conformance.page` writes it anew"
