"""Scheduled flows whose executions share a staging table are reported."""

from __future__ import annotations

import pytest

from kestra_dsl import Flow, inputs, models
from kestra_dsl.plugins.core.trigger import Schedule
from kestra_dsl.plugins.jdbc import postgresql
from tests.checks.reporting import flow_of, reported


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
