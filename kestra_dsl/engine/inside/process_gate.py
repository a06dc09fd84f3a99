"""Gate the connections of processes that tasks start, such as scripts.

A seccomp filter covers the Java virtual machine and all its child processes, whatever starts them. The process that
started this one decides (see ``process_supervisor``), because nothing in this process can while Java holds Python's
lock. It reports each decision before it takes effect.
"""

from __future__ import annotations

import json
import os
import socket
import threading
from collections.abc import Iterator
from contextlib import suppress
from queue import SimpleQueue
from typing import Any

from kestra_dsl.engine.seccomp import SeccompError, filter_this_thread

__all__ = ["ProcessGate"]

_SIZE = 1 << 16


class ProcessGate:
    """The engine's end of the channel to the process that started it."""

    def __init__(self, channel: socket.socket) -> None:
        self._channel = channel
        self._received = b""
        self.unsupported: str | None = None
        """Why this machine does not support it, if it does not."""

    def install(self) -> None:
        """Gate this thread, and the threads and processes that it starts from now on."""
        listeners: SimpleQueue[int | None] = SimpleQueue()
        sending = threading.Thread(target=self._send, args=(listeners,))
        sending.start()  # before this thread has the filter, which would wait for an answer to the sending itself
        try:
            listeners.put(filter_this_thread())
        except SeccompError as error:
            listeners.put(None)
            self.unsupported = str(error)
        sending.join()
        self._channel.setblocking(False)

    def _send(self, listeners: SimpleQueue[int | None]) -> None:
        listener = listeners.get()
        if listener is None:
            self._channel.sendall(b"unsupported")
        else:
            socket.send_fds(self._channel, [b"listener"], [listener])
            os.close(listener)

    def attempts(self) -> Iterator[dict[str, Any]]:
        """The attempts to connect since the last call, as plain data."""
        if self.unsupported is not None:
            return
        with suppress(BlockingIOError):
            while received := self._channel.recv(_SIZE):
                self._received += received
        *lines, self._received = self._received.split(b"\n")
        yield from map(json.loads, lines)
