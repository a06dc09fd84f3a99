"""A local web server for downloads in tests."""

from __future__ import annotations

import gzip
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

__all__ = ["Downloads", "serving"]


class Downloads:
    """The files of the web server. Other paths are not found."""

    def __init__(self) -> None:
        self.url = ""
        self.files: dict[str, bytes] = {}
        self.lost: dict[str, int] = {}
        """The number of bytes at the end of a file that are not sent."""
        self.asked: list[str] = []

    def put(self, path: str, text: str, *, cut: int = 0) -> None:
        """Add a compressed file, whose last bytes are not sent."""
        content = gzip.compress(text.encode(), mtime=0)
        self.files[path] = content[: len(content) - cut]


def _handler(downloads: Downloads) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            path = self.path.lstrip("/")
            downloads.asked.append(path)
            content = downloads.files.get(path)
            self.send_response(404 if content is None else 200)
            self.send_header("Content-Length", str(len(content or b"") + downloads.lost.get(path, 0)))
            self.end_headers()
            self.wfile.write(content or b"")

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002
            """Log nothing. `asked` has the requests."""

    return Handler


@contextmanager
def serving() -> Iterator[Downloads]:
    downloads = Downloads()
    with ThreadingHTTPServer(("127.0.0.1", 0), _handler(downloads)) as server:
        downloads.url = f"http://127.0.0.1:{server.server_port}"
        thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        try:
            yield downloads
        finally:
            server.shutdown()
            thread.join()
