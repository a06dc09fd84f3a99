"""SQL with several statements is reported where the task runs only one."""

from __future__ import annotations

import pytest

from kestra_dsl import Flow
from kestra_dsl.plugins.gcp import bigquery
from kestra_dsl.plugins.jdbc import postgresql
from tests.checks.reporting import flow_of, reported


def test_scripts_of_bigquery_are_one_task() -> None:
    with Flow(id="f", namespace="a") as flow:
        bigquery.Query(id="ask", sql="SELECT 1; SELECT 2;")
        postgresql.Queries(id="ask_too", url="jdbc:postgresql://db/taxi", sql="SELECT 1; SELECT 2;")
    assert flow.check() == []


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
