"""Checking files: whatever is wrong with one is a finding, and no file is lost among many."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kestra_dsl.project.checking import check_file, check_files
from kestra_dsl.project.settings import Settings

DEEP = """\
from kestra_dsl import Flow
from kestra_dsl.plugins.core.flow import Sequential
from kestra_dsl.plugins.core.log import Log

task = Log(id="say", message="Hello")
for depth in range(400):
    task = Sequential(id=f"level_{depth}", tasks=[task])
flow = Flow(id="deep", namespace="company.team", tasks=[task])
"""


def test_a_flow_that_is_nested_too_deeply_is_a_finding(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "path", [*sys.path])
    file = tmp_path / "a_deep_one.py"
    file.write_text(DEEP, encoding="utf-8")
    (finding,) = check_file(file, Settings(tmp_path)).findings
    assert (finding.code, finding.origin.line) == ("KD004", 8)
    assert "nested too deeply" in finding.message


YAML = """\
id: {id}
namespace: company.team
tasks:
  - id: {task}
    type: io.kestra.plugin.core.log.Log
    message: Hello
"""


@given(st.lists(st.booleans(), min_size=1, max_size=80))
@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_every_file_of_many_is_judged_once(tmp_path: Path, wrong: list[bool]) -> None:
    files = [tmp_path / f"flow_{number}.yaml" for number in range(len(wrong))]
    for number, file in enumerate(files):
        file.write_text(YAML.format(id=f"flow_{number}", task="a b" if wrong[number] else "ab"))
    checked = list(check_files(files, Settings(tmp_path)))
    assert sum(one.flows for one in checked) == len(wrong)
    found = sorted(finding.origin.file for one in checked for finding in one.findings if finding.code == "KD103")
    assert found == sorted(str(file) for file, bad in zip(files, wrong, strict=True) if bad)


def test_many_files_are_checked_in_several_processes_with_the_same_result(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    files = [tmp_path / f"flow_{number}.yaml" for number in range(120)]
    for number, file in enumerate(files):
        file.write_text(YAML.format(id=f"flow_{number}", task="ab" if number % 3 else "a b"))
    by_processes = {}
    for count in (1, 2):
        monkeypatch.setattr("kestra_dsl.project.checking.processors", lambda count=count: count)
        by_processes[count] = sorted(check_files(files, Settings(tmp_path)))
    assert by_processes[1] == by_processes[2]
    assert sum(one.flows for one in by_processes[2]) == 120
    assert sum(len(one.findings) for one in by_processes[2]) == 40
