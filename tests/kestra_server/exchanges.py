"""One request to the test server and what is done with it."""

from __future__ import annotations

import gzip
import socket
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl, unquote

from tests.kestra_server.messages import Answer, Call, Cut

if TYPE_CHECKING:
    from tests.kestra_server.gateway import KestraServer

__all__ = ["Exchange", "Recorded"]

_READS = ("GET", "HEAD", "OPTIONS")
_CHANGES_NOTHING = ("/validate", "/graph", "/by-ids/export", "/validate/task")
_WORTH_ZIPPING = 1024


@dataclass
class Recorded:
    """A request as the server got it."""

    number: int
    """From 1."""
    method: str
    target: str
    """Path and query as they were sent."""
    headers: dict[str, str]
    """By lower-case name."""
    body: bytes = field(repr=False)
    status: int | None = None
    """Of the answer that was sent; None if none was."""
    acted: bool = False
    """Whether it reached the engine."""
    fault: str | None = None
    """The fault that it met."""

    @property
    def path(self) -> str:
        """Without the query, decoded."""
        return unquote(self.target.partition("?")[0])

    @property
    def query(self) -> list[tuple[str, str]]:
        return parse_qsl(self.target.partition("?")[2], keep_blank_values=True)

    @property
    def text(self) -> str:
        return self.body.decode("utf-8", errors="replace")

    @property
    def writes(self) -> bool:
        """Whether it asks for a change."""
        return self.method not in _READS and not self.path.endswith(_CHANGES_NOTHING)

    def __str__(self) -> str:
        return f"{self.method} {self.target}"


class Exchange:
    """A request on its connection. A fault decides which of its methods are called, and in which order."""

    def __init__(self, server: KestraServer, handler: BaseHTTPRequestHandler, request: Recorded) -> None:
        self.server = server
        self.request = request
        self._handler = handler

    def act(self) -> Answer:
        """Let the engine act, unless the request is not allowed. Nothing is sent yet."""
        return self.server._acted(self.request)

    def proceed(self) -> None:
        """What happens without a fault."""
        self.send(self.act())

    def send(self, answer: Answer) -> None:
        """Send an answer to the client. One that has gone is left alone."""
        self.request.status = answer.status
        try:
            self._send(answer)
        except (BrokenPipeError, ConnectionResetError):
            self._handler.close_connection = True
        except Cut:
            self.cut()
        finally:
            if not isinstance(answer.body, bytes):
                with suppress(AttributeError):
                    answer.body.close()  # type: ignore[attr-defined]  # a generator

    def cut(self) -> None:
        """Close the connection, so that the client sees a reset or an early end."""
        self._handler.close_connection = True
        with suppress(OSError):
            self._handler.wfile.flush()
            self._handler.connection.shutdown(socket.SHUT_RDWR)

    def send_part(self, answer: Answer) -> None:
        """Send all headers and half of the body, then close the connection."""
        assert isinstance(answer.body, bytes)
        self.request.status = answer.status
        self._head(answer, {"content-length": str(len(answer.body) or 1)})
        self._handler.wfile.write(answer.body[: len(answer.body) // 2])
        self.cut()

    def hang(self, seconds: float) -> None:
        """Say nothing until the time is over, the client has gone or the server ends; then close the connection."""
        end = time.monotonic() + seconds
        while time.monotonic() < end and not self.server.ended.wait(0.01) and not self._gone():
            pass
        self.cut()

    def _gone(self) -> bool:
        connection = self._handler.connection
        connection.settimeout(0)
        try:
            return not connection.recv(1, socket.MSG_PEEK)
        except (BlockingIOError, InterruptedError):
            return False
        except OSError:
            return True
        finally:
            connection.settimeout(None)

    def _head(self, answer: Answer, more: dict[str, str]) -> None:
        self._handler.send_response(answer.status)
        for name, value in {**answer.headers, **more}.items():
            self._handler.send_header(name, value)
        self._handler.end_headers()

    def _send(self, answer: Answer) -> None:
        bare = answer.status in (204, 304) or answer.status < 200
        if not isinstance(answer.body, bytes):
            self._stream(answer)
            return
        body, more = answer.body, {}
        packs = len(body) > _WORTH_ZIPPING and "content-encoding" not in answer.headers
        if packs and "gzip" in self.request.headers.get("accept-encoding", ""):
            body, more = gzip.compress(body, 1), {"content-encoding": "gzip"}
        if not bare:
            more["content-length"] = str(len(body))
        self._head(answer, more)
        if self.request.method != "HEAD" and not bare:
            self._handler.wfile.write(body)

    def _stream(self, answer: Answer) -> None:
        self._head(answer, {"transfer-encoding": "chunked"})
        assert not isinstance(answer.body, bytes)
        self._handler.wfile.flush()
        for piece in answer.body:
            if not piece and self._gone():
                self._handler.close_connection = True
                return
            if piece:
                self._handler.wfile.write(b"%x\r\n%s\r\n" % (len(piece), piece))
                self._handler.wfile.flush()
        self._handler.wfile.write(b"0\r\n\r\n")


def call_of(request: Recorded, tenant: str, address: str) -> Call:
    body = gzip.decompress(request.body) if request.headers.get("content-encoding") == "gzip" else request.body
    return Call(request.method, request.target, request.headers, body, tenant, address)


Effect = Callable[[Exchange], None]
