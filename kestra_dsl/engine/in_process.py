"""The engine of this process, shared by all callers with the same setup."""

from __future__ import annotations

import atexit
import threading
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from kestra_dsl.engine.folders import make_folder, new_folder, remove_folder
from kestra_dsl.engine.request_lock import RequestLock
from kestra_dsl.errors import EngineError

if TYPE_CHECKING:
    from kestra_dsl.engine.inside.conversation import Answers

__all__ = ["InProcessEngine", "Setup", "engine_in_process"]


class Setup(NamedTuple):
    """What has to be the same for two callers to share an engine."""

    release: str
    jars: tuple[Path, ...]
    plugins: tuple[Path, ...]
    heap: str


class InProcessEngine:
    """An engine in the Java virtual machine of this process, which lives until the process ends."""

    alive = True

    def __init__(self, answers: Answers, seconds: float) -> None:
        self.seconds = seconds
        """How long the start took."""
        self._answers = answers
        self._lock = RequestLock()

    def ask(self, request: Mapping[str, Any], on_event: Callable[[dict[str, Any]], None], _timeout: float) -> Any:
        """Send a request and return the answer. A timeout cannot be enforced within one process."""
        raised: list[Exception] = []

        def listen(event: dict[str, Any]) -> None:
            try:
                on_event(event)
            except Exception as error:
                raised.append(error)
                raise

        with self._lock.held():
            try:
                return self._answers.answer(request, listen)
            except EngineError:
                if raised:  # the engine has not failed: the caller gets back the error of its own listener
                    raise raised[0] from None
                raise

    def stop(self, number: int) -> None:
        """Stop a run, from another thread than the one that started it."""
        self._answers.stop(number)


_running: dict[Setup, InProcessEngine] = {}
"""The engine of this process; there is at most one."""

_starting = threading.Lock()


def engine_in_process(setup: Setup, libjvm: Path, *, required: bool) -> InProcessEngine | None:
    """The engine of this process, started if there is none.

    Args:
        setup: The engine to run.
        libjvm: The library of the Java virtual machine.
        required: Whether to fail, and not to return None, if the process has another Java virtual machine.
    """
    import jpype

    with _starting:
        if setup in _running or required or not jpype.isJVMStarted():
            return _running.get(setup) or _start(setup, libjvm)
    return None


def _start(setup: Setup, libjvm: Path) -> InProcessEngine:
    from kestra_dsl.engine.inside.conversation import Answers
    from kestra_dsl.engine.inside.session import Session

    folder = new_folder()
    atexit.register(remove_folder, folder)
    make_folder(folder, setup.plugins)
    session = Session(setup.release, setup.jars, libjvm, setup.heap, folder)
    _running[setup] = InProcessEngine(Answers(session), session.seconds)
    return _running[setup]
