"""The network access of runs: connections are refused unless the run allows them, and recorded.

Java asks about each connection of a socket and about each lookup of a host (see ``gate_classes``), whatever the client:
Kestra's own, ``http()`` of an expression, a JDBC driver. ``process_gate`` asks about processes that tasks start.
"""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from kestra_dsl.engine.hosts import LOOPBACK, allows, is_loopback, normalized
from kestra_dsl.engine.inside.attempts import Attempt, plain_attempt
from kestra_dsl.engine.inside.http_log import HttpLog
from kestra_dsl.engine.java_classes.gate_classes import CONNECTIONS, HOSTS

if TYPE_CHECKING:
    from kestra_dsl.engine.inside.process_gate import ProcessGate

__all__ = ["Gate"]

_PORTS = {"http": 80, "https": 443}
_HTTP_FUNCTION = "io.kestra.core.runners.pebble.functions.HttpFunction"


class Gate:
    """Allows or refuses the connections of one engine. Its own connections on this machine are always allowed."""

    def __init__(self, java: Callable[[str], Any], own_port: int, processes: ProcessGate | None) -> None:
        self._java = java
        self._processes = processes
        self._own = [f"{LOOPBACK}:{own_port}"]
        self._own_names = frozenset(("localhost", socket.gethostname().lower()))
        self._allowed: bool | Sequence[str] = ()
        self._attempts: list[Attempt] = []
        self._recording = False
        self._thread = threading.local()
        """What a thread does: ``mocked`` is the task whose properties it renders, and ``refused`` the number of
        connections that it was refused while this gate is closed to it."""

    def install(self) -> None:
        """Let Java ask this gate. This has to happen before Kestra starts."""
        import jpype

        def function(ask: Any) -> Any:
            return jpype.JProxy("java.util.function.Function", dict={"apply": ask})

        java = self._java
        for setting in ("networkaddress.cache.ttl", "networkaddress.cache.negative.ttl"):
            java("java.security.Security").setProperty(setting, "0")  # a cached lookup would not ask for the next run
        self._direct = java("java.util.List").of(java("java.net.Proxy").NO_PROXY)
        java(HOSTS).judge = function(self._on_lookup)
        java(CONNECTIONS).judge = function(self._on_connection)
        java("java.net.ProxySelector").setDefault(java(CONNECTIONS)())

    def uninstall(self) -> None:
        """Let Java no longer call Python, which must not happen after Python has ended."""
        java = self._java
        java("java.net.ProxySelector").setDefault(None)
        java(HOSTS).judge = java("java.util.function.Function").identity()

    @contextmanager
    def open_to(self, allowed: bool | Sequence[str]) -> Iterator[None]:
        """Allow hosts and record all attempts while a flow runs."""
        self._collect_processes()
        self._attempts = []
        self._allowed, self._recording = allowed, True
        try:
            with HttpLog(self._java) as self._http_log:
                yield
        finally:
            self._allowed, self._recording = (), False

    @contextmanager
    def closed(self) -> Iterator[Callable[[], bool]]:
        """Refuse everything to this thread while it renders properties again, so that no request is made twice.

        Yields:
            A function that tells whether anything was refused.
        """
        self._thread.refused = 0
        try:
            yield lambda: bool(self._thread.refused)
        finally:
            self._thread.refused = None

    @contextmanager
    def at_mock(self, flow: str, task: str) -> Iterator[None]:
        """Attribute attempts of this thread to a mocked task while its properties are rendered."""
        self._thread.mocked = (flow, task)
        try:
            yield
        finally:
            self._thread.mocked = None

    @property
    def refused(self) -> bool:
        """Whether the run attempted a connection that it does not allow."""
        self._collect_processes()
        return any(not attempt.allowed for attempt in self._attempts)

    def attempts_of(self, executions: Sequence[Any], flows: Mapping[str, Any]) -> list[dict[str, Any]]:
        """The connections of the run as plain data, in order. ``flows`` are Kestra's, by the id of the execution."""
        self._collect_processes()
        connected = {one.host for one in self._attempts if one.port is not None}
        attempts = [one for one in self._attempts if one.port is not None or one.host not in connected]
        return [plain_attempt(one, executions, flows) for one in self._with_requests(attempts)]

    @property
    def ungated_processes(self) -> str | None:
        """Why the connections of processes are neither refused nor recorded; None if they are."""
        return self._processes.unsupported if self._processes else "the engine has no process of its own"

    # Requests of Java

    def _on_lookup(self, host: Any) -> Any:
        name = str(host).lower()
        if name not in self._own_names and not is_loopback(name):
            self._check(name, None)
        return host

    def _on_connection(self, uri: Any) -> Any:
        host, port = _host_and_port(uri)
        if not allows(self._own, host, port):
            self._check(host, port)
        return self._direct

    def _check(self, host: str, port: int | None) -> None:
        """Record the attempt, and raise an exception of Java if it is refused."""
        if getattr(self._thread, "refused", None) is not None:
            self._thread.refused += 1
            raise self._refusal(host, port)
        stack = self._java("java.lang.Thread").currentThread().getStackTrace() if self._recording else ()
        classes = frozenset(str(element.getClassName()).partition("$")[0] for element in stack)
        attempt = Attempt(
            host,
            port,
            allows(self._allowed, host, port),
            time.time(),
            classes=classes,
            function=_HTTP_FUNCTION in classes,
            mocked=getattr(self._thread, "mocked", None),
        )
        if not self._record(attempt):
            raise self._refusal(host, port)

    def _refusal(self, host: str, port: int | None) -> Exception:
        address = host if port is None else f"{host}:{port}"
        refusal: Exception = self._java("java.lang.SecurityException")(f"the run does not allow the network: {address}")
        return refusal

    def _record(self, attempt: Attempt) -> bool:
        if self._recording:
            self._attempts.append(attempt)
        return attempt.allowed

    def _collect_processes(self) -> None:
        for attempt in self._processes.attempts() if self._processes else ():
            self._record(Attempt(**attempt))

    def _with_requests(self, attempts: Sequence[Attempt]) -> list[Attempt]:
        """The attempts with the HTTP requests that were sent; several requests may share one connection."""
        found = list(attempts)
        for request in self._http_log.requests():
            own = [
                one
                for one in found
                if one.allowed and not one.program and one.at <= request.at and request.address in _addresses(one)
            ]
            if not own:
                continue
            unused = next((one for one in own if one.method is None), None)
            if unused is not None:
                found[found.index(unused)] = replace(unused, method=request.method, path=request.path)
            else:
                sent = replace(own[-1], method=request.method, path=request.path, at=request.at)
                found.insert(found.index(own[-1]) + 1, sent)
        return found


def _addresses(attempt: Attempt) -> set[str]:
    """What the ``Host`` header may be for an attempt."""
    host = f"[{attempt.host}]" if ":" in attempt.host else attempt.host
    return {f"{host}:{attempt.port}"} | ({host} if attempt.port in _PORTS.values() else set())


def _host_and_port(uri: Any) -> tuple[str, int | None]:
    host, port = uri.getHost(), int(uri.getPort())
    if host is None:  # Java's URI does not parse hosts with an underscore
        name, _, digits = str(uri.getAuthority()).rpartition(":")
        host, port = name, int(digits) if digits.isdigit() else -1
    return normalized(str(host).strip("[]").lower()), port if port >= 0 else _PORTS.get(str(uri.getScheme()))
