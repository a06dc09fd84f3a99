"""The one mechanism by which a test says which engines it starts, and is skipped where one is not there.

A test with the fixture ``kestra`` needs the version of that fixture. Any other is marked:
``@pytest.mark.engines("1.3", "2.0")``, with ``test_kit=True`` if it reads Kestra's own test flows, which the fixture
``engine_of`` implies. A test without either finds no engine, and neither do the processes that it starts, so that a
forgotten mark fails on every machine.

An engine is there if it is installed. ``KDSL_TEST_ENGINES="1.3 2.0"`` chooses among those; it is an error if one of
them is not installed, so that a run that asks for them cannot skip them.
"""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Generator, Iterable
from functools import cache
from pathlib import Path

import pytest

from kestra_dsl.engine.installing.jars import classpath
from kestra_dsl.engine.installing.repository import REPOSITORY
from kestra_dsl.engine.installing.versions import RELEASES, release_of
from kestra_dsl.errors import NotInstalledError, UsageError
from kestra_dsl.project.settings import settings

__all__ = [
    "BEFORE_2_0",
    "EACH_ENGINE",
    "ENGINES",
    "pytest_collection_modifyitems",
    "pytest_configure",
    "pytest_report_header",
    "pytest_runtest_protocol",
    "pytest_terminal_summary",
]

ENGINES = "KDSL_TEST_ENGINES"
_GROUP = "kestra {}"
"""One process of pytest-xdist runs all that needs an engine of one version."""
_NOWHERE = Path(__file__).with_name("this test needs @pytest.mark.engines")
"""Where the engines are for a test that does not say which it needs: the path is in what the library answers."""

EACH_ENGINE = pytest.mark.parametrize(
    "version", [pytest.param(release.target, marks=pytest.mark.engines(release.target)) for release in RELEASES]
)
BEFORE_2_0 = pytest.mark.parametrize(
    "version", [pytest.param(version, marks=pytest.mark.engines(version)) for version in ("1.1", "1.3")]
)

_NEEDED = pytest.StashKey[frozenset[str]]()


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line(
        "markers", "engines(*versions, test_kit=False): the versions of Kestra that the test starts, or it is skipped"
    )
    config.addinivalue_line("markers", "engine(version): put on each test for each engine that it needs, to select by")
    for version in _chosen() if ENGINES in os.environ else ():
        if command := _to_install(version, test_kit=True):
            raise pytest.UsageError(f"{ENGINES} names Kestra {version}, which is not installed: {command}")


def pytest_report_header() -> str:
    there = [version for version in _chosen() if not _to_install(version, test_kit=False)]
    return f"engines of Kestra: {', '.join(there) or 'none'}"


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    for item in items:
        fixtures = getattr(item, "fixturenames", ())
        marks = [*item.iter_markers("engines")]
        needed = {version for mark in marks for version in mark.args}
        test_kit = "engine_of" in fixtures or any(mark.kwargs.get("test_kit") for mark in marks)
        if "kestra" in fixtures:
            needed.add(release_of(config.getoption("--kestra") or settings(config.rootpath).target).target)
        item.stash[_NEEDED] = frozenset(needed)
        if needed:
            for version in sorted(needed):
                item.add_marker(pytest.mark.engine(version=version))
            if item.get_closest_marker("xdist_group") is None:
                item.add_marker(pytest.mark.xdist_group(_GROUP.format(max(needed))))
            if reason := _not_there(needed, test_kit=test_kit):
                item.add_marker(pytest.mark.skip(reason=reason))


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item: pytest.Item) -> Generator[None, object, object]:
    if item.stash[_NEEDED]:
        return (yield)
    before = os.environ.get(REPOSITORY)
    os.environ[REPOSITORY] = str(_NOWHERE)
    try:
        return (yield)
    finally:
        if before is None:
            del os.environ[REPOSITORY]
        else:
            os.environ[REPOSITORY] = before


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """What was skipped, a line for each reason; pytest's own summary has one for each place."""
    skipped = terminalreporter.getreports("skipped")
    reasons = Counter(report.longrepr[2].removeprefix("Skipped: ") for report in skipped)
    for reason, count in sorted(reasons.items()):
        terminalreporter.write_line(f"{count} skipped: {reason}")


def _not_there(needed: Iterable[str], *, test_kit: bool) -> str | None:
    """Why a test cannot run here."""
    for version in sorted(needed):
        if version not in _chosen():
            return f"needs Kestra {version}, which {ENGINES}={os.environ[ENGINES]!r} leaves out"
        if command := _to_install(version, test_kit=test_kit):
            return f"needs Kestra {version}, which is not installed: {command}"
    return None


def _chosen() -> list[str]:
    """The versions that may be started: those that are named, or all."""
    if ENGINES not in os.environ:
        return [release.target for release in RELEASES]
    try:
        return [release_of(version).target for version in os.environ[ENGINES].replace(",", " ").split()]
    except UsageError as error:
        raise pytest.UsageError(f"{ENGINES}: {error}") from None


@cache
def _to_install(version: str, *, test_kit: bool) -> str | None:
    """The command that installs what is missing of an engine, if anything is."""
    try:
        classpath(version, test_kit=test_kit)
    except NotInstalledError as error:
        return error.hint
    return None
