"""A lock between processes, held on a file. The system releases it when the process ends."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

__all__ = ["locked"]


@contextmanager
def locked(lock: Path, waiting: Callable[[], object]) -> Iterator[None]:
    """Hold the lock inside the ``with`` block. ``waiting`` is called once if another process holds it."""
    with lock.open("ab") as file:
        announced = False
        while not _acquire(file):
            if not announced:
                waiting()
                announced = True
            time.sleep(0.1)
        yield


if sys.platform == "win32":
    import msvcrt

    def _acquire(file: BinaryIO) -> bool:
        try:
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def _acquire(file: BinaryIO) -> bool:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        except OSError:  # a file system without locks
            pass
        return True
