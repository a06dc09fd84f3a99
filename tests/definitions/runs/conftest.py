"""The fixture of these tests: a flow of the definitions, run on the real engine."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Protocol

import pytest

from kestra_dsl import Flow
from kestra_dsl.engine import Engine, Run
from tests.definitions.runs.given import KV, SECRETS


class RunFlow(Protocol):
    def __call__(self, flow: Flow, *, unrendered: list[str] | tuple[str, ...] = (), **given: Any) -> Run: ...


@pytest.fixture(scope="session")
def run(kestra: Engine) -> RunFlow:
    """Runs a flow with what the definitions find where they run; the rest is given as to `kestra.run`.

    Every property of every task that ran has to be one that Kestra can render, but for those that a test names: what
    is stubbed does not notice that a secret or an output is not there. Tests that ask for the same get one run.
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
    """They are many, and have an engine of their own where the tests run in several processes."""
    for item in items:
        if Path(__file__).parent in item.path.parents and item.get_closest_marker("xdist_group") is None:
            item.add_marker(pytest.mark.xdist_group("definitions"))
