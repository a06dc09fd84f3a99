"""`kdsl import`: YAML flows become definitions that build the same flows."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Kdsl = Callable[..., Any]

_FLOW = """\
id: {id}
namespace: company.team
inputs:
  - id: name
    type: STRING
    displayName: Who is greeted in this flow
    defaults: world
tasks:
  - id: say
    type: io.kestra.plugin.core.log.Log
    message: "Hello, {{{{ inputs.name }}}}!"
"""


@pytest.fixture
def project(folder: Path) -> Path:
    flows = folder / "flows"
    flows.mkdir()
    for name in ("one", "two"):
        (flows / f"{name}.yaml").write_text(_FLOW.format(id=name), encoding="utf-8")
    return folder


def test_flows_become_definitions_that_build_them(project: Path, kdsl: Kdsl) -> None:
    told = kdsl("import", "flows")
    assert told.code == 0
    assert told.out == (
        f"2 flows imported into 4 modules in {project / 'definitions'}, proven to give the same flows\n"
        "  2 of 2 tasks have a class, 2 of 2 expressions are Python\n"
    )
    assert sorted(file.name for file in (project / "definitions").iterdir()) == [
        "__init__.py", "one.py", "shared.py", "two.py"
    ]  # fmt: skip
    assert kdsl("build").code == 0
    for name in ("one", "two"):
        assert kdsl("diff", f"flows/{name}.yaml", f"generated/company.team/{name}.yaml").code == 0


def test_check_writes_nothing(project: Path, kdsl: Kdsl) -> None:
    told = kdsl("import", "flows", "--check")
    assert told.code == 0
    assert "2 flows imported, proven to give the same flows" in told.out
    assert not (project / "definitions").exists()


def test_modules_are_not_overwritten_unless_asked(project: Path, kdsl: Kdsl) -> None:
    module = project / "definitions" / "one.py"
    kdsl("import", "flows")
    module.write_text("# mine\n", encoding="utf-8")
    told = kdsl("import", "flows")
    assert told.code == 2
    assert "exist already" in told.err
    assert module.read_text(encoding="utf-8") == "# mine\n"
    assert kdsl("import", "flows", "--force").code == 0
    assert "with Flow(" in module.read_text(encoding="utf-8")


def test_a_file_that_is_no_flow_is_named_and_the_others_are_imported(project: Path, kdsl: Kdsl) -> None:
    (project / "flows" / "bad.yaml").write_text("tasks: [", encoding="utf-8")
    told = kdsl("import", "flows")
    assert told.code == 1
    assert "flows/bad.yaml: not imported" in told.err
    assert (project / "definitions" / "one.py").exists()


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["nope"], "no such file or folder: nope"),
        (["flows", "--one-module", "a b"], "invalid module name 'a b'"),
        (["empty"], "no YAML files in empty"),
    ],
)
def test_wrong_use_is_one_line(project: Path, kdsl: Kdsl, arguments: list[str], message: str) -> None:
    (project / "empty").mkdir()
    told = kdsl("import", *arguments)
    assert told.code == 2
    assert message in told.err
