"""Features that only the Enterprise Edition has are reported."""

from __future__ import annotations

from tests.checks.reporting import LOG, flow_of, reported

ASSETS = "  assets:\n    outputs:\n      - id: trips\n        type: io.kestra.plugin.ee.assets.Table\n"


def test_assets_are_reported_on_the_task_that_has_them() -> None:
    assert "KD131" in reported(flow_of(tasks=LOG + ASSETS))
    assert "KD131" not in reported(flow_of(tasks=LOG))
