"""Mocks as the engine expects them."""

from typing import Any

import pytest

from kestra_dsl.engine.mocks import by_value, failing, giving, mock_request
from kestra_dsl.errors import UsageError

NOTHING: dict[str, Any] = {"outputs": {}, "state": "SUCCESS", "message": None}


@pytest.mark.parametrize(
    ("given", "gives"),
    [
        (None, [NOTHING]),
        ({}, [NOTHING]),
        ({"a": 1}, [{**NOTHING, "outputs": {"a": 1}}]),
        (failing("why"), [{**NOTHING, "state": "FAILED", "message": "why"}]),
        (giving({"a": 1}, state="WARNING"), [{**NOTHING, "outputs": {"a": 1}, "state": "WARNING"}]),
        (giving({"a": 1}, state="FAILED"), [{**NOTHING, "outputs": {"a": 1}, "state": "FAILED"}]),
        ([failing("why"), {}], [{**NOTHING, "state": "FAILED", "message": "why"}, NOTHING]),
    ],
)
def test_a_mock_is_a_list_of_what_is_given_each_time(given: Any, gives: Any) -> None:
    asked = mock_request("flow", "task", given, {"sql": "SELECT 1"})
    assert asked == {"flow": "flow", "task": "task", "gives": gives, "by_value": {}, "renders": {"sql": "SELECT 1"}}


def test_a_mock_by_value_gives_nothing_in_other_iterations() -> None:
    asked = mock_request("flow", "task", by_value({"1": {"a": 1}, "b": [failing("why"), {}]}), {})
    assert asked["gives"] == [NOTHING]
    assert asked["by_value"]["1"] == [{**NOTHING, "outputs": {"a": 1}}]
    assert [mock["state"] for mock in asked["by_value"]["b"]] == ["FAILED", "SUCCESS"]


@pytest.mark.parametrize("state", ["WARN", "RUNNING", "success", None])
def test_a_state_that_no_task_ends_in_is_refused(state: Any) -> None:
    with pytest.raises(UsageError, match=f"a task cannot end in state {state!r}") as refused:
        giving({}, state=state)
    assert refused.value.hint == "valid states: SUCCESS, WARNING, FAILED, SKIPPED, KILLED, CANCELLED"


@pytest.mark.parametrize("given", ["FAILED", 3, [], [{"a": object()}]])
def test_what_is_no_mock_is_refused(given: Any) -> None:
    with pytest.raises(UsageError):
        mock_request("flow", "task", given, {})
