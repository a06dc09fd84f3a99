"""``kdsl list`` as a person calls it."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

Kdsl = Callable[..., Any]


def test_every_flow_stands_once_in_order_with_the_line_that_defines_it(in_project: Path, kdsl: Kdsl) -> None:
    result = kdsl("list")
    assert result.code == 0
    assert result.out.splitlines() == [
        "NAMESPACE      ID      TASKS  TRIGGERS  SOURCE",
        "company.other  report      1  -         definitions/other.py:5",
        "company.team   report      1  -         definitions/taxi.py:11",
        "company.team   taxi        2  daily     definitions/taxi.py:6",
    ]
    assert result.err == "3 flows\n"


def test_json_says_the_same_to_programs(in_project: Path, kdsl: Kdsl) -> None:
    (entry,) = json.loads(kdsl("list", "taxi", "--format", "json").out)
    assert entry == {
        "namespace": "company.team",
        "id": "taxi",
        "tasks": 2,
        "triggers": [{"id": "daily", "type": "io.kestra.plugin.core.trigger.Schedule"}],
        "file": "definitions/taxi.py",
        "line": 6,
        "only_for": None,
    }


def test_names_and_patterns_choose(in_project: Path, kdsl: Kdsl) -> None:
    def chosen(*patterns: str) -> list[str]:
        listed = json.loads(kdsl("list", "--format", "json", *patterns).out)
        return [f"{entry['namespace']}/{entry['id']}" for entry in listed]

    assert chosen("report") == ["company.other/report", "company.team/report"]
    assert chosen("*.team/*") == ["company.team/report", "company.team/taxi"]
    assert chosen("t*", "company.other.report") == ["company.other/report", "company.team/taxi"]


def test_a_name_of_nothing_is_bad_use(in_project: Path, kdsl: Kdsl) -> None:
    result = kdsl("list", "nothing*")
    assert result.code == 2
    assert "no such flow, file or folder: nothing*" in result.err


def test_a_broken_module_is_told_beside_the_flows_of_the_others(in_project: Path, kdsl: Kdsl) -> None:
    (in_project / "definitions" / "broken.py").write_text("\n1 / 0\n")
    result = kdsl("list")
    assert result.code == 1
    assert "definitions/broken.py:2: ZeroDivisionError" in result.err
    assert len(result.out.splitlines()) == 4


def test_an_environment_has_namespaces_of_its_own(in_project: Path, kdsl: Kdsl) -> None:
    assert "live.team " in kdsl("list", "--env", "prod").out


def test_without_definitions_it_says_what_is_missing(tmp_path: Path, kdsl: Kdsl, monkeypatch: Any) -> None:
    monkeypatch.chdir(tmp_path)
    result = kdsl("list")
    assert result.code == 2
    assert "definitions" in result.err


def test_a_file_is_read_in_the_meaning_of_the_target(in_project: Path, kdsl: Kdsl) -> None:
    loop = "io.kestra.plugin.core.flow.Loop"
    log = "io.kestra.plugin.core.log.Log"
    (in_project / "new.yaml").write_text(
        f"id: a\nnamespace: demo\ntasks:\n  - id: each\n    type: {loop}\n    values: [1]\n"
        f"    tasks:\n      - id: say\n        type: {log}\n        message: x\n"
    )
    (entry,) = json.loads(kdsl("list", "new.yaml", "--target", "2.0", "--format", "json").out)
    assert (entry["id"], entry["tasks"]) == ("a", 2)
