"""What a test says that tasks give, as the engine takes it."""

from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from kestra_dsl.engine.given import by_value, failing, giving, mock_request, plain
from kestra_dsl.errors import UsageError

NOTHING: dict[str, Any] = {"outputs": {}, "state": "SUCCESS", "message": None}


def test_values_become_what_json_has(tmp_path: Path) -> None:
    file = tmp_path / "a.csv"
    file.touch()
    given: dict[Any, Any] = {
        "d": date(2024, 1, 2),
        "t": datetime(2024, 1, 2, 3, tzinfo=UTC),
        "l": (1, None, True),
        5: {"f": file},
    }
    assert plain(given) == {
        "d": "2024-01-02",
        "t": "2024-01-02T03:00:00+00:00",
        "l": [1, None, True],
        "5": {"f": {"__file__": str(file)}},
    }


@pytest.mark.parametrize(
    ("value", "told"), [(object(), "cannot be given to a flow"), (Path("/not/there"), "there is no file /not/there")]
)
def test_what_a_flow_cannot_take_is_refused(value: Any, told: str) -> None:
    with pytest.raises(UsageError, match=told):
        plain({"a": [value]})


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


def test_a_mock_by_value_gives_nothing_in_other_rounds() -> None:
    asked = mock_request("flow", "task", by_value({"1": {"a": 1}, "b": [failing("why"), {}]}), {})
    assert asked["gives"] == [NOTHING]
    assert asked["by_value"]["1"] == [{**NOTHING, "outputs": {"a": 1}}]
    assert [mock["state"] for mock in asked["by_value"]["b"]] == ["FAILED", "SUCCESS"]


@pytest.mark.parametrize("state", ["WARN", "RUNNING", "success", None])
def test_a_state_that_no_task_ends_in_is_refused(state: Any) -> None:
    with pytest.raises(UsageError, match=f"no task ends in the state {state!r}") as refused:
        giving({}, state=state)
    assert refused.value.hint == "the states are SUCCESS, WARNING, FAILED, SKIPPED, KILLED, CANCELLED"


@pytest.mark.parametrize("given", ["FAILED", 3, [], [{"a": object()}]])
def test_what_is_no_mock_is_refused(given: Any) -> None:
    with pytest.raises(UsageError):
        mock_request("flow", "task", given, {})


@pytest.mark.parametrize("odd", [float("nan"), float("inf"), "a\udcff", {"a": ["\ud800"]}, object()])
def test_what_json_has_no_word_for_is_bad_use(odd: object) -> None:
    with pytest.raises(UsageError, match="cannot be given to a flow"):
        plain(odd)
