"""The fixture `run`, which runs a flow of the definitions on the engine."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Protocol

import pytest

from kestra_dsl import Flow
from kestra_dsl.engine import Engine, Run
from tests.definitions.runs.sample_data import KV, SECRETS


class RunFlow(Protocol):
    def __call__(self, flow: Flow, *, unrendered: list[str] | tuple[str, ...] = (), **given: Any) -> Run: ...


@pytest.fixture(scope="session")
def run(kestra: Engine) -> RunFlow:
    """Run a flow with the secrets and key-value pairs of the definitions; other arguments are those of `kestra.run`.

    Every property of every task must be rendered, except those that a test names. Tests with equal arguments share a
    run.
    """
    known: dict[str, Run] = {}

    def run_flow(flow: Flow, *, unrendered: list[str] | tuple[str, ...] = (), **given: Any) -> Run:
        flows = [flow, *given.get("subflows", ())]
        asked = repr([[one.to_yaml() for one in flows], {**given, "subflows": None}])
        if asked not in known:
            known[asked] = kestra.run(
                flow,
                secrets=SECRETS,
                unrendered=unrendered,
                **{"kv": KV, "timeout": 300, "retry_at_once": True, **given},
            )
        done = known[asked]
        found = {name: why for one in (done, *done.others) for name, why in one.unrendered.items()}
        assert sorted(found) == sorted(unrendered), found
        return done

    return run_flow


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Put these tests into a group with its own engine."""
    for item in items:
        if Path(__file__).parent in item.path.parents and item.get_closest_marker("xdist_group") is None:
            item.add_marker(pytest.mark.xdist_group("definitions"))
