"""The pytest plugin. Every pytest of an environment that has the library loads it, so it imports nothing heavy."""

from __future__ import annotations

import sys
from collections.abc import Callable, Generator, Iterator
from typing import TYPE_CHECKING, Any

import pytest

from kestra_dsl.testing.snapshots import FlowSnapshot

if TYPE_CHECKING:
    from kestra_dsl.engine import Engine
    from kestra_dsl.testing.watched import WatchedEngine

__all__ = [
    "flow_snapshot",
    "kestra",
    "kestra_on",
    "pytest_addoption",
    "pytest_assertrepr_compare",
    "pytest_collection_modifyitems",
    "pytest_configure",
    "pytest_runtest_makereport",
    "pytest_runtest_setup",
]

_GROUP = "kestra"
_ENGINES = pytest.StashKey[dict[str, "WatchedEngine"]]()
_GIVEN = pytest.StashKey[dict[str, Any]]()
_OPTIONS = ("network", "unrendered")
"""Of a run, which the configuration and the marker give too."""
_COMPARED = pytest.StashKey[list[str]]()
_CUT_OFF = 8
"""How many lines of an assertion pytest shows, unless it is asked for more."""


def pytest_addoption(parser: pytest.Parser) -> None:
    """Which version the fixture ``kestra`` is."""
    group = parser.getgroup("kestra", "flows on the real engine")
    group.addoption("--kestra", metavar="VERSION", help="version of the fixture kestra; default: the project's target")
    parser.addini("kestra_network", "hosts that flows may reach, such as loopback, or all; default: none", "args", [])
    parser.addini(
        "kestra_unrendered", "error, allow, or properties that may stay unrendered; default: error", "args", ["error"]
    )


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line(
        "markers", "kestra(network=False, unrendered='error'): what the runs of this test are given, unless they say so"
    )


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_setup(item: pytest.Item) -> None:
    """The configuration, then the markers of the module, the class and the test."""
    hosts, unrendered = item.config.getini("kestra_network"), item.config.getini("kestra_unrendered")
    given: dict[str, Any] = {"network": True if hosts == ["all"] else hosts}
    given["unrendered"] = unrendered[0] if unrendered in (["error"], ["allow"]) else unrendered
    for mark in reversed([*item.iter_markers("kestra")]):
        if mark.args or not mark.kwargs.keys() <= {*_OPTIONS}:
            pytest.fail(f"the marker kestra takes {' and '.join(_OPTIONS)}, each by its name", pytrace=False)
        given |= mark.kwargs
    item.config.stash.setdefault(_GIVEN, {}).update(given)


@pytest.fixture
def flow_snapshot(request: pytest.FixtureRequest) -> FlowSnapshot:
    """The reviewed YAML of a flow: `assert flow == flow_snapshot`, or `flow_snapshot("2.0")` for a Kestra version."""
    if not request.config.pluginmanager.hasplugin("syrupy"):
        pytest.fail("flow_snapshot needs syrupy: pip install 'kestra-dsl[testing]'", pytrace=False)
    snapshot = request.getfixturevalue("snapshot")
    from kestra_dsl.testing.yaml_files import YamlFile

    return FlowSnapshot(snapshot.use_extension(YamlFile))


@pytest.fixture(scope="session")
def kestra_on(pytestconfig: pytest.Config) -> Iterator[Callable[[str], Engine]]:
    """The real engine of a version, started once: `kestra_on("2.0").run(flow)`."""
    engines = pytestconfig.stash.setdefault(_ENGINES, {})

    def on(version: str) -> Engine:
        __tracebackhide__ = True  # pytest then points at the test
        if version not in engines:
            engines[version] = _started(version, pytestconfig.stash.setdefault(_GIVEN, {}))
        return engines[version]

    yield on
    for engine in engines.values():
        engine.close()


@pytest.fixture(scope="session")
def kestra(kestra_on: Callable[[str], Engine], pytestconfig: pytest.Config) -> Engine:
    """The real engine: `run = kestra.run(flow, inputs={...}, mocks={...})`. Nothing of one run is seen in another."""
    version = pytestconfig.getoption("--kestra")
    if version is None:
        from kestra_dsl.project.settings import settings

        version = settings(pytestconfig.rootpath).target
    return kestra_on(version)


def _flows_compared(config: pytest.Config, left: object, right: object) -> list[str] | None:
    """The places that differ, then the lines: pytest cuts off what is long, so the whole goes into a section."""
    if "kestra_dsl.core.flow" not in sys.modules:  # where nobody has loaded it, there are no flows
        return None
    from kestra_dsl.testing.compared import explained

    lines = explained(left, right)
    if lines is not None:
        config.stash[_COMPARED] = lines[1:]
    return lines


def _started(version: str, given: dict[str, Any]) -> WatchedEngine:
    __tracebackhide__ = True
    from kestra_dsl.errors import KestraDslError

    try:
        from kestra_dsl.testing.watched import WatchedEngine

        return WatchedEngine(version, given).start()
    except KestraDslError as error:
        trouble = str(error)
    pytest.fail(trouble, pytrace=False)  # apart from the exception, which pytest would show as well


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """An engine takes seconds to start and a gigabyte: one process of pytest-xdist runs all that needs one."""
    if not config.pluginmanager.hasplugin("xdist"):
        return
    for item in items:
        if "kestra_on" in getattr(item, "fixturenames", ()) and item.get_closest_marker("xdist_group") is None:
            item.add_marker(pytest.mark.xdist_group(_GROUP))


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """The result of each flow that a failed test ran, and how flows differ, in full."""
    report = yield
    compared = item.config.stash.get(_COMPARED, [])
    item.config.stash[_COMPARED] = []
    if report.failed and len(compared) >= _CUT_OFF:
        report.sections.append(("How the flows differ", "\n".join(compared)))
    for engine in item.config.stash.get(_ENGINES, {}).values():
        runs, engine.runs = engine.runs, []
        if report.failed and runs:
            from kestra_dsl.testing.watched import account

            report.sections.append((f"Kestra {engine.target}", "\n".join(map(account, runs))))
    return report


@pytest.hookimpl(tryfirst=True)
def pytest_assertrepr_compare(config: pytest.Config, op: str, left: object, right: object) -> list[str] | None:
    """What differs between two flows; for a snapshot, syrupy's own account of it and what to do."""
    if op != "==":
        return None
    snapshot = right if isinstance(right, FlowSnapshot) else left
    if not isinstance(snapshot, FlowSnapshot):
        return _flows_compared(config, left, right)
    accounts: list[Any] = config.hook.pytest_assertrepr_compare(config=config, op=op, left="", right=snapshot.files)
    title, *difference = next(filter(None, accounts))
    return [title, "if the new YAML is right: pytest --snapshot-update", *difference]
