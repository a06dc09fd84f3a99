"""Projects that are missing, or have invalid settings."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Kdsl = Callable[..., Any]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("tool = 3", "tool is 3, but must be a table"),
        ("[tool]\nkdsl = 3", "tool.kdsl is 3, but must be a table"),
        ("project = 3", "project is 3, but must be a table"),
        ("[tool.kdsl]\nenv = 3", "tool.kdsl.env is 3, but must be a table of environments"),
        ("[tool.kdsl.env]\nprod = 3", "tool.kdsl.env.prod is 3, but must be a table"),
        ("[tool.kdsl]\ndefinitions = [1]", "tool.kdsl.definitions is [1], but must be a list of files and folders"),
        ("[tool.kdsl]\nout = ''", "tool.kdsl.out is '', but must be a folder"),
        ('[tool.kdsl]\nout = "a\\u0000"', "tool.kdsl.out is 'a\\x00', but must be a folder"),
        ("[tool.kdsl.namespaces]\na = 3", "tool.kdsl.namespaces is {'a': 3}, but must be a table of namespaces"),
        ("[tool.kdsl]\ntarget = 1.3", "tool.kdsl.target is 1.3, but must be a Kestra version, such as '1.3'"),
    ],
)
def test_a_setting_of_the_wrong_type_is_bad_use(text: str, message: str, in_project: Path, kdsl: Kdsl) -> None:
    (in_project / "pyproject.toml").write_text(f"{text}\n")
    result = kdsl("list", "--env", "prod")
    assert result.code == 2
    assert result.err.startswith(f"error: {in_project / 'pyproject.toml'}: {message}\n")


@pytest.mark.parametrize("command", ["list", "check", "show", "graph", "build", "validate"])
def test_a_folder_without_a_project_says_how_to_create_one(command: str, folder: Path, kdsl: Kdsl) -> None:
    result = kdsl(command)
    assert result.code == 2
    assert result.err == (
        f"error: no such file or folder: definitions (in {folder})\n"
        "  hint: `kdsl init` creates a project; [tool.kdsl] definitions = [...] names other folders\n"
    )
