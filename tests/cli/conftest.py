"""A project of three flows, and the command as a person calls it."""

from __future__ import annotations

import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from kestra_dsl.cli import main
from tests.kestra_server.gateway import KestraServer
from tests.kestra_server.memory import MemoryEngine

TAXI = """\
from kestra_dsl import Flow
from kestra_dsl.plugins.core.debug import Return
from kestra_dsl.plugins.core.log import Log
from kestra_dsl.plugins.core.trigger import Schedule

with Flow(id="taxi", namespace="company.team") as taxi:
    Schedule(id="daily", cron="0 9 * * *")
    made = Return(id="make", format="trips")
    Log(id="say", message=f"Made {made.outputs.value}")

with Flow(id="report", namespace="company.team") as report:
    Log(id="say", message="Hello")
"""
OTHER = """\
from definitions.taxi import taxi
from kestra_dsl import Flow
from kestra_dsl.plugins.core.log import Log

with Flow(id="report", namespace="company.other") as report:
    Log(id="say", message="Hello")
"""

PROJECT = """\
[project]
name = "taxi"

[tool.kdsl.env.prod]
namespaces = {"company.team" = "live.team"}
require = ["clean"]

[tool.kdsl.env.planned]
require = ["plan"]
"""
_FLOW = """\
with Flow(id="{id}", namespace="company.team") as {id}:
    Log(id="say", message="{message}")

"""


class Told(NamedTuple):
    code: int
    out: str
    err: str


Kdsl = Callable[..., Told]
Write = Callable[..., None]
"""Takes the messages of flows by their ids."""


def commit_all(folder: Path) -> None:
    """Commit everything in a folder, in a repository that is made if there is none."""
    identity = ["-c", "user.name=a", "-c", "user.email=a@example.com"]
    for arguments in (["init", "-q"], ["add", "."], ["commit", "-qm", "commit"]):
        subprocess.run(["git", *identity, *arguments], cwd=folder, check=True, capture_output=True)


@pytest.fixture
def in_project(folder: Path) -> Path:
    (folder / "pyproject.toml").write_text("[tool.kdsl.env.prod.namespaces]\ncompany = 'live'\n")
    (folder / "definitions").mkdir()
    (folder / "definitions" / "__init__.py").touch()
    (folder / "definitions" / "taxi.py").write_text(TAXI)
    (folder / "definitions" / "other.py").write_text(OTHER)
    return folder


def configured(server: KestraServer, monkeypatch: pytest.MonkeyPatch, folder: Path) -> KestraServer:
    """The server, which the command finds by its variables."""
    from kestra_dsl.server.configuration import VARIABLES

    for name in VARIABLES:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HOME", str(folder))
    monkeypatch.setenv("KDSL_URL", server.url)
    monkeypatch.setenv("KDSL_TOKEN", server.token)
    return server


@pytest.fixture
def server(kestra_server_1_3: KestraServer, monkeypatch: pytest.MonkeyPatch, folder: Path) -> KestraServer:
    """A server of 1.3 with nothing on it, which the command finds by its variables."""
    return configured(kestra_server_1_3, monkeypatch, folder)


@pytest.fixture
def each_server(kestra_server: KestraServer, monkeypatch: pytest.MonkeyPatch, folder: Path) -> KestraServer:
    """A server of each version, like ``server``."""
    return configured(kestra_server, monkeypatch, folder)


@pytest.fixture
def memory_server(monkeypatch: pytest.MonkeyPatch, folder: Path) -> Iterator[KestraServer]:
    """A server without an engine, like ``server``: flows and keys are in memory, and every flow is valid."""
    with KestraServer(MemoryEngine()) as made:
        yield configured(made, monkeypatch, folder)


@pytest.fixture
def kdsl(capsys: pytest.CaptureFixture[str]) -> Kdsl:
    def run(*arguments: str) -> Told:
        code = 0
        try:
            main(list(arguments))
        except SystemExit as leaving:
            code = int(leaving.code or 0)
        printed = capsys.readouterr()
        return Told(code, str(printed.out), str(printed.err))

    return run


@pytest.fixture
def write(folder: Path, kdsl: Kdsl) -> Write:
    """Writes definitions with these messages, and builds them."""
    (folder / "pyproject.toml").write_text(PROJECT)
    (folder / "definitions").mkdir()

    def written(build: bool = True, **messages: str) -> None:
        flows = "".join(_FLOW.format(id=id_, message=message) for id_, message in messages.items())
        imports = "from kestra_dsl import Flow\nfrom kestra_dsl.plugins.core.log import Log\n\n"
        (folder / "definitions" / "flows.py").write_text(imports + flows)
        if build:
            result = kdsl("build", "--prune")
            assert result.code == 0, result.err

    return written
