"""The tasks of a partitioned ELT, inside and outside a block."""

from __future__ import annotations

from pathlib import Path

import pytest
import sqlglot
from sqlglot import exp

from kestra_dsl import Flow, inputs
from kestra_dsl.errors import PropertyError, ScopeError
from kestra_dsl.patterns import EltRules, EltTables, drop_elt_tables, partitioned_elt
from kestra_dsl.patterns.bigquery import md5_of_texts
from kestra_dsl.patterns.dataset import Column, Dataset
from kestra_dsl.plugins.core.log import Log

TRIPS = Dataset(
    "trips",
    columns=(Column("cab", "text", "Which cab"), Column("day", "date"), Column("fare", "number")),
    key=("cab", "day"),
    partition_by="day",
)
TABLES = EltTables("lake.trips", "lake.trips_ext")
WITH_STAGING = EltTables("lake.trips", "lake.trips_ext", "lake.trips_tmp")
AS_IT_COMES = EltRules(row_id=md5_of_texts, deduplicated=False, update=False, audited=False)


@pytest.mark.parametrize("rules", [EltRules(), AS_IT_COMES, EltRules(update=False), EltRules(audited=False)])
@pytest.mark.parametrize("tables", [TABLES, WITH_STAGING])
def test_every_statement_parses_as_bigquery(rules: EltRules, tables: EltTables) -> None:
    for task in partitioned_elt(TRIPS, files="gs://lake/a.csv", filename="a.csv", tables=tables, rules=rules):
        (parsed,) = sqlglot.parse(str(task.sql), dialect="bigquery", error_level=sqlglot.ErrorLevel.RAISE)
        assert parsed is not None and not isinstance(parsed, exp.Command)


def test_the_tasks_join_an_open_block() -> None:
    with Flow(id="load", namespace="company.team") as flow:
        file = flow.input(inputs.String(id="file", defaults="a.csv"))
        partitioned_elt(TRIPS, files=f"gs://lake/{file}", filename=file, tables=WITH_STAGING)
        with flow.on_finish():
            drop_elt_tables(WITH_STAGING.external, WITH_STAGING.staging)
    written = flow.to_dict()
    assert [task["id"] for task in written["tasks"]] == [
        "trips_table",
        "trips_table_ext",
        "trips_table_tmp",
        "trips_merge",
    ]
    assert [task["id"] for task in written["finally"]] == ["drop_external_table", "drop_staging_table"]
    assert "uris = [{{ ('gs://lake/' ~ inputs.file) | toJson }}]" in written["tasks"][1]["sql"]
    assert {task["type"] for task in written["tasks"]} == {"io.kestra.plugin.gcp.bigquery.Query"}
    assert flow.check() == []


def test_outside_a_block_they_can_be_passed_to_a_flow() -> None:
    loaded = partitioned_elt(TRIPS, files="gs://lake/a.csv", filename="a.csv", tables=TABLES)
    given_ = Flow(id="load", namespace="company.team", tasks=loaded, finally_=drop_elt_tables(TABLES.external))
    with Flow(id="load", namespace="company.team") as joined:
        partitioned_elt(TRIPS, files="gs://lake/a.csv", filename="a.csv", tables=TABLES)
        with joined.on_finish():
            drop_elt_tables(TABLES.external)
    assert given_ == joined
    with pytest.raises(ScopeError):
        Flow(id="again", namespace="company.team", tasks=[*loaded, Log(id="done", message="done")])


def test_the_ids_can_be_chosen() -> None:
    tasks = partitioned_elt(
        TRIPS, files="gs://lake/a.csv", filename="a.csv", tables=TABLES, id_prefix="bq_", main_id="trips"
    )
    assert [task.id for task in tasks] == ["trips", "bq_table_ext", "bq_merge"]


def test_ids_start_with_the_name_of_the_data_set() -> None:
    with Flow(id="load", namespace="company.team") as flow:
        for name in ("first", "second"):
            trips = Dataset(name, columns=TRIPS.columns, key=TRIPS.key)
            partitioned_elt(trips, files="gs://lake/a.csv", filename="a.csv", tables=TABLES)
    assert len({task["id"] for task in flow.to_dict()["tasks"]}) == 6


def test_an_error_names_the_line_of_the_definition() -> None:
    taken = Dataset("trips", columns=(Column("filename", "text"),), key=("filename",))
    with pytest.raises(PropertyError, match="which the load adds itself") as caught:
        partitioned_elt(taken, files="gs://lake/a.csv", filename="a.csv", tables=TABLES)
    assert caught.value.origin is not None
    assert Path(caught.value.origin.file).name == Path(__file__).name
    assert "patterns.bigquery.partitioned_elt" in str(caught.value)
