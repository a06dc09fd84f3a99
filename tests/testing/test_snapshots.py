"""``flow_snapshot`` keeps YAML that a person can review."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.testing.running import ROOT, pytest_in

HELLO = """\
id: hello
namespace: company.team
inputs:
  - id: name
    type: STRING
    defaults: world
tasks:
  - id: greet
    type: io.kestra.plugin.core.log.Log
    message: "Hello, {{ inputs.name }}!"
"""
BEGINNING = """\
from kestra_dsl import Flow
from kestra_dsl.plugins.core.log import Log

def hello(id_="hello", **more):
    return Flow(id=id_, namespace="company.team", tasks=[Log(id="greet", message="Hello")], **more)

"""


def snapshots(folder: Path) -> dict[str, str]:
    kept = folder / "__snapshots__" / "test_flow"
    return {file.name: file.read_text(encoding="utf-8") for file in kept.glob("*")}


def write(folder: Path, tests: str) -> None:
    (folder / "test_flow.py").write_text(BEGINNING + tests, encoding="utf-8")


@pytest.fixture
def sample(tmp_path: Path) -> Path:
    """The test that docs/projects.md shows."""
    page = (ROOT / "docs" / "projects.md").read_text(encoding="utf-8")
    (code,) = re.findall(r"^```python\n(.*?)^```", page, re.DOTALL | re.MULTILINE)
    (tmp_path / "test_flow.py").write_text(code, encoding="utf-8")
    return tmp_path


def test_the_documented_test_is_written_once_and_holds_until_the_flow_changes(sample: Path) -> None:
    code, told = pytest_in(sample)
    assert code == 1
    assert "if the new YAML is right: pytest --snapshot-update" in told
    assert "does not exist!" in told

    code, told = pytest_in(sample, "--snapshot-update")
    assert code == 0, told
    name = "test_the_yaml_of_hello_equals_its_snapshot"
    assert snapshots(sample) == {f"{name}.yaml": HELLO, f"{name}[2.0].yaml": HELLO}

    code, told = pytest_in(sample)
    assert code == 0, told

    file = sample / "test_flow.py"
    file.write_text(file.read_text(encoding="utf-8").replace("Hello, {name}", "Good day, {name}"), encoding="utf-8")
    code, told = pytest_in(sample)
    assert code == 1
    assert '-     message: "Hello, {{ inputs.name }}!"' in told
    assert '+     message: "Good day, {{ inputs.name }}!"' in told


def test_each_comparison_has_a_file_of_its_own(tmp_path: Path) -> None:
    write(
        tmp_path,
        "def test_it(flow_snapshot):\n"
        "    assert hello('named') == flow_snapshot(name='nightly')\n"
        "    assert hello('newest') == flow_snapshot('2.0')\n"
        "    assert hello('first') == flow_snapshot\n"
        "    assert hello('second') == flow_snapshot\n"
        "    assert hello('newest_too') == flow_snapshot('2.0')\n",
    )
    code, told = pytest_in(tmp_path, "--snapshot-update")
    assert code == 0, told
    assert {name: text.splitlines()[0] for name, text in snapshots(tmp_path).items()} == {
        "test_it.yaml": "id: first",
        "test_it.1.yaml": "id: second",
        "test_it[nightly].yaml": "id: named",
        "test_it[2.0].yaml": "id: newest",
        "test_it[2.0.1].yaml": "id: newest_too",
    }
    code, told = pytest_in(tmp_path)
    assert code == 0, told


def test_without_a_version_it_is_the_target_of_the_project(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text('[tool.kdsl]\ntarget = "2.0"\n', encoding="utf-8")
    write(
        tmp_path,
        "from kestra_dsl.testing import assert_no_findings\n\n"
        "def test_it(flow_snapshot):\n"
        "    assert_no_findings(hello(draft=True))\n"
        "    assert hello(draft=True) == flow_snapshot\n",
    )
    code, told = pytest_in(tmp_path, "--snapshot-update")
    assert code == 0, told
    assert "draft: true" in snapshots(tmp_path)["test_it.yaml"], told


def test_a_flow_that_cannot_be_written_tells_why_itself(tmp_path: Path) -> None:
    write(
        tmp_path,
        "def test_it(flow_snapshot):\n    assert Flow(id='hello', namespace='company.team') == flow_snapshot\n",
    )
    code, told = pytest_in(tmp_path, "--snapshot-update")
    assert code == 1
    assert "MissingPropertyError: test_flow.py:8: Flow 'hello' needs 'tasks'" in told
    assert snapshots(tmp_path) == {}


def test_text_can_be_compared_and_nothing_else_is_equal(tmp_path: Path) -> None:
    write(
        tmp_path,
        "def test_it(flow_snapshot):\n"
        "    assert hello().to_yaml() == flow_snapshot\n"
        "    assert hello().to_dict() != flow_snapshot\n"
        "    assert flow_snapshot != None\n",
    )
    code, told = pytest_in(tmp_path, "--snapshot-update")
    assert code == 0, told
    assert list(snapshots(tmp_path)) == ["test_it.yaml"]
