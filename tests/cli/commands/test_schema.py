"""``kdsl schema`` as a person calls it."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Kdsl = Callable[..., Any]


def test_the_schema_is_for_the_target_of_the_project(folder: Path, kdsl: Kdsl) -> None:
    (folder / "pyproject.toml").write_text("[tool.kdsl]\ntarget = '2.0'\n")
    assert json.loads(kdsl("schema").out)["title"] == "Flow of Kestra 2.0"
    assert json.loads(kdsl("schema", "--target", "1.1").out)["title"] == "Flow of Kestra 1.1"


def test_it_is_written_to_a_file(folder: Path, kdsl: Kdsl) -> None:
    result = kdsl("schema", "-o", "made.json")
    assert (result.code, result.out) == (0, "")
    assert "made.json: " in result.err
    assert json.loads((folder / "made.json").read_text())["type"] == "object"


def test_the_settings_have_a_schema_too(folder: Path, kdsl: Kdsl) -> None:
    kdsl("schema", "--project", "-o", "settings.json")
    assert "tool" in json.loads((folder / "settings.json").read_text())["properties"]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("--project", "--target", "1.3"), "--project is the same for all Kestra versions"),
        (("-o", "no/such/folder.json"), "No such file or directory"),
        (("--target", "9.9"), "9.9"),
    ],
)
def test_bad_use_is_explained(arguments: tuple[str, ...], message: str, folder: Path, kdsl: Kdsl) -> None:
    result = kdsl("schema", *arguments)
    assert result.code == 2
    assert message in result.err
