"""Images, SQL, staging tables, plugin defaults, values of loops."""

from __future__ import annotations

import pytest

from kestra_dsl import Flow, inputs, models, secret
from kestra_dsl.plugins import gcp
from kestra_dsl.plugins.core.log import Log
from kestra_dsl.plugins.core.trigger import Schedule
from kestra_dsl.plugins.gcp import bigquery
from kestra_dsl.plugins.jdbc import postgresql
from kestra_dsl.reading import read_flow
from tests.checks.reporting import LOG, flow_of, reported

CORE = "io.kestra.plugin.core."
SHELL = "- id: run\n  type: io.kestra.plugin.scripts.shell.Commands\n  commands: [ls]\n"


@pytest.mark.parametrize(
    ("image", "wrong"),
    [
        ("python:3.13-slim", False),
        ("registry:5000/team/tool:1", False),
        ("'{{ vars.image }}'", False),
        ("python@sha256:0123", False),
        ("'python:{{ vars.tag }}'", False),
        ("python", True),
        ("python:latest", True),
        ("registry:5000/team/tool", True),
        ("ghcr.io/team/tool:latest", True),
    ],
)
def test_images(image: str, wrong: bool) -> None:
    head = "variables: {image: a, tag: b}\n"
    assert ("KD403" in reported(flow_of(head, tasks=SHELL + f"  containerImage: {image}\n"))) is wrong
    assert (
        "KD403" in reported(flow_of(tasks=f"- {{id: a, type: com.company.Own, containerImage: {image}}}\n"))
    ) is wrong
    default = f"pluginDefaults:\n  - {{type: io.kestra.plugin.scripts, values: {{containerImage: {image}}}}}\n"
    assert ("KD403" in reported(flow_of(head + default, tasks=SHELL))) is wrong


def test_scripts_of_bigquery_are_one_task() -> None:
    with Flow(id="f", namespace="a") as flow:
        bigquery.Query(id="ask", sql="SELECT 1; SELECT 2;")
        postgresql.Queries(id="ask_too", url="jdbc:postgresql://db/taxi", sql="SELECT 1; SELECT 2;")
    assert flow.check() == []


def scheduled(table: str, *, sql: str = "SELECT 1", limit: int | None = None) -> set[str]:
    concurrency = models.Concurrency(limit=limit) if limit else None
    with Flow(id="f", namespace="a", concurrency=concurrency) as flow:
        taxi = flow.input(inputs.String(id="taxi", defaults="green"))
        staging = flow.variable("staging", f"public.{taxi}_staging")
        name = table.replace("STAGING", str(staging))
        postgresql.CopyIn(id="copy", url="jdbc:postgresql://db/taxi", from_="{{ kv('file') }}", table=name)
        postgresql.Queries(id="ask", url="jdbc:postgresql://db/taxi", sql=sql.replace("STAGING", str(staging)))
        Schedule(id="hourly", cron="@hourly")
    return {finding.code for finding in flow.check()}


@pytest.mark.parametrize(
    ("table", "sql", "wrong"),
    [
        ("trips", "SELECT 1", False),
        ("trips_staging", "SELECT 1", True),
        ("STAGING", "SELECT 1", True),
        ("stg.trips", "SELECT 1", True),
        ("tmp_{{ execution.id }}", "SELECT 1", False),
        ("tmp_{{ trigger.date | date('yyyyMM') }}", "SELECT 1", False),
        ("trips_staged_attempts", "SELECT 1", False),
        ("trips", "TRUNCATE TABLE STAGING;", True),
        ("trips", "INSERT INTO staging.x SELECT 1", True),
        ("trips", "CREATE OR REPLACE TABLE `p.trips_tmp` AS SELECT 1", True),
        ("trips", "SELECT * FROM STAGING", False),
        ("trips", "CREATE TEMP TABLE tmp_x AS SELECT 1; INSERT INTO tmp_x SELECT 1", False),
    ],
)
def test_schedules_and_staging_tables(table: str, sql: str, wrong: bool) -> None:
    assert ("KD404" in scheduled(table, sql=sql)) is wrong
    assert "KD404" not in scheduled(table, sql=sql, limit=1)
    assert ("KD404" in scheduled(table, sql=sql, limit=2)) is wrong


def test_a_flow_that_nobody_schedules_may_share_a_table() -> None:
    copy = "- {id: c, type: io.kestra.plugin.jdbc.postgresql.CopyIn, url: x, from: y, table: staging}\n"
    assert reported(flow_of(tasks=copy)) == set()


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


@pytest.mark.parametrize(
    ("type_", "url", "codes"),
    [
        ("postgresql", "jdbc:postgresql://db/taxi", {"KD402"}),
        ("duckdb", None, {"KD402"}),
        ("snowflake", "jdbc:snowflake://x.snowflakecomputing.com", set()),
        ("mysql", "jdbc:mysql://db/taxi", {"KD402"}),
        ("mysql", "jdbc:mysql://db/taxi?allowMultiQueries=true", set()),
        ("mariadb", "{{ kv('URL') }}", set()),
    ],
)
def test_several_statements_are_reported_where_kestra_counts_them(type_: str, url: str | None, codes: set[str]) -> None:
    given = "" if url is None else f'  url: "{url}"\n'
    task = f"- id: ask\n  type: io.kestra.plugin.jdbc.{type_}.Query\n{given}  sql: SELECT 1; SELECT 2;\n"
    assert reported(flow_of(tasks=task)) == codes


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


@pytest.mark.parametrize(
    ("values", "old", "new"),
    [
        ("[a, 1, {b: c}]", False, False),
        ("'[1.5, true]'", False, False),
        ("'{{ inputs.l }}'", False, False),
        ("[]", False, False),
        ("[1.5]", True, False),
        ("{a: 1}", True, False),
        ("'{\"a\": 1}'", True, False),
        ("[true]", True, True),
        ("[[1]]", True, True),
        ("[a, null]", True, True),
        ("'[null]'", True, True),
        ("some text", True, True),
        ("'5'", True, True),
    ],
)
def test_values_of_loops(values: str, old: bool, new: bool) -> None:
    head = "inputs: [{id: l, type: JSON, defaults: '[1]'}]\n"
    for kind, target, wrong in (("ForEach", "1.3", old), ("Loop", "2.0", new)):
        loop = f"- id: each\n  type: {CORE}flow.{kind}\n  values: {values}\n  tasks:\n    - id: a\n"
        found = reported(flow_of(head, tasks=f"{loop}      type: {CORE}log.Log\n      message: x\n"), target)
        assert bool(found & {"KD110", "KD409"}) is wrong
