"""`kdsl migrate`: YAML files are edited for another Kestra version, and what was done is told."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any, Self

import pytest

from kestra_dsl.migrating.proof import Proof

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
    result = kdsl("migrate", "flows")
    assert result.code == 0
    assert "-    type: BOOLEAN\n+    type: BOOL\n" in result.out
    assert result.err == "0 of 1 flows need no change for Kestra 2.0, 1 migrated, 0 need work by hand\n"
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
    result = kdsl("migrate", "flows")
    assert result.code == 1
    assert "flows/templated.yaml:4: Template does not exist in Kestra 2.0" in result.err


def test_the_ledger_is_json_or_markdown(flows: Path, kdsl: Kdsl) -> None:
    (flows / "templated.yaml").write_text(_REFUSED, encoding="utf-8")
    ledger = json.loads(kdsl("migrate", "flows", "--format", "json").out)
    assert [flow["state"] for flow in ledger["flows"]] == ["migrated", "by hand"]
    (change,) = ledger["flows"][0]["changes"]
    assert (change["line"], change["path"], change["rule"]) == (5, "inputs[0].type", "input-type")
    page = kdsl("migrate", "flows", "--format", "markdown").out
    assert page.startswith("## Migration from Kestra 1.3 to 2.0\n")
    assert "| `flows/loads.yaml` | 5 | changed `inputs[0].type` |" in page


class _Engine:
    def __init__(self, target: str, **_: object) -> None:
        self.target = target

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        pass


@pytest.mark.parametrize(
    ("proof", "code", "told"),
    [
        (Proof("proven", "", (), "SUCCESS", 1, 1), 0, "proven (SUCCESS, 1 of 1 tasks ran)"),
        (Proof("differs", "", ("state: WARNING -> SUCCESS",)), 1, "differs: state: WARNING -> SUCCESS"),
        (Proof("not provable", "no such file"), 0, "not provable: no such file"),
    ],
)
def test_prove_runs_both_engines_and_puts_the_results_into_the_ledger(
    flows: Path, kdsl: Kdsl, monkeypatch: pytest.MonkeyPatch, proof: Proof, code: int, told: str
) -> None:
    file = str(Path("flows") / "loads.yaml")

    def prove(_flows: object, texts: dict[str, str], engines: tuple[_Engine, _Engine], _progress: object) -> Any:
        assert texts == {file: _OLD}
        assert [engine.target for engine in engines] == ["1.3", "2.0"]
        return {file: proof}

    monkeypatch.setattr("kestra_dsl.engine.Engine", _Engine)
    monkeypatch.setattr("kestra_dsl.proving.prove", prove)
    shown = kdsl("migrate", "flows", "--prove")
    assert shown.code == code
    assert f"{file}: {told}" in shown.err
    ledger = json.loads(kdsl("migrate", "flows", "--prove", "--format", "json").out)
    assert ledger["flows"][0]["proof"]["verdict"] == proof.verdict
    assert (flows / "loads.yaml").read_text(encoding="utf-8") == _OLD


_LOOP = """\
from kestra_dsl import Flow
from kestra_dsl.plugins.core.flow import {}
from kestra_dsl.plugins.core.log import Log

with Flow(id="{}", namespace="company.team") as flow:
    {}
"""


@pytest.fixture
def definitions(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    folder = tmp_path / "definitions"
    folder.mkdir()
    each = 'with ForEach(id="each", values=["a"]) as each:\n        Log(id="say", message=f"{each.item}")'
    (folder / "fine.py").write_text(_LOOP.format("ForEach", "fine", each), encoding="utf-8")
    old = 'Template(id="old", namespace="company.team", template_id="t")'
    (folder / "old.py").write_text(_LOOP.format("Template", "old", old), encoding="utf-8")
    return folder


def test_flows_in_python_need_no_migration(definitions: Path, kdsl: Kdsl) -> None:
    result = kdsl("migrate", str(definitions / "fine.py"))
    assert result.code == 0
    assert result.err == "1 of 1 flows in Python need no change for Kestra 2.0: kdsl build --target 2.0\n"


def test_flows_in_python_that_the_version_refuses_are_told_with_their_line(definitions: Path, kdsl: Kdsl) -> None:
    result = kdsl("migrate", "definitions")
    assert result.code == 1
    assert f"{Path('definitions') / 'old.py'}:6: " in result.err
    assert result.err.endswith("1 of 2 flows in Python need no change for Kestra 2.0: kdsl build --target 2.0\n")
    ledger = json.loads(kdsl("migrate", "definitions", "--format", "json").out)
    assert ledger["summary"] == {"flows": 2, "ready": 1, "by hand": 1}
    assert [one["flow"] for one in ledger["flows"]] == ["company.team.old"]
    assert "- [ ] `company.team.old`: " in kdsl("migrate", "definitions", "--format", "markdown").out


@pytest.mark.parametrize("option", [["--write"], ["--prove"], ["--out", "elsewhere"]])
def test_flows_in_python_are_not_edited(definitions: Path, kdsl: Kdsl, option: list[str]) -> None:
    result = kdsl("migrate", str(definitions), *option)
    assert result.code == 2
    assert "not edited" in result.err
