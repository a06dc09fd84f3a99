"""What `kdsl destroy` deletes."""

from __future__ import annotations

from tests.cli.conftest import Kdsl, Write
from tests.kestra_server.asking import ask
from tests.kestra_server.gateway import KestraServer
from tests.server.parts import by_hand, source


def test_what_was_changed_by_hand_is_not_deleted(memory_server: KestraServer, kdsl: Kdsl, write: Write) -> None:
    write(load="one", report="one")
    kdsl("push")
    text = str(source(memory_server, "company.team/load")).replace("one", "by hand")
    by_hand(memory_server, "company.team/load", text)
    result = kdsl("destroy", "--yes")
    assert result.code == 0
    assert "! company.team/load: changed on the server, so it is not deleted" in result.out
    assert "not deleted, because changed on the server: 1 flow" in result.err
    assert source(memory_server, "company.team/load") == text
    assert source(memory_server, "company.team/report") is None
    assert "company.team/load" in kdsl("state", "show").out


def test_destroying_leaves_nothing_of_this_project_and_all_of_others(
    each_server: KestraServer, kdsl: Kdsl, write: Write
) -> None:
    theirs = "id: x\nnamespace: company.team\ntasks:\n  - {id: a, type: io.kestra.plugin.core.log.Log, message: hi}\n"
    by_hand(each_server, "company.team/x", theirs)
    write(load="one", report="one")
    kdsl("push")
    assert kdsl("destroy").code == 2
    assert kdsl("destroy", "--dry-run").code == 1
    assert kdsl("destroy", "--yes").code == 0
    assert [flow["id"] for flow in ask(each_server, "GET", "flows/company.team").json()] == ["x"]
    assert ask(each_server, "GET", "namespaces/kdsl/kv").json() == []
    assert kdsl("destroy", "--yes").code == 0
