"""Old names of properties: read as today's, and written as today's for 2.0 wherever they stand."""

from __future__ import annotations

import pytest

from kestra_dsl import Flow
from kestra_dsl.plugins.core.log import Log
from kestra_dsl.plugins.core.trigger import Schedule
from kestra_dsl.reading import read_flow
from tests.checks.reporting import TASKS, flow_of

RETRY = "retry: {type: constant, interval: PT1S, maxAttempt: 3}\n"
LOG = "- id: say_hello\n  type: io.kestra.plugin.core.log.Log\n  message: Hello\n"
DEFAULT = "- type: io.kestra.plugin.core.log\n  values: {" + RETRY.strip() + "}\n"
PRIVATE = "- id: private\n  type: com.company.Load\n"
SCHEDULE = (
    "triggers:\n- {id: daily, type: io.kestra.plugin.core.trigger.Schedule, cron: '0 9 * * *', minLogLevel: WARN}\n"
)

PLACES = {
    "flow": flow_of(RETRY),
    "task": flow_of(tasks=LOG + "  " + RETRY),
    "generic task": flow_of(tasks=LOG + PRIVATE + "  " + RETRY),
    "task in a generic task": flow_of(
        tasks=LOG + PRIVATE + "  tasks:\n  - {id: in, type: com.company.In, " + RETRY.strip() + "}\n"
    ),
    "plugin defaults": flow_of("pluginDefaults:\n" + DEFAULT),
    "task defaults": flow_of("taskDefaults:\n" + DEFAULT),
    "trigger": flow_of(SCHEDULE),
    "plugin defaults of triggers": flow_of(
        SCHEDULE.replace(", minLogLevel: WARN", "")
        + "pluginDefaults:\n- type: io.kestra.plugin.core.trigger\n  values: {minLogLevel: WARN}\n"
    ),
}  # fmt: skip


@pytest.mark.parametrize("text", PLACES.values(), ids=PLACES)
def test_an_old_name_is_reported_with_its_line(text: str) -> None:
    findings = [found for found in read_flow(text, strict=False).check() if found.code == "KD113"]
    assert [found.severity for found in findings] == ["warning"]
    (found,) = findings
    lines = text.splitlines()
    near = lines[found.origin.line - 1 :]
    assert any(word in near[0] for word in ("maxAttempt", "minLogLevel", "values:", "tasks:", "taskDefaults:"))


@pytest.mark.parametrize("text", PLACES.values(), ids=PLACES)
def test_it_is_written_with_todays_name_for_2_0(text: str) -> None:
    written = Flow.from_yaml(text).to_yaml("2.0")
    assert "maxAttempt:" not in written
    assert "minLogLevel" not in written
    assert "maxAttempts: 3" in written or "logLevel: WARN" in written


def test_a_document_for_2_0_may_not_have_it() -> None:
    flow = read_flow(PLACES["task"], strict=False)
    assert [(found.code, found.severity) for found in flow.check("2.0")] == [("KD114", "error")]


def test_of_a_property_with_two_names_the_last_counts() -> None:
    both = PLACES["task"].replace("maxAttempt: 3", "maxAttempt: 3, maxAttempts: 4")
    assert "maxAttempts: 4" in Flow.from_yaml(both).to_yaml("2.0")
    both = PLACES["task"].replace("maxAttempt: 3", "maxAttempts: 4, maxAttempt: 3")
    assert "maxAttempts: 3" in Flow.from_yaml(both).to_yaml("2.0")


def test_what_a_task_says_itself_wins_over_a_default_under_the_old_name() -> None:
    with Flow(id="f", namespace="n") as flow:
        Schedule(id="daily", cron="0 9 * * *", log_level="ERROR")
        Schedule(id="weekly", cron="0 9 * * 1")
        Log(id="say_hello", message="Hello")
        flow.plugin_default("io.kestra.plugin.core.trigger", minLogLevel="WARN")
    assert [trigger["logLevel"] for trigger in flow.to_dict("2.0")["triggers"]] == ["ERROR", "WARN"]


def test_old_names_of_types_are_errors_for_2_0_alone() -> None:
    text = TASKS.replace("io.kestra.plugin.core.log.Log", "io.kestra.core.tasks.log.Log")
    flow = read_flow("id: hello\nnamespace: company.team\n" + text, strict=False)
    assert [(found.code, found.origin.line) for found in flow.check("1.3")] == [("KD113", 5)]
    assert [(found.code, found.origin.line) for found in flow.check("2.0")] == [("KD114", 5)]
