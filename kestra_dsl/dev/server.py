"""Serve the page to this machine alone.

The address has a random token, which other users and other pages do not know. `Host` and `Origin` have to be those of
the server, so that no other site can reach it through a name that it controls. No request names a file. A run is
started by a POST with an `Origin`, which browsers always send.
"""

from __future__ import annotations

import json
import secrets
from hmac import compare_digest
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, urlsplit

from kestra_dsl.errors import KestraDslError
from kestra_dsl.graph.page import html_page
from kestra_dsl.graph.svg import asset

if TYPE_CHECKING:
    from kestra_dsl.console.masking import Masking
    from kestra_dsl.dev.feed import Message
    from kestra_dsl.dev.page_runs import PageRuns
    from kestra_dsl.dev.workbench import Workbench

__all__ = ["DevServer"]

_HOST = "127.0.0.1"
_NAMES = (_HOST, "localhost")
_ALIVE = 10.0
"""Seconds between keep-alive lines to a page that waits for a change."""
_MOST_BYTES = 32 * 1024 * 1024
"""The largest request for a run in bytes, with its files."""
_SCRIPTS = ("run_form.js", "run_view.js", "run_panel.js", "live.js")
_STYLES = ("live.css", "run.css")
_HEADERS = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": "frame-ancestors 'none'",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
}


class DevServer(ThreadingHTTPServer):
    """A server for the page of a project, on the loopback interface.

    Args:
        workbench: The project.
        masking: The secrets that are masked in everything that is served.
        port: The port; 0 takes a free one.
        runs: Runs flows. Without it, the page runs nothing.

    Raises:
        OSError: The port is in use.
    """

    daemon_threads = True
    block_on_close = False

    def __init__(self, workbench: Workbench, masking: Masking, port: int = 0, runs: PageRuns | None = None) -> None:
        super().__init__((_HOST, port), _Handler)
        self.workbench = workbench
        self.masking = masking
        self.runs = runs
        self.token = secrets.token_urlsafe(24)

    @property
    def url(self) -> str:
        """The address of the page."""
        return f"http://{_HOST}:{self.server_port}/{self.token}/"

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Ignore pages that close before they have their answer."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    @property
    def _dev(self) -> DevServer:
        assert isinstance(self.server, DevServer)
        return self.server

    def do_GET(self) -> None:
        path = self._path()
        if path is None:
            self._send(HTTPStatus.FORBIDDEN, "text/plain", b"forbidden\n")
        elif not self._content(path, parse_qs(urlsplit(self.path).query)):
            self._send(HTTPStatus.NOT_FOUND, "text/plain", b"not found\n")

    def do_POST(self) -> None:
        path = self._path()
        body = self._body() if path is not None and self.headers.get("Origin") is not None else None
        if body is None:
            self.close_connection = True  # the body is not read
            self._send(HTTPStatus.FORBIDDEN, "text/plain", b"forbidden\n")
        elif self._dev.runs is None or path not in ("run", "stop"):
            self._send(HTTPStatus.NOT_FOUND, "text/plain", b"not found\n")
        elif path == "stop":
            self._dev.runs.stop()
            self._send_json({})
        else:
            try:
                self._send_json({"run": self._dev.runs.start(body)})
            except KestraDslError as error:
                refused = json.dumps({"message": error.message, "hint": error.hint}).encode()
                self._send(HTTPStatus.BAD_REQUEST, "application/json", refused)

    def _path(self) -> str | None:
        """The path of a request after the token; None if the request is refused."""
        _, token, *rest = [*urlsplit(self.path).path.split("/"), ""][:4]
        is_known = compare_digest(token.encode(), self._dev.token.encode())
        return "/".join(filter(None, rest)) if is_known and self._is_from_here() else None

    def _body(self) -> bytes | None:
        """The body of a request, if it is JSON of a size that is accepted."""
        size = self.headers.get("Content-Length", "")
        is_json = self.headers.get_content_type() == "application/json"
        if not is_json or not size.isdecimal() or len(size) > 9 or int(size) > _MOST_BYTES:
            return None
        return self.rfile.read(int(size))

    def _content(self, path: str, query: dict[str, list[str]]) -> bool:
        """Answer a request for the page or its data. Returns whether the path exists."""
        masked = self._dev.masking.data
        if path == "":
            overview = masked(self._dev.workbench.overview())
            if self._dev.runs is not None:
                self._dev.runs.prepare(overview["target"])
            scripts, styles = ([asset(name, "kestra_dsl.dev") for name in names] for names in (_SCRIPTS, _STYLES))
            text = html_page(overview, overview["name"], scripts=scripts, styles=styles)
            self._send(HTTPStatus.OK, "text/html", text.encode())
        elif path == "overview":
            self._send_json(masked(self._dev.workbench.overview()))
        elif path in ("flow", "form", "server"):
            workbench = self._dev.workbench
            of_flow = {"flow": workbench.details, "form": workbench.form, "server": workbench.server_diff}
            found = of_flow[path](query.get("name", [""])[0])
            if found is None:
                return False
            self._send_json(masked(found))
        elif path == "events":
            self._send_events(query)
        else:
            return False
        return True

    def _is_from_here(self) -> bool:
        """Whether the request names this server, and comes from its page or from the address bar."""
        port = self._dev.server_port
        hosts = {f"{name}:{port}" for name in _NAMES}
        origin = self.headers.get("Origin")
        site = self.headers.get("Sec-Fetch-Site")
        return (
            self.headers.get("Host") in hosts
            and (origin is None or origin in {f"http://{host}" for host in hosts})
            and site in (None, "same-origin", "none")
        )

    def _send_events(self, query: dict[str, list[str]]) -> None:
        """Send each new state of the project, of the engine and of a run, until the page closes."""
        text = query.get("version", ["0"])[0]
        known = int(text) if text.isdecimal() and len(text) < 10 else 0
        self.send_response(HTTPStatus.OK)
        self._send_headers("text/event-stream")
        self.send_header("Connection", "close")
        self.end_headers()
        self.close_connection = True
        last = 0
        while (messages := self._dev.workbench.feed.wait(last, _ALIVE)) is not None:
            last = messages[-1].number if messages else last
            news = [one for one in messages if one.topic != "version" or one.data != known]
            self.wfile.write("".join(map(self._event, news)).encode() or b": waiting\n\n")
            self.wfile.flush()

    def _event(self, message: Message) -> str:
        name = "" if message.topic == "version" else f"event: {message.topic}\n"
        return f"{name}data: {json.dumps(self._dev.masking.data(message.data), ensure_ascii=False)}\n\n"

    def _send_json(self, data: Any) -> None:
        self._send(HTTPStatus.OK, "application/json", json.dumps(data, ensure_ascii=False).encode())

    def _send(self, status: HTTPStatus, kind: str, body: bytes) -> None:
        self.send_response(status)
        self._send_headers(kind)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    def _send_headers(self, kind: str) -> None:
        self.send_header("Content-Type", f"{kind}; charset=utf-8")
        for name, value in _HEADERS.items():
            self.send_header(name, value)

    def version_string(self) -> str:
        return "kdsl"

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - the name in the base class
        """Print nothing: the address has the token."""
