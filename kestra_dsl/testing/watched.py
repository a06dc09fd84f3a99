"""An engine that remembers its runs, for the report of a failed test."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kestra_dsl.engine.engines import Engine
from kestra_dsl.errors import KestraDslError, NetworkError, RunTimeoutError, UnrenderedError

if TYPE_CHECKING:
    from kestra_dsl.core.flow import Flow
    from kestra_dsl.engine.runs import Run

__all__ = ["WatchedEngine", "summary"]

_MANY = 30


class WatchedEngine(Engine):
    """An engine that remembers its runs. ``options`` are the current defaults of options of ``run``."""

    def __init__(self, version: str, options: Mapping[str, Any], project: Path) -> None:
        super().__init__(version, own_process=True, project=project)
        self._options = options
        self.runs: list[Run] = []

    def run(self, flow: Flow, **options: Any) -> Run:
        __tracebackhide__ = True  # pytest then points at the test
        try:
            run = super().run(flow, **{**self._options, **options})
        except KestraDslError as error:
            if isinstance(error, (NetworkError, RunTimeoutError, UnrenderedError)) and error.run is not None:
                self.runs.append(error.run)
            raise error.with_traceback(None) from None
        self.runs.append(run)
        return run


def summary(run: Run) -> str:
    """The states and errors of a run, its connections, and its stubs, in lines."""
    return "\n".join(_lines(run))


def _lines(run: Run) -> Iterator[str]:
    yield f"{run.flow} {run.state}"
    few = len(run.all_tasks) <= _MANY
    for task in run.all_tasks:
        if few or task.state != "SUCCESS":
            name = task.id if task.value is None else f"{task.id}[{task.value}]"
            tries = f" after {len(task.attempts)} attempts" if len(task.attempts) > 1 else ""
            yield f"  {name} {task.state}{tries}"
    for line in run.logs:
        if line.level in ("ERROR", "WARN"):
            yield f"  {line}"
    for name, reason in run.unrendered.items():
        yield f"  not rendered: {name}: {reason}"
    for connection in run.network:
        yield f"  network: {connection}"
    if run.ungated_processes:
        yield f"  network: connections of scripts are neither limited nor listed ({run.ungated_processes})"
    if run.stubs:
        yield f"  stubbed: {', '.join(dict.fromkeys(map(str, run.stubs)))}"
    for other in run.others:
        yield from (f"  {line}" for line in _lines(other))
