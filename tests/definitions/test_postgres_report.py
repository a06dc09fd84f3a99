"""The query of the report on PostgreSQL, on trips from the production flow."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from definitions.production import namespace_files
from tests.definitions.downloads import Downloads
from tests.definitions.flow_runs import Place
from tests.definitions.loading import offer
from tests.definitions.rendering import plain, render, started, task_of
from tests.definitions.test_postgres_production import load
from tests.definitions.trips import ROWS, changed

FILES = Path(namespace_files.__file__).parent.parent / "files"


@pytest.mark.parametrize(
    ("colour", "pickup", "totals"),
    [("yellow", "tpep_pickup_datetime", (9.3, 27.8, 24.6)), ("green", "lpep_pickup_datetime", (19.3, 9.05, 34.95))],
)
def test_it_counts_and_sums_up_each_day(
    place: Place, downloads: Downloads, colour: str, pickup: str, totals: tuple[float, float, float]
) -> None:
    first, second, third = ROWS[colour]
    offer(downloads, colour, [first, second, changed(colour, third, **{pickup: "2021-01-01 00:00:00"})], "2019-01")
    assert load(place, colour, "2019-01").state == "SUCCESS"
    flow = plain(namespace_files.flow)
    files = {file.relative_to(FILES).as_posix(): file.read_text(encoding="utf-8") for file in FILES.rglob("*.sql")}
    context = started(flow, inputs={"taxi": colour}, secrets=place.secrets, files=files)
    query = render(task_of(flow, "trips_by_day"), context)["sql"]
    with (
        place.connection.cursor() as cursor,
        cursor.copy(f"COPY ({query}) TO STDOUT (FORMAT CSV, HEADER)".encode()) as copy,
    ):
        lines = b"".join(bytes(part) for part in copy).decode().splitlines()
    assert lines[0] == "day,trips,revenue"
    days: list[Any] = [
        (date.fromisoformat(day), int(trips), float(revenue))
        for day, trips, revenue in (line.split(",") for line in lines[1:])
    ]
    assert days == [
        (date.fromisoformat(first.split(",")[1][:10]), 2, pytest.approx(totals[0] + totals[1])),
        (date(2021, 1, 1), 1, pytest.approx(totals[2])),
    ]
