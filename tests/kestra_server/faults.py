"""What a test server can be told to do wrong, and to which requests.

>>> server.fail(answering(503), at=3)                                   # the third request from now
>>> server.fail(cutting(after=True), matching="PUT /api/v1/main/flows/*")  # the next one like this
>>> server.fail(hanging(), matching=lambda request: request.writes, times=None)
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from fnmatch import fnmatchcase
from typing import NamedTuple, TypeAlias

from tests.kestra_server.exchanges import Exchange, Recorded
from tests.kestra_server.messages import Answer

__all__ = [
    "Effect",
    "Faults",
    "Matching",
    "answering",
    "calling",
    "cutting",
    "cutting_body",
    "expiring",
    "hanging",
    "html_of_a_proxy",
    "limiting",
    "redirecting",
    "refusing",
]

Matching: TypeAlias = str | Callable[[Recorded], bool] | None
"""``METHOD /path/pattern*`` (the path without its query), a predicate, or any request."""


class Effect(NamedTuple):
    """What happens to one request instead of the ordinary answer."""

    name: str
    does: Callable[[Exchange], None]


def answering(
    status: int,
    body: str = "",
    headers: Mapping[str, str] | None = None,
    *,
    after: bool = False,
) -> Effect:
    """Answer with a status: instead of acting, or ``after`` the engine acted."""

    def does(exchange: Exchange) -> None:
        if after:
            exchange.act()
        given = dict(headers) if headers is not None else {"content-type": "application/json"}
        text = body or f'{{"message":"injected {status}","_links":{{}},"_embedded":{{}}}}'
        exchange.send(Answer(status, text.encode(), given))

    return Effect(f"{status} {'after' if after else 'before'} acting", does)


def limiting(seconds: int | str = 1, *, after: bool = False) -> Effect:
    """Answer 429 with ``Retry-After``: seconds, or a date."""
    effect = answering(429, headers={"content-type": "application/json", "retry-after": str(seconds)}, after=after)
    return Effect(f"429, retry after {seconds}", effect.does)


def html_of_a_proxy(status: int = 502, *, after: bool = False) -> Effect:
    """Answer what a proxy in front of the server does: a page of HTML, possibly with status 200."""
    page = f"<!DOCTYPE html><html><head><title>{status}</title></head><body><h1>Proxy says {status}</h1></body></html>"
    effect = answering(status, page, {"content-type": "text/html; charset=utf-8"}, after=after)
    return Effect(f"a proxy's page with {status} {'after' if after else 'before'} acting", effect.does)


def cutting(*, after: bool = False) -> Effect:
    """Close the connection without an answer: instead of acting, or ``after`` the engine acted."""

    def does(exchange: Exchange) -> None:
        if after:
            exchange.act()
        exchange.cut()

    return Effect(f"cut {'after' if after else 'before'} acting", does)


def cutting_body() -> Effect:
    """Act, send the headers and half of the body, and close the connection."""
    return Effect("cut in the body", lambda exchange: exchange.send_part(exchange.act()))


def hanging(seconds: float = 60, *, after: bool = False) -> Effect:
    """Say nothing for so long, or until the client gives up; then close the connection."""

    def does(exchange: Exchange) -> None:
        if after:
            exchange.act()
        exchange.hang(seconds)

    return Effect(f"hang {'after' if after else 'before'} acting", does)


def refusing() -> Effect:
    """Close this connection and refuse all others, until ``server.accept()``."""

    def does(exchange: Exchange) -> None:
        exchange.server.refuse()
        exchange.cut()

    return Effect("refuse connections", does)


def expiring() -> Effect:
    """From this request on, the token and the password are not accepted any more."""

    def does(exchange: Exchange) -> None:
        exchange.server.expire()
        exchange.proceed()

    return Effect("expired credentials", does)


def redirecting(location: str, status: int = 302) -> Effect:
    """Answer with a redirect. ``{target}`` in the location is the path and query of the request."""

    def does(exchange: Exchange) -> None:
        place = location.replace("{target}", exchange.request.target)
        exchange.send(Answer(status, b"", {"location": place}))

    return Effect(f"redirect to {location}", does)


def calling(what: Callable[[Exchange], object], *, after: bool = False) -> Effect:
    """Call a function of the test, such as one that kills the client, and then answer as usual.

    ``after`` calls it when the engine has acted and the answer has not been sent.
    """

    def does(exchange: Exchange) -> None:
        if not after:
            what(exchange)
            exchange.proceed()
            return
        answer = exchange.act()
        what(exchange)
        exchange.send(answer)

    return Effect(f"call {'after' if after else 'before'} acting", does)


class Faults:
    """The rules of one server."""

    def __init__(self) -> None:
        self._rules: list[_Rule] = []
        self._guard = threading.Lock()

    def add(self, effect: Effect, *, at: int | None, matching: Matching, times: int | None) -> None:
        with self._guard:
            self._rules.append(_Rule(effect, at, matching, times))

    def clear(self) -> None:
        with self._guard:
            self._rules.clear()

    def of(self, request: Recorded) -> Effect | None:
        """The effect for a request: that of the first rule that applies. All rules that match it count it."""
        with self._guard:
            found = [rule.effect for rule in self._rules if rule.applies(request)]
        return found[0] if found else None


class _Rule:
    def __init__(self, effect: Effect, at: int | None, matching: Matching, times: int | None) -> None:
        self.effect = effect
        self._first = at or 1
        self._matching = matching
        self._times = times
        self._seen = 0

    def applies(self, request: Recorded) -> bool:
        if not _fits(self._matching, request):
            return False
        self._seen += 1
        return self._seen >= self._first and (self._times is None or self._seen < self._first + self._times)


def _fits(matching: Matching, request: Recorded) -> bool:
    if matching is None:
        return True
    if isinstance(matching, str):
        method, _, path = matching.partition(" ")
        return fnmatchcase(request.method, method) and fnmatchcase(request.path, path)
    return matching(request)
