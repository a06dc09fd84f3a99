"""Threads that send the requests of a client at once."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Collection
from concurrent.futures import ThreadPoolExecutor, wait
from typing import TypeVar

__all__ = ["Workers"]

_AT_ONCE = 8

T = TypeVar("T")
R = TypeVar("R")


class Workers:
    """The threads of one client. They start when they are needed, and wait for the next requests."""

    def __init__(self) -> None:
        self._pool: ThreadPoolExecutor | None = None
        self._process = 0
        self._lock = threading.Lock()

    def results(self, work: Callable[[T], R], items: Collection[T]) -> list[R]:
        """Return the result for each item, in their order. If one fails, nothing runs any more when this raises."""
        if len(items) < 2:
            return [work(item) for item in items]
        pool = self._started()
        futures = [pool.submit(work, item) for item in items]
        try:
            return [future.result() for future in futures]
        finally:
            for future in futures:
                future.cancel()
            wait(futures)

    def close(self) -> None:
        """End the threads."""
        with self._lock:
            if self._pool is not None:
                self._pool.shutdown()
            self._pool = None

    def _started(self) -> ThreadPoolExecutor:
        with self._lock:
            if self._pool is None or self._process != os.getpid():  # a forked process has no threads
                self._pool, self._process = ThreadPoolExecutor(_AT_ONCE, "kdsl"), os.getpid()
            return self._pool
