"""Inputs that triggers set, and conditions of flow triggers, are reported if they are invalid."""

from __future__ import annotations

import pytest

from tests.checks.reporting import LOG, triggered

CORE = "io.kestra.plugin.core."


SCHEDULE = f"type: {CORE}trigger.Schedule, cron: '@daily'"


ONE = "inputs:\n  - {id: a, type: SELECT, values: [x, y]}\n  - {id: b, type: STRING, defaults: z}\n"


@pytest.mark.parametrize(
    ("given", "codes"),
    [
        ("{a: x}", set()),
        ("{a: '{{ 1 }}'}", set()),
        ("{a: x, b: q}", set()),
        ("{a: q}", {"KD313"}),
        ("{a: x, c: q}", {"KD312"}),
        ("{b: q}", {"KD314"}),
        ("{}", {"KD314"}),
    ],
)
def test_invalid_inputs_of_a_schedule_are_reported(given: str, codes: set[str]) -> None:
    assert triggered(f"{SCHEDULE}, inputs: {given}", extra=ONE) == codes


def test_inputs_of_a_disabled_schedule_are_checked_since_2_0() -> None:
    off = f"{SCHEDULE}, disabled: true"
    assert triggered(off, extra=ONE) == set()
    assert triggered(off, extra=ONE, target="2.0") == {"KD314"}


def test_other_triggers_must_set_inputs_that_are_read() -> None:
    after = f"type: {CORE}trigger.Flow, conditions: [{{type: {CORE}condition.ExecutionNamespace, namespace: a}}]"
    assert triggered(after, extra=ONE) == set()
    assert triggered(after, extra=ONE, tasks=LOG.replace("Hello", '"{{ inputs.a }}"')) == {"KD314"}
    assert triggered(after, extra=ONE, tasks=LOG.replace("Hello", "\"{{ inputs.a ?? 'x' }}\"")) == set()


FLOW = f"type: {CORE}trigger.Flow"


OTHER = "{namespace: company.team, flowId: other}"


@pytest.mark.parametrize(
    ("trigger", "codes"),
    [
        (FLOW, {"KD316"}),
        (f"{FLOW}, states: [SUCCESS]", {"KD316"}),
        (f"{FLOW}, preconditions: {{id: p, flows: [{OTHER}]}}", set()),
        (f"{FLOW}, preconditions: {{id: 'p p', flows: [{OTHER}]}}", {"KD317"}),
        (f"{FLOW}, preconditions: {{id: p, where: [{{id: w, filters: []}}]}}", {"KD317"}),
        (
            f"{FLOW}, preconditions: {{id: p, where: [{{id: w, filters: [{{field: STATE, type: IN, value: x}}]}}]}}",
            {"KD317"},
        ),
        (
            f"{FLOW}, preconditions: {{id: p, where: [{{id: w, filters: [{{field: STATE, type: EQUAL_TO}}]}}]}}",
            {"KD317"},
        ),
        (
            f"{FLOW}, preconditions: {{id: p, timeWindow: {{type: DAILY_TIME_WINDOW, startTime: '09:00:00'}}}}",
            {"KD317"},
        ),
        (f"{FLOW}, preconditions: {{id: p, timeWindow: {{type: SLIDING_WINDOW, windowAdvance: PT1H}}}}", {"KD317"}),
        (f"{FLOW}, preconditions: {{id: p, timeWindow: {{type: SLIDING_WINDOW, window: PT1H}}}}", set()),
    ],
)
def test_contradictory_flow_triggers_are_reported(trigger: str, codes: set[str]) -> None:
    assert triggered(trigger) == codes


@pytest.mark.parametrize(
    ("trigger", "codes"),
    [
        (f"dependsOn: [{OTHER}]", set()),
        ("dependsOn: [{namespace: company.team, flowId: hello}]", {"KD124"}),
        (
            f"conditions: [{{type: {CORE}condition.ExecutionFlow, namespace: company.team, flowId: hello}}]",
            {"KD114", "KD124"},
        ),
        (f"conditions: [{{type: {CORE}condition.ExecutionFlow, namespace: company.team, flowId: other}}]", {"KD114"}),
        (f"dependsOn: [{OTHER}], mode: AT_LEAST", {"KD317"}),
        (f"dependsOn: [{OTHER}], mode: AT_LEAST, minSatisfied: 2", {"KD317"}),
        (f"dependsOn: [{OTHER}], window: {{from: '09:00:00'}}", {"KD317"}),
        (f"dependsOn: [{OTHER}], window: {{deadline: '09:00:00', lookback: PT1H}}", {"KD317"}),
    ],
)
def test_contradictory_flow_triggers_of_2_0_are_reported(trigger: str, codes: set[str]) -> None:
    assert triggered(f"{FLOW}, {trigger}", target="2.0") == codes
