"""An engine in a process of its own, which ends with the process that started it.

Requests, events and answers go through pipes, as one JSON document a line.
"""

from __future__ import annotations

import json
import os
import queue
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kestra_dsl.engine.process_supervisor import ProcessSupervisor
from kestra_dsl.errors import EngineError

if TYPE_CHECKING:
    from kestra_dsl.engine.inside.session import Session

__all__ = ["Worker", "main"]

_POSIX = os.name == "posix"
_START = "import sys; sys.path[:] = sys.argv[1:]; from kestra_dsl.engine.worker import main; main()"
_START_TIMEOUT = 120
_LINES_SHOWN = 12
"""How much of the error output of a dead process an error shows."""
_MORE_MEMORY = "KDSL_ENGINE_HEAP=2g gives the engine more memory"


class Worker:
    """The caller's side: starts the process, sends requests, and ends it."""

    def __init__(self, version: str, jars: Sequence[Path], libjvm: Path, heap: str, folder: Path) -> None:
        self.version = version
        self._supervisor, engine_end = _supervisor()
        self._errors = tempfile.TemporaryFile("w+", encoding="utf-8", errors="replace")  # noqa: SIM115 - kept open
        self._process = subprocess.Popen(  # noqa: S603 - this very Python
            [sys.executable, "-c", _START, *sys.path],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._errors,
            encoding="utf-8",
            pass_fds=() if engine_end is None else (engine_end.fileno(),),
            start_new_session=_POSIX,  # Ctrl-C is for the caller
            creationflags=getattr(subprocess, "CREATE_NEW_PROCESS_GROUP", 0),  # the same for Windows
        )
        self._lines: queue.SimpleQueue[str | None] = queue.SimpleQueue()
        self._sending = threading.Lock()
        self._ending = threading.RLock()
        start = {
            "version": version,
            "jars": [*map(str, jars)],
            "libjvm": str(libjvm),
            "heap": heap,
            "folder": str(folder),
            "channel": None if engine_end is None else engine_end.fileno(),
        }
        try:
            threading.Thread(target=self._listen, daemon=True).start()
            if engine_end is not None:
                engine_end.close()
            if self._supervisor is not None:
                threading.Thread(target=self._supervisor.serve, args=(self.pid,), daemon=True).start()
            self.seconds: float = self.ask(start, lambda _: None, timeout=_START_TIMEOUT)
            """How long the start took."""
        except BaseException:
            self.end()
            raise

    @property
    def pid(self) -> int:
        return self._process.pid

    @property
    def alive(self) -> bool:
        return self._process.poll() is None

    def ask(
        self, request: Mapping[str, Any], on_event: Callable[[dict[str, Any]], None], timeout: float | None = None
    ) -> Any:
        """Send a request and return the answer.

        Raises:
            EngineError: If the engine fails, ends, or does not answer within the timeout in seconds.
        """
        if self._supervisor is not None:
            self._supervisor.allow(request.get("network", ()))
        try:
            message = self._answer(request, on_event, timeout)
        except BaseException:  # also from `on_event`: the next message would still be for this request
            self.end()
            raise
        if "error" in message:
            raise EngineError(message["error"], hint=message["hint"])
        return message["answer"]

    def _answer(
        self, request: Mapping[str, Any], on_event: Callable[[dict[str, Any]], None], timeout: float | None
    ) -> dict[str, Any]:
        try:
            self._send(request)
        except (OSError, ValueError):  # one end of the pipe is closed
            raise self._died() from None
        while True:
            try:
                line = self._lines.get(timeout=timeout)
            except queue.Empty:
                raise EngineError(
                    f"the engine of Kestra {self.version} did not answer within {timeout:.0f} seconds, and was ended",
                    hint=f"it may have too little memory; {_MORE_MEMORY}",
                ) from None
            if line is None:
                raise self._died()
            message = json.loads(line)
            if "event" not in message:
                return dict(message)
            on_event(message["event"])

    def stop(self, number: int) -> None:
        """Stop a run, from another thread than the one that started it.

        Args:
            number: The number of the run.
        """
        with suppress(OSError, ValueError):  # the engine has ended
            self._send({"stop": number})

    def end(self) -> None:
        """End the process and all processes that it has started."""
        with self._ending:
            if self._errors.closed:
                return  # its id may belong to another process by now
            _end(self._process)
            for pipe in (self._process.stdin, self._process.stdout):
                assert pipe is not None
                with suppress(OSError):
                    pipe.close()
            self._errors.close()
            if self._supervisor is not None:
                self._supervisor.close()

    def _send(self, message: Mapping[str, Any]) -> None:
        assert self._process.stdin is not None
        with self._sending:
            print(json.dumps(message), file=self._process.stdin, flush=True)

    def _listen(self) -> None:
        assert self._process.stdout is not None
        with suppress(ValueError):  # closed
            for line in self._process.stdout:
                if line.endswith("\n"):  # else it died while writing
                    self._lines.put(line)
        self._lines.put(None)

    def _died(self) -> EngineError:
        code = self._process.wait()
        output = ""
        with suppress(ValueError):  # closed, maybe at this moment
            self._errors.seek(0)
            output = "\n".join(self._errors.read().splitlines()[-_LINES_SHOWN:])
        if "OutOfMemoryError" in output:
            return EngineError(
                f"the engine of Kestra {self.version} ran out of memory, and was ended",
                hint=_MORE_MEMORY,
            )
        how = signal.Signals(-code).name if code < 0 else f"exit code {code}"
        details = f"\n{output}" if output else ""
        hint = "the system kills processes that use too much memory: see its log" if how == "SIGKILL" else None
        return EngineError(f"the engine of Kestra {self.version} ended without an answer ({how}){details}", hint=hint)


