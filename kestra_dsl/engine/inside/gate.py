"""What goes out into the network while a flow runs: refused unless the run allows it, and remembered.

Java asks about each socket's connection and each host's address (see ``gate_classes``), whatever the client: Kestra's
own, ``http()`` of a template, a JDBC driver. A process that a script task starts is beyond it.
"""

from __future__ import annotations

import re
import socket
import threading
import time
from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from ipaddress import ip_address
from typing import TYPE_CHECKING, Any

from kestra_dsl.engine.inside.gate_classes import CONNECTIONS, HOSTS

if TYPE_CHECKING:
    from kestra_dsl.engine.inside.session import Session

__all__ = ["LOOPBACK", "REQUEST_LOG", "Gate", "allows"]

LOOPBACK = "loopback"
"""Stands for this machine among the hosts that a run allows."""

REQUEST_LOG = "org.apache.hc.client5.http.headers"
"""The logger in which the HTTP client of Kestra tells what it sends."""

_PORTS = {"http": 80, "https": 443}
_HTTP_FUNCTION = "io.kestra.core.runners.pebble.functions.HttpFunction"
_REQUEST = re.compile(r"(\S+) >> ([A-Z]+) (\S+) HTTP/")
_HOST_LINE = re.compile(r"(\S+) >> Host: (\S+)", re.IGNORECASE)
_CLOCKS = 0.01
"""Seconds by which what Java and Python call now may differ."""
_OF_ALL_TASKS = "io.kestra.core.models.tasks.Task"


def allows(allowed: bool | Collection[str], host: str, port: int | None) -> bool:
    """Whether a host is allowed: by its name, ``*.example.com``, ``loopback``, each maybe with ``:port``.

    Without a port, what counts is whether any port of the host is allowed.
    """
    if isinstance(allowed, bool):
        return allowed
    return any(_fits(pattern, host.lower(), port) for pattern in allowed)


def _fits(pattern: str, host: str, port: int | None) -> bool:
    name, colon, wanted = pattern.lower().rpartition(":")
    if not colon or not wanted.isdigit() or (":" in name and not name.endswith("]")):  # an IPv6 address has colons too
        name, wanted = pattern.lower(), ""
    if wanted and port is not None and int(wanted) != port:
        return False
    name = _same(name.strip("[]"))
    if name == LOOPBACK:
        return _is_loopback(host)
    return host.endswith(name[1:]) if name.startswith("*.") else host == name


def _same(host: str) -> str:
    """An address of IPv6 can be written in several ways."""
    try:
        return str(ip_address(host))
    except ValueError:
        return host


def _is_loopback(host: str) -> bool:
    if host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        return ip_address(host.partition("%")[0]).is_loopback
    except ValueError:
        return False


