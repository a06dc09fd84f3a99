"""Which flows `kdsl adopt` takes under management."""

from __future__ import annotations

from tests.cli.conftest import Kdsl, Write
from tests.kestra_server.gateway import KestraServer
from tests.server.parts import by_hand, source


def test_adopting_takes_what_means_the_same(each_server: KestraServer, kdsl: Kdsl, write: Write) -> None:
    write(load="one", report="one")
    for id_ in ("load", "report"):
        text = f"# mine\ntasks: [{{id: say, type: io.kestra.plugin.core.log.Log, message: one}}]\nid: {id_}\n"
        by_hand(each_server, f"company.team/{id_}", text + "namespace: company.team\n")
    result = kdsl("push")
    assert result.code == 1 and "kdsl adopt" in result.err
    assert kdsl("adopt", "company.team/load", "company.team/report").code == 0
    assert "# mine" in str(source(each_server, "company.team/load"))
    assert kdsl("push").code == 0
    assert "# mine" not in str(source(each_server, "company.team/load"))


def test_adopting_refuses_what_means_something_else(memory_server: KestraServer, kdsl: Kdsl, write: Write) -> None:
    write(load="one")
    text = "id: load\nnamespace: company.team\ntasks:\n  - {id: say, type: io.kestra.plugin.core.log.Log, message: 2}\n"
    by_hand(memory_server, "company.team/load", text)
    result = kdsl("adopt", "company.team/load")
    assert result.code == 1
    assert "tasks[say].message" in result.err
    assert kdsl("adopt", "company.team/nothing").code == 2