def _supervisor() -> tuple[ProcessSupervisor | None, socket.socket | None]:
    """The supervisor of the engine's processes, and the engine's end of its channel."""
    if sys.platform != "linux":
        return None, None
    here, there = socket.socketpair()
    return ProcessSupervisor(here), there


def _end(process: subprocess.Popen[str]) -> None:
    """Close its input first, so that it removes its files; then kill it."""
    assert process.stdin is not None
    with suppress(OSError):
        process.stdin.close()
    with suppress(subprocess.TimeoutExpired):
        process.wait(timeout=3)
    if _POSIX:
        # processes of tasks are in the same group, and may have outlived the engine
        with suppress(ProcessLookupError, PermissionError):
            os.killpg(process.pid, signal.SIGKILL)
    process.kill()
    process.wait()


def main() -> None:
    """The engine's side: read requests, and write events and answers."""
    out = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)  # what Java prints is not an answer
    requests: queue.SimpleQueue[dict[str, Any]] = queue.SimpleQueue()

    def say(**said: Any) -> None:
        print(json.dumps(said), file=out, flush=True)

    from kestra_dsl.engine.inside.conversation import Answers

    answers: Answers | None = None

    def listen() -> None:
        folders: list[str] = []
        for line in sys.stdin:
            request = json.loads(line)
            if "stop" in request:
                if answers is not None:
                    answers.stop(request["stop"])
                continue
            folders += [request["folder"]] if "folder" in request else []
            requests.put(request)
        for folder in folders:  # the caller may have died
            shutil.rmtree(folder, ignore_errors=True)
        if _POSIX:
            os.killpg(0, signal.SIGKILL)  # with the processes of tasks
        os._exit(0)

    threading.Thread(target=listen, daemon=True).start()
    while True:
        request = requests.get()
        try:
            if answers is None:
                session = _started(request)
                answers = Answers(session)
                say(answer=session.seconds)
            else:
                say(answer=answers.answer(request, lambda event: say(event=event)))
        except EngineError as error:
            say(error=error.message, hint=error.hint)
        except Exception as error:  # noqa: BLE001 - the caller raises it
            say(error=f"the engine failed: {error}", hint=None)


def _started(request: Mapping[str, Any]) -> Session:
    from kestra_dsl.engine.inside.process_gate import ProcessGate
    from kestra_dsl.engine.inside.session import Session

    jars = [Path(jar) for jar in request["jars"]]
    libjvm, folder = Path(request["libjvm"]), Path(request["folder"])
    channel = request["channel"]
    processes = None if channel is None else ProcessGate(socket.socket(fileno=channel))
    return Session(request["version"], jars, libjvm, request["heap"], folder, processes)
