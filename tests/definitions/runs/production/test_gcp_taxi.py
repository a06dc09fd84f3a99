"""The production load into BigQuery: branches, SQL, and failures."""

from datetime import datetime

import pytest

from definitions.production.gcp_taxi import flow
from definitions.taxi import TAXIS
from kestra_dsl.testing import failing
from tests.definitions.runs.alerts import alert_of
from tests.definitions.runs.conftest import RunFlow
from tests.definitions.runs.sample_data import SECRETS, TRIPS, address_of, fetched, name_of
from tests.definitions.runs.statements import bigquery

each_taxi = pytest.mark.parametrize("taxi", ["yellow", "green"])


@each_taxi
def test_one_branch_runs_and_everything_is_cleaned_up(run: RunFlow, taxi: str) -> None:
    done = run(flow, inputs={"taxi": taxi, "month": "2020-03"}, mocks={"extract": fetched(taxi, "2020-03")})
    tasks = [f"bq_{taxi}_{step}" for step in ("table", "table_ext", "merge")]
    assert done.state == "SUCCESS"
    assert [task.id for task in done.all_tasks][4:] == [*tasks, "purge_files", "drop_external_table"]


@each_taxi
def test_the_file_of_the_month_is_downloaded_and_kept_in_the_bucket(run: RunFlow, taxi: str) -> None:
    done = run(flow, inputs={"taxi": taxi, "month": "2020-03"}, mocks={"extract": fetched(taxi, "2020-03")})
    file, upload = name_of(taxi, "2020-03"), done.task("upload_to_gcs").rendered
    assert done.labels == {"taxi": taxi, "file": file}
    assert done.task("extract").rendered["env"]["URL"] == address_of(taxi, "2020-03")
    assert (upload["from"], upload["to"]) == (TRIPS, f"gs://our-bucket/raw/{taxi}/2020/{file}")
    assert (upload["serviceAccount"], upload["projectId"]) == (SECRETS["GCP_CREDS"], "our-project")


@each_taxi
def test_the_file_is_merged_from_an_external_table_that_is_dropped(run: RunFlow, taxi: str) -> None:
    done = run(flow, inputs={"taxi": taxi, "month": "2020-03"}, mocks={"extract": fetched(taxi, "2020-03")})
    table = f"our-project.our_dataset.{taxi}_trips"
    main, external, merge = (
        bigquery(done.task(f"bq_{taxi}_{step}").rendered["sql"]) for step in ("table", "table_ext", "merge")
    )
    columns = ["unique_row_id", "filename", *TAXIS[taxi].names, "created_at", "updated_at"]

    assert (main.does, main.table, main.columns) == ("create", table, columns)
    assert external[:2] == ("create", f"{table}_ext_{done.id}")
    assert f"gs://our-bucket/raw/{taxi}/2020/{name_of(taxi, '2020-03')}" in external.texts
    assert merge[:4] == ("merge", table, {external.table}, columns)
    assert name_of(taxi, "2020-03") in merge.texts
    assert "SHA256(" in done.task(f"bq_{taxi}_merge").rendered["sql"]
    dropped = done.task("drop_external_table").rendered["sql"]
    assert dropped == f"DROP EXTERNAL TABLE IF EXISTS `{external.table}`;\n"


@pytest.mark.parametrize(("taxi", "hour"), [("green", 9), ("yellow", 10)])
def test_a_schedule_loads_its_colour_for_the_month_in_new_york(run: RunFlow, taxi: str, hour: int) -> None:
    at = datetime(2021, 2, 1, hour)  # noqa: DTZ001 - in the timezone of the schedule
    done = run(flow, trigger=f"{taxi}_schedule", at=at, mocks={"extract": fetched(taxi, "2021-02")})
    assert done.state == "SUCCESS"
    assert done.labels == {"taxi": taxi, "file": name_of(taxi, "2021-02")}


@pytest.mark.parametrize("failed", ["upload_to_gcs", "bq_yellow_merge"])
def test_a_failure_is_retried_then_reported_and_everything_is_cleaned_up(run: RunFlow, failed: str) -> None:
    mocks = {"extract": fetched("yellow", "2019-03"), failed: failing("quota exceeded")}
    done = run(flow, inputs={"taxi": "yellow", "month": "2019-03"}, mocks=mocks)
    assert done.state == "FAILED"
    assert done.task(failed).attempts == ["FAILED"] * 4
    alert = alert_of(done)
    assert alert["message"] == "zoomcamp.gcp_taxi failed"
    assert f"{failed}: quota exceeded" in alert["text"]
    assert [task.id for task in done.all_tasks][-2:] == ["purge_files", "drop_external_table"]
