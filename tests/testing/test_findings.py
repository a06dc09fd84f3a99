"""``assert_no_findings`` fails with what ``kdsl check`` would say."""

from __future__ import annotations

import pytest

from kestra_dsl import Flow, Task, silence
from kestra_dsl.plugins.core.log import Log
from kestra_dsl.testing import assert_no_findings


def test_a_flow_without_findings_passes() -> None:
    with Flow(id="hello", namespace="company.team") as flow:
        Log(id="greet", message="Hello")
    assert_no_findings(flow)


def test_the_failure_lists_every_finding_with_its_line_and_hint() -> None:
    with Flow(id="hello", namespace="Company") as flow:
        Log(id="say hello", message="Hello")
    with pytest.raises(AssertionError) as raised:
        assert_no_findings(flow)
    title, *lines = str(raised.value).splitlines()
    assert title == "the flow 'hello' has 2 findings for Kestra 1.3"
    here = f"tests/testing/test_findings.py:{flow.origin.line}"
    assert f"{here}: KD102 invalid namespace 'Company'" in lines
    assert any("KD103 invalid task id 'say hello'" in line for line in lines)
    assert sum(line.startswith("  hint: ") for line in lines) == 2


def test_a_warning_fails_as_well_unless_it_is_silenced() -> None:
    with Flow(id="old", namespace="company.team") as flow:
        old = Task(id="greet", type="io.kestra.core.tasks.log.Log", properties={"message": "Hello"})
    assert [finding.severity for finding in flow.check()] == ["warning"]
    with pytest.raises(AssertionError, match=r"1 finding for Kestra 1\.3"):
        assert_no_findings(flow)
    silence(old, "KD112", because="read from a list of types")
    assert_no_findings(flow)


def test_the_target_is_the_version_that_is_judged() -> None:
    flow = Flow(id="hello", namespace="company.team", draft=True, tasks=[Log(id="greet", message="Hello")])
    assert_no_findings(flow, "2.0")
    with pytest.raises(AssertionError, match=r"for Kestra 1\.1"):
        assert_no_findings(flow, "1.1")
