"""An engine in a process of its own, which ends with the one that started it. One JSON document a line, both ways."""

from __future__ import annotations

import json
import os
import queue
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kestra_dsl.errors import EngineError

if TYPE_CHECKING:
    from kestra_dsl.engine.inside.session import Session

__all__ = ["Worker", "main"]

_POSIX = os.name == "posix"
_START = "import sys; sys.path[:] = sys.argv[1:]; from kestra_dsl.engine.worker import main; main()"
_LONGEST_START = 120
_LINES_SHOWN = 12
_MORE_MEMORY = "KDSL_ENGINE_HEAP=2g gives it more"


class Worker:
    """The side of whoever asks."""

    def __init__(self, version: str, jars: Sequence[Path], libjvm: Path, heap: str, folder: Path) -> None:
        self.version = version
        self._trouble = tempfile.TemporaryFile("w+", encoding="utf-8", errors="replace")  # noqa: SIM115 - kept open
        self._process = subprocess.Popen(  # noqa: S603 - this very Python
            [sys.executable, "-c", _START, *sys.path],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._trouble,
            encoding="utf-8",
            start_new_session=_POSIX,  # Ctrl-C is for whoever asks
            creationflags=getattr(subprocess, "CREATE_NEW_PROCESS_GROUP", 0),  # the same for Windows
        )
        self._lines: queue.SimpleQueue[str | None] = queue.SimpleQueue()
        self._ending = threading.RLock()
        start = {
            "version": version,
            "jars": [*map(str, jars)],
            "libjvm": str(libjvm),
            "heap": heap,
            "folder": str(folder),
        }
        try:
            threading.Thread(target=self._listen, daemon=True).start()
            self.seconds: float = self.ask(start, lambda _: None, within=_LONGEST_START)
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
        self, request: Mapping[str, Any], tell: Callable[[dict[str, Any]], None], within: float | None = None
    ) -> Any:
        """The answer. ``within`` so many seconds, or the process is ended."""
        try:
            said = self._asked(request, tell, within)
        except BaseException:  # even of whoever is told: the next answer would be that to this request
            self.end()
            raise
        if "error" in said:
            raise EngineError(said["error"], hint=said["hint"])
        return said["answer"]

    def _asked(
        self, request: Mapping[str, Any], tell: Callable[[dict[str, Any]], None], within: float | None
    ) -> dict[str, Any]:
        assert self._process.stdin is not None
        try:
            print(json.dumps(request), file=self._process.stdin, flush=True)
        except (OSError, ValueError):  # its end is closed, or ours
            raise self._died() from None
        while True:
            try:
                line = self._lines.get(timeout=within)
            except queue.Empty:
                raise EngineError(
                    f"the engine of Kestra {self.version} has not answered for {within:.0f} seconds, and was ended",
                    hint=f"it may have had too little memory, and {_MORE_MEMORY}",
                ) from None
            if line is None:
                raise self._died()
            said = json.loads(line)
            if "event" not in said:
                return dict(said)
            tell(said["event"])

    def end(self) -> None:
        """End the process and whatever it has started."""
        with self._ending:
            if self._trouble.closed:
                return  # its number may be somebody else's by now
            _end(self._process)
            for pipe in (self._process.stdin, self._process.stdout):
                assert pipe is not None
                with suppress(OSError):
                    pipe.close()
            self._trouble.close()

    def _listen(self) -> None:
        assert self._process.stdout is not None
        with suppress(ValueError):  # closed
            for line in self._process.stdout:
                if line.endswith("\n"):  # else it died in the middle of it
                    self._lines.put(line)
        self._lines.put(None)

    def _died(self) -> EngineError:
        code = self._process.wait()
        said = ""
        with suppress(ValueError):  # closed, maybe at this moment
            self._trouble.seek(0)
            said = "\n".join(self._trouble.read().splitlines()[-_LINES_SHOWN:])
        if "OutOfMemoryError" in said:
            return EngineError(
                f"the engine of Kestra {self.version} ran out of memory, and was ended",
                hint=_MORE_MEMORY,
            )
        how = signal.Signals(-code).name if code < 0 else f"exit code {code}"
        told = f"\n{said}" if said else ""
        hint = "the system ends what takes too much memory: look into its log" if how == "SIGKILL" else None
        return EngineError(f"the engine of Kestra {self.version} has ended without an answer ({how}){told}", hint=hint)


def _end(process: subprocess.Popen[str]) -> None:
    """Politely first, since that clears up the disk."""
    assert process.stdin is not None
    with suppress(OSError):
        process.stdin.close()
    with suppress(subprocess.TimeoutExpired):
        process.wait(timeout=3)
    if _POSIX:
        # what flows have started belongs to the same group, and may have outlived the one that started it
        with suppress(ProcessLookupError, PermissionError):
            os.killpg(process.pid, signal.SIGKILL)
    process.kill()
    process.wait()


def main() -> None:
    """The side of the engine."""
    out = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)  # what anybody else prints is no answer
    requests: queue.SimpleQueue[dict[str, Any]] = queue.SimpleQueue()

    def say(**said: Any) -> None:
        print(json.dumps(said), file=out, flush=True)

    from kestra_dsl.engine.inside.conversation import Answers

    def listen() -> None:
        folders: list[str] = []
        for line in sys.stdin:
            request = json.loads(line)
            folders += [request["folder"]] if "folder" in request else []
            requests.put(request)
        for folder in folders:  # nobody else may be left to do it
            shutil.rmtree(folder, ignore_errors=True)
        if _POSIX:
            os.killpg(0, signal.SIGKILL)  # with what flows have started
        os._exit(0)

    threading.Thread(target=listen, daemon=True).start()
    answers: Answers | None = None
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
        except Exception as error:  # noqa: BLE001 - whoever asked has to hear of it
            say(error=f"the engine failed: {error}", hint=None)


def _started(request: Mapping[str, Any]) -> Session:
    from kestra_dsl.engine.inside.session import Session

    jars = [Path(jar) for jar in request["jars"]]
    libjvm, folder = Path(request["libjvm"]), Path(request["folder"])
    return Session(request["version"], jars, libjvm, request["heap"], folder)
