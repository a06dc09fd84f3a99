"""Send requests to the engine that is kept warm for a project, see ``warm_server``."""

from __future__ import annotations

import json
import socket
import threading
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any, Final

from kestra_dsl.engine.warm_sockets import connected, is_served
from kestra_dsl.errors import EngineError

__all__ = ["NotAnsweredError", "WarmEngine", "warm_engine"]

_START_TIMEOUT: Final = 180
"""Seconds that the engine may take to start, which it does again after it was ended."""


class NotAnsweredError(Exception):
    """The engine cannot be used, so the caller has to use another one."""


class WarmEngine:
    """An engine in another process, which answers requests of several programs."""

    alive = True
    seconds = 0.0

    def __init__(self, path: Path) -> None:
        self._path = path
        self._changing = threading.Lock()
        self._connection: socket.socket | None = None

    def ask(self, request: Mapping[str, Any], on_event: Callable[[dict[str, Any]], None], timeout: float) -> Any:
        """Send a request and return the answer.

        Raises:
            NotAnsweredError: The engine cannot be used, and has not started to run a flow.
            EngineError: The engine failed while it ran a flow.
        """
        try:
            connection = connected(self._path)
        except OSError:
            raise NotAnsweredError from None
        with connection:
            connection.settimeout(timeout + _START_TIMEOUT)
            try:
                self._connection = connection
                return self._answer(connection, {"request": dict(request), "timeout": timeout}, on_event)
            finally:
                with self._changing:
                    self._connection = None

    def stop(self, _number: int) -> None:
        """Stop the run, from another thread than the one that started it."""
        with self._changing, suppress(OSError):
            if self._connection is not None:
                self._connection.shutdown(socket.SHUT_WR)

    def _answer(
        self, connection: socket.socket, request: Mapping[str, Any], on_event: Callable[[dict[str, Any]], None]
    ) -> Any:
        has_begun = False
        for message in _messages(connection, request):
            if "event" in message:
                on_event(message["event"])
            elif "begins" in message:
                has_begun = request["request"]["do"] == "run"
            elif "answer" in message:
                return message["answer"]
            elif has_begun:
                raise EngineError(message["error"], hint=message["hint"])
            else:
                break
        if has_begun:
            raise EngineError("the engine that is kept for the project ended during the run", hint="run the flow again")
        raise NotAnsweredError


def warm_engine(path: Path) -> WarmEngine | None:
    """The engine at a socket; None if there is none."""
    return WarmEngine(path) if is_served(path) else None


def _messages(connection: socket.socket, request: Mapping[str, Any]) -> Any:
    """Send a request, and read messages until the other side closes the connection."""
    try:
        connection.sendall(json.dumps(request).encode() + b"\n")
        with connection.makefile(encoding="utf-8") as lines:
            while (line := lines.readline()).endswith("\n"):
                yield json.loads(line)
    except OSError:  # the other side has ended, or does not answer
        return
