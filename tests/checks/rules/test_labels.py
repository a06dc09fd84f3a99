"""Invalid labels are reported, of flows and of triggers."""

from __future__ import annotations

import pytest

from tests.checks.reporting import flow_of, reported

CORE = "io.kestra.plugin.core."


@pytest.mark.parametrize(
    ("labels", "wrong"),
    [
        ("{team: x, aB: x, äb: x, a1._-: x, system.readOnly: true}", False),
        ("{Team: x}", True),
        ("{1a: x}", True),
        ("{a b: x}", True),
        ("{a/b: x}", True),
        ("{team: ''}", True),
        ("{team: [a]}", True),
        ("{system.from: x}", True),
        ("[{key: team, value: x}]", False),
        ("[{key: Team, value: x}]", True),
    ],
)
def test_invalid_labels_are_reported(labels: str, wrong: bool) -> None:
    assert reported(flow_of(f"labels: {labels}\n")) == ({"KD119"} if wrong else set())


def test_1_1_accepts_any_key_of_a_label() -> None:
    assert reported(flow_of("labels: {Team A: x}\n"), "1.1") == set()


def test_only_reserved_labels_of_a_trigger_are_reported() -> None:
    schedule = f"triggers:\n  - id: daily\n    type: {CORE}trigger.Schedule\n    cron: '@daily'\n    labels: "
    assert reported(flow_of(schedule + "{Team A: x}\n")) == set()
    assert reported(flow_of(schedule + "{system.a: x}\n")) == {"KD119"}
