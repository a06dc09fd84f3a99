"""The built wheel, and the claims of pyproject.toml about it."""

from __future__ import annotations

import hashlib
import os
import re
import subprocess
import sys
import tomllib
import venv
import zipfile
from pathlib import Path
from typing import Any

import pytest

import kestra_dsl

ROOT = Path(__file__).parent.parent

pytestmark = pytest.mark.xdist_group("packaging")  # one worker, so that the wheel is built once

USE = """
from kestra_dsl import Flow, __file__ as home
from kestra_dsl.plugins.core.log import Log

with Flow(id="hello", namespace="company.team") as flow:
    Log(id="greet", message="Hello")
print(home)
print(flow.to_yaml(), end="")
"""


def run(*command: str | Path, cwd: Path) -> str:
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "VIRTUAL_ENV"))}
    done = subprocess.run(
        command, cwd=cwd, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False
    )
    assert done.returncode == 0, done.stdout
    return done.stdout


@pytest.fixture(scope="session")
def project() -> dict[str, Any]:
    table: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return table


@pytest.fixture(scope="session")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("dist")
    run(sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", folder, cwd=ROOT)
    (built,) = folder.iterdir()
    return built


@pytest.fixture(scope="session")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The ``bin`` folder of an environment with the wheel and without this repository."""
    folder = tmp_path_factory.mktemp("installed")
    venv.create(folder, with_pip=False, symlinks=True)
    python = folder / "bin" / "python"
    # With the locked packages, so that a new release of one cannot break these tests; pip checks that they are what the
    # wheel asks for. The pip that runs the tests does it: a second one would take longer than the installation.
    asked = folder / "wheel.txt"
    asked.write_text(f"{wheel.as_uri()} --hash=sha256:{hashlib.sha256(wheel.read_bytes()).hexdigest()}\n")
    locked = ROOT / "requirements" / "runtime.txt"
    pip = sys.executable, "-m", "pip", "--python", python
    run(*pip, "install", "--quiet", "--require-hashes", "-r", locked, "-r", asked, cwd=folder)
    return python.parent


def test_the_wheel_contains_only_the_package(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
    about = {name for name in names if name.startswith(f"kestra_dsl-{kestra_dsl.__version__}.dist-info/")}
    package = ROOT / "kestra_dsl"
    assert names - about == {
        path.relative_to(ROOT).as_posix()
        for path in package.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    assert {"kestra_dsl/py.typed", "kestra_dsl/catalog/facts/core.json", "kestra_dsl/checks/pages/KD101.md"} <= names
    assert any(name.endswith("/LICENSE") for name in about)


def test_the_installed_wheel_renders_a_flow(installed: Path, tmp_path: Path) -> None:
    home, *yaml = run(installed / "python", "-W", "error", "-c", USE, cwd=tmp_path).splitlines()
    assert Path(home).is_relative_to(installed.parent)
    assert yaml == [
        "id: hello",
        "namespace: company.team",
        "tasks:",
        "  - id: greet",
        "    type: io.kestra.plugin.core.log.Log",
        "    message: Hello",
    ]


def test_the_wheel_installs_the_command(installed: Path, tmp_path: Path) -> None:
    assert kestra_dsl.__version__ in run(installed / "kdsl", "--version", cwd=tmp_path)


def test_the_installed_wheel_creates_checks_and_builds_a_project(installed: Path, tmp_path: Path) -> None:
    assert "+ taxi/generated/company.team/hello.yaml" in run(installed / "kdsl", "init", "taxi", cwd=tmp_path)
    assert run(installed / "kdsl", "check", "definitions", cwd=tmp_path / "taxi") == "nothing to report in 1 flow\n"
    assert "1 flow: up to date" in run(installed / "kdsl", "build", "--check", cwd=tmp_path / "taxi")


def test_the_installed_wheel_has_a_pytest_plugin(installed: Path, tmp_path: Path) -> None:
    offered = "from importlib.metadata import entry_points as e; print(e(group='pytest11')['kestra_dsl'].value)"
    assert run(installed / "python", "-c", offered, cwd=tmp_path) == "kestra_dsl.testing.plugin\n"


def test_ci_runs_all_python_versions_of_pyproject(project: dict[str, Any]) -> None:
    prefix = "Programming Language :: Python :: "
    claimed = [name.removeprefix(prefix) for name in project["classifiers"] if name.startswith(prefix)]
    line = re.search(r"^PYTHONS=\((.*)\)$", (ROOT / ".ci" / "run").read_text(encoding="utf-8"), re.MULTILINE)
    assert line is not None
    assert line[1].split() == claimed
    assert project["requires-python"] == f">={claimed[0]}"


def test_every_dependency_of_the_product_has_a_lower_bound(project: dict[str, Any]) -> None:
    asked = [*project["dependencies"], *project["optional-dependencies"]["engine"]]
    assert all(re.fullmatch(r"[a-z0-9.]+>=[\d.]+", line) for line in asked)


def test_make_explains_every_target() -> None:
    text = (ROOT / "Makefile").read_text(encoding="utf-8")
    targets = re.search(r"^\.PHONY: (.*)$", text, re.MULTILINE)
    assert targets is not None
    explained = re.findall(r"^([a-z-]+):.*## .", text, re.MULTILINE)
    assert explained == targets[1].split()
