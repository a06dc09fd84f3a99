"""A flow as one environment wants it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from kestra_dsl import Flow
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.plugins.core.flow import If, Subflow
from kestra_dsl.plugins.core.log import Log
from kestra_dsl.plugins.core.trigger import Flow as FlowTrigger
from kestra_dsl.plugins.core.trigger import FlowDependency
from kestra_dsl.project.environments import adapt
from kestra_dsl.project.settings import Settings

NAMES = {"company": "prod.company", "company.shared": "shared"}


def adapted(*tasks: BaseTask, target: str = "1.3", **properties: Any) -> dict[str, Any]:
    flow = Flow(id="hello", namespace="company.team", tasks=list(tasks), **properties)
    adapt(flow, Settings(Path(), namespaces=NAMES, variables={"bucket": "live", "unknown": 1}))
    return flow.to_dict(target)


def log(message: str) -> Log:
    return Log(id="log", message=message)


def test_the_flow_moves_and_so_do_subflows_at_any_depth() -> None:
    inner = Subflow(id="inner", namespace="company.other", flow_id="x")
    data = adapted(If(id="if", condition="{{ true }}", then=[inner]))
    assert data["namespace"] == "prod.company.team"
    assert data["tasks"][0]["then"][0]["namespace"] == "prod.company.other"


def test_the_longest_start_wins_and_a_name_is_not_cut_in_the_middle() -> None:
    task = Subflow(id="sub", namespace="company.shared.x", flow_id="x")
    assert adapted(task)["tasks"][0]["namespace"] == "shared.x"
    task = Subflow(id="sub", namespace="companyother", flow_id="x")
    assert adapted(task)["tasks"][0]["namespace"] == "companyother"


def test_flow_triggers_follow() -> None:
    trigger = FlowTrigger(id="after", depends_on=[FlowDependency(namespace="company.team", flow_id="first")])
    data = adapted(log("x"), target="2.0", triggers=[trigger])
    assert data["triggers"][0]["dependsOn"][0]["namespace"] == "prod.company.team"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("{{ kv('A', 'company.team') }}", "{{ kv('A', 'prod.company.team') }}"),
        ("{{ kv('A', namespace='company.team') }}", "{{ kv('A', namespace='prod.company.team') }}"),
        ('{{ kv("A", namespace="company") | upper }}', "{{ kv(\"A\", namespace='prod.company') | upper }}"),
        ("{{ read('x.sql', namespace='company.shared') }}", "{{ read('x.sql', namespace='shared') }}"),
        ("{{ kv('company.team') }}", "{{ kv('company.team') }}"),
        ("{{ kv('A', namespace=inputs.x) }} company.team", "{{ kv('A', namespace=inputs.x) }} company.team"),
        ("company.team", "company.team"),
        ("{{ kv('A', namespace='company' }}", "{{ kv('A', namespace='company' }}"),
    ],
)  # fmt: skip
def test_functions_that_take_a_namespace_follow_and_other_text_stays(before: str, after: str) -> None:
    assert adapted(log(before))["tasks"][0]["message"] == after


def test_variables_that_the_flow_declares_get_their_value() -> None:
    assert adapted(log("x"), variables={"bucket": "test", "other": 1})["variables"] == {"bucket": "live", "other": 1}
    assert "variables" not in adapted(log("x"))
