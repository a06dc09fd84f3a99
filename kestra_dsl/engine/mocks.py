"""What a test says that tasks give."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from math import isfinite
from pathlib import Path
from typing import Any, Literal, get_args

from kestra_dsl.engine.inside.storing import FILE
from kestra_dsl.errors import UsageError

__all__ = ["ByValue", "Mock", "State", "by_value", "failing", "giving", "mock_request", "plain"]


State = Literal["SUCCESS", "WARNING", "FAILED", "SKIPPED", "KILLED", "CANCELLED"]
"""Those that a task can end in."""


@dataclass(frozen=True)
class Mock:
    """How one run of a task ends."""

    outputs: Mapping[str, Any] = field(default_factory=dict)
    state: State = "SUCCESS"
    message: str | None = None
    """What a failure says; it has no outputs then."""
    checked: bool = True
    """Whether the outputs have to be those of the task's type."""


@dataclass(frozen=True)
class ByValue:
    """How a task ends in the rounds of a loop."""

    rounds: Mapping[str, Any]


def failing(message: str = "mocked failure") -> Mock:
    """A task that fails. What retries it is tried again, and fails again."""
    return Mock(state="FAILED", message=message)


def giving(outputs: Mapping[str, Any], *, state: State = "SUCCESS", checked: bool = True) -> Mock:
    """A task that gives outputs and ends in a state such as ``WARNING``.

    Outputs that the task's type does not give are refused, unless ``checked`` is False.
    """
    if state not in get_args(State):
        raise UsageError(f"no task ends in the state {state!r}", hint=f"the states are {', '.join(get_args(State))}")
    return Mock(outputs, state, checked=checked)


def by_value(rounds: Mapping[str, Any]) -> ByValue:
    """What a task in a loop gives in each round, by the round's value. A round that is left out gives nothing.

    >>> mocks={"extract": by_value({"green": {"rows": 2}, "yellow": failing("no such file")})}
    """
    return ByValue(rounds)


def mock_request(flow: str, task: str, given: Any, properties: Mapping[str, Any]) -> dict[str, Any]:
    """As the engine takes it."""
    rounds = given.rounds if isinstance(given, ByValue) else {}
    return {
        "flow": flow,
        "task": task,
        "gives": _listed(task, None if isinstance(given, ByValue) else given),
        "by_value": {str(value): _listed(task, mock) for value, mock in rounds.items()},
        "renders": dict(properties),
    }


def plain(value: Any) -> Any:
    """A value as JSON has it; a path as a file."""
    if isinstance(value, Path):
        if not value.is_file():
            raise UsageError(f"there is no file {value}", hint="a Path stands for a file with what is in it")
        return {FILE: str(value.resolve())}
    if isinstance(value, Mapping):
        return {str(key): plain(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(item) for item in value]
    if isinstance(value, (date, datetime)):
        return value.isoformat()
    if value is None or (isinstance(value, (str, bool, int, float)) and not _is_odd(value)):
        return value
    raise UsageError(
        f"{value!r} cannot be given to a flow", hint="give text, numbers, lists, mappings, dates, and paths of files"
    )


def _is_odd(value: object) -> bool:
    """Whether JSON has no word for a number, or UTF-8 none for a text: one whose bytes were not UTF-8."""
    if isinstance(value, str):
        return any("\ud800" <= character <= "\udfff" for character in value)
    return isinstance(value, float) and not isfinite(value)


def _listed(task: str, given: Any) -> list[dict[str, Any]]:
    mocks: Sequence[Any] = given if isinstance(given, list) else [given]
    if not mocks:
        raise UsageError(f"the mock of {task!r} is an empty list", hint="give one entry for each time that it runs")
    return [_one(task, mock) for mock in mocks]


def _one(task: str, given: Any) -> dict[str, Any]:
    mock = given if isinstance(given, Mock) else Mock(given or {})
    if not isinstance(mock.outputs, Mapping):
        raise UsageError(
            f"{mock.outputs!r} is no mock of {task!r}",
            hint='give its outputs, as in {"value": 1}, or failing("why"), or a list of these',
        )
    return {"outputs": plain(mock.outputs), "state": mock.state, "message": mock.message}
