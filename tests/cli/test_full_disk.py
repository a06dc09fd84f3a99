"""A disk that is full, as it is for a process that may write only small files: each file is complete or untouched."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.cli.conftest import Kdsl
from tests.kestra_server.gateway import KestraServer

resource = pytest.importorskip("resource", reason="limits of processes are those of POSIX")

YAML = """\
id: old
namespace: company.team
inputs:
  - id: fast
    type: BOOLEAN
tasks:
  - id: say
    type: io.kestra.plugin.core.log.Log
    message: Hello, Hello, Hello, Hello, Hello
"""
TASK = "io.company.tasks.Notify"
SCHEMA = {
    "definitions": {
        "io.kestra.core.models.flows.Flow": {
            "properties": {"tasks": {"type": "array", "items": {"anyOf": [{"$ref": f"#/definitions/{TASK}"}]}}}
        },
        TASK: {"properties": {"id": {"type": "string"}, "type": {"const": TASK}}},
    }
}
ONE_FILE = {
    "plan": "plan -o made",
    "graph": "graph taxi -o made",
    "schema": "schema --project -o made",
    "secrets": "secrets encode .env --out made --force",
}
COMMANDS = {
    **ONE_FILE,
    "import": "import flows --out made",
    "migrate": "migrate flows --out made",
    "codegen": "codegen --schema schema.json --out made.kestra",
    "build": "build",
}


@contextmanager
def small_files_only(size: int = 60) -> Iterator[None]:
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def tree(folder: Path) -> dict[str, bytes]:
    ignored = {".kdsl-cache", "__pycache__"}
    files = [file for file in folder.rglob("*") if not ignored & set(file.parts)]
    return {str(file.relative_to(folder)): file.read_bytes() if file.is_file() else b"" for file in files}


def fails(command: str, folder: Path, kdsl: Kdsl) -> None:
    """Assert that a command leaves everything as it was, and works once there is room."""
    there = tree(folder)
    with small_files_only():
        result = kdsl(*command.split())
    assert result.code == 2, result
    assert "cannot be written: File too large" in result.err
    assert ".kdsl-" not in result.err
    assert tree(folder) == there
    assert kdsl(*command.split()).code in (0, 1)
    assert tree(folder) != there


@pytest.fixture
def project(in_project: Path, memory_server: KestraServer) -> Path:
    """A project with what the commands read."""
    (in_project / "pyproject.toml").write_text('[tool.kdsl]\nid = "taxi"\n')
    (in_project / "flows").mkdir()
    (in_project / "flows" / "a.yaml").write_text(YAML)
    (in_project / ".env").write_text(f"TOKEN={'a' * 100}\n")
    (in_project / "schema.json").write_text(json.dumps(SCHEMA))
    return in_project


@pytest.mark.parametrize("command", COMMANDS)
def test_no_file_is_left_when_the_disk_is_full(command: str, project: Path, kdsl: Kdsl) -> None:
    if command != "build":
        assert kdsl("build").code == 0
    fails(COMMANDS[command], project, kdsl)


@pytest.mark.parametrize("command", ONE_FILE)
def test_an_old_file_stays_when_the_disk_is_full(command: str, project: Path, kdsl: Kdsl) -> None:
    assert kdsl("build").code == 0
    (project / "made").write_text("old")
    fails(ONE_FILE[command], project, kdsl)


def test_a_flow_that_is_edited_in_place_stays_when_the_disk_is_full(project: Path, kdsl: Kdsl) -> None:
    fails("migrate flows --write", project, kdsl)
