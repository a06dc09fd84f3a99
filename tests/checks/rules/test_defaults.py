"""Plugin defaults that have no effect, or an invalid one, are reported."""

from __future__ import annotations

import pytest

from kestra_dsl import Flow, secret
from kestra_dsl.plugins import gcp
from kestra_dsl.plugins.core.log import Log
from kestra_dsl.plugins.gcp import bigquery
from kestra_dsl.reading import read_flow
from tests.checks.reporting import LOG, flow_of, reported

CORE = "io.kestra.plugin.core."


def defaults(type_: str, values: str, *, tasks: str = LOG) -> set[str]:
    return reported(flow_of(f"pluginDefaults:\n  - {{type: {type_}, values: {values}}}\n", tasks=tasks))


@pytest.mark.parametrize(
    ("type_", "values", "codes"),
    [
        (f"{CORE}log.Log", "{level: WARN, timeout: PT1M, disabled: false}", set()),
        (f"{CORE}log.Log", "{level: '{{ inputs.l }}'}", set()),
        ("io.kestra", "{timeout: PT1M}", set()),
        ("io.kestra.plugin.core", "{uri: x}", set()),
        (f"{CORE}log.Log", "{uri: x}", {"KD405"}),
        (f"{CORE}log", "{uri: x}", {"KD405"}),
        ("io.kestra", "{level: LOUD}", {"KD406"}),
        (f"{CORE}http", "{uri: x}", {"KD407"}),
        ("com.company", "{anything: x}", {"KD407"}),
        (f"{CORE}log.Logs", "{level: WARN}", {"KD408"}),
        ("io.kestra.plugin.jdbc.postgres", "{url: x}", {"KD407"}),
    ],
)
def test_plugin_defaults(type_: str, values: str, codes: set[str]) -> None:
    extra = "inputs: [{id: l, type: STRING, defaults: WARN}]\n"
    text = flow_of(f"{extra}pluginDefaults:\n  - {{type: {type_}, values: {values}}}\n")
    assert reported(text) == codes


def test_defaults_for_types_that_nobody_knows_are_used_by_such_tasks() -> None:
    own = "- {id: a, type: com.company.Group, tasks: [{id: b, type: com.company.sub.Own}]}\n"
    assert defaults("com.company.sub", "{anything: x}", tasks=own) == set()


def test_only_a_default_for_one_type_is_refused_for_its_property() -> None:
    def severities(type_: str) -> list[str]:
        text = flow_of(f"pluginDefaults:\n  - {{type: {type_}, values: {{nothing: x}}}}\n")
        return [one.severity for one in read_flow(text, strict=False).check() if one.code == "KD405"]

    assert severities(f"{CORE}log.Log") == ["error"]
    assert severities(f"{CORE}log") == ["warning"]


def test_an_old_name_counts_for_the_type() -> None:
    assert defaults("io.kestra.core.tasks.log.Log", "{level: WARN}") == set()
    assert defaults("io.kestra.core.tasks.log.Log", "{levle: WARN}") == {"KD405"}


def test_references_in_defaults_are_expressions() -> None:
    with Flow(id="f", namespace="a") as flow:
        project = flow.variable("project", "p")
        bigquery.Query(id="ask", sql="SELECT 1")
        Log(id="say", message="x")
        flow.plugin_default(gcp, project_id=project, service_account=secret("GCP"), bucket="b")
    assert flow.check() == []