class Gate:
    """Of one engine. What the engine itself needs of this machine passes it always."""

    def __init__(self, session: Session, own_port: int) -> None:
        self._session = session
        self._own = [f"{LOOPBACK}:{own_port}"]
        self._names = frozenset(("localhost", socket.gethostname().lower()))
        self._allowed: bool | Sequence[str] = ()
        self._seen: list[dict[str, Any]] = []
        self._recording = False
        self._mocked = threading.local()
        self.refusals = 0
        """How often it has refused, of all runs."""

    def install(self) -> None:
        """Before anything of Kestra starts."""
        import jpype

        def function(judge: Any) -> Any:
            return jpype.JProxy("java.util.function.Function", dict={"apply": judge})

        java = self._session.java
        for answers in ("networkaddress.cache.ttl", "networkaddress.cache.negative.ttl"):
            java("java.security.Security").setProperty(answers, "0")  # what one run may ask, the next one may not
        self._direct = java("java.util.List").of(java("java.net.Proxy").NO_PROXY)
        java(HOSTS).judge = function(self._host)
        java(CONNECTIONS).judge = function(self._connection)
        java("java.net.ProxySelector").setDefault(java(CONNECTIONS)())

    def leave(self) -> None:
        """Java may call after Python has ended, and must not reach it then."""
        java = self._session.java
        java("java.net.ProxySelector").setDefault(None)
        java(HOSTS).judge = java("java.util.function.Function").identity()

    @contextmanager
    def open_to(self, allowed: bool | Sequence[str]) -> Iterator[None]:
        """While a flow runs."""
        self._seen = []
        self._allowed, self._recording = allowed, True
        try:
            with self._told_requests():
                yield
        finally:
            self._allowed, self._recording = (), False

    @contextmanager
    def closed(self) -> Iterator[None]:
        """While expressions are rendered once more: a request is not made a second time."""
        before = self._allowed, self._recording
        self._allowed, self._recording = (), False
        try:
            yield
        finally:
            self._allowed, self._recording = before

    @contextmanager
    def at_mock(self, flow: str, task: str) -> Iterator[None]:
        """While this thread renders the properties of a task that is mocked."""
        self._mocked.task = (flow, task)
        try:
            yield
        finally:
            self._mocked.task = None

    @property
    def refused(self) -> bool:
        """Whether the run wanted what it does not allow."""
        return any(not one["allowed"] for one in self._seen)

    def told(self, executions: Sequence[Any], flows: dict[str, Any]) -> list[dict[str, Any]]:
        """What the run's tasks wanted of the network, in that order. ``flows`` are Kestra's, by the execution's id."""
        with_port = {one["host"] for one in self._seen if one["port"] is not None}
        seen = [one for one in self._seen if one["port"] is not None or one["host"] not in with_port]
        return [_told(one, _whose(one, executions, flows)) for one in self._with_requests(seen)]

    # What Java asks

    def _host(self, host: Any) -> Any:
        name = str(host).lower()
        if name not in self._names and not _is_loopback(name):
            self._judge(name, None)
        return host

    def _connection(self, uri: Any) -> Any:
        host, asked = _address(uri)
        if not allows(self._own, host, asked):
            self._judge(host, asked)
        return self._direct

    def _judge(self, host: str, port: int | None) -> None:
        allowed = allows(self._allowed, host, port)
        if self._recording:
            thread = self._session.java("java.lang.Thread").currentThread()
            classes = [str(element.getClassName()).partition("$")[0] for element in thread.getStackTrace()]
            self._seen.append(
                {
                    "host": host,
                    "port": port,
                    "allowed": allowed,
                    "mocked": getattr(self._mocked, "task", None),
                    "classes": set(classes),
                    "function": _HTTP_FUNCTION in classes,
                    "at": time.time(),
                    "method": None,
                    "path": None,
                }
            )
        if not allowed:
            self.refusals += 1
            address = host if port is None else f"{host}:{port}"
            raise self._session.java("java.lang.SecurityException")(f"the run does not allow the network: {address}")

    # What was sent

    @contextmanager
    def _told_requests(self) -> Iterator[None]:
        appender = self._session.java("ch.qos.logback.core.read.ListAppender")()
        logger = self._session.java("org.slf4j.LoggerFactory").getLogger(REQUEST_LOG)
        appender.start()
        logger.addAppender(appender)
        self._appender = appender
        try:
            yield
        finally:
            logger.detachAppender(appender)
            appender.stop()

    def _with_requests(self, seen: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
        """Each request beside the connection that it was sent on; several may share one."""
        found = list(seen)
        for at, address, sent in self._sent():
            mine = [one for one in found if one["allowed"] and one["at"] <= at and address in _addresses(one)]
            if not mine:
                continue
            fresh = next((one for one in mine if one["method"] is None), None)
            if fresh is not None:
                fresh.update(sent)
            else:
                found.insert(found.index(mine[-1]) + 1, {**mine[-1], **sent, "at": at})
        return found

    def _sent(self) -> Iterator[tuple[float, str, dict[str, str]]]:
        """When, the address, and the request, which is told in several lines."""
        begun: dict[str, dict[str, str]] = {}
        for event in list(self._appender.list):
            line = str(event.getFormattedMessage())
            request, host = _REQUEST.match(line), _HOST_LINE.match(line)
            if request is not None:
                begun[request[1]] = {"method": request[2], "path": request[3].partition("?")[0]}
            elif host is not None and host[1] in begun:
                yield int(event.getTimeStamp()) / 1000 + _CLOCKS, host[2].lower(), begun.pop(host[1])


def _addresses(one: dict[str, Any]) -> set[str]:
    host = f"[{one['host']}]" if ":" in one["host"] else one["host"]
    return {f"{host}:{one['port']}"} | ({host} if one["port"] in _PORTS.values() else set())


def _address(uri: Any) -> tuple[str, int | None]:
    host, port = uri.getHost(), int(uri.getPort())
    if host is None:  # Java's URI takes no underscore in it
        name, _, digits = str(uri.getAuthority()).rpartition(":")
        host, port = name, int(digits) if digits.isdigit() else -1
    return _same(str(host).strip("[]").lower()), port if port >= 0 else _PORTS.get(str(uri.getScheme()))


def _told(one: dict[str, Any], whose: tuple[str | None, str | None]) -> dict[str, Any]:
    kept = {name: one[name] for name in ("host", "port", "allowed", "function", "method", "path")}
    return {**kept, "flow": whose[0], "task": whose[1]}


def _whose(one: dict[str, Any], executions: Sequence[Any], flows: dict[str, Any]) -> tuple[str | None, str | None]:
    """The flow and the task: one of a class that was at work in the thread, at that time if there are several."""
    if one["mocked"] is not None:
        flow, task = one["mocked"]
        return flow, task
    runs = [
        (execution, run)
        for execution in executions
        for run in execution.getTaskRunList() or ()
        if _classes(flows[str(execution.getId())], run) & one["classes"]
    ]
    then = [(execution, run) for execution, run in runs if _was_at_work(run, one["at"])]
    for found in (runs, then):
        names = {(str(execution.getFlowId()), str(run.getTaskId())) for execution, run in found}
        if len(names) == 1:
            return names.pop()
    return None, None


def _classes(flow: Any, run: Any) -> set[str]:
    """The class of a task and those that it extends."""
    found = set()
    cls = flow.findTaskByTaskId(run.getTaskId()).getClass()
    while cls is not None and str(cls.getName()) != _OF_ALL_TASKS:
        found.add(str(cls.getName()))
        cls = cls.getSuperclass()
    return found


def _was_at_work(run: Any, at: float) -> bool:
    dates = [datetime.fromisoformat(str(entry.getDate())).timestamp() for entry in run.getState().getHistories()]
    return dates[0] - _CLOCKS <= at <= (dates[-1] if run.getState().isTerminated() else at) + _CLOCKS
