"""Selected flows are read in the meaning of the Kestra version that a command is about."""

from __future__ import annotations

import io
import sys
from pathlib import Path

import pytest

from kestra_dsl.project.selection import for_target, select
from kestra_dsl.project.settings import Settings, settings, with_options

YAML = """\
id: hello
namespace: company.team
tasks:
  - id: say
    type: io.kestra.plugin.core.log.Log
    message: "{{ inputs.name ?? 'a' ~ 'b' }}"
"""
"""In 1.3, ?? binds tighter than ~, and in 2.0 looser."""
AS_2_0 = YAML.replace("'a' ~ 'b'", "('a' ~ 'b')")
AS_1_3 = YAML.replace("inputs.name ?? 'a'", "(inputs.name ?? 'a')")


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Settings:
    (tmp_path / "pyproject.toml").write_text("[tool.kdsl]\ntarget = '1.3'\n", encoding="utf-8")
    (tmp_path / "hello.yaml").write_text(YAML, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return settings()


def test_a_file_is_read_in_the_meaning_of_the_target(project: Settings) -> None:
    newer = with_options(project, target="2.0")
    (old,), (new,) = select(["hello.yaml"], project).flows, select(["hello.yaml"], newer).flows
    assert new.flow.to_yaml("2.0") == AS_2_0
    assert old.flow.to_yaml("2.0") == AS_1_3


def test_a_selected_file_is_read_again_for_another_version(project: Settings) -> None:
    selected = select(["hello.yaml"], project).flows
    (again,) = for_target(selected, with_options(project, target="2.0"))
    assert again.flow.to_yaml("2.0") == AS_2_0
    assert (again.file, again.position) == (selected[0].file, selected[0].position)


def test_stdin_is_read_once_for_several_versions(project: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(YAML.encode())))
    selected = select(["-"], project).flows
    (again,) = for_target(selected, with_options(project, target="2.0"))
    assert again.flow.to_yaml("2.0") == AS_2_0
    assert again.flow.origin.file == "<stdin>"


def test_a_definition_is_the_same_flow_for_each_version(project: Settings, tmp_path: Path) -> None:
    code = "from kestra_dsl import Flow, Task\nflow = Flow(id='a', namespace='b', tasks=[Task(id='c', type='d')])\n"
    (tmp_path / "flow.py").write_text(code, encoding="utf-8")
    selected = select(["flow.py"], project).flows
    (again,) = for_target(selected, with_options(project, target="2.0"))
    assert again.flow is selected[0].flow
