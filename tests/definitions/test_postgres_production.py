"""The production flow on PostgreSQL: duplicates, updates, timestamps and cleanup."""

from __future__ import annotations

import re
from typing import Any

import psycopg
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from definitions.production import postgres_taxi
from kestra_dsl.patterns import Column, Dataset
from kestra_dsl.patterns.postgres import sha256_of_key
from tests.definitions.downloads import Downloads
from tests.definitions.flow_runs import Place, Run, run_flow
from tests.definitions.loading import as_file_has_them, count, offer, rows, tables
from tests.definitions.rendering import STARTED, plain, render, started
from tests.definitions.test_postgres_taxi import load as load_as_the_course
from tests.definitions.trips import HEADERS, ROWS, changed, csv, name_of

COLOURS = pytest.mark.parametrize("colour", ["yellow", "green"])
MONTH = "2019-03"
EVERYTHING = "*, ctid, xmin"
"""All columns and the system columns that change with each update."""


def load(place: Place, colour: str, month: str = MONTH) -> Run:
    trigger = {"date": f"{month}-01T14:00:00.000Z"}
    return run_flow(postgres_taxi.flow, place, inputs={"taxi": colour}, trigger=trigger)


def load_rows(place: Place, downloads: Downloads, colour: str, *lines: str, month: str = MONTH) -> None:
    offer(downloads, colour, lines, month)
    run = load(place, colour, month)
    assert (run.state, run.message) == ("SUCCESS", "")


@COLOURS
def test_a_month_is_loaded_whole(place: Place, downloads: Downloads, colour: str) -> None:
    load_rows(place, downloads, colour, *ROWS[colour])
    assert as_file_has_them(place, f"{colour}_trips", colour, ROWS[colour])
    assert {file for (file,) in rows(place, f"{colour}_trips", "filename")} == {name_of(colour, MONTH)}


@COLOURS
def test_every_row_has_a_unique_sha256_even_with_nulls(place: Place, downloads: Downloads, colour: str) -> None:
    load_rows(place, downloads, colour, *ROWS[colour])
    ids = {row_id for (row_id,) in rows(place, f"{colour}_trips", "unique_row_id")}
    assert len(ids) == 3
    assert all(re.fullmatch(r"[0-9a-f]{64}", row_id) for row_id in ids)


@COLOURS
def test_staging_has_the_file_without_ids_and_is_dropped_at_the_end(
    place: Place, downloads: Downloads, colour: str
) -> None:
    offer(downloads, colour, ROWS[colour], MONTH)
    run = load(place, colour)
    assert tables(place) == [f"{colour}_trips"]
    place.connection.execute(run.properties[f"{colour}_create_staging_table"]["sql"].encode())
    (staging,) = {*tables(place)} - {f"{colour}_trips"}
    columns = place.connection.execute(
        "SELECT column_name FROM information_schema.columns WHERE table_name = %s ORDER BY ordinal_position", [staging]
    )
    assert [name for (name,) in columns] == [*HEADERS[colour].lower().split(","), "line_number"]


@COLOURS
def test_a_new_row_has_equal_timestamps(place: Place, downloads: Downloads, colour: str) -> None:
    load_rows(place, downloads, colour, *ROWS[colour])
    times = rows(place, f"{colour}_trips", "created_at, updated_at, now()")
    assert all(created == updated <= now for created, updated, now in times)


@COLOURS
def test_a_second_run_adds_nothing_and_touches_nothing(place: Place, downloads: Downloads, colour: str) -> None:
    load_rows(place, downloads, colour, *ROWS[colour])
    before = rows(place, f"{colour}_trips", EVERYTHING)
    load_rows(place, downloads, colour, *ROWS[colour])
    assert rows(place, f"{colour}_trips", EVERYTHING) == before


@COLOURS
def test_the_last_of_duplicate_rows_is_loaded(place: Place, downloads: Downloads, colour: str) -> None:
    first, second, third = ROWS[colour]
    last = changed(colour, first, total_amount="99")
    load_rows(place, downloads, colour, first, second, second, third, third, last)
    assert as_file_has_them(place, f"{colour}_trips", colour, [last, second, third])


