"""A client that reaches a test server without sockets, at a tenth of the time, and that can be killed.

Retries, redirects, limits and errors are those of the real transport; only ``requests`` and TCP are left out. Faults of
the server do what they do over HTTP.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

import requests

from kestra_dsl.server.credentials import Basic
from kestra_dsl.server.transport import Request, Transport
from tests.kestra_server.exchanges import Exchange, Recorded
from tests.kestra_server.faults import Effect
from tests.kestra_server.messages import Answer

if TYPE_CHECKING:
    from tests.kestra_server.gateway import KestraServer

__all__ = ["DirectTransport", "Killed", "killing"]


_UNUSED = requests.Session()


class Killed(BaseException):
    """The end of a client: no code of it that runs afterwards reaches the server."""


class DirectTransport(Transport):
    """A transport to a server in this process. It does not wait between two attempts."""

    def __init__(self, server: KestraServer) -> None:
        super().__init__(server.url, Basic(*server.auth), sleep=lambda _seconds: None)
        self.killed = threading.Event()
        self._server = server
        self._authorization = self._credentials.header() or ""

    @contextmanager
    def _session(self) -> Iterator[requests.Session]:
        yield _UNUSED

    def _send(
        self,
        session: requests.Session,  # noqa: ARG002 - it is not needed
        request: Request,
        target: str,
        params: Mapping[str, str | Sequence[str]] | None,
    ) -> requests.Response:
        if self.killed.is_set():
            raise Killed
        if self._server.refuses:
            raise requests.ConnectionError("Connection refused")
        if request.method != "GET":
            time.sleep(0)  # another thread may be faster
        exchange = _Exchange(self, self._server, self._recorded(request, target, params))
        self._server._handle(exchange)
        if self.killed.is_set():
            raise Killed
        if exchange.failure is not None:
            raise exchange.failure
        assert exchange.answer is not None
        return _Response(exchange.answer, cut=exchange.is_part)

    def _recorded(self, request: Request, target: str, params: Mapping[str, str | Sequence[str]] | None) -> Recorded:
        path = target.removeprefix(self.url) + (f"?{urlencode(params, doseq=True)}" if params else "")
        headers = {name.lower(): value for name, value in request.headers.items()}
        headers["authorization"] = self._authorization
        return self._server._record(request.method, path, headers, request.body or b"")


class _Exchange(Exchange):
    """What a fault may do to a request, without a connection."""

    def __init__(self, client: DirectTransport, server: KestraServer, request: Recorded) -> None:
        self.client = client
        self.server = server
        self.request = request
        self.answer: Answer | None = None
        self.failure: Exception | None = None
        self.is_part = False

    def send(self, answer: Answer) -> None:
        self.request.status = answer.status
        self.answer = answer

    def cut(self) -> None:
        self.failure = requests.ConnectionError("Connection aborted")

    def send_part(self, answer: Answer) -> None:
        self.send(answer)
        self.is_part = True

    def hang(self, seconds: float) -> None:  # noqa: ARG002
        self.failure = requests.ReadTimeout("Read timed out")


class _Response(requests.Response):
    """As much of a response as the transport reads. What ``requests`` sets up for one takes longer than a push does."""

    def __init__(self, answer: Answer, *, cut: bool) -> None:
        assert isinstance(answer.body, bytes)
        self.status_code = answer.status
        self.headers = answer.headers  # type: ignore[assignment]  # their names are in lower case
        self._body = answer.body
        self._cut = cut

    def iter_content(self, chunk_size: int | None = 1, decode_unicode: bool = False) -> Iterator[Any]:  # noqa: ARG002
        if self._cut:
            yield self._body[: len(self._body) // 2]
            raise requests.exceptions.ChunkedEncodingError
        yield self._body

    def close(self) -> None:
        """There is no connection."""


def killing(*, after: bool) -> Effect:
    """Kill the client: instead of sending the request, or when the server has acted."""

    def does(exchange: Exchange) -> None:
        assert isinstance(exchange, _Exchange)
        if after:
            exchange.act()
        exchange.client.killed.set()

    return Effect(f"kill {'after' if after else 'before'} acting", does)
