"""A lock that lets one thread at a time send requests to an engine."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager

from kestra_dsl.errors import UsageError

__all__ = ["RequestLock"]


class RequestLock:
    """A lock for requests to one engine. A request made while another one calls back is an error, not a deadlock."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._owner: int | None = None

    @contextmanager
    def held(self) -> Iterator[None]:
        if self._owner == threading.get_ident():
            raise UsageError(
                "`on_event` sends a request to the engine that calls it", hint="send the request after the run"
            )
        with self._lock:
            self._owner = threading.get_ident()
            try:
                yield
            finally:
                self._owner = None
