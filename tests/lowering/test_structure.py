"""Tasks that 2.0 has in another place: those of a Pause, the blocks of a loop, and the parts of a ForEachItem."""

from __future__ import annotations

from typing import Any

import pytest

from kestra_dsl import Flow
from kestra_dsl.errors import DefinitionError
from kestra_dsl.reading import read_flow

_LOG = "io.kestra.plugin.core.log.Log"
_FLOW = "io.kestra.plugin.core.flow."


def _read(tasks: str, before: str = "") -> Flow:
    return read_flow(f"id: f\nnamespace: company.team\n{before}tasks:\n{tasks}", file="f.yaml")


def _lowered(tasks: str, before: str = "") -> list[Any]:
    found: list[Any] = _read(tasks, before).to_dict("2.0")["tasks"]
    return found


_PAUSE = f"""\
  - id: wait
    type: {_FLOW}Pause
    tasks:
      - id: go
        type: {_LOG}
        message: go
  - id: last
    type: {_LOG}
    message: last
"""


def test_the_tasks_of_a_pause_come_after_it() -> None:
    assert [task["id"] for task in _lowered(_PAUSE)] == ["wait", "go", "last"]


def test_a_pause_that_may_fail_is_in_a_sequential_with_its_tasks() -> None:
    around, last = _lowered(_PAUSE.replace("    tasks:", "    allowFailure: true\n    tasks:"))
    assert (around["type"], around["allowFailure"]) == (_FLOW + "Sequential", True)
    assert [task["id"] for task in around["tasks"]] == ["wait", "go"]
    assert "allowFailure" not in around["tasks"][0]
    assert last["id"] == "last"


def test_a_pause_in_a_parallel_keeps_its_tasks_behind_it() -> None:
    inside = "".join(f"    {line}\n" for line in _PAUSE.splitlines())
    (parallel,) = _lowered(f"  - id: both\n    type: {_FLOW}Parallel\n    tasks:\n{inside}")
    assert [task["id"] for task in parallel["tasks"]] == ["wait_and_tasks", "last"]


def test_a_dag_waits_for_the_pause_and_its_tasks() -> None:
    (dag,) = _lowered(
        f"""\
  - id: dag
    type: {_FLOW}Dag
    tasks:
      - task:
          id: wait
          type: {_FLOW}Pause
          tasks:
            - id: go
              type: {_LOG}
              message: go
      - task:
          id: last
          type: {_LOG}
          message: last
        dependsOn: [wait]
"""
    )
    assert dag["tasks"][0]["task"]["id"] == "wait_and_tasks"
    assert dag["tasks"][1]["dependsOn"] == ["wait_and_tasks"]


_LOOP = f"""\
  - id: each
    type: {_FLOW}ForEach
    values: [a, b]
    tasks:
      - id: say
        type: {_LOG}
        message: "{{{{ taskrun.value }}}}"
    errors:
      - id: failed
        type: {_LOG}
        message: failed
"""


def test_blocks_of_a_loop_are_on_a_sequential_around_it() -> None:
    (around,) = _lowered(_LOOP)
    assert around["id"] == "each_and_blocks"
    assert [task["id"] for task in around["errors"]] == ["failed"]
    (loop,) = around["tasks"]
    assert (loop["type"], "errors" in loop) == (_FLOW + "Loop", False)


def test_blocks_that_read_outputs_of_the_failed_loop_are_refused() -> None:
    text = _LOOP.replace("message: failed", 'message: "{{ outputs.say.value }}"').replace(
        _LOG, _FLOW[:-5] + "debug.Return", 1
    )
    with pytest.raises(DefinitionError, match="reads outputs of the loop"):
        _lowered(text.replace('message: "{{ taskrun', 'format: "{{ taskrun'))


_BATCH = f"""\
  - id: each
    type: {_FLOW}ForEachItem
    items: "{{{{ inputs.file }}}}"
    batch:
      rows: 4
    namespace: company.team
    flowId: part
    inputs:
      part: "{{{{ taskrun.items }}}} {{{{ taskrun.iteration }}}}"
"""
_FILE = "inputs:\n  - id: file\n    type: FILE\n"


def test_a_for_each_item_becomes_a_split_and_a_loop_over_a_subflow() -> None:
    (around,) = _lowered(_BATCH, _FILE)
    split, loop = around["tasks"]
    assert around["type"] == _FLOW + "Sequential"
    assert split == {
        "id": "each_split",
        "type": "io.kestra.plugin.core.storage.Split",
        "from": "{{ inputs.file }}",
        "rows": 4,
    }
    assert (loop["values"], loop["concurrencyLimit"]) == ("{{ outputs.each_split.uris }}", 0)
    (call,) = loop["tasks"]
    assert call["type"] == _FLOW + "Subflow"
    assert call["inputs"] == {"part": "{{ item.value }} {{ item.index }}"}


