"""What a server, or a file from elsewhere, cannot do to somebody who plans and pushes."""

from __future__ import annotations

import gzip
import json
from itertools import pairwise
from pathlib import Path

import pytest

from kestra_dsl.server import Client
from tests.cli.conftest import Kdsl
from tests.kestra_server.faults import Effect, answering, redirecting
from tests.kestra_server.gateway import KestraServer
from tests.kestra_server.memory import MemoryEngine
from tests.kestra_server.messages import Answer
from tests.server.parts import by_hand, source

FLOW = """\
from kestra_dsl import Flow
from kestra_dsl.plugins.core.log import Log

with Flow(id="load", namespace="company.team") as load:
    Log(id="say", message="one")
"""
NAME = "company.team/load"
ESCAPES = "\x1b[2J\x1b]0;title\x07"
LEVELS = "abcdefgh"
BOMB = "bomb:\n  - &a [x, x, x, x, x, x, x, x, x]\n" + "".join(
    f"  - &{level} [{', '.join([f'*{before}'] * 9)}]\n" for before, level in pairwise(LEVELS)
)


@pytest.fixture
def project(folder: Path, kdsl: Kdsl) -> Path:
    (folder / "pyproject.toml").write_text('[project]\nname = "taxi"\n')
    (folder / "definitions").mkdir()
    (folder / "definitions" / "flows.py").write_text(FLOW)
    assert kdsl("build").code == 0
    return folder


def escapes_on_server(server: KestraServer, kdsl: Kdsl) -> None:
    assert kdsl("push").code == 0
    by_hand(server, NAME, str(source(server, NAME)).replace("one", f"one {ESCAPES}"))


@pytest.mark.parametrize(
    "command",
    [
        ("plan",),
        ("plan", "--format", "markdown"),
        ("plan", "--overwrite"),
        ("drift",),
        ("adopt", NAME),
        ("push", "--dry-run", "--overwrite"),
        ("destroy", "--yes"),
    ],
    ids=" ".join,
)
def test_escapes_in_the_text_of_a_flow_do_not_reach_the_terminal(
    memory_server: KestraServer, project: Path, kdsl: Kdsl, command: tuple[str, ...]
) -> None:
    escapes_on_server(memory_server, kdsl)
    if command[0] == "adopt":
        assert kdsl("state", "forget", NAME).code == 0
    result = kdsl(*command)
    assert "\x1b[2J" not in result.out + result.err and "\x07" not in result.out + result.err
    if command[0] in ("plan", "drift"):
        assert "one \\x1b[2J" in result.out


@pytest.mark.parametrize("command", ["plan", "push", "drift", "state"])
def test_escapes_in_an_error_of_the_server_do_not_reach_the_terminal(
    memory_server: KestraServer, project: Path, kdsl: Kdsl, command: str
) -> None:
    body = json.dumps({"message": f"no {ESCAPES}", "_embedded": {"errors": [{"message": ESCAPES, "path": ESCAPES}]}})
    memory_server.fail(answering(422, body), matching="GET /api/v1/main/*", times=None)
    result = kdsl(command, *(["show"] if command == "state" else []))
    assert result.code == 1 and "no \\x1b[2J" in result.err
    assert "\x1b[2J" not in result.out + result.err and "\x07" not in result.out + result.err


def test_escapes_in_a_lock_and_a_record_do_not_reach_the_terminal(
    memory_server: KestraServer, project: Path, kdsl: Kdsl
) -> None:
    kdsl("push")
    with Client(memory_server.url, token=memory_server.token) as client:
        client.set_value("kdsl", "lock..taxi..abcd", {"by": ESCAPES, "since": ESCAPES, "expires": "soon"})
        record = client.value("kdsl", "state..taxi")
        record["flows"][f"company.team/{ESCAPES}"] = record["flows"][NAME]
        client.set_value("kdsl", "state..taxi", record)
    for command in (("state", "show"), ("plan",), ("drift",), ("destroy", "--yes")):
        result = kdsl(*command)
        assert "\x1b[2J" not in result.out + result.err and "\x07" not in result.out + result.err


