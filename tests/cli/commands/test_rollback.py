"""How far `kdsl rollback` goes back."""

from __future__ import annotations

from tests.cli.conftest import Kdsl, Write
from tests.kestra_server.asking import ask
from tests.kestra_server.gateway import KestraServer
from tests.server.parts import by_hand, source


def test_a_rollback_brings_back_the_last_push(each_server: KestraServer, kdsl: Kdsl, write: Write) -> None:
    write(load="one", report="one")
    kdsl("push")
    write(load="two", new="one")
    kdsl("push", "--prune", "--yes")
    result = kdsl("rollback")
    assert result.code == 2 and "2 flows will be restored and 1 flow will be deleted. Continue?" in result.err
    assert kdsl("rollback", "--yes").code == 0
    assert "one" in str(source(each_server, "company.team/load"))
    assert "one" in str(source(each_server, "company.team/report"))
    assert source(each_server, "company.team/new") is None
    assert kdsl("plan", "--prune").code == 1
    assert kdsl("rollback", "--to", "2", "--yes").code == 0
    assert "two" in str(source(each_server, "company.team/load"))
    assert source(each_server, "company.team/report") is None
    assert kdsl("rollback", "--to", "0", "--yes").code == 0
    assert ask(each_server, "GET", "flows/company.team").json() == []


def test_a_rollback_leaves_what_was_changed_by_hand(memory_server: KestraServer, kdsl: Kdsl, write: Write) -> None:
    write(load="one")
    kdsl("push")
    write(load="two")
    kdsl("push")
    text = str(source(memory_server, "company.team/load")).replace("two", "by hand")
    by_hand(memory_server, "company.team/load", text)
    assert kdsl("rollback", "--yes").code == 1
    assert source(memory_server, "company.team/load") == text


def test_nothing_to_roll_back_is_told(memory_server: KestraServer, kdsl: Kdsl, write: Write) -> None:
    write(load="one")
    result = kdsl("rollback")
    assert result.code == 2 and "nothing was ever pushed" in result.err