def test_a_for_each_item_without_a_batch_has_one_row_in_each_part() -> None:
    (around,) = _lowered(_BATCH.replace("    batch:\n      rows: 4\n", ""), _FILE)
    assert around["tasks"][0]["rows"] == 1


def test_the_merged_outputs_of_a_for_each_item_are_refused() -> None:
    read = f'  - id: say\n    type: {_LOG}\n    message: "{{{{ outputs.each_merge.subflowOutputs }}}}"\n'
    with pytest.raises(DefinitionError, match="each_merge"):
        _lowered(_BATCH + read, _FILE)


def test_a_for_each_item_in_a_flow_with_a_concurrency_limit_is_refused() -> None:
    with pytest.raises(DefinitionError, match="concurrency limit"):
        _lowered(_BATCH, f"concurrency:\n  limit: 1\n{_FILE}")


def test_the_current_output_of_a_task_may_be_named_with_an_index() -> None:
    (loop,) = _lowered(
        f"""\
  - id: each
    type: {_FLOW}ForEach
    values: [a]
    tasks:
      - id: 1-a
        type: io.kestra.plugin.core.debug.Return
        format: x
      - id: b
        type: {_LOG}
        message: "{{{{ currentEachOutput(outputs['1-a']).value }}}}"
"""
    )
    assert loop["tasks"][1]["message"] == "{{ outputs['1-a'].value }}"


def _trigger(text: str) -> dict[str, Any]:
    task = f"  - id: a\n    type: {_LOG}\n    message: x\n"
    flow = _read(f"{task}triggers:\n  - id: t\n    type: io.kestra.plugin.core.trigger.Flow\n{text}")
    found: dict[str, Any] = flow.to_dict("2.0")["triggers"][0]
    return found


_TWO = """\
    preconditions:
      id: two
      flows:
        - namespace: company.team
          flowId: one
        - namespace: company.team
          flowId: two
          states: [FAILED]
"""


def test_several_upstream_flows_are_dependencies_within_a_day() -> None:
    trigger = _trigger(_TWO)
    assert trigger["dependsOn"] == [
        {"namespace": "company.team", "flowId": "one"},
        {"namespace": "company.team", "flowId": "two", "states": ["FAILED"]},
    ]
    assert trigger["window"] == {"every": "P1D"}


@pytest.mark.parametrize(
    ("given", "window"),
    [
        ("type: DURATION_WINDOW\n        window: PT6H", {"every": "PT6H"}),
        ("type: SLIDING_WINDOW\n        window: PT1H", {"lookback": "PT1H"}),
        ("type: DAILY_TIME_DEADLINE\n        deadline: '09:00:00'", {"deadline": "09:00:00"}),
        (
            "type: DAILY_TIME_WINDOW\n        startTime: '06:00:00'\n        endTime: '09:00:00'",
            {"from": "06:00:00", "to": "09:00:00"},
        ),
    ],
)
def test_each_kind_of_window_has_an_equivalent(given: str, window: dict[str, str]) -> None:
    assert _trigger(f"{_TWO}      timeWindow:\n        {given}\n")["window"] == window


def test_a_multiple_condition_gives_its_states_to_each_dependency() -> None:
    trigger = _trigger(
        """\
    conditions:
      - type: io.kestra.plugin.core.condition.ExecutionStatus
        in: [SUCCESS]
      - id: multiple
        type: io.kestra.plugin.core.condition.MultipleCondition
        window: P1D
        windowAdvance: P0D
        conditions:
          one:
            type: io.kestra.plugin.core.condition.ExecutionFlow
            namespace: company.team
            flowId: one
          two:
            type: io.kestra.plugin.core.condition.ExecutionFlow
            namespace: company.team
            flowId: two
"""
    )
    assert trigger["dependsOn"] == [
        {"namespace": "company.team", "flowId": name, "states": ["SUCCESS"]} for name in ("one", "two")
    ]


def test_outputs_of_several_upstream_flows_are_refused() -> None:
    with pytest.raises(DefinitionError, match=r"trigger\.outputs\.<flowId>"):
        _trigger(f'{_TWO}    inputs:\n      x: "{{{{ trigger.outputs.value }}}}"\n')


def test_filters_for_whole_names_are_dependencies_and_others_are_refused() -> None:
    where = """\
    preconditions:
      id: p
      where:
        - id: one
          filters:
            - field: NAMESPACE
              type: EQUAL_TO
              value: company.team
            - field: FLOW_ID
              type: EQUAL_TO
              value: one
"""
    assert _trigger(where)["dependsOn"] == [{"namespace": "company.team", "flowId": "one"}]
    tested = _trigger(where.replace("EQUAL_TO", "STARTS_WITH", 1))["dependsOn"]
    assert tested == [{"flowId": "one", "when": "{{ flow.namespace | startsWith('company.team') }}"}]
    with pytest.raises(DefinitionError, match="'where'"):
        _trigger(where.replace("EQUAL_TO", "REGEX", 1))
