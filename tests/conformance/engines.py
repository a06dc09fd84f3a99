"""Which engines the tests may start: ``KDSL_TEST_ENGINES='1.1 1.3 2.0'``, and 1.3 alone if nothing is said.

A test says which it needs: ``@pytest.mark.engines("1.3", "2.0")``. Those that need another one are deselected, and the
last lines of pytest count them, also when the tests run in several processes.
"""

from __future__ import annotations

import os
from typing import Any

import pytest

from kestra_dsl.engine.installing.versions import RELEASES, release_of
from kestra_dsl.errors import UsageError

__all__ = [
    "EACH_ENGINE",
    "ENGINES",
    "pytest_collection_modifyitems",
    "pytest_configure",
    "pytest_sessionfinish",
    "pytest_terminal_summary",
    "pytest_testnodedown",
]

ENGINES = "KDSL_TEST_ENGINES"
_GROUP = "kestra"
"""The one of ``kestra_dsl.testing.plugin``: one process of pytest-xdist runs all that needs an engine."""

EACH_ENGINE = pytest.mark.parametrize(
    "version", [pytest.param(release.target, marks=pytest.mark.engines(release.target)) for release in RELEASES]
)

_LEFT_OUT = pytest.StashKey[int]()


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", f"engines(*versions): the versions of Kestra that it starts; see {ENGINES}")
    config.stash[_LEFT_OUT] = 0


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    asked = _asked()
    chosen: list[pytest.Item] = []
    left_out: list[pytest.Item] = []
    for item in items:
        needed = {version for mark in item.iter_markers("engines") for version in mark.args}
        (chosen if needed <= asked else left_out).append(item)
        if needed:
            item.add_marker(pytest.mark.xdist_group(_GROUP))
    if left_out:
        config.hook.pytest_deselected(items=left_out)
        config.stash[_LEFT_OUT] = len(left_out)
        items[:] = chosen


def pytest_sessionfinish(session: pytest.Session) -> None:
    """A process of pytest-xdist tells the one that reports."""
    output: dict[str, Any] | None = getattr(session.config, "workeroutput", None)
    if output is not None:
        output[ENGINES] = session.config.stash[_LEFT_OUT]


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node: Any) -> None:
    found = getattr(node, "workeroutput", {}).get(ENGINES, 0)
    node.config.stash[_LEFT_OUT] = max(node.config.stash[_LEFT_OUT], found)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    if count := config.stash[_LEFT_OUT]:
        every = " ".join(release.target for release in RELEASES)
        terminalreporter.write_line(f"{count} tests need other engines than {', '.join(_asked())}: {ENGINES}='{every}'")


def _asked() -> set[str]:
    """The versions that may be started; none if it is empty."""
    given = os.environ.get(ENGINES, "1.3").replace(",", " ").split()
    try:
        return {release_of(version).target for version in given}
    except UsageError as error:
        raise pytest.UsageError(f"{ENGINES}: {error}") from None
