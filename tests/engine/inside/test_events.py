"""Events of a run come in the order in which they happened, whenever the engine gets to know of them."""

from __future__ import annotations

import time
from types import SimpleNamespace
from typing import Any

from kestra_dsl.engine.inside.events import Events


def states(*history: tuple[str, float]) -> Any:
    """The states of a task run, and when each began."""
    entries = [
        SimpleNamespace(
            getState=lambda name=name: name,
            getDate=lambda at=at: SimpleNamespace(toEpochMilli=lambda: at * 1000),
        )
        for name, at in history
    ]
    return SimpleNamespace(getHistories=lambda: entries, getCurrent=lambda: history[-1][0])


def execution(state: str, *tasks: Any) -> Any:
    return SimpleNamespace(
        getId=lambda: "execution",
        getFlowId=lambda: "flow",
        getState=lambda: states((state, 0)),
        getTaskRunList=lambda: list(tasks),
    )


def task(name: str, *history: tuple[str, float]) -> Any:
    return SimpleNamespace(
        getId=lambda: f"run of {name}", getTaskId=lambda: name, getValue=lambda: None, getState=lambda: states(*history)
    )


class Lines:
    """A log."""

    def __init__(self) -> None:
        self.new: list[dict[str, Any]] = []

    def add(self, message: str, at: float, run: str | None = "run of a", task: str | None = "a") -> None:
        self.new.append({"message": message, "at": at, "run": run, "flow": "flow", "task": task})

    def news(self) -> list[dict[str, Any]]:
        new, self.new = self.new, []
        return new


def made() -> tuple[Events, Lines, list[str]]:
    told: list[str] = []
    lines = Lines()

    def on_event(event: dict[str, Any]) -> None:
        told.append(event["log"]["message"] if "log" in event else f"{event['task']} {event['state']}")

    return Events(lines, on_event), lines, told  # type: ignore[arg-type]


def test_states_that_passed_between_two_looks_are_told() -> None:
    events, lines, told = made()
    lines.add("hello", 3)
    assert events.report_new([execution("RUNNING", task("a", ("CREATED", 1), ("RUNNING", 2), ("SUCCESS", 3)))])
    assert told == ["a CREATED", "a RUNNING", "hello", "a SUCCESS"]
    assert not events.report_new([execution("RUNNING", task("a", ("CREATED", 1), ("RUNNING", 2), ("SUCCESS", 3)))])
    assert len(told) == 4


def test_a_line_of_a_task_waits_for_the_task_to_begin() -> None:
    events, lines, told = made()
    now = time.time()
    lines.add("hello", now)
    events.report_new([execution("RUNNING", task("a", ("CREATED", now - 2)))])
    assert told == ["a CREATED"]
    events.report_new([execution("RUNNING", task("a", ("CREATED", now - 2), ("RUNNING", now - 1)))])
    assert told == ["a CREATED", "a RUNNING", "hello"]
    events.report_held()
    assert len(told) == 3


def test_a_line_without_a_task_run_waits_for_the_first_run_of_its_task() -> None:
    events, lines, told = made()
    now = time.time()
    lines.add("hello", now, None)
    events.report_new([execution("RUNNING", task("b", ("RUNNING", now - 2)), task("a", ("CREATED", now - 2)))])
    assert told == ["b RUNNING", "a CREATED"]
    events.report_new([execution("RUNNING", task("b", ("RUNNING", now - 2)), task("a", ("RUNNING", now - 1)))])
    assert told == ["b RUNNING", "a CREATED", "a RUNNING", "hello"]


def test_no_line_waits_for_ever() -> None:
    events, lines, told = made()
    lines.add("old", time.time() - 60)
    lines.add("of the flow", time.time(), None, None)
    lines.add("held", time.time())
    events.report_new([execution("RUNNING")])
    assert told == ["old", "of the flow"]
    events.report_held()
    assert told == ["old", "of the flow", "held"]
