"""Files of tasks are read by their names; a pattern as a key is reported, and fails on Kestra."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kestra_dsl import Flow
from kestra_dsl.engine import Engine
from kestra_dsl.plugins.core.log import Log
from kestra_dsl.plugins.scripts.shell import Commands
from tests.conformance.engines import EACH_ENGINE


def flow_that_says(text: str) -> Flow:
    extract = Commands(id="extract", commands=["touch a.csv"], output_files=["*.csv"])
    return Flow(id="hello", namespace="company.team", tasks=[extract, Log(id="say", message=text)])


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("{{ outputs.extract.outputFiles['*.csv'] }}", ["KD223"]),
        ("{{ read(outputs.extract.outputFiles['**/*.csv']) }}", ["KD223"]),
        ("{{ outputs.extract.outputFiles['a.csv'] }}", []),
        ("{{ outputs.extract.outputFiles['*.csv'] ?? 'none' }}", []),
        ("{{ outputs.extract.vars['*'] }}", []),
        ("{{ 2 * 3 }}", []),
    ],
)
def test_a_file_that_is_picked_by_a_pattern_is_reported(text: str, codes: list[str]) -> None:
    assert [one.code for one in flow_that_says(text).check() if one.severity == "error"] == codes


@EACH_ENGINE
def test_the_engine_does_not_find_it(version: str, kestra_on: Callable[[str], Engine]) -> None:
    flow = flow_that_says("{{ outputs.extract.outputFiles['*.csv'] }}")
    run = kestra_on(version).run(flow, mocks={"extract": {"outputFiles": {"a.csv": "kestra:///a.csv"}}})
    assert run.state == "FAILED"
    assert any("Unable to find `*.csv`" in line.message for line in run.logs)
