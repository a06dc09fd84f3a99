"""`kdsl migrate`: YAML files are edited for another Kestra version, and what was done is told."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Kdsl = Callable[..., Any]

_OLD = """\
id: loads
namespace: company.team
inputs:
  - id: fast   # or slow
    type: BOOLEAN
tasks:
  - id: say
    type: io.kestra.plugin.core.log.Log
    message: hello
"""
_REFUSED = """\
id: templated
namespace: company.team
tasks:
  - id: a
    type: io.kestra.plugin.core.flow.Template
    namespace: company.team
    templateId: t
"""


@pytest.fixture
def flows(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    folder = tmp_path / "flows"
    folder.mkdir()
    (folder / "loads.yaml").write_text(_OLD, encoding="utf-8")
    return folder


def test_a_diff_shows_what_would_change(flows: Path, kdsl: Kdsl) -> None:
    told = kdsl("migrate", "flows")
    assert told.code == 0
    assert "-    type: BOOLEAN\n+    type: BOOL\n" in told.out
    assert told.err == "0 of 1 flows need no change for Kestra 2.0, 1 migrated, 0 need work by hand\n"
    assert (flows / "loads.yaml").read_text(encoding="utf-8") == _OLD


def test_write_edits_the_files(flows: Path, kdsl: Kdsl) -> None:
    assert kdsl("migrate", "flows", "--write").code == 0
    assert (flows / "loads.yaml").read_text(encoding="utf-8") == _OLD.replace("BOOLEAN", "BOOL")
    assert kdsl("migrate", "flows", "--from", "2.0", "--to", "2.0").code == 2


def test_out_leaves_the_files_and_writes_others(flows: Path, kdsl: Kdsl) -> None:
    assert kdsl("migrate", "flows", "--out", "new").code == 0
    assert (flows / "loads.yaml").read_text(encoding="utf-8") == _OLD
    assert Path("new/loads.yaml").read_text(encoding="utf-8") == _OLD.replace("BOOLEAN", "BOOL")


def test_what_needs_work_by_hand_is_told_with_its_line(flows: Path, kdsl: Kdsl) -> None:
    (flows / "templated.yaml").write_text(_REFUSED, encoding="utf-8")
    told = kdsl("migrate", "flows")
    assert told.code == 1
    assert "flows/templated.yaml:4: Template does not exist in Kestra 2.0" in told.err


def test_the_ledger_is_json_or_markdown(flows: Path, kdsl: Kdsl) -> None:
    (flows / "templated.yaml").write_text(_REFUSED, encoding="utf-8")
    ledger = json.loads(kdsl("migrate", "flows", "--format", "json").out)
    assert [flow["state"] for flow in ledger["flows"]] == ["migrated", "by hand"]
    (change,) = ledger["flows"][0]["changes"]
    assert (change["line"], change["path"], change["rule"]) == (5, "inputs[0].type", "input-type")
    page = kdsl("migrate", "flows", "--format", "markdown").out
    assert page.startswith("## Migration from Kestra 1.3 to 2.0\n")
    assert "| `flows/loads.yaml` | 5 | changed `inputs[0].type` |" in page
