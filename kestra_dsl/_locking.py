"""One process at a time: a lock is held on a file, and the system releases it when the process ends."""

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
    """``waiting`` is called once if another process holds the lock."""
    with lock.open("ab") as file:
        told = False
        while not _taken(file):
            if not told:
                waiting()
                told = True
            time.sleep(0.1)
        yield


if sys.platform == "win32":
    import msvcrt

    def _taken(file: BinaryIO) -> bool:
        try:
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def _taken(file: BinaryIO) -> bool:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        except OSError:  # a file system without locks
            pass
        return True
