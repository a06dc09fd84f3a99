"""A command that is added as CONTRIBUTING.md says is there, with its help, and takes flows like the others."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from kestra_dsl.cli import commands, main

ROOT = Path(__file__).parents[2]


def test_a_command_that_is_added_as_documented_runs_and_is_in_the_list(in_project: Path, tmp_path: Path) -> None:
    recipe = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8").split("## A command\n")[1].split("\n## ")[0]
    (code,) = re.findall(r"```python\n( *# kestra_dsl/cli/commands/(\w+)\.py\n.*?)```", recipe, re.DOTALL)
    text, name = code
    package = shutil.copytree(
        ROOT / "kestra_dsl", tmp_path / "library" / "kestra_dsl", ignore=shutil.ignore_patterns("__pycache__")
    )
    (package / "cli" / "commands" / f"{name}.py").write_text(re.sub(r"^ {3}", "", text, flags=re.MULTILINE))

    def kdsl(*arguments: str) -> str:
        done = subprocess.run(
            [sys.executable, "-m", "kestra_dsl", *arguments],
            env={**os.environ, "PYTHONPATH": str(package.parent)}, capture_output=True, text=True, check=False,
        )  # fmt: skip
        assert done.returncode == 0, done.stderr
        return done.stdout

    (line,) = [line for line in kdsl("--help").splitlines() if line.startswith(f"  {name} ")]
    assert line.split(None, 1)[1] == "Count the tasks of flows."
    assert "kdsl count 'zoomcamp/0*'" in kdsl(name, "--help")
    assert kdsl(name) == "company.other/report 1\ncompany.team/report 1\ncompany.team/taxi 2\n"
    assert kdsl(name, "taxi", "--env", "prod") == "live.team/taxi 2\n"


def test_a_module_without_a_command_is_an_error_that_names_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "broken_one.py").write_text("", encoding="utf-8")
    monkeypatch.setattr(commands, "__path__", [*commands.__path__, str(tmp_path)])
    with pytest.raises(SystemExit) as caught:
        main(["broken_one"])
    assert caught.value.code == 2
    message = capsys.readouterr().err
    assert f"{tmp_path / 'broken_one.py'} has no command" in message
    assert "each module in commands/ has a click command named 'command'" in message
