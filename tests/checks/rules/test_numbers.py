"""Durations and times of day that Kestra rejects are reported."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kestra_dsl.engine import Engine
from tests.checks.reporting import LOG, flow_of, reported

CORE = "io.kestra.plugin.core."


@pytest.mark.parametrize(
    ("retry", "codes"),
    [
        ("{type: constant, interval: PT1S, maxDuration: PT2S}", set()),
        ("{type: constant, interval: PT2S, maxDuration: PT2S}", {"KD126"}),
        ("{type: exponential, interval: PT1S, maxInterval: PT9S, maxDuration: PT5S}", set()),
        ("{type: exponential, interval: PT9S, maxInterval: PT5S}", {"KD126"}),
        ("{type: random, minInterval: PT1S, maxInterval: PT9S, maxDuration: PT5S}", {"KD126"}),
        ("{type: constant, interval: PT1S, maxAttempts: 0}", {"KD125"}),
    ],
)
def test_contradictory_durations_of_retries_are_reported(retry: str, codes: set[str]) -> None:
    assert reported(flow_of(tasks=LOG + f"  retry: {retry}\n")) == codes


@pytest.mark.parametrize(("timeout", "wrong"), [("PT1S", False), ("PT0S", True), ("-PT5M", True)])
def test_timeouts_are_positive(timeout: str, wrong: bool) -> None:
    assert reported(flow_of(tasks=LOG + f"  timeout: {timeout}\n")) == ({"KD127"} if wrong else set())


def test_2_0_rejects_more_durations() -> None:
    document = flow_of(tasks=LOG + "  retry: {type: constant, interval: PT0S}\n")
    assert (reported(document, "1.3"), reported(document, "2.0")) == (set(), {"KD127"})


@pytest.mark.parametrize(
    ("deadline", "codes"),
    [
        ("09:00:00+01:00", {"KD318"}),
        ("09:00:00Z", {"KD318"}),
        ("9:00", {"KD110"}),
        ("09:00", set()),
        ("09:00:00.5", set()),
        (" 09:00:00 ", set()),
        ("2026-01-31T09:00:00", set()),
    ],
)
def test_the_times_of_a_window_are_local(deadline: str, codes: set[str]) -> None:
    window = f"{{type: DAILY_TIME_DEADLINE, deadline: {deadline!r}}}"
    flows = "[{namespace: company.team, flowId: other}]"
    trigger = f"{{id: t, type: {CORE}trigger.Flow, preconditions: {{id: p, flows: {flows}, timeWindow: {window}}}}}"
    assert reported(flow_of(f"triggers:\n  - {trigger}\n")) == codes


@pytest.mark.engines("1.3")
@pytest.mark.parametrize(("deadline", "count"), [("09:00:00+01:00", 1), ("9:00", 1), ("09:00", 0), ("09:00:00.5", 0)])
def test_the_engine_accepts_only_local_times(deadline: str, count: int, kestra_on: Callable[[str], Engine]) -> None:
    window = f"{{type: DAILY_TIME_DEADLINE, deadline: {deadline!r}}}"
    flows = "[{namespace: company.team, flowId: other}]"
    trigger = f"{{id: t, type: {CORE}trigger.Flow, preconditions: {{id: p, flows: {flows}, timeWindow: {window}}}}}"
    (verdict,) = kestra_on("1.3").validate_yaml([flow_of(f"triggers:\n  - {trigger}\n")])
    assert len(verdict.errors) == count
