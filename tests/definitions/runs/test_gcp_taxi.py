"""The course's load into BigQuery: branches and SQL."""

import pytest

from definitions.gcp_taxi import flow
from definitions.taxi import TAXIS
from kestra_dsl.testing import failing
from tests.definitions.runs.conftest import RunFlow
from tests.definitions.runs.sample_data import OTHER, SECRETS, TRIPS, address_of, fetched, name_of
from tests.definitions.runs.statements import bigquery

JULY = {"year": "2020", "month": "07"}

each_taxi = pytest.mark.parametrize("taxi", ["yellow", "green"])


@each_taxi
def test_one_branch_runs_from_the_table_to_the_merge(run: RunFlow, taxi: str) -> None:
    done = run(flow, inputs={"taxi": taxi, **JULY}, mocks={"extract": fetched(taxi, "2020-07")})
    tasks = [f"bq_{taxi}_{step}" for step in ("tripdata", "table_ext", "table_tmp", "merge")]
    assert done.state == "SUCCESS"
    assert [task.id for task in done.all_tasks if task.id.startswith("bq_")] == tasks
    assert done.ran("purge_files")


@each_taxi
def test_the_file_of_the_month_is_downloaded_and_uploaded(run: RunFlow, taxi: str) -> None:
    done = run(flow, inputs={"taxi": taxi, **JULY}, mocks={"extract": fetched(taxi, "2020-07")})
    file = name_of(taxi, "2020-07")
    assert done.labels == {"taxi": taxi, "file": file}
    assert done.task("extract").rendered["commands"] == [f"wget -qO- {address_of(taxi, '2020-07')} | gunzip > {file}"]
    upload = done.task("upload_to_gcs").rendered
    assert (upload["from"], upload["to"]) == (TRIPS, f"gs://our-bucket/{file}")


@each_taxi
def test_the_file_is_loaded_through_two_tables_of_the_month(run: RunFlow, taxi: str) -> None:
    done = run(flow, inputs={"taxi": taxi, **JULY}, mocks={"extract": fetched(taxi, "2020-07")})
    table, month = f"our-project.our_dataset.{taxi}_tripdata", f"our-project.our_dataset.{taxi}_tripdata_2020_07"
    main, external, staging, merge = (
        bigquery(done.task(f"bq_{taxi}_{step}").rendered["sql"])
        for step in ("tripdata", "table_ext", "table_tmp", "merge")
    )
    columns = ["unique_row_id", "filename", *TAXIS[taxi].names]

    assert (main.does, main.table, main.columns) == ("create", table, columns)
    assert (external.does, external.table, external.columns) == ("create", f"{month}_ext", list(TAXIS[taxi].names))
    assert f"gs://our-bucket/{name_of(taxi, '2020-07')}" in external.texts
    assert staging[:3] == ("create", month, {f"{month}_ext"})
    assert "md5digest" in staging.functions and name_of(taxi, "2020-07") in staging.texts
    assert merge[:4] == ("merge", table, {month}, columns)


def test_without_a_choice_it_is_the_first_month_of_green(run: RunFlow) -> None:
    done = run(flow, mocks={"extract": fetched("green", "2019-01")})
    assert done.inputs == {"taxi": "green", "year": "2019", "month": "01"}


def test_a_custom_year_can_be_entered(run: RunFlow) -> None:
    done = run(flow, inputs={"year": "2021"}, mocks={"extract": fetched("green", "2021-01")})
    assert done.labels["file"] == name_of("green", "2021-01")


def test_everything_on_google_cloud_is_done_in_our_project(run: RunFlow) -> None:
    done = run(flow, mocks={"extract": fetched("green", "2019-01")})
    names = ("serviceAccount", "projectId", "location", "bucket")
    there = [task for task in done.all_tasks if task.id.startswith(("upload", "bq_"))]
    reached = {tuple(task.rendered[name] for name in names) for task in there}
    assert reached == {(SECRETS["GCP_CREDS"], "our-project", "europe-west2", "our-bucket")}
    assert len(there) == 5


@pytest.mark.parametrize("task", ["extract", "upload_to_gcs", "bq_green_table_ext"])
def test_after_a_failure_nothing_is_merged_and_the_files_stay(run: RunFlow, task: str) -> None:
    done = run(flow, mocks={"extract": fetched("green", "2019-01"), task: failing("gone")})
    assert done.state == "FAILED"
    assert done.errors == ["gone"]
    assert not done.ran("bq_green_merge") and not done.ran("purge_files")
    assert not done.tasks(f"bq_{OTHER['green']}_tripdata")
