"""The pytest plugin. Every pytest run of an environment with the library loads it, so its imports are cheap."""

from __future__ import annotations

import sys
from collections.abc import Callable, Generator, Iterator
from pathlib import Path
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
_OPTIONS_SET = pytest.StashKey[dict[str, Any]]()
_OPTIONS = ("network", "unrendered")
"""The options of a run that the configuration and the marker can set."""
_COMPARED = pytest.StashKey[list[str]]()
_CUT_OFF = 8
"""The number of lines of an assertion that pytest shows by default."""


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the version of the fixture ``kestra``, and the options of runs."""
    group = parser.getgroup("kestra", "flows on the real engine")
    group.addoption("--kestra", metavar="VERSION", help="version of the fixture kestra; default: the project's target")
    parser.addini("kestra_network", "hosts that flows may reach, such as loopback, or all; default: none", "args", [])
    parser.addini(
        "kestra_unrendered", "error, allow, or properties that may stay unrendered; default: error", "args", ["error"]
    )


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line(
        "markers", "kestra(network=False, unrendered='error'): default options of the runs in this test"
    )


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_setup(item: pytest.Item) -> None:
    """Set the options of runs: the configuration, overridden by the markers of the module, the class and the test."""
    hosts, unrendered = item.config.getini("kestra_network"), item.config.getini("kestra_unrendered")
    options: dict[str, Any] = {"network": True if hosts == ["all"] else hosts}
    options["unrendered"] = unrendered[0] if unrendered in (["error"], ["allow"]) else unrendered
    for mark in reversed([*item.iter_markers("kestra")]):
        if mark.args or not mark.kwargs.keys() <= {*_OPTIONS}:
            pytest.fail(f"the marker kestra accepts only the keywords {' and '.join(_OPTIONS)}", pytrace=False)
        options |= mark.kwargs
    item.config.stash.setdefault(_OPTIONS_SET, {}).update(options)


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
    """The real Kestra of a version, started once per session: `kestra_on("2.0").run(flow)`."""
    engines = pytestconfig.stash.setdefault(_ENGINES, {})

    def on(version: str) -> Engine:
        __tracebackhide__ = True  # pytest then points at the test
        if version not in engines:
            options = pytestconfig.stash.setdefault(_OPTIONS_SET, {})
            engines[version] = _started(version, options, pytestconfig.rootpath)
        return engines[version]

    yield on
    for engine in engines.values():
        engine.close()


@pytest.fixture(scope="session")
def kestra(kestra_on: Callable[[str], Engine], pytestconfig: pytest.Config) -> Engine:
    """The real Kestra, without a server: `run = kestra.run(flow, inputs={...}, mocks={...})`. Runs are isolated."""
    version = pytestconfig.getoption("--kestra")
    if version is None:
        from kestra_dsl.project.settings import settings

        version = settings(pytestconfig.rootpath).target
    return kestra_on(version)


def _flows_compared(config: pytest.Config, left: object, right: object) -> list[str] | None:
    """The paths that differ and a diff, which a section of the report repeats in full, because pytest truncates it."""
    if "kestra_dsl.core.flow" not in sys.modules:  # not loaded, so neither is a flow
        return None
    from kestra_dsl.testing.compared import explained

    lines = explained(left, right)
    if lines is not None:
        config.stash[_COMPARED] = lines[1:]
    return lines


def _started(version: str, options: dict[str, Any], root: Path) -> WatchedEngine:
    __tracebackhide__ = True
    from kestra_dsl.errors import KestraDslError

    try:
        from kestra_dsl.project.settings import settings
        from kestra_dsl.testing.watched import WatchedEngine

        return WatchedEngine(version, options, settings(root).root).start()
    except KestraDslError as error:
        trouble = str(error)
    pytest.fail(trouble, pytrace=False)  # outside the handler: pytest would show the exception as well


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Run all tests with an engine in one process of pytest-xdist: an engine takes seconds and a gigabyte."""
    if not config.pluginmanager.hasplugin("xdist"):
        return
    for item in items:
        if "kestra_on" in getattr(item, "fixturenames", ()) and item.get_closest_marker("xdist_group") is None:
            item.add_marker(pytest.mark.xdist_group(_GROUP))


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Add to the report of a failed test the flows that it ran, and the full diff of flows that it compared."""
    report = yield
    compared = item.config.stash.get(_COMPARED, [])
    item.config.stash[_COMPARED] = []
    if report.failed and len(compared) >= _CUT_OFF:
        report.sections.append(("How the flows differ", "\n".join(compared)))
    for engine in item.config.stash.get(_ENGINES, {}).values():
        runs, engine.runs = engine.runs, []
        if report.failed and runs:
            from kestra_dsl.testing.watched import summary

            report.sections.append((f"Kestra {engine.target}", "\n".join(map(summary, runs))))
    return report


@pytest.hookimpl(tryfirst=True)
def pytest_assertrepr_compare(config: pytest.Config, op: str, left: object, right: object) -> list[str] | None:
    """Explain the difference of two flows; for a snapshot, with the report of syrupy."""
    if op != "==":
        return None
    snapshot = right if isinstance(right, FlowSnapshot) else left
    if not isinstance(snapshot, FlowSnapshot):
        return _flows_compared(config, left, right)
    accounts: list[Any] = config.hook.pytest_assertrepr_compare(config=config, op=op, left="", right=snapshot.files)
    title, *difference = next(filter(None, accounts))
    return [title, "if the new YAML is right: pytest --snapshot-update", *difference]
