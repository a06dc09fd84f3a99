"""A project of one flow, to build and change."""

from __future__ import annotations

from pathlib import Path

from tests.clock import wait_for_the_clock_of_files

__all__ = ["HEADER", "HELLO", "TEXT", "change", "files", "hello_project", "write"]

HELLO = """\
from kestra_dsl import Flow
from kestra_dsl.plugins.core.log import Log

with Flow(id="hello", namespace="company.team") as flow:
    Log(id="greet", message="Hello")
"""
HEADER = "# Made by kdsl from definitions/hello.py: change that, not this file.\n"
TEXT = """\
id: hello
namespace: company.team
tasks:
  - id: greet
    type: io.kestra.plugin.core.log.Log
    message: Hello
"""


def hello_project(folder: Path) -> Path:
    """Write the project into the folder, which is the current one."""
    write("pyproject.toml", "[tool.kdsl]\n")
    write("definitions/__init__.py", "")
    write("definitions/hello.py", HELLO)
    wait_for_the_clock_of_files()
    return folder


def write(path: str, text: str) -> Path:
    file = Path(path)
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")
    return file


def change(path: str, old: str, new: str) -> None:
    file = Path(path)
    before = file.read_text(encoding="utf-8")
    assert old in before
    file.write_text(before.replace(old, new), encoding="utf-8")


def files() -> dict[str, str]:
    return {
        path.relative_to("generated").as_posix(): path.read_text(encoding="utf-8")
        for path in sorted(Path("generated").rglob("*"))
        if path.is_file() and path.name != ".kdsl.json"
    }
