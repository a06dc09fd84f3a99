"""A load into ClickHouse goes through a staging table of texts.

ClickHouse does not run here: the plugins are stubs in the engine, and sqlglot checks the syntax of the SQL.
"""

from __future__ import annotations

from collections.abc import Callable

import pytest
import sqlglot
from sqlglot import exp

from kestra_dsl import Flow, ctx, models
from kestra_dsl.engine import Engine
from kestra_dsl.errors import PropertyError
from kestra_dsl.patterns import Column, Dataset, clickhouse_load
from kestra_dsl.patterns.clickhouse import create_staging_table, create_table, insert_rows
from kestra_dsl.plugins.core.http import Download
from kestra_dsl.plugins.jdbc import clickhouse
from kestra_dsl.testing import assert_no_findings
from tests.conformance.engines import EACH_ENGINE

ORDERS = Dataset(
    "orders",
    columns=(
        Column("number", "integer"),
        Column("ordered_at", "timestamp"),
        Column("amount", "number", clickhouse="Decimal(12, 2)"),
        Column("customer", "text"),
    ),
    key=("number",),
)


def parsed(sql: str) -> list[exp.Expr]:
    statements = sqlglot.parse(sql, dialect="clickhouse", error_level=sqlglot.ErrorLevel.RAISE)
    found = [one for one in statements if one is not None]
    assert not any(isinstance(one, exp.Command) for one in found)
    return found


def test_the_target_replaces_rows_by_their_id() -> None:
    sql = create_table(ORDERS, "shop.orders")
    (made,) = parsed(sql)
    assert "ENGINE=ReplacingMergeTree(updated_at) ORDER BY unique_row_id" in made.sql("clickhouse")
    assert "amount Nullable(Decimal(12, 2))" in sql


def test_the_staging_table_has_texts_and_is_emptied() -> None:
    created, emptied = parsed(create_staging_table(ORDERS, "staging"))
    assert [column.kind.sql("clickhouse") for column in created.find_all(exp.ColumnDef) if column.kind] == [
        "Nullable(String)"
    ] * 4
    assert isinstance(emptied, exp.TruncateTable)


@pytest.mark.parametrize("update", [True, False])
def test_rows_are_typed_and_compared_with_the_target(update: bool) -> None:
    sql = insert_rows(ORDERS, "orders", "staging", "driver's.csv", update=update)
    (insert,) = parsed(sql)
    assert isinstance(insert, exp.Insert)
    assert "parseDateTime64BestEffort(nullIf(raw.ordered_at, ''), 6) AS ordered_at" in sql
    assert "CAST(nullIf(raw.amount, '') AS Nullable(Decimal(12, 2))) AS amount" in sql
    assert "'driver''s.csv' AS filename" in sql
    assert ("OR old.content <>" in sql) is update


def test_columns_of_the_load_itself_are_rejected() -> None:
    taken = Dataset("orders", columns=(Column("filename", "text"),), key=("filename",))
    with pytest.raises(PropertyError, match="which the load adds itself"):
        create_table(taken, "orders")


@EACH_ENGINE
def test_the_file_goes_through_ion_into_the_staging_table(version: str, kestra_on: Callable[[str], Engine]) -> None:
    with Flow(id="load", namespace="company.team", concurrency=models.Concurrency(limit=1)) as flow:
        get = Download(id="get", uri="https://example.com/orders.csv")
        clickhouse_load(ORDERS, data=get.outputs.uri, filename=str(ctx.flow.id), table="orders", staging="staging")
        flow.plugin_default(clickhouse, url="jdbc:clickhouse://db:8123/shop")
    assert_no_findings(flow)
    ion = {"uri": "kestra:///orders.ion", "size": 2}
    run = kestra_on(version).run(flow, mocks={"get": {"uri": "kestra:///a.csv"}, "orders_to_ion": ion})
    assert (run.state, run.task("orders_to_ion").rendered["from"]) == ("SUCCESS", "kestra:///a.csv")
    copied = run.task("orders_copy_to_staging_table").rendered
    assert (copied["from"], copied["table"], copied["columns"]) == ("kestra:///orders.ion", "staging", ORDERS.names)
    assert "'load' AS filename" in run.task("orders_insert_rows").rendered["sql"]
