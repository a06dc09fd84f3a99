"""The test server's HTTP side: authentication, faults and a record of all requests, in front of one engine."""

from __future__ import annotations

import base64
import secrets
import socket
import socketserver
import ssl
import threading
from contextlib import suppress
from http.server import BaseHTTPRequestHandler
from types import TracebackType
from typing import Any, Self

from tests.kestra_server.exchanges import Exchange, Recorded, call_of
from tests.kestra_server.faults import Effect, Faults, Matching
from tests.kestra_server.memory import MemoryEngine
from tests.kestra_server.messages import Answer, Copy, Forget
from tests.kestra_server.process import EngineProcess

__all__ = ["KestraServer"]

_API = "/api/v1/"
_OPEN = ("/ping", "/health")


class KestraServer:
    """A server with nothing on it, at ``server.url``. Several can share an engine; they do not see each other's data.

    >>> with KestraServer(engine) as server:
    ...     requests.get(f"{server.url}/api/v1/configs", auth=server.auth)
    """

    def __init__(self, engine: EngineProcess | MemoryEngine, *, tls: ssl.SSLContext | None = None) -> None:
        self.engine = engine
        self.version = engine.version
        self.username = "admin@kestra.io"
        self.password = "Kestra-" + secrets.token_hex(4)
        self.token = "kestra-token-" + secrets.token_hex(8)
        self.requests: list[Recorded] = []
        """All requests, in the order in which they came."""
        self.ended = threading.Event()
        self._expired = False
        self._faults = Faults()
        self._guard = threading.Lock()
        self.tenant = _new_tenant()
        """What the engine knows it as."""
        self._kept: list[str] = []
        self._tls = tls
        self._open: set[socket.socket] = set()
        listener = _Listener(self, 0)
        self.port: int = listener.server_address[1]
        self._listener: _Listener | None = listener
        self._serve()

    @property
    def url(self) -> str:
        return f"{'https' if self._tls else 'http'}://127.0.0.1:{self.port}"

    @property
    def auth(self) -> tuple[str, str]:
        return self.username, self.password

    @property
    def writes(self) -> list[Recorded]:
        """The requests that ask for a change; a validation does not."""
        return [request for request in self.requests if request.writes]

    # What it is told

    def fail(self, effect: Effect, *, at: int | None = None, matching: Matching = None, times: int | None = 1) -> None:
        """Do something wrong to requests.

        Args:
            effect: What to do, such as ``answering(503)``; see ``tests.kestra_server.faults``.
            at: The number of the first request that it applies to, counted from now among those that match.
            matching: Which requests, such as ``PUT /api/v1/main/flows/*``; default any.
            times: To how many requests; None is to all from then on.
        """
        self._faults.add(effect, at=at, matching=matching, times=times)

    def heal(self) -> None:
        """Forget all faults, accept connections and credentials again."""
        self._faults.clear()
        self._expired = False
        self.accept()

    def reset(self) -> None:
        """Heal, forget all requests, and start with nothing on the server."""
        self.heal()
        self.engine.tell(Forget(self.tenant))
        self.tenant = _new_tenant()
        self.requests = []

    def save(self) -> str:
        """Keep what the server has now. ``restore`` brings it back as often as wanted, in milliseconds."""
        kept = _new_tenant()
        self.engine.tell(Copy(self.tenant, kept))
        self._kept.append(kept)
        return kept

    def restore(self, kept: str) -> None:
        """Reset, then have the flows, keys and files of ``save`` again, with the same revisions."""
        self.reset()
        self.engine.tell(Copy(kept, self.tenant))

    def expire(self) -> None:
        """Accept no credentials until ``renew`` or ``heal``."""
        self._expired = True

    def renew(self) -> str:
        """A new token, which is accepted."""
        self.token = "kestra-token-" + secrets.token_hex(8)
        self._expired = False
        return self.token

    def refuse(self) -> None:
        """Refuse connections."""
        with self._guard:
            listener, self._listener = self._listener, None
        if listener is not None:
            listener.end()

    @property
    def refuses(self) -> bool:
        return self._listener is None

    def accept(self) -> None:
        """Accept connections again, at the same port."""
        with self._guard:
            if self._listener is not None:
                return
            self._listener = _Listener(self, self.port)
        self._serve()

    def close(self) -> None:
        self.ended.set()
        self.refuse()
        with self._guard:
            left = list(self._open)
        for connection in left:
            with suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
        for tenant in (self.tenant, *self._kept):
            self.engine.tell(Forget(tenant))

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    # What it does

    def _serve(self) -> None:
        listener = self._listener
        assert listener is not None
        threading.Thread(target=listener.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()

    def _record(self, method: str, target: str, headers: dict[str, str], body: bytes) -> Recorded:
        with self._guard:
            request = Recorded(len(self.requests) + 1, method, target, headers, body)
            self.requests.append(request)
        return request

    def _handle(self, exchange: Exchange) -> None:
        effect = self._faults.of(exchange.request)
        if effect is None:
            exchange.proceed()
            return
        exchange.request.fault = effect.name
        effect.does(exchange)

    def _acted(self, request: Recorded) -> Answer:
        path = request.target.partition("?")[0]
        if path in _OPEN:
            return Answer(200, b"pong", {"content-type": "application/json"})
        if path == "/":
            return Answer(307, b"", {"location": "/ui/"})
        is_open = path == f"{_API}configs" and not self.engine.modern
        if path.startswith(_API) and not is_open and not self._is_allowed(request.headers.get("authorization")):
            return Answer(401, b"", {"www-authenticate": "Basic"})
        request.acted = True
        return self.engine.call(call_of(request, self.tenant, self.url))

    def _is_allowed(self, authorization: str | None) -> bool:
        if authorization is None or self._expired:
            return False
        scheme, _, given = authorization.partition(" ")
        if scheme.lower() == "bearer":
            return secrets.compare_digest(given.strip().encode(), self.token.encode())
        try:
            user, _, password = base64.b64decode(given, validate=True).decode().partition(":")
        except ValueError:
            return False
        return scheme.lower() == "basic" and (user, password) == self.auth


def _new_tenant() -> str:
    """A name that is in no text of a test, since answers are searched for it."""
    return "tenant" + secrets.token_hex(8)


class _Listener(socketserver.ThreadingMixIn, socketserver.TCPServer):
    daemon_threads = True
    block_on_close = False
    allow_reuse_address = True
    request_queue_size = 128

    def __init__(self, server: KestraServer, port: int) -> None:
        self.owner = server
        super().__init__(("127.0.0.1", port), _Handler)

    def get_request(self) -> tuple[Any, Any]:
        connection, address = super().get_request()
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        if self.owner._tls is not None:
            connection = self.owner._tls.wrap_socket(connection, server_side=True, do_handshake_on_connect=False)
        return connection, address

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that has gone is no error of the server's."""

    def end(self) -> None:
        self.shutdown()
        self.server_close()


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    wbufsize = -1

    @property
    def _listener(self) -> _Listener:
        assert isinstance(self.server, _Listener)
        return self.server

    def handle(self) -> None:
        owner = self._listener.owner
        with owner._guard:
            owner._open.add(self.connection)
        try:
            super().handle()
        finally:
            with owner._guard:
                owner._open.discard(self.connection)

    def handle_one_request(self) -> None:
        owner = self._listener.owner
        self.raw_requestline = self.rfile.readline(65537)
        if not self.raw_requestline or owner._listener is not self.server:
            self.close_connection = True
            return
        if not self.parse_request():
            return
        headers = {name.lower(): value for name, value in self.headers.items()}
        target = self.raw_requestline.split()[1].decode("latin-1")
        request = owner._record(self.command, target, headers, self._body(headers))
        owner._handle(Exchange(owner, self, request))
        with suppress(OSError):
            self.wfile.flush()

    def _body(self, headers: dict[str, str]) -> bytes:
        if headers.get("transfer-encoding", "").lower() != "chunked":
            return self.rfile.read(int(headers.get("content-length", 0)))
        pieces = []
        while size := int(self.rfile.readline().partition(b";")[0], 16):
            pieces.append(self.rfile.read(size))
            self.rfile.readline()
        self.rfile.readline()
        return b"".join(pieces)

    def version_string(self) -> str:
        return "kestra"

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the name of the base class
        """The record has all."""