@pytest.mark.parametrize("id_", ["../../flows/other/x", "..", "a/b", "by-query", "x?y", "a%2e%2e"])
def test_a_name_from_the_server_never_becomes_another_path(
    memory_server: KestraServer, project: Path, kdsl: Kdsl, id_: str
) -> None:
    kdsl("push")
    with Client(memory_server.url, token=memory_server.token) as client:
        record = client.value("kdsl", "state..taxi")
        record["flows"][f"company.team/{id_}"] = record["flows"][NAME]
        client.set_value("kdsl", "state..taxi", record)
    listed = [{"namespace": "company.team", "id": one, "revision": 9, "updated": ""} for one in (id_, "load")]
    body = json.dumps(listed)
    memory_server.fail(answering(200, body), matching="GET /api/v1/main/flows/company.team", times=None)
    before = len(memory_server.requests)
    for command in (("plan", "--prune"), ("push", "--prune", "--yes"), ("drift",), ("destroy", "--yes")):
        kdsl(*command)
    asked = {request.target for request in memory_server.requests[before:]}
    assert not [target for target in asked if f"company.team/{id_}" in target]
    assert not [request for request in memory_server.requests[before:] if "delete" in request.target]


@pytest.mark.parametrize(
    "text", [BOMB, "tasks: " + "[" * 20_000, "x: " + "y" * 3_000_000], ids=["alias", "deep", "long"]
)
def test_yaml_of_the_server_that_explodes_is_only_text(
    memory_server: KestraServer, project: Path, kdsl: Kdsl, text: str
) -> None:
    kdsl("push")
    by_hand(memory_server, NAME, f"id: load\nnamespace: company.team\n# runs a .Subflow\n{text}\n")
    assert kdsl("plan").code == 1
    assert kdsl("drift").code == 1
    assert kdsl("adopt", NAME).code in (0, 1, 2)
    assert kdsl("push", "--overwrite", "--yes").code == 0
    assert "message: one" in str(source(memory_server, NAME))


def test_an_answer_that_unpacks_to_gigabytes_is_refused(memory_server: KestraServer, project: Path, kdsl: Kdsl) -> None:
    packed = gzip.compress(b"[" + b" " * 200_000_000 + b"]", 9)
    assert len(packed) < 250_000
    answer = Answer(200, packed, {"content-type": "application/json", "content-encoding": "gzip"})
    bomb = Effect("a gzip bomb", lambda exchange: exchange.send(answer))
    memory_server.fail(bomb, matching="GET /api/v1/main/flows/*", times=None)
    result = kdsl("plan")
    assert result.code == 3
    assert "the answer is larger than 134 MB" in result.err


@pytest.mark.parametrize("location", ["http://127.0.0.1:{other}{{target}}", "https://other.example{{target}}"])
def test_a_redirect_takes_no_credentials_to_another_server(
    memory_server: KestraServer, project: Path, kdsl: Kdsl, location: str
) -> None:
    with KestraServer(MemoryEngine()) as other:
        memory_server.fail(redirecting(location.format(other=other.port)), times=None)
        for command in ("plan", "push"):
            result = kdsl(command)
            assert result.code == 3 and "redirected to" in result.err
        assert other.requests == []


def test_a_saved_plan_for_another_server_is_refused(memory_server: KestraServer, project: Path, kdsl: Kdsl) -> None:
    assert kdsl("plan", "-o", "plan.json").code == 1
    with KestraServer(MemoryEngine()) as other:
        result = kdsl("push", "--plan", "plan.json", "--url", other.url)
        assert result.code in (2, 3) and not other.writes
    assert not memory_server.writes
    assert kdsl("push", "--plan", "plan.json").code == 0


@pytest.mark.parametrize(
    "text", ["", "[]", "{}", "null", '{"format": 1}', '{"format": 1, "sha256": "x"}', "[" * 100_000, '{"format": 99}']
)
def test_a_file_that_is_no_plan_is_refused(memory_server: KestraServer, project: Path, kdsl: Kdsl, text: str) -> None:
    (project / "plan.json").write_text(text)
    result = kdsl("push", "--plan", "plan.json")
    assert result.code == 2 and "plan.json" in result.err and "Traceback" not in result.err
    assert not memory_server.requests
