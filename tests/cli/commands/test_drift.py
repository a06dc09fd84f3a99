"""What `kdsl drift` shows."""

from __future__ import annotations

import json

from tests.cli.conftest import Kdsl, Write
from tests.kestra_server.gateway import KestraServer
from tests.server.parts import by_hand, source


def test_drift_shows_what_was_changed_by_hand(each_server: KestraServer, kdsl: Kdsl, write: Write) -> None:
    write(load="one", report="one")
    kdsl("push")
    assert kdsl("drift").code == 0
    text = str(source(each_server, "company.team/load"))
    by_hand(each_server, "company.team/load", text.replace("one", "by hand"))
    by_hand(each_server, "company.team/report", None)
    result = kdsl("drift")
    assert result.code == 1
    assert "-    message: one\n+    message: by hand\n" in result.out
    assert "! company.team/report: deleted on the server" in result.out
    assert [one["flow"] for one in json.loads(kdsl("drift", "--format", "json").out)] == [
        "company.team/load",
        "company.team/report",
    ]
    assert kdsl("push").code == 1
    assert kdsl("push", "--overwrite", "--yes").code == 0
    assert kdsl("drift").code == 0
