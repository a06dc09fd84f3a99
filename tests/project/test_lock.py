"""Builds of one project that run at the same time, as processes of their own."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

from kestra_dsl.project.lock import build_lock
from kestra_dsl.project.manifest import digest
from kestra_dsl.project.settings import Settings

ROOT = Path(__file__).parent.parent.parent
FLOW = """\
from pathlib import Path

from kestra_dsl import Flow
from kestra_dsl.plugins.core.log import Log

WORD = Path(__file__).parent.joinpath("word.txt").read_text()
flows = []
for number in range(20):
    with Flow(id=f"ID_{number}", namespace="company.team") as flow:
        Log(id="say", message=f"{WORD} {number}")
    flows.append(flow)
del flow
"""


def project(folder: Path, modules: int) -> Path:
    definitions = folder / "definitions"
    definitions.mkdir()
    (folder / "pyproject.toml").write_text("[tool.kdsl]\n")
    (definitions / "__init__.py").touch()
    (definitions / "word.txt").write_text("first")
    for number in range(modules):
        (definitions / f"m{number}.py").write_text(FLOW.replace("ID_", f"m{number}_"))
    return folder


def start(folder: Path, *options: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "kestra_dsl", "build", *options],
        cwd=folder, env={**os.environ, "PYTHONPATH": str(ROOT)}, start_new_session=True,
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip


def done(process: subprocess.Popen[str]) -> int:
    process.communicate(timeout=60)
    return process.returncode


def generated(folder: Path) -> dict[str, str]:
    out = folder / "generated"
    return {path.relative_to(out).as_posix(): path.read_text() for path in out.rglob("*") if path.is_file()}


def assert_whole(folder: Path, flows: int, word: str) -> None:
    files = generated(folder)
    manifest = json.loads(files.pop(".kdsl.json"))["files"]
    assert {path: entry["sha256"] for path, entry in manifest.items()} == {
        path: digest(text.encode()) for path, text in files.items()
    }
    assert len(files) == flows
    assert all(f"message: {word} " in text for text in files.values())


def test_several_builds_at_once_end_with_all_files_and_a_right_manifest(tmp_path: Path) -> None:
    folder = project(tmp_path, 2)
    for word in ("first", "second"):
        (folder / "definitions" / "word.txt").write_text(word)
        running = [start(folder, *options) for options in ((), ("--fresh",), ("--fresh",), ())]
        told = [process.communicate(timeout=120) for process in running]
        assert [process.returncode for process in running] == [0] * 4, told
        assert_whole(folder, 40, word)
    assert done(start(folder, "--check")) == 0


def test_builds_that_are_killed_leave_nothing_that_stops_the_next(tmp_path: Path) -> None:
    folder = project(tmp_path, 2)
    assert done(start(folder)) == 0
    for number, pause in enumerate((0.4, 0.8, 1.2)):
        (folder / "definitions" / "word.txt").write_text(f"round{number}")
        running = [start(folder, "--fresh") for _ in range(3)]
        time.sleep(pause)
        for process in running[:2]:
            os.killpg(process.pid, signal.SIGKILL)
        told = [process.communicate(timeout=120) for process in running]
        assert running[2].returncode == 0, told[2]
        assert_whole(folder, 40, f"round{number}")


def test_a_build_waits_for_another_one_and_says_so(tmp_path: Path) -> None:
    folder = project(tmp_path, 1)
    with build_lock(Settings(folder), lambda: None):
        second = start(folder)
        assert second.stderr is not None
        assert second.stderr.readline() == "waiting for another build of this project to finish\n"
        assert not (folder / "generated").exists()
        assert second.poll() is None
    out, err = second.communicate(timeout=60)
    assert second.returncode == 0, err
    assert out.count("+ generated/") == 20


def test_a_check_waits_for_a_build_and_leaves_no_lock_of_its_own(tmp_path: Path) -> None:
    folder = project(tmp_path, 1)
    assert done(start(folder, "--check")) == 1
    assert not (folder / ".kdsl-cache").exists()
    with build_lock(Settings(folder), lambda: None):
        check = start(folder, "--check")
        assert check.stderr is not None
        assert "waiting" in check.stderr.readline()
    check.communicate(timeout=60)
    assert check.returncode == 1


def test_a_build_that_waits_is_ended_by_ctrl_c(tmp_path: Path) -> None:
    folder = project(tmp_path, 1)
    with build_lock(Settings(folder), lambda: None):
        reset_handler = "import signal; signal.signal(signal.SIGINT, signal.default_int_handler)"
        second = subprocess.Popen(
            [sys.executable, "-c", f"{reset_handler}\nfrom kestra_dsl.cli import main\nmain(['build'])"],
            cwd=folder, env={**os.environ, "PYTHONPATH": str(ROOT)}, stderr=subprocess.PIPE, text=True,
        )  # fmt: skip
        assert second.stderr is not None
        assert "waiting" in second.stderr.readline()
        second.send_signal(signal.SIGINT)
        _, err = second.communicate(timeout=60)
    assert second.returncode == 130
    assert err.strip() == "interrupted"
