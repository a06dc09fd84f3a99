"""The course's load into PostgreSQL: branches and SQL."""

import pytest

from definitions.postgres_taxi import flow
from definitions.taxi import TAXIS
from kestra_dsl.testing import failing
from tests.definitions.runs.conftest import RunFlow
from tests.definitions.runs.sample_data import OTHER, TRIPS, address_of, fetched, name_of
from tests.definitions.runs.statements import postgres

JULY = {"year": "2020", "month": "07"}

each_taxi = pytest.mark.parametrize("taxi", ["yellow", "green"])


@each_taxi
def test_one_branch_runs_from_the_table_to_the_merge(run: RunFlow, taxi: str) -> None:
    done = run(flow, inputs={"taxi": taxi, **JULY}, mocks={"extract": fetched(taxi, "2020-07")})
    steps = "create_table create_staging_table truncate_staging_table copy_in_to_staging_table"
    tasks = [f"{taxi}_{step}" for step in [*steps.split(), "add_unique_id_and_filename", "merge_data"]]
    assert done.state == "SUCCESS"
    assert [task.id for task in done.all_tasks if task.id.startswith((taxi, OTHER[taxi]))] == tasks
    assert done.ran("purge_files")


@each_taxi
def test_the_file_of_the_month_is_downloaded_and_labels_the_run(run: RunFlow, taxi: str) -> None:
    done = run(flow, inputs={"taxi": taxi, **JULY}, mocks={"extract": fetched(taxi, "2020-07")})
    file = name_of(taxi, "2020-07")
    assert done.labels == {"taxi": taxi, "file": file}
    assert done.task("extract").rendered["commands"] == [f"wget -qO- {address_of(taxi, '2020-07')} | gunzip > {file}"]


@each_taxi
def test_the_file_is_loaded_through_the_staging_table(run: RunFlow, taxi: str) -> None:
    done = run(flow, inputs={"taxi": taxi, **JULY}, mocks={"extract": fetched(taxi, "2020-07")})
    table, staging = f"public.{taxi}_tripdata", f"public.{taxi}_tripdata_staging"
    sql = {task.id: postgres(task.rendered["sql"]) for task in done.all_tasks if "sql" in task.rendered}
    columns = ["unique_row_id", "filename", *TAXIS[taxi].names]

    assert sql[f"{taxi}_create_table"][:2] == ("create", table)
    assert sql[f"{taxi}_create_staging_table"][:2] == ("create", staging)
    assert sql[f"{taxi}_create_table"].columns == sql[f"{taxi}_create_staging_table"].columns == columns
    assert sql[f"{taxi}_truncate_staging_table"][:2] == ("truncatetable", staging)
    marked = sql[f"{taxi}_add_unique_id_and_filename"]
    assert marked[:2] == ("update", staging)
    assert "md5" in marked.functions and name_of(taxi, "2020-07") in marked.texts
    assert sql[f"{taxi}_merge_data"][:4] == ("merge", table, {staging}, columns)

    copy = done.task(f"{taxi}_copy_in_to_staging_table").rendered
    assert (copy["from"], copy["table"], copy["columns"]) == (TRIPS, staging, TAXIS[taxi].names)
    assert (copy["format"], copy["header"]) == ("CSV", True)


def test_without_a_choice_it_is_the_first_month_of_yellow(run: RunFlow) -> None:
    done = run(flow, mocks={"extract": fetched("yellow", "2019-01")})
    assert done.inputs == {"taxi": "yellow", "year": "2019", "month": "01"}


def test_every_statement_is_sent_to_the_course_database(run: RunFlow) -> None:
    done = run(flow, mocks={"extract": fetched("yellow", "2019-01")})
    reached = {tuple(task.rendered[name] for name in ("url", "username", "password")) for task in done.all_tasks[3:9]}
    assert reached == {("jdbc:postgresql://pgdatabase:5432/ny_taxi", "root", "postgres password")}


@pytest.mark.parametrize("task", ["extract", "yellow_copy_in_to_staging_table"])
def test_after_a_failure_nothing_is_merged_and_the_files_stay(run: RunFlow, task: str) -> None:
    done = run(flow, mocks={"extract": fetched("yellow", "2019-01"), task: failing("gone")})
    assert done.state == "FAILED"
    assert done.errors == ["gone"]
    assert not done.ran("yellow_merge_data") and not done.ran("purge_files")
