"""Whether processes are still there."""

from __future__ import annotations

import os
import time
from contextlib import suppress
from pathlib import Path

__all__ = ["given", "gone", "is_alive"]


def is_alive(pid: int) -> bool:
    """One that ended and that nobody has asked for yet counts as gone."""
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    status = Path(f"/proc/{pid}/stat")
    return not status.exists() or status.read_text().rpartition(")")[2].split()[0] != "Z"


def gone(pid: int, within: float = 10) -> bool:
    end = time.monotonic() + within
    while is_alive(pid):
        if time.monotonic() > end:
            return False
        time.sleep(0.02)
    return True


def given(variable: str, value: Path) -> list[int]:
    """The processes whose environment has the variable with that value, on a system that tells."""
    entry = f"{variable}={value}".encode()
    found = []
    for environment in Path("/proc").glob("[0-9]*/environ"):
        with suppress(OSError):  # it has ended, or is somebody else's
            if entry in environment.read_bytes().split(b"\0"):
                found.append(int(environment.parent.name))
    return found
