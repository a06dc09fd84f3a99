"""``kdsl completion``, and what a shell is offered."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import click
import pytest

from kestra_dsl.cli import kdsl as group
from kestra_dsl.cli.completion import complete_code, complete_flow, complete_type

Kdsl = Callable[..., Any]
CONTEXT, PARAMETER = click.Context(group), click.Argument(["flow"])


def offered(complete: Callable[..., Any], typed: str) -> list[str]:
    return [item.value for item in complete(CONTEXT, PARAMETER, typed) if item.type == "plain"]


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_the_script_is_one_that_the_shell_can_read(shell: str, kdsl: Kdsl, tmp_path: Path) -> None:
    result = kdsl("completion", shell)
    assert result.code == 0
    assert "_KDSL_COMPLETE" in result.out
    if shutil.which(shell):
        script = tmp_path / "script"
        script.write_text(result.out)
        assert subprocess.run([shell, "-n", str(script)], check=False, capture_output=True).returncode == 0


def test_an_unknown_shell_is_bad_use(kdsl: Kdsl) -> None:
    assert kdsl("completion", "cmd").code == 2


def test_codes_and_types_complete() -> None:
    assert offered(complete_code, "kd203") == ["KD203"]
    assert offered(complete_type, "CopyI") == ["CopyIn"]
    assert offered(complete_type, "SELE") == ["SELECT"]


def test_flows_complete_from_what_was_generated_without_an_import(in_project: Path) -> None:
    (in_project / "generated" / "company.team").mkdir(parents=True)
    (in_project / "generated" / "company.team" / "taxi.yaml").touch()
    (in_project / "definitions" / "taxi.py").write_text("raise SystemExit('imported')")
    assert offered(complete_flow, "t") == ["taxi"]
    assert offered(complete_flow, "company.team/") == ["company.team/taxi"]


def test_flows_complete_from_the_definitions_of_a_project_that_was_never_built(
    in_project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (in_project / "definitions" / "loud.py").write_text("print('loud')")
    assert offered(complete_flow, "") == ["company.other/report", "company.team/report", "taxi"]
    assert capsys.readouterr().out == ""


def test_what_is_no_flow_may_be_a_file_and_trouble_is_silent(in_project: Path) -> None:
    assert [item.type for item in complete_flow(CONTEXT, PARAMETER, "old")] == ["file"]
    (in_project / "pyproject.toml").write_text("[tool.kdsl]\nnonsense = 1\n")
    assert [item.type for item in complete_flow(CONTEXT, PARAMETER, "t")] == ["file"]


def test_a_shell_that_asks_is_answered(in_project: Path) -> None:
    asked = {"_KDSL_COMPLETE": "bash_complete", "COMP_WORDS": "kdsl ex", "COMP_CWORD": "1"}
    env = {**os.environ, **asked, "PYTHONPATH": str(Path(__file__).parents[3])}
    code = "from kestra_dsl.cli import main; main()"
    done = subprocess.run([sys.executable, "-c", code], env=env, capture_output=True, text=True, check=True)
    assert done.stdout == "plain,explain\n"
