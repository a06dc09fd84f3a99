"""An engine in a process of its own: whatever becomes of either side, the other one ends or says so.

What the engine answers is made up here, so that it starts in no time; ``test_faults.py`` has a real one.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from kestra_dsl.engine import worker as worker_module
from kestra_dsl.engine.worker import Worker
from kestra_dsl.errors import EngineError
from tests.engine.processes import gone, is_alive

ROOT = Path(__file__).parent.parent.parent

MADE_UP = """
import os, signal, subprocess, sys, time, types
from kestra_dsl.errors import EngineError

class Session:
    def __init__(self, version, jars, libjvm, heap, folder, processes=None):
        self.seconds = 0.5
        if version == "broken":
            raise EngineError("it does not start", hint="look at it")
        if version == "dead":
            print("what Java says of it", file=sys.stderr)
            os._exit(1)

class Answers:
    def __init__(self, session): ...

    def answer(self, request, on_event):
        return getattr(self, request["do"])(on_event, request.get("text"))

    def echo(self, on_event, text):
        return text

    def events(self, on_event, text):
        for number in range(3):
            on_event({"number": number})
        return text

    def noise(self, on_event, text):
        print("this is no answer")
        os.write(1, b"and neither is this\\n")
        return text

    def fail(self, on_event, text):
        raise ValueError(text)

    def refuse(self, on_event, text):
        raise EngineError(text, hint="do something else")

    def hang(self, on_event, text):
        on_event({"hangs": True})
        time.sleep(600)

    def child(self, on_event, text):
        return subprocess.Popen(["sleep", "600"]).pid

    def leave(self, on_event, text):
        print(text, file=sys.stderr, flush=True)
        os._exit(3)

    def half(self, on_event, text):
        for handle in range(3, 20):
            try:
                os.write(handle, b'{"answer": "ha')
            except OSError:
                pass
        os.kill(os.getpid(), signal.SIGKILL)

