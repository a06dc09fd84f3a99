"""Helpers to load small files into PostgreSQL and to read the result."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from tests.definitions.downloads import Downloads
from tests.definitions.flow_runs import Place
from tests.definitions.trips import HEADERS, csv, name_of

__all__ = ["as_file_has_them", "count", "offer", "rows", "tables"]


def offer(downloads: Downloads, colour: str, lines: Sequence[str], month: str, *, cut: int = 0) -> None:
    """Add the file of a month to the web server."""
    downloads.put(f"{colour}/{name_of(colour, month)}.gz", csv(colour, lines), cut=cut)


def rows(place: Place, table: str, columns: str = "*") -> list[tuple[Any, ...]]:
    """Return all rows of a table in a stable order."""
    return place.connection.execute(f"SELECT {columns} FROM {table} ORDER BY trip_distance".encode()).fetchall()


def count(place: Place, table: str) -> int:
    return len(rows(place, table, "1"))


def tables(place: Place) -> list[str]:
    found = place.connection.execute("SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY tablename")
    return [name for (name,) in found]


def as_file_has_them(place: Place, table: str, colour: str, lines: Sequence[str]) -> bool:
    """Whether a table has each trip of a file once, with empty values as nulls."""
    names = HEADERS[colour].split(",")
    found = rows(place, table, ", ".join(f"CAST({name} AS text)" for name in names))
    distance = names.index("trip_distance")
    expected = sorted((line.split(",") for line in lines), key=lambda texts: float(texts[distance]))
    return len(found) == len(expected) and all(
        _is_the_same(value, text)
        for row, texts in zip(found, expected, strict=True)
        for value, text in zip(row, texts, strict=True)
    )


def _is_the_same(value: str | None, text: str) -> bool:
    if value is None or text == "":
        return value is None and text == ""
    return value == text or float(value) == float(text)
