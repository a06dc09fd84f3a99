"""Values of keys get the types of Kestra's key-value store."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any

import pytest

from kestra_dsl.core.key_values import KeyType, parsed_text, typed


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("text", ("STRING", "text")),
        ("2024-01-01", ("STRING", "2024-01-01")),
        ("PT5M", ("DURATION", "PT5M")),
        ("pt5m", ("STRING", "pt5m")),
        ("P1Y", ("STRING", "P1Y")),
        (5, ("NUMBER", 5)),
        (1.5, ("NUMBER", 1.5)),
        (True, ("BOOLEAN", True)),
        (timedelta(minutes=90), ("DURATION", "PT1H30M")),
        (date(2024, 1, 1), ("DATE", "2024-01-01")),
        (datetime(2024, 1, 1, 10, tzinfo=timezone(timedelta(hours=2))), ("DATETIME", "2024-01-01T08:00:00Z")),
        ({"a": [1, None, {"b": True}]}, ("JSON", {"a": [1, None, {"b": True}]})),
        ((1, 2), ("JSON", [1, 2])),
    ],
)
def test_the_type_follows_from_the_value(value: Any, expected: tuple[str, Any]) -> None:
    assert typed(value) == expected


@pytest.mark.parametrize(
    "value",
    [
        None, float("nan"), float("inf"), datetime(2024, 1, 1),  # noqa: DTZ001
        {"a": None}, {1: 2}, [object()], {"a": {"b": None}},
        [date(2024, 1, 1)], object(), b"bytes",
    ],
)  # fmt: skip
def test_what_kestra_cannot_store_is_rejected(value: Any) -> None:
    with pytest.raises(ValueError, match=r"\w"):
        typed(value)


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        ("secret", "STRING", ("STRING", "secret")),
        ("12", "NUMBER", ("NUMBER", 12)),
        ("True", "BOOLEAN", ("BOOLEAN", True)),
        ('{"a": 1}', "JSON", ("JSON", {"a": 1})),
        ("2024-01-01", "DATE", ("DATE", "2024-01-01")),
        ("2024-01-01T00:00:00Z", "DATETIME", ("DATETIME", "2024-01-01T00:00:00Z")),
        ("PT5M", "DURATION", ("DURATION", "PT5M")),
    ],
)
def test_a_text_is_read_as_the_type_that_is_asked_for(text: str, kind: KeyType, expected: tuple[str, Any]) -> None:
    assert parsed_text(text, kind) == expected


@pytest.mark.parametrize("kind", ["NUMBER", "BOOLEAN", "JSON", "DATE", "DATETIME", "DURATION"])
def test_a_text_of_another_type_is_rejected_without_showing_it(kind: KeyType) -> None:
    with pytest.raises(ValueError, match=kind) as caught:
        parsed_text("hunter2", kind)
    assert "hunter2" not in str(caught.value)
    assert caught.value.__cause__ is None


def test_midnight_in_utc_is_kept() -> None:
    assert typed(datetime(2024, 1, 1, tzinfo=UTC)) == ("DATETIME", "2024-01-01T00:00:00Z")
