"""Run flows for the page, one at a time, on an engine that starts in the background."""

from __future__ import annotations

import tempfile
import threading
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from kestra_dsl.console.masking import Masking
from kestra_dsl.dev.run_requests import run_request
from kestra_dsl.engine.warm_server import IDLE
from kestra_dsl.errors import EngineError, KestraDslError, UsageError

if TYPE_CHECKING:
    from kestra_dsl.core.flow import Flow
    from kestra_dsl.dev.feed import Feed
    from kestra_dsl.dev.run_requests import RunRequest
    from kestra_dsl.engine import Engine, Run

__all__ = ["FlowToRun", "PageRuns"]


_IDLE = "Kestra {} has ended, because it was not used; the next run starts it again"


class FlowToRun(NamedTuple):
    """A flow, those that it calls, and the Kestra version that runs it."""

    flow: Flow
    subflows: list[Flow]
    target: str


class _Job(NamedTuple):
    """A run that a page has requested."""

    id: int
    what: FlowToRun
    arguments: dict[str, Any]
    masking: Masking
    folder: tempfile.TemporaryDirectory[str]
    stopped: threading.Event


class PageRuns:
    """The engine of the page, and the current run. Pages follow both in a feed.

    The feed has messages of three topics: ``engine`` for its state, ``begin`` for a new run, and ``run`` for each event
    of it, of which the last one has its result.

    Args:
        feed: Gets the messages.
        find: Returns a flow by its name; None if there is none.
        secrets: Values to mask in every run.
    """

    def __init__(self, feed: Feed, find: Callable[[str], FlowToRun | None], secrets: Iterable[str] = ()) -> None:
        self._feed = feed
        self._find = find
        self._secrets = [*secrets]
        self._engine: Engine | None = None
        self._starting = threading.Lock()
        """Held while an engine starts or ends."""
        self._changing = threading.Lock()
        self._job: _Job | None = None
        self._count = 0
        self._is_closed = False

    def prepare(self, target: str) -> None:
        """Start the engine in the background, if it has not been started.

        Args:
            target: A Kestra version.
        """
        if self._engine is None and not self._starting.locked():
            threading.Thread(target=self._prepare, args=(target,), daemon=True).start()

    def start(self, body: bytes) -> int:
        """Begin a run.

        Args:
            body: The request of the page, see ``run_request``.

        Returns:
            The number of the run.

        Raises:
            UsageError: The request is invalid, names no flow, or another run is in progress.
        """
        folder = tempfile.TemporaryDirectory(prefix="kdsl-run-", ignore_cleanup_errors=True)
        try:
            job = self._accepted(run_request(body, Path(folder.name)), folder)
        except BaseException:
            folder.cleanup()
            raise
        threading.Thread(target=self._run, args=(job,), daemon=True).start()
        return job.id

    def _accepted(self, request: RunRequest, folder: tempfile.TemporaryDirectory[str]) -> _Job:
        """The job of a request, which is the current one from now on."""
        what = self._find(request.flow)
        if what is None:
            raise UsageError(f"no such flow: {request.flow}")
        masking = Masking([*self._secrets, *request.secrets])
        with self._changing:
            if self._job is not None:
                raise UsageError("another run is in progress", hint="wait for its end, or stop it")
            self._count += 1
            job = _Job(self._count, what, request.arguments, masking, folder, threading.Event())
            self._job = job
            self._feed.publish("begin", {"id": job.id, "flow": request.flow}, replaces=("begin", "run"))
        return job

    def stop(self) -> None:
        """Stop the current run, if there is one."""
        job, engine = self._job, self._engine
        if job is not None:
            job.stopped.set()
            if engine is not None:
                engine.stop()

    def shared_engine(self, target: str) -> Engine | None:
        """The engine for other programs, started now if need be; None while it has another version."""
        engine = self._engine
        if engine is not None and engine.target != target:
            return None
        return self._started(target)

    def end_if_idle(self) -> None:
        """End the engine if nobody has used it for some minutes. The next run starts it again."""
        engine = self._engine
        if engine is not None and engine.close_if_idle(IDLE):
            self._tell_engine("idle", engine.target, message=_IDLE.format(engine.target), hint=None)

    def close(self) -> None:
        """End the engine."""
        self._is_closed = True
        self.stop()
        engine = self._engine
        if engine is not None:
            engine.close()

    def _prepare(self, target: str) -> None:
        try:
            self._started(target)
        except KestraDslError:
            return  # the feed has the error

    def _started(self, target: str) -> Engine:
        """The engine of a version, started now if need be."""
        from kestra_dsl.engine import Engine

        with self._starting:
            engine = self._engine
            if engine is not None and engine.target == target and engine.is_open:
                return engine
            self._engine = None
            if engine is not None:
                engine.close()
            self._tell_engine("starting", target)
            try:
                engine = Engine(target, own_process=True)
                self._engine = engine
                if self._is_closed:
                    raise EngineError("the command has ended")
                engine.start()
            except KestraDslError as error:
                self._engine = None
                self._tell_engine("failed", target, message=error.message, hint=error.hint)
                raise
            self._tell_engine("ready", target, seconds=engine.seconds)
            return engine

    def _tell_engine(self, state: str, target: str, **more: Any) -> None:
        self._feed.publish("engine", {"state": state, "target": target, **more}, replaces=("engine",))

    def _run(self, job: _Job) -> None:
        result: dict[str, Any] = {"state": "FAILED", "error": "the run ended without a result", "hint": None}
        try:
            result = self._result(job)
        finally:
            job.folder.cleanup()
            with self._changing:
                self._job = None
                self._feed.publish("run", {"end": result})

    def _result(self, job: _Job) -> dict[str, Any]:
        def publish(event: Mapping[str, Any]) -> None:
            if job.stopped.is_set():
                engine.stop()  # the engine did not know the run yet when it was stopped
            self._feed.publish("run", job.masking.data(_shown(event)))

        flow, subflows, target = job.what
        try:
            engine = self._started(target)
            if job.stopped.is_set():
                return {"state": "KILLED", "error": None, "hint": None}
            self._feed.publish("run", {"started": True})
            return _content(engine.run(flow, subflows=subflows, on_event=publish, **job.arguments), job.masking)
        except KestraDslError as error:
            run = getattr(error, "run", None)
            known = _content(run, job.masking) if run is not None else {"state": "FAILED"}
            hint = error.hint and job.masking.text(error.hint)
            return {**known, "error": job.masking.text(error.message), "hint": hint}


def _shown(event: Mapping[str, Any]) -> dict[str, Any]:
    """What the page shows of an event: rendered properties as in the result of a run."""
    from kestra_dsl.engine.runs import Properties

    rendered = event.get("rendered")
    return {**event, "rendered": Properties(rendered, event["task"]).to_dict()} if rendered else dict(event)


def _content(run: Run, masking: Masking) -> dict[str, Any]:
    """What the page shows of a run, as plain data."""
    masking.add(run.encrypted)
    runs = (run, *run.others)
    content = {
        "state": run.state,
        "error": None,
        "hint": None,
        "outputs": run.outputs,
        "tasks": [
            {**task.to_dict(), "flow": one.flow, "began": task.began, "seconds": task.seconds}
            for one in runs
            for task in one.all_tasks
        ],
        "logs": [
            {"level": line.level, "message": line.message, "flow": line.flow, "task": line.task, "at": line.at}
            for line in sorted((line for one in runs for line in one.logs), key=lambda line: line.at or 0.0)
        ],
        "network": [*dict.fromkeys(map(str, run.network))],
        "unrendered": {name: reason for one in runs for name, reason in one.unrendered.items()},
    }
    masked: dict[str, Any] = masking.data(content)
    return masked
