"""``kdsl validate`` as a person calls it, on the real engine."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from kestra_dsl import Flow
from kestra_dsl.engine import Engine, Verdict
from tests.cli.engines import Shared

Kdsl = Callable[..., Any]

WRONG = """\
from kestra_dsl import Flow, Task

flow = Flow(
    id="wrong",
    namespace="company.team",
    tasks=[
        Task(id="say", type="io.kestra.plugin.core.log.Log", properties={"mesage": "Hello"}),
    ],
)
"""
OUTSIDE = """\
from kestra_dsl import Flow
from kestra_dsl.plugins.scripts.shell import Commands

flow = Flow(id="outside", namespace="company.team", tasks=[Commands(id="run", commands=["true"])])
"""


@pytest.fixture
def on_engine(kestra: Engine, kestra_on: Callable[[str], Engine], monkeypatch: pytest.MonkeyPatch) -> None:
    """The engine of 1.3; a test of another version is marked with both."""
    monkeypatch.setattr("kestra_dsl.engine.Engine", lambda version, **_: Shared(kestra_on(version)))


def test_all_flows_of_a_project_are_judged(on_engine: None, in_project: Path, kdsl: Kdsl) -> None:
    result = kdsl("validate")
    assert (result.code, result.out) == (0, "")
    assert "Kestra 1.3 accepts all 3 flows" in result.err


def test_an_error_is_told_with_its_line(on_engine: None, in_project: Path, kdsl: Kdsl) -> None:
    (in_project / "definitions" / "wrong.py").write_text(WRONG)
    result = kdsl("validate", "wrong")
    assert result.code == 1
    assert result.out.startswith('definitions/wrong.py:7: kestra-1.3 Unrecognized field "mesage"')
    assert "hint: did you mean 'message'?" in result.out
    assert "Kestra 1.3 rejects 1 of 1 flow" in result.err


def test_findings_of_two_modules_are_told_in_order(on_engine: None, in_project: Path, kdsl: Kdsl) -> None:
    for name in ("b", "a"):
        module = WRONG.replace('id="wrong"', f'id="{name}"')
        (in_project / "definitions" / f"{name}.py").write_text(module)
    result = kdsl("validate", "a", "b")
    assert result.code == 1
    assert [line.split(":")[0] for line in result.out.splitlines()[::2]] == ["definitions/a.py", "definitions/b.py"]


def test_what_is_stubbed_is_named(on_engine: None, in_project: Path, kdsl: Kdsl) -> None:
    (in_project / "definitions" / "outside.py").write_text(OUTSIDE)
    result = kdsl("validate", "definitions/outside.py")
    assert result.code == 0
    assert "stubbed (plugin not installed in this engine): io.kestra.plugin.scripts.shell.Commands" in result.err


def test_programs_get_json(on_engine: None, in_project: Path, kdsl: Kdsl) -> None:
    (in_project / "definitions" / "outside.py").write_text(OUTSIDE)
    result = kdsl("validate", "outside", "--format", "json")
    (entry,) = json.loads(result.out)
    assert (entry["flow"], entry["engine"], entry["valid"]) == ("company.team.outside", "1.3", True)
    assert entry["stand_ins"] == [{"kind": "task", "id": "run", "type": "io.kestra.plugin.scripts.shell.Commands"}]


def test_yaml_files_and_folders_are_judged(on_engine: None, in_project: Path, kdsl: Kdsl) -> None:
    flows = in_project / "flows"
    flows.mkdir()
    text = "id: a\nnamespace: demo\ntasks:\n  - id: say\n    type: io.kestra.plugin.core.log.Log\n    message: hello\n"
    (flows / "right.yaml").write_text(text)
    (flows / "wrong.yaml").write_text(text.replace("id: a", "id: b") + "concurrency:\n  limit: 0\n")
    result = kdsl("validate", "flows")
    assert result.code == 1
    assert result.out.startswith("flows/wrong.yaml:8: kestra-1.3 concurrency.limit: must be greater than or equal to 1")


def test_a_flow_that_is_not_there_is_bad_use(in_project: Path, kdsl: Kdsl) -> None:
    result = kdsl("validate", "nothing")
    assert result.code == 2
    assert "no such flow, file or folder: nothing" in result.err


def test_an_engine_that_is_not_there_is_told_with_what_to_do(
    in_project: Path, kdsl: Kdsl, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("KDSL_MAVEN_REPOSITORY", str(tmp_path / "empty"))
    result = kdsl("validate")
    assert result.code == 3
    assert "kdsl engine install 1.3" in result.err


class Recorder:
    """An engine that accepts every flow, and keeps the YAML that it is given."""

    given: dict[str, list[str]]
    is_warm = True

    def __init__(self, version: str, **_: Any) -> None:
        self.version = version

    def start(self) -> Recorder:
        return self

    def validate(self, flows: list[Flow]) -> list[Verdict]:
        self.given[self.version] = [flow.to_yaml(self.version) for flow in flows]
        return []

    def close(self) -> None:
        pass


def test_yaml_is_read_in_the_meaning_of_each_version_that_validates_it(
    in_project: Path, kdsl: Kdsl, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = (
        "id: a\nnamespace: demo\ntasks:\n  - id: say\n    type: io.kestra.plugin.core.log.Log\n"
        "    message: \"{{ inputs.name ?? 'a' ~ 'b' }}\"\n"
    )
    (in_project / "flow.yaml").write_text(text)
    monkeypatch.setattr("kestra_dsl.engine.Engine", Recorder)
    monkeypatch.setattr(Recorder, "given", {}, raising=False)
    assert kdsl("validate", "flow.yaml", "--target", "1.3", "--target", "2.0").code == 0
    in_2_0 = text.replace("'a' ~ 'b'", "('a' ~ 'b')")  # ?? binds looser than ~ in 2.0
    assert Recorder.given == {"1.3": [text], "2.0": [in_2_0]}
    monkeypatch.setattr(Recorder, "given", {})
    assert kdsl("validate", "flow.yaml", "--target", "2.0").code == 0
    assert Recorder.given == {"2.0": [in_2_0]}
