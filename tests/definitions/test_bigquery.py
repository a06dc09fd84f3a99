"""The SQL of the flows on Google Cloud, run on DuckDB."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from hashlib import md5
from pathlib import Path
from typing import Any

import pytest
from sqlglot import exp

from definitions import gcp_kv, gcp_setup, gcp_taxi, gcp_taxi_scheduled
from definitions.production import gcp_taxi as production
from definitions.taxi import TAXIS
from kestra_dsl import Flow
from kestra_dsl.testing import assert_no_findings
from tests.definitions.bigquery_on_duckdb import Warehouse, statement
from tests.definitions.rendering import rendered
from tests.definitions.trips import HEADERS, ROWS, changed, csv, name_of

KV = {
    "GCP_PROJECT_ID": "kestra-sandbox",
    "GCP_DATASET": "zoomcamp",
    "GCP_BUCKET_NAME": "your-name-kestra",
    "GCP_LOCATION": "europe-west2",
}
FLOWS = {flow.id: flow for flow in (gcp_taxi.flow, gcp_taxi_scheduled.flow, production.flow)}
BY_THE_COURSE = ["08_gcp_taxi", "09_gcp_taxi_scheduled"]
MONTH = "2020-01"

every_flow = pytest.mark.parametrize("flow_id", FLOWS)
by_the_course = pytest.mark.parametrize("flow_id", BY_THE_COURSE)
every_colour = pytest.mark.parametrize("colour", TAXIS)


@pytest.fixture
def warehouse(tmp_path: Path) -> Warehouse:
    return Warehouse(tmp_path, project=KV["GCP_PROJECT_ID"], dataset=KV["GCP_DATASET"])


def started(flow_id: str, colour: str, month: str) -> dict[str, Any]:
    """Return the inputs that load a month."""
    if flow_id == "09_gcp_taxi_scheduled":
        return {"inputs": {"taxi": colour}, "trigger": {"date": f"{month}-01T09:00:00Z"}}
    year, number = month.split("-")
    asked = {"year": year, "month": number} if flow_id == "08_gcp_taxi" else {"month": month}
    return {"inputs": {"taxi": colour, **asked}}


def ran(flow_id: str, colour: str, month: str, task_id: str) -> dict[str, Any]:
    """Return the rendered properties of a task."""
    files = {name_of(colour, month): "kestra:///downloaded.csv"}
    return rendered(
        FLOWS[flow_id],
        task_id,
        **started(flow_id, colour, month),
        outputs={"extract": {"outputFiles": files}},
        secrets={"GCP_CREDS": "{}"},
        kv=KV,
    )


def queries(flow_id: str, colour: str) -> list[str]:
    """Return the ids of the tasks with SQL for a colour, in their order."""
    for task in FLOWS[flow_id].to_dict()["tasks"]:
        if task["id"] == f"if_{colour}_taxi":
            return [query["id"] for query in task["then"]]
        if task["id"] == "by_taxi":
            return [query["id"] for query in task["cases"][colour]]
    raise AssertionError(flow_id)


def sql_of(flow_id: str, colour: str) -> list[str]:
    return [ran(flow_id, colour, MONTH, task_id)["sql"] for task_id in queries(flow_id, colour)]


def load(warehouse: Warehouse, flow_id: str, colour: str, rows: Sequence[str], month: str = MONTH) -> None:
    """Upload a file and run the SQL, as the flow does."""
    warehouse.upload(ran(flow_id, colour, month, "upload_to_gcs")["to"], csv(colour, rows))
    for task_id in queries(flow_id, colour):
        warehouse.run(ran(flow_id, colour, month, task_id)["sql"])


def loaded(warehouse: Warehouse, flow_id: str, colour: str) -> list[dict[str, Any]]:
    return warehouse.rows(f"{colour}_{'trips' if flow_id == 'gcp_taxi' else 'tripdata'}")


def trip(rows: list[dict[str, Any]], **values: Any) -> dict[str, Any]:
    (found,) = (row for row in rows if values.items() <= row.items())
    return found


@every_flow
@every_colour
def test_every_statement_is_one_of_bigquery(flow_id: str, colour: str) -> None:
    kinds = [statement(sql).key for sql in sql_of(flow_id, colour)]
    assert kinds == ["create", "create", *(["create"] if flow_id in BY_THE_COURSE else []), "merge"]


@every_flow
@every_colour
def test_the_main_table_is_partitioned_by_the_day_of_the_pickup(flow_id: str, colour: str) -> None:
    layout = statement(sql_of(flow_id, colour)[0]).args["properties"].sql("bigquery")
    pickup = TAXIS[colour].partition_by
    clustered = " CLUSTER BY PULocationID, DOLocationID" if flow_id == "gcp_taxi" else ""
    assert layout.split() == f"PARTITION BY DATE({pickup}){clustered}".split()


@every_flow
@every_colour
def test_every_column_is_described_in_the_main_table(flow_id: str, colour: str) -> None:
    columns = statement(sql_of(flow_id, colour)[0]).find_all(exp.ColumnDef)
    told = {column.name: [about.name for about in column.find_all(exp.Literal)] for column in columns}
    for column in TAXIS[colour].columns:
        assert told[column.name] == [column.about]
    assert all(told.values())


@every_flow
@every_colour
def test_each_trip_is_loaded_with_its_nulls(warehouse: Warehouse, flow_id: str, colour: str) -> None:
    load(warehouse, flow_id, colour, ROWS[colour])
    rows = loaded(warehouse, flow_id, colour)
    assert len(rows) == len(ROWS[colour])
    assert {row["filename"] for row in rows} == {name_of(colour, MONTH)}
    gaps = trip(rows, VendorID=None)
    assert gaps["passenger_count"] is None and gaps["store_and_fwd_flag"] is None
    assert gaps["tip_amount"] == 2.75
    assert None not in {row["unique_row_id"] for row in rows}


@every_flow
@every_colour
def test_a_second_run_changes_nothing(warehouse: Warehouse, flow_id: str, colour: str) -> None:
    load(warehouse, flow_id, colour, ROWS[colour])
    first = loaded(warehouse, flow_id, colour)
    load(warehouse, flow_id, colour, ROWS[colour])
    assert loaded(warehouse, flow_id, colour) == first


@every_flow
@every_colour
def test_a_later_month_is_added(warehouse: Warehouse, flow_id: str, colour: str) -> None:
    load(warehouse, flow_id, colour, ROWS[colour][:2])
    load(warehouse, flow_id, colour, ROWS[colour][2:], month="2020-02")
    files = [row["filename"] for row in loaded(warehouse, flow_id, colour)]
    assert sorted(files) == [name_of(colour, MONTH)] * 2 + [name_of(colour, "2020-02")]


@every_flow
@every_colour
def test_the_other_colour_uses_its_own_tables(warehouse: Warehouse, flow_id: str, colour: str) -> None:
    for each in TAXIS:
        load(warehouse, flow_id, each, ROWS[each])
    assert {*TAXIS[colour].names} <= loaded(warehouse, flow_id, colour)[0].keys()
    assert len(loaded(warehouse, flow_id, colour)) == 3


@by_the_course
@every_colour
def test_the_course_loads_a_duplicate_trip_twice(warehouse: Warehouse, flow_id: str, colour: str) -> None:
    load(warehouse, flow_id, colour, [*ROWS[colour], ROWS[colour][0]])
    rows = loaded(warehouse, flow_id, colour)
    assert len(rows) == 4
    assert len({row["unique_row_id"] for row in rows}) == 3


@by_the_course
@every_colour
def test_the_course_keeps_the_first_version_of_a_trip(warehouse: Warehouse, flow_id: str, colour: str) -> None:
    load(warehouse, flow_id, colour, ROWS[colour])
    first = loaded(warehouse, flow_id, colour)
    load(warehouse, flow_id, colour, [changed(colour, ROWS[colour][0], tip_amount="7.5", fare_amount="99")])
    assert loaded(warehouse, flow_id, colour) == first


@by_the_course
def test_the_course_identifies_trips_by_an_md5_of_five_columns(warehouse: Warehouse, flow_id: str) -> None:
    load(warehouse, flow_id, "yellow", ROWS["yellow"])
    rows = loaded(warehouse, flow_id, "yellow")
    full = "1" + "2020-07-01 00:25:32+00" + "2020-07-01 00:33:39+00" + "238" + "75"
    assert trip(rows, VendorID="1")["unique_row_id"] == md5(full.encode(), usedforsecurity=False).digest()
    gaps = "2020-07-01 00:15:00+00" + "2020-07-01 00:31:00+00" + "142" + "7"
    assert trip(rows, VendorID=None)["unique_row_id"] == md5(gaps.encode(), usedforsecurity=False).digest()


LIKE_EACH_OTHER = [
    changed("yellow", ROWS["yellow"][0], PULocationID="1", DOLocationID="23"),
    changed("yellow", ROWS["yellow"][0], PULocationID="12", DOLocationID="3"),
]


@pytest.mark.parametrize(("flow_id", "kept"), [*((flow_id, 1) for flow_id in BY_THE_COURSE), ("gcp_taxi", 2)])
def test_only_production_distinguishes_keys_that_concatenate_equally(
    warehouse: Warehouse, flow_id: str, kept: int
) -> None:
    for row in LIKE_EACH_OTHER:
        load(warehouse, flow_id, "yellow", [row])
    assert len(loaded(warehouse, flow_id, "yellow")) == kept


@every_colour
def test_in_production_a_duplicate_trip_in_a_file_is_loaded_once(warehouse: Warehouse, colour: str) -> None:
    load(warehouse, "gcp_taxi", colour, [*ROWS[colour], *ROWS[colour]])
    rows = loaded(warehouse, "gcp_taxi", colour)
    assert len(rows) == 3
    assert {len(row["unique_row_id"]) for row in rows} == {32}


@every_colour
def test_in_production_the_order_of_duplicates_does_not_matter(warehouse: Warehouse, colour: str) -> None:
    whole = changed(colour, ROWS[colour][0], passenger_count="2", tip_amount="1")
    gap = changed(colour, ROWS[colour][0], passenger_count="", tip_amount="3")
    load(warehouse, "gcp_taxi", colour, [whole, gap])
    first = loaded(warehouse, "gcp_taxi", colour)
    assert [(row["passenger_count"], row["tip_amount"]) for row in first] == [(2, 1)]
    load(warehouse, "gcp_taxi", colour, [gap, whole])
    assert loaded(warehouse, "gcp_taxi", colour) == first


@every_colour
def test_in_production_changes_are_updated_with_timestamps(warehouse: Warehouse, colour: str) -> None:
    load(warehouse, "gcp_taxi", colour, ROWS[colour])
    before = loaded(warehouse, "gcp_taxi", colour)
    assert all(row["created_at"] == row["updated_at"] is not None for row in before)

    first, second, third = ROWS[colour]
    tipped = changed(colour, third, tip_amount="7.5", congestion_surcharge="2.5")
    load(warehouse, "gcp_taxi", colour, [first, second, tipped], month="2020-02")
    after = loaded(warehouse, "gcp_taxi", colour)

    was, is_ = trip(before, VendorID=None), trip(after, VendorID=None)
    assert (is_["tip_amount"], is_["congestion_surcharge"]) == (7.5, 2.5)
    assert is_["filename"] == name_of(colour, "2020-02")
    assert is_["created_at"] == was["created_at"] < is_["updated_at"]
    assert [row for row in after if row is not is_] == [row for row in before if row is not was]


@every_colour
def test_in_production_removed_values_are_updated_too(warehouse: Warehouse, colour: str) -> None:
    load(warehouse, "gcp_taxi", colour, ROWS[colour])
    load(warehouse, "gcp_taxi", colour, [changed(colour, ROWS[colour][0], passenger_count="")])
    assert sum(row["passenger_count"] is None for row in loaded(warehouse, "gcp_taxi", colour)) == 2


@every_colour
def test_in_production_a_refund_is_a_trip_of_its_own(warehouse: Warehouse, colour: str) -> None:
    refund = changed(colour, ROWS[colour][0], fare_amount="-8")
    load(warehouse, "gcp_taxi", colour, [ROWS[colour][0], refund])
    assert len(loaded(warehouse, "gcp_taxi", colour)) == 2


@every_colour
def test_in_production_only_the_main_table_and_the_raw_file_stay(warehouse: Warehouse, colour: str) -> None:
    load(warehouse, "gcp_taxi", colour, ROWS[colour])
    for _ in range(2):  # there is nothing to drop when the flow failed before
        warehouse.run(ran("gcp_taxi", colour, MONTH, "drop_external_table")["sql"])
    assert warehouse.tables() == {f"{colour}_trips"}
    raw = warehouse.folder / KV["GCP_BUCKET_NAME"] / "raw" / colour / "2020" / name_of(colour, MONTH)
    assert raw.read_text(encoding="utf-8") == csv(colour, ROWS[colour])


@by_the_course
def test_the_course_leaves_the_tables_of_the_month(warehouse: Warehouse, flow_id: str) -> None:
    load(warehouse, flow_id, "green", ROWS["green"])
    month = f"green_tripdata_{MONTH.replace('-', '_')}"
    assert warehouse.tables() == {"green_tripdata", month, f"{month}_ext"}


@pytest.mark.parametrize(
    ("given", "month"),
    [
        ({"trigger": {"date": "2020-03-01T09:00:00-05:00"}}, "2020-03"),
        ({"trigger": {"date": "2020-04-01T03:30:00Z"}}, "2020-03"),  # it is March in New York
        ({}, "2026-11"),
    ],
)
def test_in_production_the_month_is_the_one_of_the_schedule_or_of_today(given: dict[str, Any], month: str) -> None:
    properties = rendered(production.flow, "set_label", inputs={"taxi": "green"}, **given)
    assert properties["labels"] == {"file": f"green_tripdata_{month}.csv", "taxi": "green"}


@every_colour
def test_in_production_a_file_has_to_have_the_columns_that_the_tables_have(colour: str) -> None:
    assert ran("gcp_taxi", colour, MONTH, "extract")["env"]["HEADER"] == HEADERS[colour]


def kv_read(flow: Flow) -> Iterator[str]:
    return (found[1] for found in re.finditer(r"kv\('(\w+)'\)", flow.to_yaml()))


def test_the_stored_settings_are_those_that_flows_read() -> None:
    stored = {task["key"]: task["value"] for task in gcp_kv.flow.to_dict()["tasks"]}
    assert stored == KV
    for flow in (gcp_setup.flow, *FLOWS.values()):
        assert set(kv_read(flow)) == stored.keys()


def test_comments_name_the_values_to_change() -> None:
    lines = [line.strip() for line in gcp_kv.flow.to_yaml().splitlines()]
    for value in ("kestra-sandbox", "your-name-kestra"):
        assert lines[lines.index(f"value: {value}") - 1].startswith("# TODO")


def test_a_comment_explains_the_custom_year() -> None:
    lines = [line.strip() for line in gcp_taxi.flow.to_yaml().splitlines()]
    assert "2021" in lines[lines.index("allowCustomValue: true") - 1]


@pytest.mark.parametrize("flow", [gcp_kv.flow, gcp_setup.flow, *FLOWS.values()], ids=lambda flow: flow.id)
def test_there_are_no_findings(flow: Flow) -> None:
    assert_no_findings(flow)
