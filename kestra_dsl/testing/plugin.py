"""The pytest plugin. Every pytest of an environment that has the library loads it, so it imports nothing heavy."""

from __future__ import annotations

from typing import Any

import pytest

from kestra_dsl.testing.snapshots import FlowSnapshot

__all__ = ["flow_snapshot", "pytest_assertrepr_compare"]


@pytest.fixture
def flow_snapshot(request: pytest.FixtureRequest) -> FlowSnapshot:
    """The reviewed YAML of a flow: `assert flow == flow_snapshot`, or `flow_snapshot("2.0")` for a Kestra version."""
    try:
        snapshot = request.getfixturevalue("snapshot")
        from kestra_dsl.testing.yaml_files import YamlFile
    except (pytest.FixtureLookupError, ModuleNotFoundError):
        pytest.fail("flow_snapshot needs syrupy: pip install 'kestra-dsl[testing]'", pytrace=False)
    return FlowSnapshot(snapshot.use_extension(YamlFile))


@pytest.hookimpl(tryfirst=True)
def pytest_assertrepr_compare(config: pytest.Config, op: str, left: object, right: object) -> list[str] | None:
    """Syrupy's own account of the difference, and what to do."""
    snapshot = right if isinstance(right, FlowSnapshot) else left
    if op != "==" or not isinstance(snapshot, FlowSnapshot):
        return None
    accounts: list[Any] = config.hook.pytest_assertrepr_compare(config=config, op=op, left="", right=snapshot.files)
    title, *difference = next(filter(None, accounts))
    return [title, "if the new YAML is right: pytest --snapshot-update", *difference]
