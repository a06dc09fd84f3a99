"""HTTP requests in the debug log of the HTTP client that Kestra uses."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple, Self

__all__ = ["REQUEST_LOG", "HttpLog", "Request"]

REQUEST_LOG = "org.apache.hc.client5.http.headers"
"""The logger in which the client writes the headers that it sends."""

_REQUEST_LINE = re.compile(r"(\S+) >> ([A-Z]+) (\S+) HTTP/")
_HOST_HEADER = re.compile(r"(\S+) >> Host: (\S+)", re.IGNORECASE)
_CLOCK_SKEW = 0.01
"""Seconds by which the clocks of Java and Python may differ."""


class Request(NamedTuple):
    """A request that was sent."""

    at: float
    """When, in seconds since the epoch."""
    address: str
    """The ``Host`` header."""
    method: str
    path: str
    """The path without the query."""


class HttpLog:
    """The requests that were sent while the context was open."""

    def __init__(self, java: Callable[[str], Any]) -> None:
        self._appender = java("ch.qos.logback.core.read.ListAppender")()
        self._logger = java("org.slf4j.LoggerFactory").getLogger(REQUEST_LOG)

    def __enter__(self) -> Self:
        self._appender.start()
        self._logger.addAppender(self._appender)
        return self

    def __exit__(self, *_: object) -> None:
        self._logger.detachAppender(self._appender)
        self._appender.stop()

    def requests(self) -> Iterator[Request]:
        """Each request in order. Its line and its headers are logged one by one, after the id of the connection."""
        begun: dict[str, tuple[str, str]] = {}
        for event in list(self._appender.list):
            text = str(event.getFormattedMessage())
            line, host = _REQUEST_LINE.match(text), _HOST_HEADER.match(text)
            if line is not None:
                begun[line[1]] = (line[2], line[3].partition("?")[0])
            elif host is not None and host[1] in begun:
                at = int(event.getTimeStamp()) / 1000 + _CLOCK_SKEW
                yield Request(at, host[2].lower(), *begun.pop(host[1]))
