"""The production load into PostgreSQL: branches, SQL, and failures."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from definitions.production.postgres_taxi import flow
from definitions.taxi import TAXIS
from kestra_dsl.errors import RefusedError
from kestra_dsl.testing import failing
from tests.definitions.runs.alerts import alert_of
from tests.definitions.runs.conftest import RunFlow
from tests.definitions.runs.sample_data import OTHER, TRIPS, address_of, fetched, name_of
from tests.definitions.runs.statements import postgres

each_taxi = pytest.mark.parametrize("taxi", ["yellow", "green"])
STEPS = "create_table create_staging_table truncate_staging_table copy_in_to_staging_table merge_data"


@each_taxi
def test_one_branch_runs_and_everything_is_cleaned_up(run: RunFlow, taxi: str) -> None:
    done = run(flow, inputs={"taxi": taxi, "month": "2019-03"}, mocks={"extract": fetched(taxi, "2019-03")})
    tasks = [f"{taxi}_{step}" for step in STEPS.split()]
    assert done.state == "SUCCESS"
    assert [task.id for task in done.all_tasks][3:] == [*tasks, "purge_files", "drop_staging_table"]
    assert not done.tasks(f"{OTHER[taxi]}_create_table") and not done.ran("alert_on_failure")


@each_taxi
def test_the_file_of_the_month_is_downloaded_and_its_header_checked(run: RunFlow, taxi: str) -> None:
    done = run(flow, inputs={"taxi": taxi, "month": "2019-03"}, mocks={"extract": fetched(taxi, "2019-03")})
    extract = done.task("extract").rendered
    assert done.labels == {"taxi": taxi, "file": name_of(taxi, "2019-03")}
    assert extract["env"] == {
        "URL": address_of(taxi, "2019-03"),
        "FILE": name_of(taxi, "2019-03"),
        "HEADER": ",".join(TAXIS[taxi].names),
    }
    assert all("{{" not in command for command in extract["commands"])


@each_taxi
def test_the_file_is_loaded_through_its_own_staging_table(run: RunFlow, taxi: str) -> None:
    done = run(flow, inputs={"taxi": taxi, "month": "2019-03"}, mocks={"extract": fetched(taxi, "2019-03")})
    table, staging = f"public.{taxi}_trips", f"public.{taxi}_trips_staging_{done.id}"
    sql = {task.id: postgres(task.rendered["sql"]) for task in done.all_tasks if "sql" in task.rendered}
    merged = ["unique_row_id", "filename", *TAXIS[taxi].names]

    assert sql[f"{taxi}_create_table"][:2] == ("create", table)
    assert sql[f"{taxi}_create_table"].columns == [*merged, "created_at", "updated_at"]
    assert sql[f"{taxi}_create_staging_table"][:2] == ("create", staging)
    assert sql[f"{taxi}_truncate_staging_table"][:2] == ("truncatetable", staging)
    merge = sql[f"{taxi}_merge_data"]
    assert merge[:4] == ("merge", table, {staging}, merged)
    hashes = {"sha2digest", "sha2"}  # the name that a version of sqlglot has for it
    assert hashes & merge.functions and name_of(taxi, "2019-03") in merge.texts
    assert sql["drop_staging_table"][:2] == ("drop", staging)

    copy = done.task(f"{taxi}_copy_in_to_staging_table").rendered
    assert (copy["from"], copy["table"], copy["columns"]) == (TRIPS, staging, TAXIS[taxi].names)


@pytest.mark.parametrize(("taxi", "hour"), [("green", 9), ("yellow", 10)])
def test_a_schedule_loads_its_colour_for_the_month_in_new_york(run: RunFlow, taxi: str, hour: int) -> None:
    at = datetime(2019, 11, 1, hour)  # noqa: DTZ001 - in the timezone of the schedule
    done = run(flow, trigger=f"{taxi}_schedule", at=at, mocks={"extract": fetched(taxi, "2019-11")})
    assert done.state == "SUCCESS"
    assert done.labels == {"taxi": taxi, "file": name_of(taxi, "2019-11")}
    assert done.trigger is not None and "-04:00" in str(done.trigger["variables"]["date"])


@pytest.mark.parametrize(("month", "fires"), [("2018-12", False), ("2019-01", True), ("2021-07", True)])
def test_a_schedule_fires_only_in_months_with_files(run: RunFlow, month: str, fires: bool) -> None:
    at = datetime.fromisoformat(f"{month}-01T09:00:00")
    if fires:
        done = run(flow, trigger="green_schedule", at=at, mocks={"extract": fetched("green", month)})
        assert done.labels["file"] == name_of("green", month)
    else:
        with pytest.raises(RefusedError, match="does not start the flow"):
            run(flow, trigger="green_schedule", at=at)


def test_the_month_is_that_of_new_york(run: RunFlow) -> None:
    fired = {"green_schedule": {"date": "2019-02-28T23:30:00-05:00"}}
    done = run(flow, inputs={"taxi": "green"}, trigger=fired, mocks={"extract": fetched("green", "2019-02")})
    assert done.labels["file"] == name_of("green", "2019-02")


def test_manually_it_is_the_current_month(run: RunFlow) -> None:
    before = this_month()
    done = run(flow, inputs={"taxi": "green"}, mocks={"extract": failing("not published yet")})
    assert done.labels["file"] in {name_of("green", before), name_of("green", this_month())}


def this_month() -> str:
    return f"{datetime.now(ZoneInfo('America/New_York')):%Y-%m}"


@pytest.mark.parametrize("asked", [{}, {"taxi": "black"}, {"taxi": "green", "month": "2019-13"}])
def test_an_invalid_month_or_taxi_is_rejected(run: RunFlow, asked: dict[str, str]) -> None:
    with pytest.raises(RefusedError):
        run(flow, inputs=asked)


@pytest.mark.parametrize("month", ["2018-12", "2021-08"])
def test_an_unpublished_month_is_rejected(run: RunFlow, month: str) -> None:
    with pytest.raises(RefusedError, match="There are files from 2019-01 to 2021-07"):
        run(flow, inputs={"taxi": "green", "month": month})


@pytest.mark.parametrize("failed", ["extract", "green_merge_data"])
def test_a_failure_is_retried_then_reported_and_everything_is_cleaned_up(run: RunFlow, failed: str) -> None:
    mocks = {"extract": fetched("green", "2019-03"), failed: failing('no "such" {{ month }}')}
    done = run(flow, inputs={"taxi": "green", "month": "2019-03"}, mocks=mocks)
    assert done.state == "FAILED"
    assert done.task(failed).attempts == ["FAILED"] * 4
    alert = alert_of(done)
    assert alert["message"] == "zoomcamp.postgres_taxi failed"
    assert alert["title_link"].endswith(f"/executions/zoomcamp/postgres_taxi/{done.id}")
    assert 'no "such" {{ month }}' in alert["text"] and failed in alert["text"]
    assert [task.id for task in done.all_tasks][-2:] == ["purge_files", "drop_staging_table"]


def test_a_temporary_failure_sends_no_alert(run: RunFlow) -> None:
    mocks = {"extract": [failing("timeout"), fetched("green", "2019-03")]}
    done = run(flow, inputs={"taxi": "green", "month": "2019-03"}, mocks=mocks)
    assert done.state == "SUCCESS"
    assert done.task("extract").attempts == ["FAILED", "SUCCESS"]
    assert not done.ran("alert_on_failure")