@COLOURS
def test_a_changed_row_is_updated_with_a_timestamp(place: Place, downloads: Downloads, colour: str) -> None:
    table = f"{colour}_trips"
    load_rows(place, downloads, colour, *ROWS[colour])
    before = {row[0]: row for row in rows(place, table, f"unique_row_id, created_at, updated_at, {EVERYTHING}")}
    first, second, third = ROWS[colour]
    lines = [changed(colour, first, total_amount="99"), second, third]
    load_rows(place, downloads, colour, *lines)
    assert as_file_has_them(place, table, colour, lines)
    after = {row[0]: row for row in rows(place, table, f"unique_row_id, created_at, updated_at, {EVERYTHING}")}
    assert after.keys() == before.keys()
    (moved,) = (row_id for row_id in after if after[row_id] != before[row_id])
    assert rows(place, f"{table} WHERE total_amount = 99", "unique_row_id") == [(moved,)]
    assert after[moved][1] == before[moved][1]
    assert after[moved][2] > before[moved][2]


@COLOURS
@pytest.mark.parametrize("column", ["passenger_count", "store_and_fwd_flag", "congestion_surcharge"])
def test_new_and_removed_values_are_changes(place: Place, downloads: Downloads, colour: str, column: str) -> None:
    _, second, third = ROWS[colour]
    load_rows(place, downloads, colour, second, third)
    lines = [changed(colour, second, **{column: ""}), changed(colour, third, **{column: "1"})]
    load_rows(place, downloads, colour, *lines)
    assert as_file_has_them(place, f"{colour}_trips", colour, lines)


def test_every_column_outside_the_key_is_updated(place: Place, downloads: Downloads) -> None:
    for colour in ("yellow", "green"):
        key = ("VendorID", "pickup", "dropoff", "PULocationID", "DOLocationID", "fare_amount", "trip_distance")
        names = [name for name in HEADERS[colour].split(",") if not any(part in name for part in key)]
        load_rows(place, downloads, colour, ROWS[colour][0])
        for number, name in enumerate(names, start=50):
            lines = [changed(colour, ROWS[colour][0], **{name: str(number)})]
            load_rows(place, downloads, colour, *lines)
            assert as_file_has_them(place, f"{colour}_trips", colour, lines)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ({"PULocationID": "1", "DOLocationID": "23"}, {"PULocationID": "12", "DOLocationID": "3"}),
        ({"PULocationID": "", "DOLocationID": "1"}, {"PULocationID": "1", "DOLocationID": ""}),
        ({"fare_amount": "1", "trip_distance": "2"}, {"fare_amount": "12", "trip_distance": ""}),
        ({"VendorID": '"1,"'}, {"VendorID": "1"}),
    ],
    ids=["digits move", "a gap moves", "a gap follows", "a comma"],
)
def test_trips_whose_keys_concatenate_equally_stay_two(
    place: Place, downloads: Downloads, one: dict[str, str], other: dict[str, str]
) -> None:
    first = ROWS["yellow"][0]
    load_rows(place, downloads, "yellow", changed("yellow", first, **one), changed("yellow", first, **other))
    assert count(place, "yellow_trips") == 2


KEY = Dataset("trips", columns=(Column("a", "text"), Column("b", "text"), Column("c", "number")), key=("a", "b", "c"))
TEXTS = st.none() | st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=3)
KEYS = st.tuples(TEXTS, TEXTS, st.none() | st.floats(allow_nan=False, allow_infinity=False))


def test_ids_are_the_same_exactly_when_keys_are(postgres_server: str) -> None:
    with psycopg.connect(host=postgres_server, user="postgres", autocommit=True) as connection:

        @given(KEYS, KEYS)
        @example(("a", "", None), ("", "a", None))
        @example(("a", None, None), ("a", "", None))
        @example(("1,2", "3", None), ("1", "2,3", None))
        @example(('a", "b', "", None), ("a", 'b", "', None))
        @example(("a", "b", 0.1), ("a", "b", 0.1))
        def ids_follow_keys(one: tuple[Any, ...], other: tuple[Any, ...]) -> None:
            keys = "(VALUES (%s, %s, %s::float8), (%s, %s, %s)) AS keys (a, b, c)"
            query = f"SELECT {sha256_of_key(KEY)} FROM {keys}".encode()
            found = connection.execute(query, [*one, *other]).fetchall()
            assert (found[0] == found[1]) is (one == other)

        ids_follow_keys()


@COLOURS
def test_all_months_are_in_one_table(place: Place, downloads: Downloads, colour: str) -> None:
    first, second, third = ROWS[colour]
    load_rows(place, downloads, colour, first, month="2019-12")
    load_rows(place, downloads, colour, second, third, month="2020-01")
    assert as_file_has_them(place, f"{colour}_trips", colour, ROWS[colour])
    assert len({file for (file,) in rows(place, f"{colour}_trips", "filename")}) == 2


def test_a_month_without_trips_is_loaded_too(place: Place, downloads: Downloads) -> None:
    load_rows(place, downloads, "green")
    assert count(place, "green_trips") == 0


