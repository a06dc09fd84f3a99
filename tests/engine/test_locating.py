"""The line that a message of an engine is about. The messages are those of Kestra 1.3 and 2.0."""

from __future__ import annotations

import pytest

from kestra_dsl import Flow
from kestra_dsl.engine.locating import SourceLocations
from kestra_dsl.engine.stubs import prepare

TEXT = """\
id: flow
namespace: demo
inputs:
  - id: t
    type: STRING
    validator: "["
tasks:
  - id: outer
    type: io.kestra.plugin.core.flow.Sequential
    tasks:
      - id: one
        type: io.kestra.plugin.core.log.Log
        message: x
        level: INFO
      - id: message
        type: io.kestra.plugin.core.log.Log
        message: x
        retry:
          type: constant
          interval: PT9S
          maxDuration: PT1S
  - id: choice
    type: io.kestra.plugin.core.flow.If
    condition: "{{ true }}"
    then:
      - id: wait
        type: io.kestra.plugin.core.flow.Pause
        delay: PT1S
errors:
  - id: three
    type: io.kestra.plugin.core.log.Log
    message: x
concurrency:
  limit: 0
triggers:
  - id: often
    type: io.kestra.plugin.core.trigger.Schedule
    cron: x
"""


CHAIN = (
    'Cannot deserialize (through reference chain: io.kestra.Flow["tasks"]->java.util.ArrayList[0]->'
    'io.kestra.Sequential["tasks"]->java.util.ArrayList[1]->io.kestra.Log["retry"]->'
    'io.kestra.Constant["interval"]) (at line -1)'
)


@pytest.fixture
def locations() -> SourceLocations:
    return SourceLocations(prepare(Flow.from_yaml(TEXT), "1.3", lambda _: set()))


@pytest.mark.parametrize(
    ("error", "line", "subject"),
    [
        ("one.one.message: must not be null", 13, "task 'one'"),
        ("tasks[one].tasks[one].message: must not be null", 13, "task 'one'"),
        ("tasks[message].tasks[message].level: is odd", 15, "task 'message'"),
        ("errors[0].message: must not be null", 32, "task 'three'"),
        ("concurrency.limit: must be greater than or equal to 1", 34, "flow 'flow'"),
        ("triggers[0]: invalid cron expression 'x': Cron expression contains 1 parts", 36, "trigger 'often'"),
        ("inputs[t].validator: invalid pattern [[]", 6, "flow 'flow'"),
        ("tasks[0].tasks[1].retry.intervalLessThanMaxDuration: 'interval' must be less", 19, "task 'message'"),
        ("tasks[outer]: Not existing task id in dependency: zz", 8, "task 'outer'"),
        (": Invalid Flow: Duplicate task id with name [one]", 11, "task 'one'"),
        ('Unrecognized field "delay" (class io.kestra.plugin.core.flow.Pause), not marked', 28, "task 'wait'"),
        ("Invalid type: io.kestra.plugin.core.trigger.Schedule", 36, "trigger 'often'"),
        (CHAIN, 20, "task 'message'"),
        ("something else", 1, "flow 'flow'"),
    ],
)
def test_an_error_is_on_the_line_of_what_its_path_leads_to(
    locations: SourceLocations, error: str, line: int, subject: str
) -> None:
    origin, found = locations.of_error(error)
    assert (origin.line, found) == (line, subject)


@pytest.mark.parametrize(
    ("path", "line", "subject"),
    [("then[0].delay", 28, "task 'wait'"), ("tasks[1].message", 17, "task 'message'"), ("odd", 1, "flow 'flow'")],
)
def test_a_deprecation_counts_within_the_innermost_list(
    locations: SourceLocations, path: str, line: int, subject: str
) -> None:
    origin, found = locations.of_deprecation(path)
    assert (origin.line, found) == (line, subject)


def test_a_property_of_a_task_is_found_by_its_names(locations: SourceLocations) -> None:
    origin, subject = locations.of_property("one", "level")
    assert (origin.line, subject) == (14, "task 'one'")
