"""The engine in memory answers a push as Kestra's classes do."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
import requests

from tests.kestra_server.asking import YAML, ask, flow
from tests.kestra_server.gateway import KestraServer
from tests.kestra_server.memory import MemoryEngine

TEXT = {"Content-Type": "text/plain"}
TIMES = ("updated", "updateDate")

FLOWS = [("ns", "a"), ("ns", "b"), ("ns.x", "a")]
KEYS = [("kdsl", "state..taxi"), ("kdsl", "lock"), ("ns", "lock")]
VALUES = ["x", 1, 1.5, True, {"a": 1, "no": None, "in": {"no": None, "yes": 2}}, [1, None, "z"], {}]
PATHS = ["a", "sql/a.sql", "sql/b.sql", "sql/old/c.sql"]
CONTENTS = [b"", b"select 1", bytes(range(256)) + b"\r\n"]
QUERIES = ["", *(f"&revision={number}&allowDeleted=true" for number in (1, 2, 9))]


def operation(chance: random.Random) -> tuple[str, str, dict[str, Any]]:
    """A request that a push may make."""
    namespace, id_ = chance.choice(FLOWS)
    place, key = chance.choice(KEYS)
    other_namespace, other_id = chance.choice(FLOWS)
    text = {"data": flow(other_id, other_namespace, chance.choice("xyz")), "headers": YAML}
    same = {"data": flow(id_, namespace, chance.choice("xyz")), "headers": YAML}
    described = chance.choice([TEXT, {**TEXT, "description": "of a push"}])
    value = {"data": json.dumps(chance.choice(VALUES)), "headers": described}
    path: dict[str, Any] = {"params": {"path": f"/{chance.choice(PATHS)}"}}
    content: dict[str, Any] = {
        "files": {"fileContent": ("content", chance.choice(CONTENTS), "application/octet-stream")}
    }
    return chance.choice(
        [
            ("POST", "flows", text),
            ("POST", "flows/validate", text),
            ("PUT", f"flows/{namespace}/{id_}", text),
            ("PUT", f"flows/{namespace}/{id_}", same),
            ("DELETE", f"flows/{namespace}/{id_}", {}),
            ("GET", f"flows/{namespace}/{id_}?source=true{chance.choice(QUERIES)}", {}),
            ("GET", f"flows/{namespace}", {}),
            ("PUT", f"namespaces/{place}/kv/{key}", value),
            ("GET", f"namespaces/{place}/kv/{key}", {}),
            ("DELETE", f"namespaces/{place}/kv/{key}", {}),
            ("GET", f"namespaces/{place}/kv", {}),
            ("GET", f"namespaces/{place}/files", path),
            ("POST", f"namespaces/{place}/files", path | content),
            ("DELETE", f"namespaces/{place}/files", path),
        ]
    )


@pytest.fixture
def memory() -> Iterator[KestraServer]:
    with KestraServer(MemoryEngine()) as server:
        yield server


@pytest.mark.parametrize("seed", range(3))
def test_it_answers_as_kestra_does(kestra_server_1_3: KestraServer, memory: KestraServer, seed: int) -> None:
    chance = random.Random(seed)
    for _ in range(200):
        method, path, more = operation(chance)
        real, ours = (ask(server, method, path, **more) for server in (kestra_server_1_3, memory))
        assert ours.status_code == real.status_code, (method, path, real.text)
        assert ours.headers.get("content-type") == real.headers.get("content-type")
        assert _known(_told(real), _told(ours)) == _timeless(_told(ours)), (method, path)


def _told(answer: requests.Response) -> Any:
    if answer.headers.get("content-type") == "application/octet-stream":
        return answer.content
    told: Any = answer.json() if answer.content else None
    if answer.status_code == 422:  # several violations have no order
        return sorted((one["path"], one["message"]) for one in told["_embedded"]["errors"])
    return told


def _known(real: Any, ours: Any) -> Any:
    """What the real answer has of what ours has: ours has no model of a flow."""
    if isinstance(real, dict) and isinstance(ours, dict):
        return {key: _known(real[key], ours[key]) for key in ours if key in real and key not in TIMES}
    if isinstance(real, list) and isinstance(ours, list) and len(real) == len(ours):
        in_order = [sorted(entries, key=_name) for entries in (real, ours)]
        return [_known(one, other) for one, other in zip(*in_order, strict=True)]
    return real


def _timeless(ours: Any) -> Any:
    if isinstance(ours, dict):
        return {key: _timeless(value) for key, value in ours.items() if key not in TIMES}
    return [_timeless(one) for one in sorted(ours, key=_name)] if isinstance(ours, list) else ours


def _name(entry: Any) -> tuple[str, str]:
    return (str(entry.get("key")), str(entry.get("id"))) if isinstance(entry, dict) else ("", "")


def test_an_update_has_a_new_time_and_the_same_text_has_not(memory: KestraServer) -> None:
    def updated() -> str:
        return str(ask(memory, "GET", "flows/ns/a?source=true").json()["updated"])

    ask(memory, "POST", "flows", data=flow(), headers=YAML)
    first = updated()
    ask(memory, "PUT", "flows/ns/a", data=flow(), headers=YAML)
    assert updated() == first
    ask(memory, "PUT", "flows/ns/a", data=flow(message="other"), headers=YAML)
    assert updated() > first


def test_a_key_expires_by_the_clock(kestra_server_1_3: KestraServer) -> None:
    now = [datetime.now(UTC)]
    with KestraServer(MemoryEngine(clock=lambda: now[0])) as memory:
        for server, ttl in ((kestra_server_1_3, "PT0.001S"), (memory, "PT10M")):
            ask(server, "PUT", "namespaces/ns/kv/k", data="1", headers={**TEXT, "ttl": ttl})
        assert ask(memory, "GET", "namespaces/ns/kv/k").json()["value"] == 1
        now[0] += timedelta(minutes=11)
        answers = [ask(server, "GET", "namespaces/ns/kv/k") for server in (kestra_server_1_3, memory)]
        assert [answer.status_code for answer in answers] == [410, 410]
        assert answers[0].json()["message"] == answers[1].json()["message"]
        assert [ask(server, "GET", "namespaces/ns/kv").json() for server in (kestra_server_1_3, memory)] == [[], []]