def test_the_table_rejects_a_second_row_with_an_id(place: Place, downloads: Downloads) -> None:
    load_rows(place, downloads, "yellow", *ROWS["yellow"])
    with pytest.raises(psycopg.errors.UniqueViolation):
        place.connection.execute("INSERT INTO yellow_trips SELECT * FROM yellow_trips")


def test_it_uses_its_own_tables(place: Place, downloads: Downloads) -> None:
    load_rows(place, downloads, "green", *ROWS["green"])
    assert load_as_the_course(place, "green", MONTH).state == "SUCCESS"
    assert as_file_has_them(place, "green_trips", "green", ROWS["green"])
    assert as_file_has_them(place, "green_tripdata", "green", ROWS["green"])


def test_manually_the_month_is_the_input(place: Place, downloads: Downloads) -> None:
    offer(downloads, "green", ROWS["green"], "2020-02")
    run = run_flow(postgres_taxi.flow, place, inputs={"taxi": "green", "month": "2020-02"})
    assert run.state == "SUCCESS"
    assert downloads.asked == [f"green/{name_of('green', '2020-02')}.gz"]


@pytest.mark.parametrize(
    ("month", "allowed"),
    [("2018-12", False), ("2019-01", True), ("2020-06", True), ("2021-07", True), ("2021-08", False), (None, True)],
)
def test_manually_only_months_with_files_start(month: str | None, allowed: bool) -> None:
    written = plain(postgres_taxi.flow)
    context = started(written, inputs={"taxi": "green", "month": month})
    (check,) = written["checks"]
    assert check["behavior"] == "BLOCK_EXECUTION"
    assert render(check["condition"], context) == ("true" if allowed else "false")


def test_manually_the_default_is_the_current_month(place: Place, downloads: Downloads) -> None:
    run = run_flow(postgres_taxi.flow, place, inputs={"taxi": "green"})
    assert run.failed == "extract"
    assert downloads.asked == [f"green/{name_of('green', STARTED[:7])}.gz"]


def test_a_trigger_at_the_start_of_a_month_in_new_york_means_that_month(place: Place, downloads: Downloads) -> None:
    offer(downloads, "green", ROWS["green"], "2019-02")
    run = run_flow(postgres_taxi.flow, place, inputs={"taxi": "green"}, trigger={"date": "2019-02-28T23:30:00-05:00"})
    assert run.state == "SUCCESS"


def assert_left_as_it_was(run: Run, place: Place, failed: str, before: list[str]) -> None:
    """Assert that the run failed, sent an alert, and removed file and staging table."""
    assert (run.state, run.failed) == ("FAILED", failed)
    assert run.ran[-3:] == ["alert_on_failure", "purge_files", "drop_staging_table"]
    assert run.files == {}
    assert tables(place) == before


def test_a_missing_file_fails_cleanly(place: Place) -> None:
    run = load(place, "yellow")
    assert_left_as_it_was(run, place, "extract", [])
    assert "404" in run.message


@pytest.mark.parametrize("lost", [False, True], ids=["the file is cut off", "the connection is lost"])
@COLOURS
def test_an_incomplete_download_fails_cleanly(place: Place, downloads: Downloads, colour: str, lost: bool) -> None:
    load_rows(place, downloads, colour, *ROWS[colour])
    before = rows(place, f"{colour}_trips", EVERYTHING)
    offer(downloads, colour, [changed(colour, row, tip_amount="99") for row in ROWS[colour]], MONTH, cut=20)
    if lost:
        downloads.lost[f"{colour}/{name_of(colour, MONTH)}.gz"] = 20
    run = load(place, colour)
    assert_left_as_it_was(run, place, "extract", [f"{colour}_trips"])
    assert rows(place, f"{colour}_trips", EVERYTHING) == before


def test_a_file_of_the_other_colour_fails_cleanly(place: Place, downloads: Downloads) -> None:
    downloads.put(f"green/{name_of('green', MONTH)}.gz", csv("yellow", ROWS["yellow"]))
    run = load(place, "green")
    assert_left_as_it_was(run, place, "extract", [])


def test_an_invalid_line_fails_cleanly_and_no_line_is_loaded(place: Place, downloads: Downloads) -> None:
    first, *others = ROWS["yellow"]
    offer(downloads, "yellow", [*others, changed("yellow", first, passenger_count="1.0")], MONTH)
    run = load(place, "yellow")
    assert_left_as_it_was(run, place, "yellow_copy_in_to_staging_table", ["yellow_trips"])
    assert "1.0" in run.message
    assert count(place, "yellow_trips") == 0
