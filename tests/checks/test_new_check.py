"""A check that is added as CONTRIBUTING.md says is reported, explained and listed like the others."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from textwrap import dedent

import pytest

from tests.checks.test_code_pages import HEADER

ROOT = Path(__file__).parents[2]


@pytest.fixture
def library(tmp_path: Path) -> Path:
    """A copy of the library with the module and the page of the recipe."""
    copy = tmp_path / "library"
    shutil.copytree(ROOT / "kestra_dsl", copy / "kestra_dsl", ignore=shutil.ignore_patterns("__pycache__"))
    recipe = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8").split("## A check\n")[1].split("\n## A ")[0]
    (module,) = re.findall(r"^   ```python\n(   # (\S+)\n.*?)^   ```$", recipe, re.DOTALL | re.MULTILINE)
    (page,) = re.findall(r"^   ````markdown\n   <!-- (\S+) -->\n(.*?)^   ````$", recipe, re.DOTALL | re.MULTILINE)
    for path, text in ((module[1], module[0]), (page[0], page[1])):
        (copy / path).write_text(dedent(text), encoding="utf-8")
    return copy


def test_a_check_that_is_added_as_documented_is_reported_and_explained(library: Path, tmp_path: Path) -> None:
    def python(*arguments: str) -> subprocess.CompletedProcess[str]:
        environment = {**os.environ, "PYTHONPATH": str(library)}
        return subprocess.run(
            [sys.executable, *arguments], env=environment, cwd=tmp_path, capture_output=True, text=True, check=False
        )

    page = python("-m", "kestra_dsl", "explain", "KD499").stdout
    assert page.startswith("# KD499: A flow without a description\n")
    reported, instead = re.findall(r"^```python\n(.*?)^```$", page, re.DOTALL | re.MULTILINE)
    for name, example in (("reported", reported), ("instead", instead)):
        (tmp_path / f"{name}.py").write_text(HEADER + example, encoding="utf-8")

    found = python("-m", "kestra_dsl", "check", "reported.py")
    assert found.stdout == ("reported.py:4: KD499 the flow 'hello' has no description\n  hint: say what it is for\n"), (
        found.stderr
    )
    assert python("-m", "kestra_dsl", "check", "instead.py").stdout == ""
    listed = python("-c", "from kestra_dsl.codegen.codes_page import codes_page; print(codes_page())").stdout
    assert "| [KD499](../kestra_dsl/checks/pages/KD499.md) | warning | A flow without a description |" in listed
