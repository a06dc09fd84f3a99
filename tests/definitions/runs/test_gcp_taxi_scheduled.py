"""The scheduled load into BigQuery: colours, hours and tables."""

from datetime import datetime

import pytest

from definitions.gcp_taxi_scheduled import flow
from kestra_dsl.errors import RefusedError, UsageError
from tests.definitions.runs.conftest import RunFlow
from tests.definitions.runs.sample_data import OTHER, address_of, fetched, name_of
from tests.definitions.runs.statements import bigquery


@pytest.mark.parametrize(("taxi", "hour"), [("green", 9), ("yellow", 10)])
def test_a_schedule_loads_its_colour_for_the_month_in_which_it_fires(run: RunFlow, taxi: str, hour: int) -> None:
    file = name_of(taxi, "2020-12")
    at = datetime(2020, 12, 1, hour)  # noqa: DTZ001 - in the timezone of the schedule
    done = run(flow, trigger=f"{taxi}_schedule", at=at, mocks={"extract": fetched(taxi, "2020-12")})

    assert done.state == "SUCCESS"
    assert done.labels == {"taxi": taxi, "file": file}
    assert done.task("extract").rendered["commands"] == [f"wget -qO- {address_of(taxi, '2020-12')} | gunzip > {file}"]
    assert done.task("upload_to_gcs").rendered["to"] == f"gs://our-bucket/{file}"
    table = f"our-project.our_dataset.{taxi}_tripdata"
    external = bigquery(done.task(f"bq_{taxi}_table_ext").rendered["sql"])
    assert external.table == f"{table}_2020_12_ext" and f"gs://our-bucket/{file}" in external.texts
    assert bigquery(done.task(f"bq_{taxi}_merge").rendered["sql"])[:3] == ("merge", table, {f"{table}_2020_12"})
    assert not done.tasks(f"bq_{OTHER[taxi]}_tripdata")
    assert done.ran("purge_files")


def test_a_schedule_of_one_colour_does_not_fire_at_the_hour_of_the_other(run: RunFlow) -> None:
    with pytest.raises(RefusedError, match="does not start the flow"):
        run(flow, trigger="green_schedule", at="2020-12-01T10:00:00")


def test_manually_there_is_no_month_and_nothing_is_downloaded(run: RunFlow) -> None:
    done = run(flow, inputs={"taxi": "green"}, unrendered=["set_label.labels"])
    assert done.state == "FAILED"
    assert not done.ran("extract")
    with pytest.raises(UsageError, match="Unable to find `trigger`"):
        done.task("set_label").rendered["labels"]
