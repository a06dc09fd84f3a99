"""Let other programs of the user use an engine that is kept warm for a project.

Each connection to the socket is one request: a line of JSON with the ``request`` and its ``timeout``. The server sends
``busy``, or ``begins`` and then each ``event`` and the ``answer`` or the ``error``. A client that closes its end stops
its run.
"""

from __future__ import annotations

import json
import selectors
import socket
import threading
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, Final, Self

from kestra_dsl.engine.request_lock import BusyError
from kestra_dsl.engine.warm_sockets import connected, make_private_folder
from kestra_dsl.errors import EngineError, KestraDslError

if TYPE_CHECKING:
    from kestra_dsl.engine.client import EngineClient

__all__ = ["IDLE", "WarmServer"]

IDLE: Final = 900
"""Seconds without a request after which an engine is ended."""
_PATIENCE: Final = 1.0
"""Seconds to wait for the end of another request, before the client starts an engine of its own."""
_POLL: Final = 0.2


class WarmServer:
    """Answers requests while its context is open.

    Args:
        path: The path of the socket.
        engine: Returns the engine, started or not; None if it cannot be used now.
        end_if_idle: Called several times a second while there is no request.
    """

    def __init__(
        self, path: Path, engine: Callable[[], EngineClient | None], end_if_idle: Callable[[], object]
    ) -> None:
        self._path = path
        self._engine = engine
        self._end_if_idle = end_if_idle
        self._ending = threading.Event()
        self._listener: socket.socket | None = None
        self._thread = threading.Thread(target=self._serve, daemon=True)

    def __enter__(self) -> Self:
        """Listen.

        Raises:
            EngineError: If another server uses the socket, or its folder is not private.
        """
        folder = self._path.parent
        try:
            if not make_private_folder(folder):
                raise EngineError(f"other users can change {folder}", hint="remove it")
            _remove_dead_sockets(folder)
            if self._path.exists():
                raise EngineError("another command keeps an engine for this project")
            self._listener = socket.socket(socket.AF_UNIX)
            self._listener.bind(str(self._path))
            self._path.chmod(0o600)
            self._listener.listen()
        except OSError as error:
            self._close()
            raise EngineError(f"cannot listen at {self._path}: {error.strerror}") from None
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._ending.set()
        self._thread.join()
        self._path.unlink(missing_ok=True)
        self._close()

    def _close(self) -> None:
        if self._listener is not None:
            self._listener.close()

    def _serve(self) -> None:
        assert self._listener is not None
        with selectors.DefaultSelector() as selector:
            selector.register(self._listener, selectors.EVENT_READ)
            while not self._ending.is_set():
                if selector.select(_POLL):
                    with suppress(OSError):  # the client has gone already
                        connection, _ = self._listener.accept()
                        threading.Thread(target=self._answer, args=(connection,), daemon=True).start()
                else:
                    self._end_if_idle()

    def _answer(self, connection: socket.socket) -> None:
        """Answer the request of a connection."""

        def say(**message: Any) -> None:
            with suppress(OSError):  # the client has gone
                connection.sendall(json.dumps(message).encode() + b"\n")

        with connection, connection.makefile(encoding="utf-8") as lines:
            try:
                received = json.loads(lines.readline())
                self._ask(received["request"], received["timeout"], lines, say)
            except (BusyError, OSError, ValueError, LookupError, TypeError):  # no request of this protocol
                say(busy=True)
            except KestraDslError as error:
                say(error=error.message, hint=error.hint)
            with suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)  # `stop_when_closed` waits for it

    def _ask(self, request: Mapping[str, Any], timeout: float, lines: IO[str], say: Callable[..., None]) -> None:
        engine = self._engine()
        if engine is None:
            raise BusyError
        number = engine.new_number()
        over = threading.Event()

        def stop_when_closed() -> None:
            with suppress(OSError, ValueError):
                lines.read()
            if not over.is_set():
                engine.stop_run(number)

        threading.Thread(target=stop_when_closed, daemon=True).start()
        numbered = {**request, "number": number} if request["do"] == "run" else request
        try:
            answer = engine.ask(
                numbered,
                lambda event: say(event=event),
                timeout,
                patience=_PATIENCE,
                on_begin=lambda: say(begins=True),
            )
        finally:
            over.set()
        say(answer=answer)


def _remove_dead_sockets(folder: Path) -> None:
    """Remove sockets of commands that were killed."""
    for path in folder.glob("*.sock"):
        try:
            connected(path).close()
        except ConnectionRefusedError:
            path.unlink(missing_ok=True)
        except OSError:
            continue
