"""Flows with subflows or new files, on PostgreSQL."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from definitions.production import both_taxis, data_validation, on_new_file, on_request, postgres_taxi
from tests.definitions.downloads import Downloads
from tests.definitions.flow_runs import Place, Run, run_flow
from tests.definitions.loading import as_file_has_them, count, offer, tables
from tests.definitions.test_postgres_production import load
from tests.definitions.trips import ROWS, changed, csv, name_of


@pytest.fixture
def with_flows(place: Place) -> Place:
    return replace(place, flows=(postgres_taxi.flow, data_validation.flow))


def test_both_taxis_are_loaded_validated_and_counted(with_flows: Place, downloads: Downloads) -> None:
    offer(downloads, "yellow", ROWS["yellow"], "2020-05")
    offer(downloads, "green", ROWS["green"][:2], "2020-05")
    run = run_flow(both_taxis.flow, with_flows, inputs={"month": "2020-05"})
    assert (run.message, run.results) == ("", {"rows": 5})
    assert run.properties["report"]["message"] == ["yellow: 3 trips", "green: 2 trips"]
    assert tables(with_flows) == ["green_trips", "yellow_trips"]


def test_without_one_of_the_files_both_taxis_fail(with_flows: Place, downloads: Downloads) -> None:
    offer(downloads, "yellow", ROWS["yellow"], "2020-05")
    run = run_flow(both_taxis.flow, with_flows, inputs={"month": "2020-05"})
    assert (run.state, run.failed, run.ran[-1]) == ("FAILED", "load_green", "alert_on_failure")
    assert count(with_flows, "yellow_trips") == 3


def test_a_month_without_trips_does_not_pass_the_validation(with_flows: Place, downloads: Downloads) -> None:
    for colour in ("yellow", "green"):
        offer(downloads, colour, [], "2020-05")
    run = run_flow(both_taxis.flow, with_flows, inputs={"month": "2020-05"})
    assert (run.state, run.failed) == ("FAILED", "validate_yellow")
    assert "0 rows, at least 1 are wanted" in run.message


@pytest.mark.parametrize("colour", ["yellow", "green"])
def test_a_request_is_loaded(with_flows: Place, downloads: Downloads, colour: str) -> None:
    offer(downloads, colour, ROWS[colour], "2019-11")
    run = run_flow(on_request.flow, with_flows, inputs={"taxi": colour, "month": "2019-11"})
    assert (run.state, run.message) == ("SUCCESS", "")
    assert as_file_has_them(with_flows, f"{colour}_trips", colour, ROWS[colour])


def bring(place: Place, folder: Path, files: dict[str, str]) -> Run:
    """Run the flow for new files in the bucket."""
    stored = {}
    for name, text in files.items():
        stored[f"kestra:///arrived/{name}"] = folder / name
        (folder / name).write_text(text)
    blobs = [{"uri": uri, "name": f"arrivals/{file.name}"} for uri, file in stored.items()]
    return run_flow(on_new_file.flow, place, trigger={"blobs": blobs}, files=stored)


def test_files_of_both_taxis_that_are_brought_are_loaded(place: Place, tmp_path: Path) -> None:
    files = {name_of(colour, "2021-08"): csv(colour, ROWS[colour]) for colour in ("yellow", "green")}
    run = bring(place, tmp_path, files)
    assert (run.state, run.message, run.files) == ("SUCCESS", "", {})
    assert tables(place) == ["green_trips", "yellow_trips"]
    for colour in ("yellow", "green"):
        assert as_file_has_them(place, f"{colour}_trips", colour, ROWS[colour])


def test_a_new_file_updates_downloaded_trips(place: Place, downloads: Downloads, tmp_path: Path) -> None:
    offer(downloads, "yellow", ROWS["yellow"], "2019-03")
    load(place, "yellow", "2019-03")
    lines = [changed("yellow", row, tip_amount="5") for row in ROWS["yellow"]]
    assert bring(place, tmp_path, {name_of("yellow", "2019-03"): csv("yellow", lines)}).state == "SUCCESS"
    assert as_file_has_them(place, "yellow_trips", "yellow", lines)


def test_a_new_file_with_other_columns_fails_cleanly(place: Place, tmp_path: Path) -> None:
    run = bring(place, tmp_path, {name_of("green", "2021-08"): csv("yellow", ROWS["yellow"])})
    assert (run.state, run.failed, run.files) == ("FAILED", "green_copy_in_to_staging_table", {})
    assert run.ran[-3:] == ["alert_on_failure", "purge_files", "drop_staging_table"]
    assert tables(place) == ["green_trips"] and count(place, "green_trips") == 0
