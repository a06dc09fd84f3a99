"""Flows, and a project's side of a test server."""

from __future__ import annotations

from collections.abc import Iterable

from kestra_dsl.server import Client
from kestra_dsl.server.credentials import Basic
from kestra_dsl.server.destinations import Destination, read_record
from kestra_dsl.server.planning import Rules, Wanted
from kestra_dsl.server.plans import Plan
from kestra_dsl.server.publishing import planned
from kestra_dsl.server.reports import Report
from kestra_dsl.server.transport import Limits, Transport
from tests.kestra_server.asking import YAML, ask
from tests.kestra_server.gateway import KestraServer

__all__ = ["OWNER", "by_hand", "client_of", "make_plan", "push", "site", "source", "sources", "text_of", "wanted"]

OWNER = "taxi/prod"


def text_of(name: str, message: str = "hi", calls: str | None = None, owner: str | None = OWNER) -> str:
    """The text of a flow that says something, and maybe runs another one."""
    namespace, _, id_ = name.partition("/")
    header = "" if owner is None else f"# Made by kdsl from definitions/a.py ({owner}): change that, not this file.\n"
    text = (
        f"{header}id: {id_}\nnamespace: {namespace}\ntasks:\n"
        f"  - id: say\n    type: io.kestra.plugin.core.log.Log\n    message: {message}\n"
    )
    if calls is not None:
        other, _, flow = calls.partition("/")
        text += "  - id: call\n    type: io.kestra.plugin.core.flow.Subflow\n"
        text += f"    namespace: {other}\n    flowId: {flow}\n"
    return text


def wanted(**messages: str) -> dict[str, Wanted]:
    """Flows of the namespace ``ns`` by their ids."""
    names = {f"ns/{id_}": message for id_, message in messages.items()}
    return {name: Wanted(name, text_of(name, message), "definitions/a.py") for name, message in names.items()}


def client_of(server: KestraServer) -> Client:
    """Over HTTP. Nothing waits between two attempts."""
    limits = Limits(silence=20)
    transport = Transport(server.url, Basic(*server.auth), limits=limits, sleep=lambda _seconds: None)
    return Client(server.url, transport=transport)


def site(server: KestraServer, owner: str = OWNER) -> Destination:
    return Destination(client_of(server), owner)


def make_plan(to: Destination, flows: dict[str, Wanted], *, prune: bool = False, overwrite: bool = False) -> Plan:
    return planned(to, flows, read_record(to), Rules(prune, overwrite))


def push(to: Destination, flows: dict[str, Wanted], *, prune: bool = False, overwrite: bool = False) -> Report:
    return make_plan(to, flows, prune=prune, overwrite=overwrite).apply(sleep=lambda _seconds: None)


def source(server: KestraServer, name: str) -> str | None:
    """The text that the server has, asked for without the client."""
    answer = ask(server, "GET", f"flows/{name}?source=true")
    return None if answer.status_code == 404 else str(answer.json()["source"])


def sources(server: KestraServer, names: Iterable[str]) -> dict[str, str | None]:
    return {name: source(server, name) for name in names}


def by_hand(server: KestraServer, name: str, text: str | None) -> None:
    """What somebody does who does not know of this client."""
    if text is None:
        answer = ask(server, "DELETE", f"flows/{name}")
    elif source(server, name) is None:
        answer = ask(server, "POST", "flows", data=text, headers=YAML)
    else:
        answer = ask(server, "PUT", f"flows/{name}", data=text, headers=YAML)
    assert answer.status_code < 300, answer.text
