"""A lock that lets one thread at a time send requests to an engine."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager

from kestra_dsl.errors import UsageError

__all__ = ["BusyError", "RequestLock"]


class BusyError(Exception):
    """Another request is in progress."""


class RequestLock:
    """A lock for requests to one engine. A request made while another one calls back is an error, not a deadlock."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._owner: int | None = None

    @contextmanager
    def held(self, patience: float | None = None) -> Iterator[None]:
        """Hold the lock.

        Args:
            patience: Seconds to wait for the end of another request; None to wait without a limit.

        Raises:
            BusyError: If the other request does not end in time.
        """
        if self._owner == threading.get_ident():
            raise UsageError(
                "`on_event` sends a request to the engine that calls it", hint="send the request after the run"
            )
        if not self._lock.acquire(timeout=-1 if patience is None else patience):
            raise BusyError
        self._owner = threading.get_ident()
        try:
            yield
        finally:
            self._owner = None
            self._lock.release()
