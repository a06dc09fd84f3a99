"""The scheduled load into PostgreSQL: colours and hours."""

from datetime import date, datetime

import pytest

from definitions.postgres_taxi_scheduled import flow
from kestra_dsl.errors import RefusedError, UsageError
from tests.definitions.runs.conftest import RunFlow
from tests.definitions.runs.sample_data import OTHER, TRIPS, address_of, fetched, name_of
from tests.definitions.runs.statements import postgres


@pytest.mark.parametrize(("taxi", "hour"), [("green", 9), ("yellow", 10)])
def test_a_schedule_loads_its_colour_for_the_month_in_which_it_fires(run: RunFlow, taxi: str, hour: int) -> None:
    file = name_of(taxi, "2020-02")
    at = datetime(2020, 2, 1, hour)  # noqa: DTZ001 - in the timezone of the schedule
    done = run(flow, trigger=f"{taxi}_schedule", at=at, mocks={"extract": fetched(taxi, "2020-02")})

    assert done.state == "SUCCESS"
    assert done.inputs == {"taxi": taxi}
    assert done.labels == {"taxi": taxi, "file": file}
    assert done.task("extract").rendered["commands"] == [f"wget -qO- {address_of(taxi, '2020-02')} | gunzip > {file}"]
    assert done.task(f"{taxi}_copy_in_to_staging_table").rendered["from"] == TRIPS
    merge = postgres(done.task(f"{taxi}_merge_data").rendered["sql"])
    assert merge[:3] == ("merge", f"public.{taxi}_tripdata", {f"public.{taxi}_tripdata_staging"})
    assert file in postgres(done.task(f"{taxi}_add_unique_id_and_filename").rendered["sql"]).texts
    assert not done.tasks(f"{OTHER[taxi]}_create_table")
    assert done.ran("purge_files")


def test_nothing_starts_except_on_the_first_of_a_month(run: RunFlow) -> None:
    with pytest.raises(RefusedError, match="does not start the flow"):
        run(flow, trigger="green_schedule", at="2020-02-02T09:00:00")
    done = run(flow, trigger="green_schedule", at=date(2020, 2, 2), mocks={"extract": fetched("green", "2020-03")})
    assert done.labels["file"] == name_of("green", "2020-03")


def test_manually_there_is_no_month_and_nothing_is_downloaded(run: RunFlow) -> None:
    done = run(flow, inputs={"taxi": "green"}, unrendered=["set_label.labels"])
    assert done.state == "FAILED"
    assert not done.ran("extract")
    with pytest.raises(UsageError, match="Unable to find `trigger`"):
        done.task("set_label").rendered["labels"]