sys.modules["kestra_dsl.engine.inside.session"] = types.SimpleNamespace(Session=Session)
sys.modules["kestra_dsl.engine.inside.conversation"] = types.SimpleNamespace(Answers=Answers)
"""

Start = Callable[..., Worker]


def nobody(_: Any) -> None:
    """Whom nothing has to be told."""


@pytest.fixture
def start(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Start]:
    (tmp_path / "made_up.py").write_text(MADE_UP)
    first = f"import sys; sys.path[:] = sys.argv[1:]; exec(open({str(tmp_path / 'made_up.py')!r}).read())"
    monkeypatch.setattr(worker_module, "_START", f"{first}\nfrom kestra_dsl.engine.worker import main; main()")
    started: list[Worker] = []
    folder = tmp_path / "folder"
    folder.mkdir()
    (folder / "file").touch()

    def begin(version: str = "1.3.31") -> Worker:
        started.append(Worker(version, [], Path("libjvm"), "1g", folder))
        return started[-1]

    yield begin
    for worker in started:
        worker.end()


def test_it_answers_one_request_after_the_other(start: Start) -> None:
    worker = start()
    assert worker.seconds == 0.5
    for text in ("a", "two\nlines", "ü\u2028🚕", "x" * 1_000_000):
        assert worker.ask({"do": "echo", "text": text}, nobody) == text


def test_events_come_before_the_answer_and_in_order(start: Start) -> None:
    told: list[dict[str, Any]] = []
    assert start().ask({"do": "events", "text": "done"}, told.append) == "done"
    assert told == [{"number": 0}, {"number": 1}, {"number": 2}]


def test_what_somebody_prints_is_no_answer(start: Start) -> None:
    worker = start()
    assert worker.ask({"do": "noise", "text": "a"}, nobody) == "a"
    assert worker.ask({"do": "echo", "text": "b"}, nobody) == "b"


def test_a_refusal_keeps_its_hint_and_the_engine_goes_on(start: Start) -> None:
    worker = start()
    with pytest.raises(EngineError, match="not this") as caught:
        worker.ask({"do": "refuse", "text": "not this"}, nobody)
    assert caught.value.hint == "do something else"
    with pytest.raises(EngineError, match="the engine failed: of itself"):
        worker.ask({"do": "fail", "text": "of itself"}, nobody)
    assert worker.ask({"do": "echo", "text": "still here"}, nobody) == "still here"


def test_one_that_does_not_start_says_why_and_is_gone(start: Start, monkeypatch: pytest.MonkeyPatch) -> None:
    made = follow_processes(monkeypatch)
    with pytest.raises(EngineError, match="it does not start"):
        start("broken")
    with pytest.raises(EngineError, match=r"ended without an answer \(exit code 1\)\nwhat Java says of it"):
        start("dead")
    assert len(made) == 2
    assert all(process.poll() is not None for process in made)


def test_one_that_is_killed_at_its_work_is_an_error(start: Start) -> None:
    worker = start()
    threading.Timer(0.3, os.kill, (worker.pid, signal.SIGKILL)).start()
    begun = time.monotonic()
    with pytest.raises(EngineError, match=r"1\.3\.31 ended without an answer \(SIGKILL\)") as caught:
        worker.ask({"do": "hang"}, nobody)
    assert time.monotonic() - begun < 30
    assert caught.value.exit_code == 3
    assert not worker.alive


def test_one_that_was_killed_before_is_an_error_too(start: Start) -> None:
    worker = start()
    os.kill(worker.pid, signal.SIGKILL)
    gone(worker.pid)
    with pytest.raises(EngineError, match="SIGKILL"):
        worker.ask({"do": "echo", "text": "anybody?"}, nobody)


def test_half_an_answer_is_none(start: Start) -> None:
    with pytest.raises(EngineError, match="SIGKILL"):
        start().ask({"do": "half"}, nobody)


def test_memory_that_runs_out_is_told_with_how_to_give_more(start: Start) -> None:
    said = "Terminating due to java.lang.OutOfMemoryError: Java heap space"
    with pytest.raises(EngineError, match="ran out of memory") as caught:
        start().ask({"do": "leave", "text": said}, nobody)
    assert "KDSL_ENGINE_HEAP" in str(caught.value.hint)


def test_one_that_never_answers_is_ended(start: Start) -> None:
    worker = start()
    with pytest.raises(EngineError, match="did not answer within 1 seconds, and was ended"):
        worker.ask({"do": "hang"}, nobody, timeout=1)
    assert not worker.alive


def test_one_that_is_stopped_in_its_tracks_is_ended_too(start: Start) -> None:
    worker = start()
    os.kill(worker.pid, signal.SIGSTOP)
    with pytest.raises(EngineError, match="did not answer"):
        worker.ask({"do": "echo", "text": "a"}, nobody, timeout=0.2)
    assert not worker.alive


@pytest.mark.parametrize("error", [KeyboardInterrupt(), EngineError("of another engine")])
def test_an_error_of_whoever_listens_ends_it(error: BaseException, start: Start) -> None:
    """Else the rest of the answer would be that to the next question."""
    worker = start()

    def listen(_: Any) -> None:
        raise error

    with pytest.raises(type(error)) as caught:
        worker.ask({"do": "events", "text": "done"}, listen)
    assert caught.value is error
    assert not worker.alive


def test_one_that_is_ended_by_another_thread_is_an_error_of_the_engine(start: Start) -> None:
    worker = start()
    told = threading.Event()

    def end() -> None:
        told.wait(20)
        worker.end()

    ending = threading.Thread(target=end, daemon=True)
    ending.start()
    with pytest.raises(EngineError, match="ended without an answer"):
        worker.ask({"do": "hang"}, lambda _: told.set())
    ending.join(20)
    assert not ending.is_alive()


@pytest.mark.parametrize("killed", [False, True])
def test_what_a_flow_has_started_ends_with_it(killed: bool, start: Start) -> None:
    worker = start()
    child = worker.ask({"do": "child"}, nobody)
    assert is_alive(child)
    if killed:
        os.kill(worker.pid, signal.SIGKILL)
        with pytest.raises(EngineError):
            worker.ask({"do": "echo"}, nobody)
    else:
        worker.end()
    assert gone(child)


def test_to_end_it_twice_is_to_end_it(start: Start) -> None:
    worker = start()
    worker.end()
    worker.end()
    with pytest.raises(EngineError, match="ended without"):
        worker.ask({"do": "echo", "text": "anybody?"}, nobody)


PARENT = """
import signal, sys
from pathlib import Path
signal.signal(signal.SIGINT, signal.default_int_handler)
from kestra_dsl.engine import worker
worker._START = sys.argv[2]
one = worker.Worker("1.3.31", [], Path("libjvm"), "1g", Path(sys.argv[1]))
print(one.pid, one.ask({"do": "child"}, print), flush=True)
one.ask({"do": "hang"}, lambda _: print("hangs", flush=True))
"""


@pytest.mark.parametrize("with_signal", [signal.SIGINT, signal.SIGTERM, signal.SIGKILL])
def test_it_ends_with_whoever_started_it_and_clears_up(with_signal: int, start: Start, tmp_path: Path) -> None:
    parent = subprocess.Popen(
        [sys.executable, "-c", PARENT, str(tmp_path / "folder"), worker_module._START],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert parent.stdout is not None
    worker, child = map(int, parent.stdout.readline().split())
    assert parent.stdout.readline() == "hangs\n"
    parent.send_signal(with_signal)
    parent.communicate(timeout=60)
    assert gone(worker)
    assert gone(child)
    assert not (tmp_path / "folder").exists()


def follow_processes(monkeypatch: pytest.MonkeyPatch) -> list[subprocess.Popen[str]]:
    made: list[subprocess.Popen[str]] = []
    popen = subprocess.Popen

    def following(*arguments: Any, **options: Any) -> subprocess.Popen[str]:
        made.append(popen(*arguments, **options))
        return made[-1]

    monkeypatch.setattr(subprocess, "Popen", following)
    return made
