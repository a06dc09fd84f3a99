"""The course's PostgreSQL flows on PostgreSQL, with real downloads."""

from __future__ import annotations

import pytest

from definitions import postgres_taxi, postgres_taxi_scheduled
from tests.definitions.downloads import Downloads
from tests.definitions.flow_runs import Place, Run, run_flow
from tests.definitions.loading import as_file_has_them, count, offer, rows, tables
from tests.definitions.trips import ROWS, changed, csv, name_of

COLOURS = pytest.mark.parametrize("colour", ["yellow", "green"])
MONTH = "2019-01"


def load(place: Place, colour: str, month: str = MONTH) -> Run:
    year, _, number = month.partition("-")
    return run_flow(postgres_taxi.flow, place, inputs={"taxi": colour, "year": year, "month": number})


@COLOURS
def test_a_month_is_loaded_whole(place: Place, downloads: Downloads, colour: str) -> None:
    offer(downloads, colour, ROWS[colour], MONTH)
    run = load(place, colour)
    assert (run.state, run.message) == ("SUCCESS", "")
    assert downloads.asked == [f"{colour}/{name_of(colour, MONTH)}.gz"]
    assert as_file_has_them(place, f"{colour}_tripdata", colour, ROWS[colour])


@COLOURS
def test_every_row_has_its_hash_and_its_file_even_with_nulls(place: Place, downloads: Downloads, colour: str) -> None:
    offer(downloads, colour, ROWS[colour], MONTH)
    load(place, colour)
    marks = rows(place, f"{colour}_tripdata", "unique_row_id, filename")
    assert len({mark for mark, _ in marks}) == 3
    assert all(len(mark) == 32 for mark, _ in marks)
    assert {file for _, file in marks} == {name_of(colour, MONTH)}


@COLOURS
def test_only_the_tasks_of_the_colour_run(place: Place, downloads: Downloads, colour: str) -> None:
    offer(downloads, colour, ROWS[colour], MONTH)
    assert load(place, colour).ran == [
        "set_label",
        "extract",
        "if_yellow_taxi",
        *(["if_green_taxi"] if colour == "green" else []),
        f"{colour}_create_table",
        f"{colour}_create_staging_table",
        f"{colour}_truncate_staging_table",
        f"{colour}_copy_in_to_staging_table",
        f"{colour}_add_unique_id_and_filename",
        f"{colour}_merge_data",
        *(["if_green_taxi"] if colour == "yellow" else []),
        "purge_files",
    ]


@COLOURS
def test_a_second_run_adds_nothing(place: Place, downloads: Downloads, colour: str) -> None:
    offer(downloads, colour, ROWS[colour], MONTH)
    load(place, colour)
    before = rows(place, f"{colour}_tripdata")
    assert load(place, colour).state == "SUCCESS"
    assert rows(place, f"{colour}_tripdata") == before


@COLOURS
def test_a_duplicate_row_in_a_file_is_loaded_twice(place: Place, downloads: Downloads, colour: str) -> None:
    """As in the course, the merge compares only with existing rows."""
    offer(downloads, colour, [*ROWS[colour], ROWS[colour][0]], MONTH)
    load(place, colour)
    assert count(place, f"{colour}_tripdata") == 4
    assert len({mark for (mark,) in rows(place, f"{colour}_tripdata", "unique_row_id")}) == 3


@COLOURS
def test_a_changed_total_is_ignored(place: Place, downloads: Downloads, colour: str) -> None:
    offer(downloads, colour, ROWS[colour], MONTH)
    load(place, colour)
    before = rows(place, f"{colour}_tripdata")
    offer(downloads, colour, [changed(colour, row, total_amount="99") for row in ROWS[colour]], MONTH)
    assert load(place, colour).state == "SUCCESS"
    assert rows(place, f"{colour}_tripdata") == before


@COLOURS
def test_another_fare_is_another_trip(place: Place, downloads: Downloads, colour: str) -> None:
    offer(downloads, colour, ROWS[colour], MONTH)
    load(place, colour)
    first, *others = ROWS[colour]
    offer(downloads, colour, [changed(colour, first, fare_amount="99"), *others], MONTH)
    load(place, colour)
    assert count(place, f"{colour}_tripdata") == 4


def test_zones_that_concatenate_equally_are_the_same_trip(place: Place, downloads: Downloads) -> None:
    """As in the course, the hash concatenates values without separators."""
    row = ROWS["yellow"][0]
    for month, (pickup, dropoff) in {"2019-01": ("1", "23"), "2019-02": ("12", "3")}.items():
        offer(downloads, "yellow", [changed("yellow", row, PULocationID=pickup, DOLocationID=dropoff)], month)
        load(place, "yellow", month)
    assert rows(place, "yellow_tripdata", "PULocationID, DOLocationID") == [("1", "23")]


