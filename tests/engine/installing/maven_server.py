"""A Maven repository on the loopback that can be told to misbehave, and small jars for it."""

from __future__ import annotations

import hashlib
import re
import ssl
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Event, Lock, Thread

from kestra_dsl.engine.installing.lock import ENGINE, Jar

__all__ = ["MavenServer", "bytes_of", "cut", "halted", "ignore_range", "instead", "jar_of", "serving", "status"]

Misbehaviour = Callable[[BaseHTTPRequestHandler, bytes], None]


def bytes_of(coordinate: str, size: int = 1000) -> bytes:
    """Content that is the same each time, and another one for each jar."""
    blocks = (hashlib.sha512(f"{coordinate} {number}".encode()).digest() for number in range(size // 64 + 1))
    return b"".join(blocks)[:size]


def jar_of(coordinate: str, size: int = 1000, part: str = ENGINE) -> Jar:
    return Jar(coordinate, size, hashlib.sha256(bytes_of(coordinate, size)).hexdigest(), part)


class MavenServer:
    """``next`` holds, for a path, what is done to the requests that come first; after those all goes well."""

    def __init__(self) -> None:
        self.files: dict[str, bytes] = {}
        self.next: dict[str, list[Misbehaviour]] = defaultdict(list)
        self.always: Misbehaviour | None = None
        self.asked: list[tuple[str, dict[str, str]]] = []
        self.lock = Lock()
        self.url = ""

    def add(self, *jars: Jar) -> None:
        for jar in jars:
            self.files[f"/{jar.path}"] = bytes_of(jar.coordinate, jar.size)

    def headers_for(self, jar: Jar) -> list[dict[str, str]]:
        """The headers of each request for that jar, in lower case."""
        return [headers for path, headers in self.asked if path == f"/{jar.path}"]

    def answer(self, handler: BaseHTTPRequestHandler) -> None:
        # a proxy is asked for whole addresses
        path = re.sub(r"^http://[^/]*", "", handler.path)
        with self.lock:
            self.asked.append((path, {name.lower(): value for name, value in handler.headers.items()}))
            waiting = self.next[path]
            misbehaviour = waiting.pop(0) if waiting else self.always
        content = self.files.get(path)
        if content is None:
            status(404)(handler, b"")
        elif misbehaviour is not None:
            misbehaviour(handler, content)
        else:
            _send(handler, *_ranged(handler, content))


def _ranged(handler: BaseHTTPRequestHandler, content: bytes) -> tuple[int, bytes, dict[str, str]]:
    wanted = re.fullmatch(r"bytes=(\d+)-", handler.headers.get("Range", ""))
    if not wanted:
        return 200, content, {}
    start = int(wanted[1])
    if start >= len(content):
        return 416, b"", {"Content-Range": f"bytes */{len(content)}"}
    return 206, content[start:], {"Content-Range": f"bytes {start}-{len(content) - 1}/{len(content)}"}


def _send(
    handler: BaseHTTPRequestHandler, code: int, body: bytes, headers: dict[str, str], up_to: int | None = None
) -> None:
    handler.send_response(code)
    for name, value in {"Content-Length": str(len(body)), **headers}.items():
        handler.send_header(name, value)
    handler.end_headers()
    if handler.command != "HEAD":
        handler.wfile.write(body[:up_to])


def cut(at: int) -> Misbehaviour:
    """Promise all, and break the connection after so many bytes."""

    def answer(handler: BaseHTTPRequestHandler, content: bytes) -> None:
        _send(handler, *_ranged(handler, content), up_to=at)
        handler.close_connection = True

    return answer


def status(code: int) -> Misbehaviour:
    return lambda handler, _: _send(handler, code, b"", {})


def instead(body: bytes) -> Misbehaviour:
    return lambda handler, _: _send(handler, 200, body, {})


def ignore_range(handler: BaseHTTPRequestHandler, content: bytes) -> None:
    _send(handler, 200, content, {})


def halted(go_on: Event | None = None) -> Misbehaviour:
    """Half of it at once, the other half after that event, or never."""

    def answer(handler: BaseHTTPRequestHandler, content: bytes) -> None:
        code, body, headers = _ranged(handler, content)
        half = len(body) // 2
        _send(handler, code, body, headers, up_to=half)
        handler.wfile.flush()
        (go_on or Event()).wait(60)
        handler.wfile.write(body[half:])

    return answer


@contextmanager
def serving(certificate: Path | None = None) -> Iterator[MavenServer]:
    """With a certificate, and its key in the same file, it speaks TLS."""
    served = MavenServer()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            with suppress(ConnectionError):  # whoever asked may be gone
                served.answer(self)

        do_HEAD = do_GET  # noqa: N815 - the name that http.server looks for

        def log_message(self, format: str, *args: object) -> None: ...  # noqa: A002 - as http.server calls it

    class Server(ThreadingHTTPServer):
        daemon_threads = True
        request_queue_size = 64

        def handle_error(self, request: object, client_address: object) -> None: ...

    with Server(("127.0.0.1", 0), Handler) as listening:
        served.url = f"http://127.0.0.1:{listening.server_port}"
        if certificate:
            served.url = served.url.replace("http:", "https:")
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(certificate)
            listening.socket = context.wrap_socket(listening.socket, server_side=True)
        thread = Thread(target=listening.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        try:
            yield served
        finally:
            listening.shutdown()
            thread.join()
