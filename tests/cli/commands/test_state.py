"""Showing, rebuilding and forgetting the record with `kdsl state`."""

from __future__ import annotations

import json
import re
import time
from pathlib import Path

from tests.cli.conftest import Kdsl, Write, commit_all
from tests.kestra_server.asking import ask
from tests.kestra_server.gateway import KestraServer
from tests.server.parts import source


def test_a_lost_record_is_made_anew(each_server: KestraServer, kdsl: Kdsl, write: Write) -> None:
    write(load="one", report="one")
    kdsl("push")
    ask(each_server, "DELETE", "namespaces/kdsl/kv/state..taxi")
    result = kdsl("push")
    assert result.code == 1 and "kdsl state rebuild" in result.err
    result = kdsl("state", "rebuild")
    assert result.out == "+ company.team/load\n+ company.team/report\n"
    assert kdsl("plan").code == 0


def test_a_damaged_record_is_told_and_made_anew(memory_server: KestraServer, kdsl: Kdsl, write: Write) -> None:
    write(load="one")
    kdsl("push")
    ask(
        memory_server,
        "PUT",
        "namespaces/kdsl/kv/state..taxi",
        data='{"format": 1}',
        headers={"Content-Type": "text/plain"},
    )
    result = kdsl("plan")
    assert result.code == 3 and "is damaged" in result.err
    assert kdsl("state", "rebuild").code == 0
    assert kdsl("plan").code == 0


def test_the_state_is_shown_and_forgotten(each_server: KestraServer, kdsl: Kdsl, write: Write) -> None:
    write(load="one", report="one")
    kdsl("push")
    result = kdsl("state", "show")
    assert "company.team/load  revision 1" in result.out and "push 1: " in result.out
    assert json.loads(kdsl("state", "show", "--format", "json").out)["flows"].keys() == {
        "company.team/load",
        "company.team/report",
    }
    assert kdsl("state", "forget", "company.team/load").out == "- company.team/load\n"
    assert kdsl("plan").code == 1
    assert kdsl("state", "forget").code == 2
    assert kdsl("state", "forget", "--all").code == 0
    assert ask(each_server, "GET", "namespaces/kdsl/kv").json() == []
    assert source(each_server, "company.team/load") is not None


def test_the_state_names_the_commit_and_whether_the_flows_differ_from_it(
    memory_server: KestraServer, kdsl: Kdsl, write: Write, folder: Path
) -> None:
    write(load="one")
    commit_all(folder)
    (folder / "notes.txt").touch()
    kdsl("push")
    write(load="two")
    kdsl("push")
    first, second = (line for line in kdsl("state", "show").out.splitlines() if line.startswith("push "))
    assert re.search(r", commit [0-9a-f]{10}, 1 flow$", first)
    assert re.search(r", commit [0-9a-f]{10}-dirty, 1 flow$", second)


def test_an_unknown_lock_is_refused(memory_server: KestraServer, kdsl: Kdsl, write: Write) -> None:
    write(load="one")
    assert kdsl("state", "unlock", "1234").code == 2


def _lock(server: KestraServer, ttl: str) -> None:
    text = json.dumps(
        {"by": "ann@laptop", "since": "2026-01-01T08:00:00+00:00", "expires": "2026-01-01T08:10:00+00:00"}
    )
    headers = {"Content-Type": "text/plain", "ttl": ttl}
    ask(server, "PUT", "namespaces/kdsl/kv/lock..taxi..1f2e3d4c", data=text, headers=headers)


def test_a_lock_that_is_left_is_shown_and_broken_by_its_name(
    memory_server: KestraServer, kdsl: Kdsl, write: Write
) -> None:
    write(load="one")
    _lock(memory_server, "PT10M")
    result = kdsl("push")
    assert result.code == 3 and "lock 1f2e3d4c, by ann@laptop since 2026-01-01T08:00:00" in result.err
    assert "`kdsl state unlock 1f2e3d4c` breaks its lock" in result.err
    assert "lock 1f2e3d4c, by ann@laptop" in kdsl("state", "show").out
    result = kdsl("state", "unlock", "1f2e3d4")
    assert result.code == 2 and "there is 1f2e3d4c" in result.err
    result = kdsl("state", "unlock", "1f2e3d4c")
    assert result.code == 0 and result.out.startswith("broken: 1f2e3d4c, by ann@laptop")
    assert kdsl("push").code == 0


def test_a_lock_that_has_expired_is_no_lock(each_server: KestraServer, kdsl: Kdsl, write: Write) -> None:
    write(load="one")
    _lock(each_server, "PT0.1S")
    time.sleep(0.2)
    assert "lock" not in kdsl("state", "show").out
    assert kdsl("push").code == 0
    result = kdsl("state", "unlock", "1f2e3d4c")
    assert result.code == 2 and "there are no locks" in result.err
