"""Processes that a build starts end with it, however it ends."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
SLOW = """\
import os, time
from pathlib import Path
Path(__file__).with_suffix(f".{os.getpid()}.started").touch()
time.sleep(60)
"""


def build(folder: Path) -> subprocess.Popen[str]:
    # whoever started these tests in the background may have them ignore SIGINT and SIGHUP
    reset_handler = (
        "import signal; signal.signal(signal.SIGINT, signal.default_int_handler)"
        "; signal.signal(signal.SIGHUP, signal.SIG_DFL)"
    )
    return subprocess.Popen(
        [sys.executable, "-c", f"{reset_handler}\nfrom kestra_dsl.cli import main\nmain(['build'])"],
        cwd=folder, env={**os.environ, "PYTHONPATH": str(ROOT)}, start_new_session=True,
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
    )  # fmt: skip


def started(folder: Path, count: int) -> set[int]:
    """The processes that are loading definitions, once there are as many."""
    until = time.monotonic() + 60
    while time.monotonic() < until:
        found = {int(file.suffixes[-2][1:]) for file in folder.rglob("*.started")}
        if len(found) >= count:
            return found
        time.sleep(0.05)
    raise AssertionError(f"{count} processes did not start")


def alive(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    stat = Path(f"/proc/{process}/stat")
    return not stat.exists() or stat.read_text().rpartition(")")[2].split()[0] != "Z"


@pytest.fixture
def slow_project(tmp_path: Path) -> Path:
    (tmp_path / "definitions").mkdir()
    (tmp_path / "pyproject.toml").write_text("[tool.kdsl]\n")
    for number in range(40):
        (tmp_path / "definitions" / f"m{number}.py").write_text(SLOW)
    return tmp_path


@pytest.mark.skipif((os.cpu_count() or 1) < 2, reason="with one core there is one process")
@pytest.mark.parametrize(
    ("received", "code"), [("SIGTERM", 143), ("SIGHUP", 129), ("SIGINT", 130), ("SIGKILL", -signal.SIGKILL)]
)
def test_a_signal_to_a_parallel_build_ends_all_of_its_processes(slow_project: Path, received: str, code: int) -> None:
    process = build(slow_project)
    workers = started(slow_project, 2)
    process.send_signal(signal.Signals[received])  # to the parent alone
    told, _ = process.communicate(timeout=60)  # returns when nobody holds the pipe any more
    assert process.returncode == code
    assert "Traceback" not in told
    assert not any(map(alive, workers))
    assert not (slow_project / "generated").exists()


@pytest.mark.skipif((os.cpu_count() or 1) < 2, reason="with one core there is one process")
def test_a_definition_that_ends_its_process_is_an_error_in_one_line(tmp_path: Path) -> None:
    (tmp_path / "definitions").mkdir()
    (tmp_path / "pyproject.toml").write_text("[tool.kdsl]\n")
    for number in range(40):
        (tmp_path / "definitions" / f"m{number}.py").write_text("import os\nos._exit(3)\n" if number == 7 else "")
    process = build(tmp_path)
    told, _ = process.communicate(timeout=60)
    assert process.returncode == 1
    assert "error: a process that loads definitions ended unexpectedly\n  hint: " in told
    assert "Traceback" not in told
