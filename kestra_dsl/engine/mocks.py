"""Mocks of tasks: outputs, failures, and results for each attempt or each iteration of a loop."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal, get_args

from kestra_dsl.engine.json_values import json_value
from kestra_dsl.errors import UsageError

__all__ = ["ByValue", "Mock", "State", "by_value", "failing", "giving", "mock_request"]


State = Literal["SUCCESS", "WARNING", "FAILED", "SKIPPED", "KILLED", "CANCELLED"]
"""The states that a task can end in."""


@dataclass(frozen=True)
class Mock:
    """The result of one run of a mocked task."""

    outputs: Mapping[str, Any] = field(default_factory=dict)
    state: State = "SUCCESS"
    message: str | None = None
    """The error message. A mock with a message fails and has no outputs."""
    checked: bool = True
    """Whether the outputs must match the task's type."""


@dataclass(frozen=True)
class ByValue:
    """The results of a mocked task by the value of the loop's iteration."""

    iterations: Mapping[str, Any]


def failing(message: str = "mocked failure") -> Mock:
    """Mock a task that fails. A retry runs it again, and it fails again.

    Args:
        message: The error message that the task logs.

    Returns:
        A mock for ``Engine.run(mocks=...)``.
    """
    return Mock(state="FAILED", message=message)


def giving(outputs: Mapping[str, Any], *, state: State = "SUCCESS", checked: bool = True) -> Mock:
    """Mock a task with outputs and an end state such as ``WARNING``.

    Args:
        outputs: The outputs under Kestra's names.
        state: The state that the task ends in.
        checked: Whether outputs that the task's type does not have are an error.

    Returns:
        A mock for ``Engine.run(mocks=...)``.

    Raises:
        UsageError: If a task cannot end in that state.
    """
    if state not in get_args(State):
        raise UsageError(f"a task cannot end in state {state!r}", hint=f"valid states: {', '.join(get_args(State))}")
    return Mock(outputs, state, checked=checked)


def by_value(iterations: Mapping[str, Any]) -> ByValue:
    """Mock a task in a loop, with one mock for each value of the loop.

    Args:
        iterations: Mocks by the value of the iteration. An iteration that is not listed has no outputs.

    Returns:
        A mock for ``Engine.run(mocks=...)``.

    >>> mocks={"extract": by_value({"green": {"rows": 2}, "yellow": failing("no such file")})}
    """
    return ByValue(iterations)


def mock_request(flow: str, task: str, mock: Any, properties: Mapping[str, Any]) -> dict[str, Any]:
    """The mock of a task as the engine expects it; None mocks a task without outputs."""
    iterations = mock.iterations if isinstance(mock, ByValue) else {}
    return {
        "flow": flow,
        "task": task,
        "gives": _results(task, None if isinstance(mock, ByValue) else mock),
        "by_value": {str(value): _results(task, one) for value, one in iterations.items()},
        "renders": dict(properties),
    }


def _results(task: str, mock: Any) -> list[dict[str, Any]]:
    """The result of each run of the task."""
    mocks: Sequence[Any] = mock if isinstance(mock, list) else [mock]
    if not mocks:
        raise UsageError(f"the mock of {task!r} is an empty list", hint="add one entry for each run of the task")
    return [_result(task, one) for one in mocks]


def _result(task: str, mock: Any) -> dict[str, Any]:
    result = mock if isinstance(mock, Mock) else Mock(mock or {})
    if not isinstance(result.outputs, Mapping):
        raise UsageError(
            f"{result.outputs!r} is not a mock for {task!r}",
            hint='use outputs such as {"value": 1}, or failing("why"), or a list of these',
        )
    return {"outputs": json_value(result.outputs), "state": result.state, "message": result.message}
