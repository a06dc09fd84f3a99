"""A new Kestra version is an entry in the catalogue: flows are built, checked, lowered and read for it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).parent.parent.parent
LOG, REMOVED = "io.kestra.plugin.core.log.Log", "io.kestra.plugin.core.kv.Set"


@cache
def shown(target: str) -> dict[str, str]:
    """The YAML of each flow of this repository, or why there is none."""
    command = [sys.executable, "-m", "tests.catalog.made_up_versions", "--show", target]
    done = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True)
    return dict(json.loads(done.stdout))


def uses(value: object, type_: str) -> bool:
    if isinstance(value, dict):
        return value.get("type") == type_ or any(uses(item, type_) for item in value.values())
    return isinstance(value, list) and any(uses(item, type_) for item in value)


def renamed(value: object) -> object:
    """The data of 2.0 as 2.999 has it."""
    if isinstance(value, list):
        return [renamed(item) for item in value]
    if not isinstance(value, dict):
        return value
    is_log = value.get("type") == LOG
    return {"text" if is_log and key == "message" else key: renamed(item) for key, item in value.items()}


def test_a_copy_of_a_version_renders_the_same() -> None:
    assert shown("1.999") == shown("1.3")


def test_generated_code_does_not_depend_on_versions_without_facts() -> None:
    code = (
        "import tests.catalog.made_up_versions\n"
        "from kestra_dsl.codegen.generate import main\n"
        "raise SystemExit(main(['--check']))"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False, capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (0, "")


def test_a_version_with_differences_renders_the_same_but_for_those() -> None:
    before, after = shown("2.0"), shown("2.999")
    assert before.keys() == after.keys()
    removed = {name for name, text in before.items() if uses(yaml.safe_load(text), REMOVED)}
    logging = {name for name, text in before.items() if uses(yaml.safe_load(text), LOG)}
    assert removed
    assert logging - removed
    for name, text in before.items():
        if text.startswith("# "):
            assert after[name].replace("2.999", "2.0") == text
        elif name in removed:
            assert after[name] == "# Set does not exist in Kestra 2.999"
        else:
            assert yaml.safe_load(after[name]) == renamed(yaml.safe_load(text))
            assert after[name] == text or name in logging


PROJECT = """\
from kestra_dsl import Flow
from kestra_dsl.plugins.core.flow import ForEach
from kestra_dsl.plugins.core.log import Log

with Flow(id="hello", namespace="company.team") as flow:
    with ForEach(id="each", values=["a"]) as each:
        Log(id="say", message=each.item)
"""
YAML = """\
id: hello
namespace: company.team
tasks:
  - id: each
    type: io.kestra.plugin.core.flow.Loop
    values:
      - a
    tasks:
      - id: say
        type: io.kestra.plugin.core.log.Log
        text: "{{ item.value }}"
"""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    (tmp_path / "pyproject.toml").write_text("[tool.kdsl]\n", encoding="utf-8")
    (tmp_path / "definitions").mkdir()
    (tmp_path / "definitions" / "hello.py").write_text(PROJECT, encoding="utf-8")
    return tmp_path


def kdsl(project: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "tests.catalog.made_up_versions", *arguments]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    return subprocess.run(command, cwd=project, env=environment, check=False, capture_output=True, text=True)


def test_a_project_is_built_and_checked_for_a_new_version(project: Path) -> None:
    done = kdsl(project, "build", "--target", "2.999")
    assert done.returncode == 0, done.stderr
    written = (project / "generated/company.team/hello.yaml").read_text(encoding="utf-8")
    assert written.partition("\n")[2] == YAML
    for scope in ("definitions", "generated"):
        done = kdsl(project, "check", scope, "--target", "2.999", "--strict")
        assert (done.returncode, done.stderr.strip()) == (0, "nothing to report in 1 flow")
    done = kdsl(project, "check", "generated", "--target", "2.0")
    assert done.returncode == 1
    assert "io.kestra.plugin.core.log.Log has no property 'text'" in done.stdout


def test_what_a_new_version_lacks_is_reported(project: Path) -> None:
    file = project / "flow.yaml"
    file.write_text(YAML.replace("text:", "message:") + f"  - id: set\n    type: {REMOVED}\n    key: a\n    value: b\n")
    done = kdsl(project, "check", "flow.yaml", "--target", "2.999")
    assert done.returncode == 1
    assert "KD114 Log.message does not exist in Kestra 2.999" in done.stdout
    assert "KD114 Set does not exist in Kestra 2.999" in done.stdout


def test_the_reference_names_a_property_that_a_new_version_renamed(project: Path) -> None:
    done = kdsl(project, "docs", "core.log.Log")
    assert "Rendered as text for Kestra 2.999." in " ".join(done.stdout.split())
