"""The command `kdsl dev` as a process."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

__all__ = ["ROOT", "dev"]

ROOT = Path(__file__).parents[2]
# whoever started these tests in the background may have the command ignore the signal
CODE = (
    "import signal, sys; signal.signal(signal.SIGINT, signal.default_int_handler)\n"
    "from kestra_dsl.cli import main\nmain(sys.argv[1:])"
)
LONGEST = 7200
"""Seconds after which it is killed. A server for all tests of a session lives as long as these."""


@contextmanager
def dev(folder: Path, *options: str) -> Iterator[str]:
    """The address of the page that `kdsl dev` shows of a project. Ctrl-C ends the command, without an error."""
    process = subprocess.Popen(
        [sys.executable, "-c", CODE, "dev", "--no-open", *options],
        cwd=folder, env={**os.environ, "PYTHONPATH": str(ROOT), "PYTHONUNBUFFERED": "1"},
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, start_new_session=True,
    )  # fmt: skip
    watchdog = threading.Timer(LONGEST, process.kill)
    watchdog.start()
    with process:
        try:
            assert process.stdout is not None
            yield process.stdout.readline().strip()
            os.killpg(process.pid, signal.SIGINT)
            _, told = process.communicate()
            assert (process.returncode, "Traceback" in told) == (0, False)
        finally:
            watchdog.cancel()
            process.kill()
