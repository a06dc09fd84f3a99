"""Checking one file: whatever is wrong with it is a finding."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from kestra_dsl.project.checking import check_file

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
    (finding,) = check_file(file, "1.3", set()).findings
    assert (finding.code, finding.origin.line) == ("KD004", 8)
    assert "nested too deeply" in finding.message