@COLOURS
def test_all_months_are_in_one_table(place: Place, downloads: Downloads, colour: str) -> None:
    first, second, third = ROWS[colour]
    offer(downloads, colour, [first], "2019-12")
    offer(downloads, colour, [second, third], "2020-01")
    for month in ("2019-12", "2020-01"):
        assert load(place, colour, month).state == "SUCCESS"
    assert sorted(file for (file,) in rows(place, f"{colour}_tripdata", "filename")) == [
        name_of(colour, "2019-12"),
        name_of(colour, "2020-01"),
        name_of(colour, "2020-01"),
    ]
    assert count(place, f"{colour}_tripdata_staging") == 2


@COLOURS
def test_a_month_without_trips_is_loaded_too(place: Place, downloads: Downloads, colour: str) -> None:
    offer(downloads, colour, [], MONTH)
    assert load(place, colour).state == "SUCCESS"
    assert count(place, f"{colour}_tripdata") == 0


@COLOURS
def test_a_truncated_file_fails_and_nothing_is_loaded(place: Place, downloads: Downloads, colour: str) -> None:
    offer(downloads, colour, ROWS[colour], MONTH)
    load(place, colour)
    before = rows(place, f"{colour}_tripdata")
    offer(downloads, colour, [changed(colour, row, fare_amount="99") for row in ROWS[colour]], MONTH, cut=20)
    run = load(place, colour)
    assert (run.state, run.failed) == ("FAILED", "extract")
    assert "exit code 1" in run.message and "unexpected end of file" in run.message
    assert rows(place, f"{colour}_tripdata") == before


def test_a_missing_file_fails_before_any_table_is_created(place: Place, downloads: Downloads) -> None:
    run = load(place, "yellow")
    assert (run.state, run.failed) == ("FAILED", "extract")
    assert downloads.asked == [f"yellow/{name_of('yellow', MONTH)}.gz"]
    assert tables(place) == []


def test_a_file_of_the_other_colour_fails_and_nothing_is_loaded(place: Place, downloads: Downloads) -> None:
    downloads.put(f"green/{name_of('green', MONTH)}.gz", csv("yellow", ROWS["yellow"]))
    run = load(place, "green")
    assert (run.state, run.failed) == ("FAILED", "green_copy_in_to_staging_table")
    assert count(place, "green_tripdata") == 0


@pytest.mark.parametrize(("column", "value"), [("passenger_count", "1.0"), ("fare_amount", "free")])
def test_a_value_of_another_type_fails_and_nothing_is_loaded(
    place: Place, downloads: Downloads, column: str, value: str
) -> None:
    first, *others = ROWS["yellow"]
    offer(downloads, "yellow", [*others, changed("yellow", first, **{column: value})], MONTH)
    run = load(place, "yellow")
    assert (run.state, run.failed) == ("FAILED", "yellow_copy_in_to_staging_table")
    assert value in run.message
    assert count(place, "yellow_tripdata") == 0


def test_the_files_of_a_run_are_purged_unless_it_fails(place: Place, downloads: Downloads) -> None:
    """As in the course, purging is the last task."""
    offer(downloads, "yellow", ROWS["yellow"], MONTH)
    assert load(place, "yellow").files == {}
    downloads.put(f"yellow/{name_of('yellow', MONTH)}.gz", csv("green", ROWS["green"]))
    run = load(place, "yellow")
    assert run.state == "FAILED" and "purge_files" not in run.ran
    assert [file.name for file in run.files.values()] == [name_of("yellow", MONTH)]


@COLOURS
def test_the_schedule_loads_the_month_of_its_date(place: Place, downloads: Downloads, colour: str) -> None:
    offer(downloads, colour, ROWS[colour], "2019-03")
    (schedule,) = (
        trigger
        for trigger in postgres_taxi_scheduled.flow.to_dict()["triggers"]
        if trigger["inputs"] == {"taxi": colour}
    )
    for _ in range(2):
        run = run_flow(
            postgres_taxi_scheduled.flow,
            place,
            inputs=schedule["inputs"],
            trigger={"date": "2019-03-01T09:00:00.000Z"},
        )
        assert (run.state, run.message) == ("SUCCESS", "")
        assert {file for (file,) in rows(place, f"{colour}_tripdata", "filename")} == {name_of(colour, "2019-03")}
        assert count(place, f"{colour}_tripdata") == 3


def test_started_manually_the_scheduled_flow_has_no_month(place: Place) -> None:
    """As in the course, only a trigger has a date."""
    run = run_flow(postgres_taxi_scheduled.flow, place, inputs={"taxi": "green"})
    assert (run.state, run.failed) == ("FAILED", "set_label")
    assert "'trigger'" in run.message
