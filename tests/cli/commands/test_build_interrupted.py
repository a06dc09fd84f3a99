"""`kdsl build` when it is killed or interrupted, or cannot write."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from kestra_dsl.project.atomic_files import complete_interrupted
from tests.commands import kdsl
from tests.hello_project import HEADER, HELLO, TEXT, change, files, hello_project, write

ROOT = Path(__file__).parents[3]
SLOW = 'import pathlib, time\npathlib.Path("loading").touch()\ntime.sleep(0.2)\n'


@pytest.fixture
def project(folder: Path) -> Path:
    return hello_project(folder)


def test_a_build_that_was_killed_in_the_middle_is_completed_by_the_next(project: Path) -> None:
    kdsl("build")
    folder = project / "generated"
    stage = folder / ".kdsl-stage-1"
    stage.mkdir()
    (stage / "0").write_text("new")
    plan = {"writes": {"a/new.yaml": "0"}, "removals": ["company.team/hello.yaml"]}
    (stage / "journal.json").write_text(json.dumps(plan))
    assert complete_interrupted(folder)
    assert files() == {"a/new.yaml": "new"}
    assert not complete_interrupted(folder)


def test_a_stage_without_a_journal_is_thrown_away(project: Path) -> None:
    kdsl("build")
    stage = project / "generated" / ".kdsl-stage-1"
    stage.mkdir()
    (stage / "0").write_text("half")
    assert kdsl("build") == 0
    assert not stage.exists()
    assert files() == {"company.team/hello.yaml": HEADER + TEXT}


def test_a_killed_build_leaves_the_old_tree_or_the_new_one(project: Path) -> None:
    for number in range(60):
        write(f"definitions/m{number}.py", HELLO.replace("hello", f"hello_{number}"))
    kdsl("build")
    before = files()
    for number in range(60):
        change(f"definitions/m{number}.py", "Hello", "Changed")
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    for wait in (0.3, 0.6, 0.9):
        process = subprocess.Popen(
            [sys.executable, "-m", "kestra_dsl", "build", "--fresh"],
            env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True,
        )  # fmt: skip
        time.sleep(wait)
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()
        complete_interrupted(project / "generated")
        found = {path: text for path, text in files().items() if ".kdsl-stage" not in path}
        assert found == before or all("Changed" in text for path, text in found.items() if "hello_" in path)
    assert kdsl("build") == 0
    assert sum("Changed" in text for text in files().values()) == 60


def test_a_file_where_a_folder_belongs_is_an_error_in_one_line(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write("generated", "a file")
    assert kdsl("build") == 2
    told = capsys.readouterr().err
    assert told.count("\n") == 1
    assert "Not a directory" in told
    Path("generated").unlink()
    Path("generated/company.team/hello.yaml").mkdir(parents=True)
    assert kdsl("build") == 2
    assert "Is a directory" in capsys.readouterr().err


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no device that is always full")
def test_output_that_cannot_be_written_is_an_error_in_one_line(project: Path) -> None:
    with open("/dev/full", "w") as full:  # noqa: PTH123 - a device
        done = subprocess.run(
            [sys.executable, "-m", "kestra_dsl", "list"],
            env={**os.environ, "PYTHONPATH": str(ROOT)}, stdout=full, stderr=subprocess.PIPE, text=True, check=False,
        )  # fmt: skip
    assert done.returncode == 2
    assert done.stderr == "error: No space left on device\n"


def test_ctrl_c_ends_a_build_without_a_traceback_or_a_process_left(project: Path) -> None:
    for number in range(100):
        write(f"definitions/m{number}.py", SLOW + HELLO.replace("hello", f"hello_{number}"))
    # whoever started these tests in the background may have them ignore the signal
    reset_handler = "import signal; signal.signal(signal.SIGINT, signal.default_int_handler)"
    code = f"{reset_handler}\nfrom kestra_dsl.cli import main\nmain(['build'])"
    process = subprocess.Popen(
        [sys.executable, "-c", code],
        env={**os.environ, "PYTHONPATH": str(ROOT)}, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
        start_new_session=True,
    )  # fmt: skip
    until = time.monotonic() + 60
    while not Path("loading").exists():
        assert time.monotonic() < until, "no definition is loaded"
        time.sleep(0.02)
    os.killpg(process.pid, signal.SIGINT)
    told, _ = process.communicate(timeout=60)
    assert process.returncode == 130
    assert told.strip().endswith("interrupted")
    assert "Traceback" not in told
    assert not Path("generated").exists()
