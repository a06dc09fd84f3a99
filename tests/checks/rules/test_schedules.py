"""Invalid cron expressions, timezones and keys of webhooks are reported."""

from __future__ import annotations

import zoneinfo

import pytest

from kestra_dsl.checks.rules import schedules
from tests.checks.reporting import flow_of, reported, triggered

CORE = "io.kestra.plugin.core."


SCHEDULE = f"type: {CORE}trigger.Schedule, cron: '@daily'"


@pytest.mark.parametrize("zone", ["Europe/Berlin", "UTC", "CET", "Z", "+02:00", "GMT+2", "Etc/GMT-3"])
def test_known_timezones_are_not_reported(zone: str) -> None:
    assert triggered(f"{SCHEDULE}, timezone: '{zone}'") == set()


@pytest.mark.parametrize("zone", ["europe/berlin", "Mars/X", "EST", "", "{{ x }}", "Europe", "../UTC"])
def test_unknown_timezones_are_reported(zone: str) -> None:
    assert "KD311" in triggered(f"{SCHEDULE}, timezone: '{zone}'")


def test_a_machine_without_a_timezone_database_reports_none(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(_name: str) -> None:
        raise zoneinfo.ZoneInfoNotFoundError

    schedules._is_zone.cache_clear()
    monkeypatch.setattr(schedules, "ZoneInfo", missing)
    assert triggered(f"{SCHEDULE}, timezone: Mars/X") == set()
    schedules._is_zone.cache_clear()


def test_an_expression_in_a_cron_is_reported() -> None:
    assert triggered(f"type: {CORE}trigger.Schedule, cron: \"{{{{ kv('c') }}}}\"") == {"KD310"}


def test_invalid_keys_of_webhooks_are_reported() -> None:
    hook = f"type: {CORE}trigger.Webhook"
    assert triggered(f"{hook}, key: \"{{{{ secret('KEY') }}}}\"") == set()
    assert triggered(f"{hook}, key: ab12cd34") == {"KD401"}
    assert "KD315" in triggered(f"{hook}, key: ' '") & triggered(f"{hook}, key: {'x' * 257}")
    two = f"triggers:\n  - {{id: t, {hook}, key: a}}\n  - {{id: u, {hook}, key: a}}\n"
    assert "KD315" in reported(flow_of(two))
