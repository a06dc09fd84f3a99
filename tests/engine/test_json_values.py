"""Values of a run as JSON."""

from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from kestra_dsl.engine.json_values import json_value
from kestra_dsl.errors import UsageError


def test_values_become_what_json_has(tmp_path: Path) -> None:
    file = tmp_path / "a.csv"
    file.touch()
    given: dict[Any, Any] = {
        "d": date(2024, 1, 2),
        "t": datetime(2024, 1, 2, 3, tzinfo=UTC),
        "l": (1, None, True),
        5: {"f": file},
    }
    assert json_value(given) == {
        "d": "2024-01-02",
        "t": "2024-01-02T03:00:00+00:00",
        "l": [1, None, True],
        "5": {"f": {"__file__": str(file)}},
    }


@pytest.mark.parametrize(
    ("value", "told"), [(object(), "cannot be passed to a flow"), (Path("/not/there"), "no such file: /not/there")]
)
def test_what_a_flow_cannot_take_is_refused(value: Any, told: str) -> None:
    with pytest.raises(UsageError, match=told):
        json_value({"a": [value]})


@pytest.mark.parametrize("odd", [float("nan"), float("inf"), "a\udcff", {"a": ["\ud800"]}, object()])
def test_what_json_has_no_word_for_is_bad_use(odd: object) -> None:
    with pytest.raises(UsageError, match="cannot be passed to a flow"):
        json_value(odd)
