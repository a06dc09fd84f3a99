"""An HTTP server that answers as a test says, down to the byte: what no Kestra would answer, and what is between."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, NamedTuple


class Received(NamedTuple):
    method: str
    path: str
    """With the query, as it was sent."""
    headers: Mapping[str, str]
    """Their names in lower case."""
    body: bytes


class Reply(NamedTuple):
    status: int = 200
    body: bytes | str | dict[str, Any] | list[Any] = b""
    headers: Mapping[str, str] = {}
    cut: bool = False
    """End the connection without an answer."""

    def sent(self) -> tuple[bytes, dict[str, str]]:
        if isinstance(self.body, (dict, list)):
            return json.dumps(self.body).encode(), {"Content-Type": "application/json", **self.headers}
        return self.body.encode() if isinstance(self.body, str) else self.body, dict(self.headers)


class Scripted:
    """A running server. ``received`` are all requests so far."""

    def __init__(self, url: str) -> None:
        self.url = url
        self.received: list[Received] = []


@contextmanager
def serving(answer: Callable[[Received], Reply]) -> Iterator[Scripted]:
    """A server for as long as the block runs."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def _answer(self) -> None:
            size = int(self.headers.get("Content-Length") or 0)
            headers = {name.lower(): value for name, value in self.headers.items()}
            received = Received(self.command, self.path, headers, self.rfile.read(size))
            known.received.append(received)
            reply = answer(received)
            if reply.cut:
                self.close_connection = True
                return
            body, head = reply.sent()
            self.send_response(reply.status)
            for name, value in head.items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            if self.command != "HEAD":
                self.wfile.write(body)

        do_GET = do_POST = do_PUT = do_DELETE = _answer  # noqa: N815 - the names that the library calls

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - its name in the library
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        server.daemon_threads = True
        known = Scripted(f"http://127.0.0.1:{server.server_address[1]}")
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
        thread.start()
        try:
            yield known
        finally:
            server.shutdown()
            thread.join()


def in_turn(*replies: Reply) -> Callable[[Received], Reply]:
    """Each reply once, the last one for ever."""
    left = [*replies]
    lock = threading.Lock()

    def answer(_received: Received) -> Reply:
        with lock:
            return left.pop(0) if len(left) > 1 else left[0]

    return answer
