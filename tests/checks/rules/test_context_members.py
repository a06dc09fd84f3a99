"""Members of variables such as ``execution``: those that exist are read, others are reported."""

from __future__ import annotations

from collections.abc import Callable

from kestra_dsl import Flow
from kestra_dsl.engine import Engine
from kestra_dsl.expressions.members import MEMBERS
from kestra_dsl.plugins.core.log import Log
from kestra_dsl.reading import read_flow
from tests.checks.reporting import flow_of
from tests.conformance.engines import EACH_ENGINE


def hints(text: str, target: str = "1.3") -> list[tuple[str, str | None]]:
    flow = Flow(id="hello", namespace="company.team", tasks=[Log(id="say", message=text)])
    return [(one.message, one.hint) for one in flow.check(target) if one.code == "KD221"]


def test_an_unknown_member_is_reported_with_the_nearest() -> None:
    assert hints("{{ execution.startDat }}") == [
        ("'execution' has no member 'startDat'", "did you mean 'execution.startDate'?")
    ]
    assert hints("{{ kestra.webserver.url }}") == [("'kestra' has no member 'webserver'", "it has environment, url")]


def test_a_member_that_is_read_with_care_is_not_reported() -> None:
    assert hints("{{ execution.url ?? 'none' }}{{ flow.name is defined ? flow.name : '' }}") == []


def test_a_member_of_another_version_is_reported_for_the_version_without_it() -> None:
    assert hints("{{ execution.endDate }}", "2.0") == []
    ((message, _),) = hints("{{ execution.endDate }}", "1.3")
    assert message == "'execution.endDate' exists in Kestra 2.0, not in 1.3"


def test_the_items_of_a_batch_are_there_for_the_task_that_makes_batches() -> None:
    text = flow_of(
        tasks="""- id: each
  type: io.kestra.plugin.core.flow.ForEachItem
  items: "{{ kv('file') }}"
  namespace: company.team
  flowId: other
  inputs:
    file: "{{ taskrun.items }}"
"""
    )
    assert [one.code for one in read_flow(text, strict=False).check()] == []
    assert hints("{{ taskrun.items }}") != []


@EACH_ENGINE
def test_the_engine_knows_these_members_and_no_others(version: str, kestra_on: Callable[[str], Engine]) -> None:
    names = {"execution": ("id", "startDate", "originalId", "state"), "flow": ("id", "namespace", "revision")}
    tasks = [
        Log(id=f"{root}_{name}", message=f"{{{{ {root}.{name} }}}}", allow_failure=True)
        for root in MEMBERS
        for name in (*names.get(root, ()), "nothing")
    ]
    run = kestra_on(version).run(Flow(id="members", namespace="company.team", tasks=tasks))
    assert {line.task for line in run.logs if line.message.startswith("Unable to find")} == {
        f"{root}_nothing" for root in MEMBERS
    }
