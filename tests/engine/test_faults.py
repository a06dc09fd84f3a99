"""A real engine that dies, fills its memory, hangs or is interrupted: an error says so, and nothing is left behind."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kestra_dsl import Flow
from kestra_dsl.engine import Engine
from kestra_dsl.engine.installing.jars import classpath
from kestra_dsl.engine.installing.lock import lock_of
from kestra_dsl.errors import EngineError, RunTimeoutError
from kestra_dsl.plugins.core.flow import Sleep
from kestra_dsl.plugins.core.log import Log
from tests.engine.parts import quick
from tests.engine.processes import given, gone

ROOT = Path(__file__).parent.parent.parent

pytestmark = pytest.mark.engines("1.3")


@pytest.fixture(scope="module")
def engine() -> Iterator[Engine]:
    """One that starts anew after each test that ends it."""
    with Engine("1.3", own_process=True, heap="256m") as started:
        yield started


def process_of(engine: Engine) -> int:
    assert engine._worker is not None
    return engine._worker.pid


def folder_of(engine: Engine) -> Path:
    assert engine._folder is not None
    return engine._folder


def endless() -> Flow:
    with Flow(id="endless", namespace="demo") as flow:
        Log(id="begin", message="now")
        Sleep(id="sleep", duration="PT1H")
    return flow


def test_one_that_is_killed_in_a_run_is_an_error_and_the_next_run_starts_it_anew(engine: Engine) -> None:
    engine.start()
    before, folder = process_of(engine), folder_of(engine)
    kill = threading.Event()

    def killing() -> None:
        kill.wait(60)
        os.kill(before, signal.SIGKILL)

    threading.Thread(target=killing, daemon=True).start()
    ended = r"the engine of Kestra 1\.3\.31 ended without an answer \(SIGKILL\)"
    with pytest.raises(EngineError, match=ended) as caught:
        engine.run(endless(), on_event=lambda _: kill.set())
    assert "too much memory" in str(caught.value.hint)
    assert not folder.exists()
    assert not engine.is_open
    assert engine.run(quick()).state == "SUCCESS"
    assert process_of(engine) != before


def test_a_task_that_hangs_is_killed_and_the_engine_goes_on(engine: Engine) -> None:
    engine.start()
    before = process_of(engine)
    with pytest.raises(RunTimeoutError, match="endless"):
        engine.run(endless(), timeout=2)
    assert engine.run(quick()).state == "SUCCESS"
    assert process_of(engine) == before


def test_memory_that_runs_out_is_told_with_how_to_give_more(engine: Engine) -> None:
    ten_times_longer = " | replace({'a': 'aaaaaaaaaa'})"
    with Flow(id="greedy", namespace="demo") as flow:
        Log(id="say", message="{{ 'a'" + 9 * ten_times_longer + " }}")
    with pytest.raises(EngineError, match="ran out of memory") as caught:
        engine.run(flow)
    assert "KDSL_ENGINE_HEAP" in str(caught.value.hint)
    assert caught.value.exit_code == 3


def test_a_java_that_cannot_start_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    broken = tmp_path / "libjvm.so"
    broken.write_text("no library")
    monkeypatch.setattr("kestra_dsl.engine.client.java_library", lambda _: broken)
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    with pytest.raises(EngineError, match=r"the engine of Kestra 1\.3\.31 does not start") as caught:
        Engine("1.3", own_process=True).start()
    assert "kdsl engine doctor" in str(caught.value.hint)
    assert list(tmp_path.iterdir()) == [broken]


def test_a_jar_that_was_damaged_in_its_place_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder, temporary = tmp_path / "jars", tmp_path / "temporary"
    temporary.mkdir()
    for jar, file in zip(lock_of("1.3"), classpath("1.3"), strict=True):
        (folder / jar.path).parent.mkdir(parents=True, exist_ok=True)
        (folder / jar.path).symlink_to(file)
    (core,) = folder.glob("io/kestra/core/*/*.jar")
    size = core.stat().st_size
    core.unlink()
    core.write_bytes(b"x" * size)
    monkeypatch.setenv("KDSL_MAVEN_REPOSITORY", str(folder))
    monkeypatch.setattr(tempfile, "tempdir", str(temporary))
    with pytest.raises(EngineError, match=r"the engine of Kestra 1\.3\.31 does not start") as caught:
        Engine("1.3", own_process=True).start()
    assert "kdsl engine doctor" in str(caught.value.hint)
    assert list(temporary.iterdir()) == []


TWO = """
from kestra_dsl import Flow
from kestra_dsl.engine import Engine
from kestra_dsl.plugins.core.log import Log

