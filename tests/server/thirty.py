"""A push of thirty flows: ten new, ten changed and ten deleted, some of which run others.

With them go keys and files: new, changed and deleted, and a key whose value is a secret.
"""

from __future__ import annotations

from kestra_dsl.core.key_values import typed
from kestra_dsl.server import Client
from kestra_dsl.server.credentials import Basic
from kestra_dsl.server.destinations import Destination, read_record
from kestra_dsl.server.key_store import key_text
from kestra_dsl.server.names import file_name, key_name
from kestra_dsl.server.planning import Rules, Wanted
from kestra_dsl.server.plans import Plan
from kestra_dsl.server.publishing import planned
from kestra_dsl.server.reports import Report
from kestra_dsl.server.resources import text_of_bytes
from kestra_dsl.server.secret_text import SecretText
from kestra_dsl.server.transport import Transport
from tests.kestra_server.gateway import KestraServer
from tests.kestra_server.memory import MemoryEngine
from tests.server.parts import OWNER, text_of

__all__ = [
    "AFTER",
    "BEFORE",
    "OLD",
    "WANTED",
    "plan_thirty",
    "push_before",
    "push_from_elsewhere",
    "push_thirty",
    "site_of",
    "texts_in_memory",
]

_TEN = range(10)

_OTHERS: dict[str, tuple[str | None, str | None]] = {
    "ns/kv/new_key": (None, key_text("JSON", {"size": 5}, None, None)),
    "ns/kv/changed_key": (key_text("STRING", "old", None, None), key_text("NUMBER", 5, None, None)),
    "ns/kv/secret_key": (
        SecretText(key_text("STRING", "old secret", None, None)),
        SecretText(key_text("STRING", "new secret", None, None)),
    ),
    "ns.gone/kv/gone_key": (key_text("BOOLEAN", True, None, None), None),
    "ns/files/sql/new.sql": (None, "select 1"),
    "ns/files/sql/changed.sql": ("old", text_of_bytes(bytes(range(256)))),
    "ns.gone/files/sql/gone.sql": ("old", None),
}

BEFORE: dict[str, str | None] = {
    **{f"ns/changed{number}": text_of(f"ns/changed{number}", "old") for number in _TEN},
    **{f"ns.gone/gone{number}": text_of(f"ns.gone/gone{number}", "old") for number in _TEN},
    **{f"ns/new{number}": None for number in _TEN},
    **{name: before for name, (before, _) in _OTHERS.items()},
}
"""The texts that the server has before, by name."""

_CALLS = {"ns/changed0": "ns/changed1", "ns/new0": "ns/new1", "ns/new1": "ns/changed0"}

AFTER: dict[str, str | None] = {
    **{
        name: None if name.startswith("ns.gone/") else text_of(name, "new", _CALLS.get(name))
        for name in BEFORE
        if name not in _OTHERS
    },
    **{name: after for name, (_, after) in _OTHERS.items()},
}
"""Those that it is to have."""

OLD = {name: Wanted(name, text, "definitions/a.py") for name, text in BEFORE.items() if text is not None}
"""What the project defines before."""
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
    planned(to, OLD, read_record(to), Rules()).apply()
    return server.save()


def texts_in_memory(server: KestraServer) -> dict[str, str | None]:
    """What a server in memory has now."""
    assert isinstance(server.engine, MemoryEngine)
    found = server.engine.sources(server.tenant)
    for (namespace, key), value in server.engine.values(server.tenant).items():
        found[key_name(namespace, key)] = key_text(*typed(value), None, None)
    for (namespace, path), content in server.engine.files(server.tenant).items():
        found[file_name(namespace, path.removeprefix("/"))] = text_of_bytes(content)
    return {name: found.get(name) for name in BEFORE}


def push_from_elsewhere(url: str, username: str, password: str) -> None:
    """The whole of a process that a test kills."""
    push_thirty(site_of(url, username, password))
