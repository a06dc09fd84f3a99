"""A push of thirty flows: ten new, ten changed and ten deleted, some of which run others."""

from __future__ import annotations

from kestra_dsl.server import Client
from kestra_dsl.server.credentials import Basic
from kestra_dsl.server.destinations import Destination, read_record
from kestra_dsl.server.planning import Rules, Wanted
from kestra_dsl.server.plans import Plan
from kestra_dsl.server.publishing import planned
from kestra_dsl.server.reports import Report
from kestra_dsl.server.transport import Transport
from tests.kestra_server.gateway import KestraServer
from tests.server.parts import OWNER, text_of

__all__ = ["AFTER", "BEFORE", "WANTED", "plan_thirty", "push_before", "push_from_elsewhere", "push_thirty", "site_of"]

_TEN = range(10)

BEFORE: dict[str, str | None] = {
    **{f"ns/changed{number}": text_of(f"ns/changed{number}", "old") for number in _TEN},
    **{f"ns.gone/gone{number}": text_of(f"ns.gone/gone{number}", "old") for number in _TEN},
    **{f"ns/new{number}": None for number in _TEN},
}
"""The texts that the server has before, by name."""

_CALLS = {"ns/changed0": "ns/changed1", "ns/new0": "ns/new1", "ns/new1": "ns/changed0"}

AFTER: dict[str, str | None] = {
    name: None if name.startswith("ns.gone/") else text_of(name, "new", _CALLS.get(name)) for name in BEFORE
}
"""Those that it is to have."""

WANTED = {name: Wanted(name, text, "definitions/a.py") for name, text in AFTER.items() if text is not None}


def site_of(url: str, username: str, password: str) -> Destination:
    """A project's side of a server. Nothing waits between two attempts."""
    transport = Transport(url, Basic(username, password), sleep=lambda _seconds: None)
    return Destination(Client(url, transport=transport), OWNER)


def plan_thirty(to: Destination) -> Plan:
    return planned(to, WANTED, read_record(to), Rules(prune=True))


def push_thirty(to: Destination) -> Report:
    return plan_thirty(to).apply(sleep=lambda _seconds: None)


def push_before(server: KestraServer) -> str:
    """Push the texts that the server has before, and keep what it has then."""
    to = site_of(server.url, *server.auth)
    old = {name: Wanted(name, text, "definitions/a.py") for name, text in BEFORE.items() if text is not None}
    planned(to, old, read_record(to), Rules()).apply()
    return server.save()


def push_from_elsewhere(url: str, username: str, password: str) -> None:
    """The whole of a process that a test kills."""
    push_thirty(site_of(url, username, password))