with Flow(id="quick", namespace="demo") as flow:
    Log(id="say", message="hello")

here, elsewhere = Engine("1.3"), Engine("1.3", test_kit={test_kit}, own_process={own})
states = [engine.run(flow).state for engine in (here, elsewhere, here)]
print(states, here._worker is None, elsewhere._worker.pid, elsewhere._folder)
"""

INTERRUPTED = """
import signal
signal.signal(signal.SIGINT, signal.default_int_handler)
from kestra_dsl import Flow
from kestra_dsl.engine import Engine
from kestra_dsl.plugins.core.flow import Sleep

with Flow(id="endless", namespace="demo") as flow:
    Sleep(id="sleep", duration="PT1H")

engine = Engine("1.3", own_process={own}).start()
print(engine._worker.pid if engine._worker else 0, flush=True)
engine.run(flow, on_event=lambda _: print("runs", flush=True))
"""


def begin(code: str, folder: Path, work: Path | None = None) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", code],
        cwd=work,
        env={**os.environ, "PYTHONPATH": str(ROOT), "TMPDIR": str(folder)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def test_a_program_with_two_engines_ends_when_it_is_done_and_leaves_nothing(tmp_path: Path) -> None:
    process = begin(TWO.format(test_kit=False, own=True), tmp_path)
    out, err = process.communicate(timeout=120)
    assert process.returncode == 0, err
    assert out.startswith("['SUCCESS', 'SUCCESS', 'SUCCESS'] True ")
    assert gone(int(out.split()[-2]))
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("own", [True, False], ids=["in a process of its own", "in the process"])
def test_ctrl_c_ends_a_run_at_once_and_leaves_nothing(own: bool, tmp_path: Path) -> None:
    process = begin(INTERRUPTED.format(own=own), tmp_path)
    assert process.stdout is not None
    worker = int(process.stdout.readline() or 0)
    assert process.stdout.readline() == "runs\n"
    process.send_signal(signal.SIGINT)
    begun = time.monotonic()
    _, err = process.communicate(timeout=60)
    assert time.monotonic() - begun < 30
    assert err.strip().endswith("KeyboardInterrupt")
    if own:
        assert gone(worker)
    assert list(tmp_path.iterdir()) == []


def test_a_program_that_is_told_to_end_does_so_and_java_does_not_crash(tmp_path: Path) -> None:
    work = tmp_path / "work"
    work.mkdir()
    process = begin(INTERRUPTED.format(own=False), tmp_path, work)
    assert process.stdout is not None
    assert (process.stdout.readline(), process.stdout.readline()) == ("0\n", "runs\n")
    process.terminate()
    out, err = process.communicate(timeout=60)
    assert process.returncode == -signal.SIGTERM
    assert "fatal error" not in out + err
    assert list(work.iterdir()) == []


COMMAND = """
import signal, sys
signal.signal(signal.SIGINT, signal.default_int_handler)
from kestra_dsl.cli import main
main(sys.argv[1:])
"""
PROJECT = """
from kestra_dsl import Flow
from kestra_dsl.plugins.core.flow import Sleep

with Flow(id="endless", namespace="demo") as flow:
    Sleep(id="sleep", duration="PT1H")
"""


@pytest.mark.parametrize("arguments", [["validate"], ["run", "endless", "--local"]], ids=["validate", "run"])
def test_ctrl_c_ends_a_command_in_a_line_and_leaves_nothing(arguments: list[str], tmp_path: Path) -> None:
    project, temporary = tmp_path / "project", tmp_path / "temporary"
    (project / "definitions").mkdir(parents=True)
    (project / "pyproject.toml").touch()
    (project / "definitions" / "endless.py").write_text(PROJECT)
    temporary.mkdir()
    process = subprocess.Popen(
        [sys.executable, "-c", COMMAND, *arguments],
        cwd=project,
        env={**os.environ, "PYTHONPATH": str(ROOT), "TMPDIR": str(temporary)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    wait_until(lambda: list(temporary.glob("kdsl-engine-*")))  # it is about to start
    process.send_signal(signal.SIGINT)
    _, err = process.communicate(timeout=60)
    assert process.returncode == 130
    assert err == "interrupted\n"
    wait_until(lambda: not given("TMPDIR", temporary))
    assert list(temporary.iterdir()) == []


def wait_until(condition: Callable[[], object]) -> None:
    end = time.monotonic() + 60
    while not condition():
        assert time.monotonic() < end, "it does not come about"
        time.sleep(0.02)
