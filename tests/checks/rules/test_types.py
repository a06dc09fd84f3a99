"""Unknown, misplaced and deprecated types and properties are reported."""

from __future__ import annotations

import pytest

from kestra_dsl import Flow, Task
from kestra_dsl.checks.known_types import near_miss
from kestra_dsl.plugins.core.condition import Weekend
from kestra_dsl.plugins.core.flow import (
    Pause,
)
from kestra_dsl.plugins.core.log import Log
from kestra_dsl.plugins.core.trigger import Schedule
from kestra_dsl.reading import read_flow
from tests.checks.reporting import flow_of, reported

CORE = "io.kestra.plugin.core."


@pytest.mark.parametrize(
    ("type_", "codes"),
    [
        ("io.kestra.plugin.core.log.Logger", {"KD111"}),
        ("Log", {"KD111"}),
        ("Nothing", {"KD111"}),
        ("io.kestra.plugin.core.trigger.Schedule", {"KD111"}),
        ("io.kestra.plugin.jdbc.postgres.Query", {"KD123"}),
        ("io.kestra.plugin.script.shell.Commands", {"KD123"}),
        ("io.kestra.plugin.acme.s3.Upload", set()),
        ("io.kestra.plugin.acme.storage.blob.Upload", set()),
        ("io.kestra.plugin.acme.connections.Sync", set()),
        ("com.company.Own", set()),
    ],
)
def test_unknown_types_are_reported(type_: str, codes: set[str]) -> None:
    assert reported(flow_of(tasks=f"- id: t\n  type: {type_}\n")) == codes


def test_a_package_is_known_for_the_versions_of_its_facts() -> None:
    document = flow_of(tasks="- id: t\n  type: io.kestra.plugin.jdbc.postgresql.Querys\n")
    assert reported(document, "1.3") == {"KD111"}
    assert reported(document, "1.1") == {"KD123"}


def test_a_suggested_type_is_of_the_same_plugin() -> None:
    assert near_miss("io.kestra.plugin.jdbc.postgres.Query") == "io.kestra.plugin.jdbc.postgresql.Query"
    assert near_miss("io.kestra.plugin.gcs.Upload") is None


def test_an_unknown_type_of_an_input_is_reported() -> None:
    assert reported(flow_of("inputs:\n  - {id: a, type: TEXT}\n")) == {"KD111"}


def test_a_generic_task_of_a_known_type_names_its_class() -> None:
    with Flow(id="f", namespace="a") as flow:
        Task(id="t", type="io.kestra.plugin.core.log.Log", properties={"message": "x"})
    (finding,) = flow.check()
    assert (finding.code, finding.hint) == ("KD112", "from kestra_dsl.plugins.core.log import Log")


def test_the_replacement_of_a_property_is_named_as_the_author_writes_it() -> None:
    (from_yaml,) = Flow.from_yaml(flow_of(tasks=f"- id: p\n  type: {CORE}flow.Pause\n  delay: PT1S\n")).check()
    (from_python,) = Flow(id="f", namespace="a", tasks=[Pause(id="p", delay="PT1S")]).check()
    assert (from_yaml.hint, from_python.hint) == ("use pauseDuration", "use pause_duration")


def test_what_can_be_lowered_is_reported_only_in_a_document() -> None:
    daily = f"triggers:\n  - id: daily\n    type: {CORE}trigger.Schedule\n    cron: '@daily'\n    conditions:\n"
    weekend = daily + f"      - type: {CORE}condition.Weekend\n"
    assert reported(flow_of(weekend), "2.0") == {"KD114"}
    schedule = Schedule(id="daily", cron="@daily", conditions=[Weekend()])
    flow = Flow(id="hello", namespace="company.team", tasks=[Log(id="a", message="x")], triggers=[schedule])
    assert flow.check("2.0") == []
    toggle = f"- id: t\n  type: {CORE}execution.Resume\n"
    assert "KD114" in reported(flow_of(tasks=toggle), "2.0")


def test_variables_of_an_unknown_type_are_not_reported() -> None:
    task = f"- id: counts\n  type: {CORE}execution.Counts\n  expression: '{{{{ count == 0 }}}}'\n"
    assert reported(flow_of(tasks=task)) == {"KD111"}


def test_a_renamed_property_is_suggested() -> None:
    task = "- id: t\n  type: io.kestra.plugin.scripts.shell.Commands\n  commands: [x]\n  image: 'python:3.13'\n"
    (finding,) = read_flow(flow_of(tasks=task), strict=False).check()
    assert (finding.code, finding.hint) == ("KD109", "did you mean 'containerImage'?")
