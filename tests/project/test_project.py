"""What a module of definitions shows when it is run."""

import os
import pty
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent


def on_a_terminal(folder: Path, **variables: str) -> str:
    """What a person would see: the output of a process that writes to a terminal."""
    screen, terminal = pty.openpty()
    process = subprocess.Popen(
        [sys.executable, "-m", "definitions.production.taxi_backfill"],
        stdout=terminal,
        stderr=subprocess.DEVNULL,
        cwd=folder,
        env={"PYTHONPATH": str(ROOT), "TERM": "xterm-256color", **variables},
    )
    os.close(terminal)
    shown = b""
    try:
        while piece := os.read(screen, 65_536):
            shown += piece
    except OSError:  # Linux says so when the other end is closed
        pass
    os.close(screen)
    assert process.wait() == 0
    return shown.decode()


def test_a_person_sees_colour(tmp_path: Path) -> None:
    assert "\x1b[" in on_a_terminal(tmp_path)


def test_a_person_who_asks_for_no_colour_sees_none(tmp_path: Path) -> None:
    shown = on_a_terminal(tmp_path, NO_COLOR="1")
    assert "taxi_backfill" in shown
    assert "\x1b[3" not in shown
    assert "\x1b[9" not in shown


def test_a_pipe_gets_the_bytes_of_the_file(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "definitions.production.taxi_backfill"],
        capture_output=True,
        check=True,
        cwd=tmp_path,
        env={"PYTHONPATH": str(ROOT)},
    )
    (written,) = tmp_path.rglob("*.yaml")
    assert done.stdout == written.read_bytes()
