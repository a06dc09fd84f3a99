"""``kdsl diff`` as a person calls it."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Kdsl = Callable[..., Any]


def test_a_definition_and_its_yaml_are_the_same(in_project: Path, kdsl: Kdsl) -> None:
    (in_project / "taxi.yaml").write_text(kdsl("show", "taxi").out)
    result = kdsl("diff", "taxi", "taxi.yaml")
    assert (result.code, result.out, result.err) == (0, "", "no differences\n")


def test_what_differs_is_shown_as_lines_and_by_path(in_project: Path, kdsl: Kdsl) -> None:
    (in_project / "taxi.yaml").write_text(kdsl("show", "taxi").out.replace("trips", "rides"))
    result = kdsl("diff", "taxi", "taxi.yaml")
    assert result.code == 1
    assert result.out.startswith("--- taxi (1.3)\n+++ taxi.yaml (1.3)\n@@")
    assert "\n-    format: trips\n+    format: rides\n" in result.out
    assert result.err == "1 difference\n  tasks[make].format: 'trips' -> 'rides'\n"


def test_programs_get_json(in_project: Path, kdsl: Kdsl) -> None:
    (in_project / "taxi.yaml").write_text(kdsl("show", "taxi").out + "description: new\n")
    result = kdsl("diff", "taxi", "taxi.yaml", "--format", "json")
    assert result.code == 1
    assert json.loads(result.out) == [{"path": "description", "moved": False, "right": "new"}]


def test_an_environment_is_compared_with_the_project_and_with_another_one(in_project: Path, kdsl: Kdsl) -> None:
    with (in_project / "pyproject.toml").open("a") as file:
        file.write("[tool.kdsl.env.dev.namespaces]\ncompany = 'test'\n")
    result = kdsl("diff", "taxi", "--to-env", "prod")
    assert result.err == "1 difference\n  namespace: 'company.team' -> 'live.team'\n"
    result = kdsl("diff", "taxi", "--env", "prod", "--to-env", "dev")
    assert result.err == "1 difference\n  namespace: 'live.team' -> 'test.team'\n"


def test_two_versions_are_compared(in_project: Path, kdsl: Kdsl) -> None:
    result = kdsl("diff", "taxi", "--target", "1.3", "--target", "2.0")
    assert (result.code, result.err) == (0, "no differences\n")


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["taxi"], "'taxi' is compared with itself"),
        (["taxi", "--target", "2.0"], "'taxi' is compared with itself"),
        (["taxi", "nothing"], "no such flow, file or folder: nothing"),
        (["taxi", "nothing.yaml"], "nothing.yaml"),
        (["taxi", "--to-env", "test"], "no such environment: test"),
        (["taxi", *["--target", "1.3"] * 3], "more than twice"),
        ([], "'the project' is compared with itself"),
    ],
)
def test_bad_use_gives_2(in_project: Path, kdsl: Kdsl, arguments: list[str], words: str) -> None:
    result = kdsl("diff", *arguments)
    assert result.code == 2
    assert words in result.err


def test_help_has_examples(kdsl: Kdsl) -> None:
    assert "kdsl diff gcp_taxi --target 1.3 --target 2.0" in kdsl("diff", "--help").out


def test_each_file_is_read_in_the_meaning_of_its_version(in_project: Path, kdsl: Kdsl) -> None:
    text = "id: a\nnamespace: demo\ntasks:\n  - id: say\n    type: io.kestra.plugin.core.log.Log\n    message: {}\n"
    (in_project / "old.yaml").write_text(text.format("\"{{ (inputs.name ?? 'a') ~ 'b' }}\""))
    (in_project / "new.yaml").write_text(text.format("\"{{ inputs.name ?? 'a' ~ 'b' }}\""))
    assert kdsl("diff", "old.yaml", "new.yaml", "--target", "1.3").err.startswith("no differences")
    assert kdsl("diff", "old.yaml", "new.yaml", "--target", "2.0").err.startswith("1 difference")
    assert kdsl("diff", "new.yaml", "old.yaml", "--target", "1.3", "--target", "2.0").err.startswith("no differences")
