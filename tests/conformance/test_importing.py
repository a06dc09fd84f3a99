"""Kestra's own test flows, imported: each module gives the same flow, and most of what refers is a reference."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from kestra_dsl.errors import KestraDslError
from kestra_dsl.importing import Imported, import_flow
from tests.conformance.kestra_flows import valid_flows
from tests.importing.imported_project import write_imported

pytestmark = pytest.mark.engines("1.3", test_kit=True)  # its jar holds the flows


@pytest.fixture(scope="module")
def flows() -> dict[str, Imported]:
    """Every flow that the library reads."""
    found = {}
    for name, text in valid_flows().items():
        try:
            found[name] = import_flow(text, name, "1.3")
        except KestraDslError:
            continue
    return found


def test_every_module_gives_the_flow_of_its_document(flows: dict[str, Imported]) -> None:
    assert len(flows) > 300
    assert {name: one.error or one.differing for name, one in flows.items() if not one.proven} == {}


def test_most_expressions_become_python(flows: dict[str, Imported]) -> None:
    expressions = sum(one.tally.expressions for one in flows.values())
    translated = sum(one.tally.translated for one in flows.values())
    # The rest are variables that no flow declares, methods, tags and loops that the flow reads in an old way.
    assert translated / expressions > 0.94


def test_tasks_of_kestra_have_classes(flows: dict[str, Imported]) -> None:
    generic = {type_ for one in flows.values() for type_ in one.tally.generic}
    # a plugin that Kestra's tests bring along
    of_tests = {"io.kestra.plugin.core.trigger.WebhookTestPlugin"}
    assert {type_ for type_ in generic if type_.startswith("io.kestra.plugin.")} <= of_tests


@pytest.fixture(scope="module")
def modules(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project whose definitions are all of the modules, with what they share."""
    return write_imported(valid_flows(), tmp_path_factory.mktemp("project"))


def _run(command: list[str], folder: Path) -> str:
    done = subprocess.run([sys.executable, "-m", *command], cwd=folder, capture_output=True, text=True, check=False)
    return "" if done.returncode == 0 else done.stdout


def test_modules_are_laid_out_as_ruff_does_it(modules: Path) -> None:
    assert _run(["ruff", "format", "--check", "definitions"], modules) == ""


def test_ruff_finds_nothing_in_the_modules(modules: Path) -> None:
    assert _run(["ruff", "check", "--output-format", "concise", "definitions"], modules) == ""


def test_pyright_finds_nothing_in_the_modules(modules: Path) -> None:
    assert _run(["pyright", "--pythonpath", sys.executable, "definitions"], modules) == ""
