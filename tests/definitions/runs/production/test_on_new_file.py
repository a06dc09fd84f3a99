"""New files are loaded one after another into the table of their colour."""

from typing import Any

from definitions.production.on_new_file import flow
from definitions.taxi import TAXIS
from kestra_dsl.testing import failing
from tests.definitions.runs.alerts import alert_of
from tests.definitions.runs.conftest import RunFlow
from tests.definitions.runs.sample_data import name_of
from tests.definitions.runs.statements import postgres


def blob(taxi: str) -> dict[str, Any]:
    name = f"arrivals/{name_of(taxi, '2021-08')}"
    return {"bucket": "our-bucket", "name": name, "uri": f"kestra:///{taxi}.csv"}


ARRIVED = {"arrived": {"blobs": [blob("green"), blob("yellow")]}}


def test_each_file_goes_into_the_table_of_its_colour(run: RunFlow) -> None:
    done = run(flow, trigger=ARRIVED)
    assert done.state == "SUCCESS"
    for taxi, trips in TAXIS.items():
        copy = done.task(f"{taxi}_copy_in_to_staging_table").rendered
        assert copy["from"] == f"kestra:///{taxi}.csv"
        assert (copy["table"], copy["columns"]) == (f"public.arrived_trips_staging_{done.id}", trips.names)
        merge = postgres(done.task(f"{taxi}_merge_data").rendered["sql"])
        assert merge[:3] == ("merge", f"public.{taxi}_trips", {copy["table"]})
        assert name_of(taxi, "2021-08") in merge.texts


def test_the_files_share_a_table_that_each_recreates(run: RunFlow) -> None:
    done = run(flow, trigger=ARRIVED)
    ids = [task.id for task in done.all_tasks]
    assert ids.index("green_merge_data") < ids.index("yellow_start_over") < ids.index("yellow_create_staging_table")
    for task in ("green_start_over", "yellow_start_over", "drop_staging_table"):
        dropped = postgres(done.task(task).rendered["sql"])
        assert dropped[:2] == ("drop", f"public.arrived_trips_staging_{done.id}")
    assert ids[-2:] == ["purge_files", "drop_staging_table"]


def test_one_file_does_not_change_the_other_table(run: RunFlow) -> None:
    done = run(flow, trigger={"arrived": {"blobs": [blob("yellow")]}})
    assert done.ran("yellow_merge_data") and not done.ran("green_create_table")


def test_after_a_failure_the_next_file_waits_and_an_alert_is_sent(run: RunFlow) -> None:
    done = run(flow, trigger=ARRIVED, mocks={"green_copy_in_to_staging_table": failing("line 3: too long")})
    assert done.state == "FAILED"
    assert not done.ran("green_merge_data") and not done.ran("yellow_start_over")
    assert "line 3: too long" in alert_of(done)["text"]
    assert done.ran("purge_files") and done.ran("drop_staging_table")
