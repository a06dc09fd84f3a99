"""What a silence covers, what a finding says, and the order of findings."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from kestra_dsl import Flow, inputs, silence
from kestra_dsl.catalog.versions import version_names
from kestra_dsl.checks import check
from kestra_dsl.errors import DefinitionError
from kestra_dsl.models import BasicAuthConfiguration, HttpConfiguration
from kestra_dsl.plugins.core.flow import Sequential
from kestra_dsl.plugins.core.http import Request
from kestra_dsl.plugins.core.log import Log
from kestra_dsl.yaml import MAX_DEPTH


def bad(name: str = "say hello") -> Log:
    return Log(id=name, message="Hello")


def flow_of(*tasks: Log | Sequential | Request) -> Flow:
    return Flow(id="hello", namespace="company.team", tasks=list(tasks))


def codes(flow: Flow) -> list[str]:
    return [finding.code for finding in check(flow)]


def test_a_valid_flow_has_no_findings() -> None:
    assert check(flow_of(bad("fine"))) == []


def nested(levels: int) -> Flow:
    task: Log | Sequential = bad("fine")
    for depth in range(levels):
        task = Sequential(id=f"level_{depth}", tasks=[task])
    return flow_of(task)


DEEPEST = (MAX_DEPTH - 3) // 2
"""What is left when the flow, its list of tasks and the innermost task are counted."""


@pytest.mark.parametrize("target", version_names())
def test_the_deepest_flow_is_checked_written_and_read_again(target: str) -> None:
    flow = nested(DEEPEST)
    assert flow.check(target) == []
    again = Flow.from_yaml(flow.to_yaml(target), target=target)
    assert again == flow
    assert again.check(target) == []


@pytest.mark.parametrize("levels", [DEEPEST + 1, 400])
@pytest.mark.parametrize("work", [Flow.check, Flow.to_yaml])
def test_a_flow_that_is_nested_deeper_is_an_error(work: Callable[[Flow], object], levels: int) -> None:
    with pytest.raises(DefinitionError, match="the flow 'hello' is nested too deeply"):
        work(nested(levels))


def test_data_in_a_property_counts_as_well() -> None:
    value: list[Any] = []
    for _ in range(MAX_DEPTH - 3):
        value = [value]
    flow = Flow(id="hello", namespace="company.team", variables={"a": value}, tasks=[bad("fine")])
    assert Flow.from_yaml(flow.to_yaml()) == flow
    with pytest.raises(DefinitionError, match="nested too deeply"):
        Flow(id="hello", namespace="company.team", variables={"a": [value]}, tasks=[bad("fine")]).to_yaml()


def test_a_finding_names_its_line_its_task_and_its_flow() -> None:
    task = bad()
    (finding,) = check(flow_of(task))
    assert finding.origin == task.origin
    assert finding.subject == "task 'say hello'"
    assert finding.flow == "company.team.hello"
    assert str(finding).startswith(f"{task.origin}: KD103 invalid task id 'say hello'")


def test_findings_come_in_the_order_of_their_lines() -> None:
    first = Log(id="one one", message="Hello")
    second = Log(id="two two", message="Hello")
    found = check(flow_of(second, first))
    assert [finding.subject for finding in found] == ["task 'one one'", "task 'two two'"]


def test_a_silence_on_a_task_covers_only_that_task() -> None:
    container = Sequential(id="all of them", tasks=[bad()])
    flow = flow_of(container)
    assert codes(flow) == ["KD103", "KD103"]
    silence(container, "KD103", because="the container keeps its name")
    (finding,) = check(flow)
    assert finding.subject == "task 'say hello'"


def test_a_silence_on_a_task_covers_its_parts() -> None:
    options = HttpConfiguration(auth=BasicAuthConfiguration(username="kestra", password="kestra-2026"))
    request = Request(id="get", uri="https://example.com", options=options)
    flow = flow_of(request)
    (finding,) = check(flow)
    assert finding.subject == "task 'get'"
    silence(request, finding.code, because="a test account")
    assert check(flow) == []


def test_a_silence_on_the_flow_covers_everything() -> None:
    flow = flow_of(Sequential(id="all of them", tasks=[bad()]))
    silence(flow, "KD103", because="names came with the move")
    assert check(flow) == []


def test_a_silence_for_another_code_has_no_effect_and_is_reported() -> None:
    assert sorted(codes(flow_of(silence(bad(), "KD101", because="x")))) == ["KD002", "KD103"]


def test_the_same_finding_is_reported_once() -> None:
    flow = flow_of(bad())
    assert len(check(flow)) == len(set(check(flow))) == 1


def test_checking_a_flow_does_not_change_it() -> None:
    flow = flow_of(bad("fine"))
    before = flow.to_yaml()
    assert check(flow) == check(flow)
    assert flow.to_yaml() == before


def test_a_flow_that_cannot_be_rendered_is_checked() -> None:
    flow = Flow(id="hello", namespace="company.team", tasks=[bad("twice"), bad("twice")])
    assert "KD104" in codes(flow)


def test_an_input_is_silenced_like_a_task() -> None:
    declared = inputs.Select(id="taxi", values=["yellow"], defaults="green")
    flow = Flow(id="hello", namespace="company.team", inputs=[declared], tasks=[bad("fine")])
    (finding,) = check(flow)
    silence(declared, finding.code, because="the server has more values")
    assert check(flow) == []
