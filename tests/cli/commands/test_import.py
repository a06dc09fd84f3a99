"""`kdsl import`: YAML flows become definitions that build the same flows."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.kestra_server.gateway import KestraServer
from tests.server.parts import by_hand

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
    result = kdsl("import", "flows")
    assert result.code == 0
    assert result.out == (
        f"2 flows imported into 4 modules in {project / 'definitions'}, proven to give the same flows\n"
        "  2 of 2 tasks have a class, 2 of 2 expressions are Python\n"
    )
    assert sorted(file.name for file in (project / "definitions").iterdir()) == [
        "__init__.py", "one.py", "shared.py", "two.py"
    ]  # fmt: skip
    assert kdsl("build").code == 0
    for name in ("one", "two"):
        assert kdsl("diff", f"flows/{name}.yaml", f"generated/company.team/{name}.yaml").code == 0


@pytest.mark.parametrize(
    ("out", "shared"),
    [("elsewhere", "elsewhere.shared"), ("a/b", "a.b.shared"), (".", "shared"), ("my-flows", None)],
)
def test_modules_can_be_written_to_any_folder(project: Path, kdsl: Kdsl, out: str, shared: str | None) -> None:
    assert kdsl("import", "flows", "--out", out).code == 0
    text = (project / out / "one.py").read_text(encoding="utf-8")
    assert (f"from {shared} import" in text) is (shared is not None)
    assert (project / out / "shared.py").exists() is (shared is not None)


def test_modules_can_be_written_outside_of_the_project(
    project: Path, kdsl: Kdsl, tmp_path_factory: pytest.TempPathFactory
) -> None:
    outside = tmp_path_factory.mktemp("outside") / "definitions"
    assert kdsl("import", "flows", "--out", str(outside)).code == 0
    assert "from definitions.shared import" in (outside / "one.py").read_text(encoding="utf-8")


def test_a_task_with_properties_of_a_newer_plugin_becomes_a_generic_task(project: Path, kdsl: Kdsl) -> None:
    flow = "id: a\nnamespace: b\ntasks:\n  - {id: c, type: io.kestra.plugin.aws.s3.Copy, brandNew: 1}\n"
    (project / "newer.yaml").write_text(flow, encoding="utf-8")
    assert kdsl("import", "newer.yaml").code == 1
    (project / "pyproject.toml").write_text("[tool.kdsl]\nnewer_plugins = ['aws']\n", encoding="utf-8")
    assert kdsl("import", "newer.yaml").code == 0
    assert "brandNew: 1" in kdsl("show", "a").out


def test_check_writes_nothing(project: Path, kdsl: Kdsl) -> None:
    result = kdsl("import", "flows", "--check")
    assert result.code == 0
    assert "2 flows imported, proven to give the same flows" in result.out
    assert not (project / "definitions").exists()


def test_modules_are_not_overwritten_unless_asked(project: Path, kdsl: Kdsl) -> None:
    module = project / "definitions" / "one.py"
    kdsl("import", "flows")
    module.write_text("# mine\n", encoding="utf-8")
    result = kdsl("import", "flows")
    assert result.code == 2
    assert "exist already" in result.err
    assert module.read_text(encoding="utf-8") == "# mine\n"
    assert kdsl("import", "flows", "--force").code == 0
    assert "with Flow(" in module.read_text(encoding="utf-8")


def test_a_file_that_is_no_flow_is_named_and_the_others_are_imported(project: Path, kdsl: Kdsl) -> None:
    (project / "flows" / "bad.yaml").write_text("tasks: [", encoding="utf-8")
    result = kdsl("import", "flows")
    assert result.code == 1
    assert "flows/bad.yaml:1: not imported: the document ends where a value is expected" in result.err
    assert (project / "definitions" / "one.py").exists()


@pytest.mark.parametrize("command", ["import flows", "init new --from flows"])
def test_each_error_of_a_file_is_a_line_of_its_own(command: str, project: Path, kdsl: Kdsl) -> None:
    log = "{id: c, type: io.kestra.plugin.core.log.Log, message: d}"
    text = f"id: a\nnamespace: b\nextend: 1\nextended: 2\ntasks:\n  - {log}\n"
    (project / "flows" / "bad.yaml").write_text(text, encoding="utf-8")
    result = kdsl(*command.split())
    assert result.code == 1
    lines = result.err.splitlines()
    start = next(number for number, line in enumerate(lines) if "not imported: 2 errors in this flow" in line)
    assert "flows/bad.yaml" in lines[start]
    assert [line.strip() for line in lines[start + 1 :] if "has no property" in line] == [
        f"flows/bad.yaml:{line}: KD109 Flow has no property '{name}'" for line, name in ((3, "extend"), (4, "extended"))
    ]
    assert "\\n" not in result.err


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
    result = kdsl("import", *arguments)
    assert result.code == 2
    assert message in result.err


def test_flows_of_a_server_become_definitions(server: KestraServer, folder: Path, kdsl: Kdsl) -> None:
    for name in ("one", "two"):
        by_hand(server, f"company.team/{name}", _FLOW.format(id=name))
    result = kdsl("import", "--server", "company.team", "--no-share")
    assert result.code == 0, result.err
    assert result.out.startswith("2 flows imported")
    assert kdsl("build").code == 0
    (folder / "one.yaml").write_text(_FLOW.format(id="one"), encoding="utf-8")
    assert kdsl("diff", "one.yaml", "generated/company.team/one.yaml").code == 0


def test_a_namespace_without_flows_is_told(server: KestraServer, kdsl: Kdsl) -> None:
    result = kdsl("import", "--server", "company.nothing")
    assert result.code == 1
    assert "the namespace 'company.nothing' has no flows" in result.err


def test_the_address_of_a_server_needs_the_server(project: Path, kdsl: Kdsl) -> None:
    result = kdsl("import", "flows", "--url", "http://localhost:1")
    assert (result.code, "--url, --tenant and --context need --server" in result.err) == (2, True)


def test_a_project_begins_with_the_flows_of_a_folder(
    project: Path, kdsl: Kdsl, monkeypatch: pytest.MonkeyPatch
) -> None:
    result = kdsl("init", "new", "--from", "flows")
    assert result.code == 0, result.err
    assert "2 flows imported, proven to give the same flows" in result.err
    new = project / "new"
    assert (new / "definitions" / "one.py").exists()
    assert not (new / "definitions" / "hello.py").exists()
    assert (new / "generated" / "company.team" / "two.yaml").exists()
    assert "hello" not in (new / "README.md").read_text(encoding="utf-8")
    monkeypatch.chdir(new)
    assert kdsl("build", "--check").code == 0


def test_a_project_begins_with_flows_that_have_findings_to_correct(folder: Path, kdsl: Kdsl) -> None:
    (folder / "old").mkdir()
    text = "id: a\nnamespace: company.team\ntasks:\n  - id: hi\n    type: io.kestra.plugin.core.log.Log\n    message: "
    (folder / "old" / "a.yaml").write_text(text + "sk-" + "a1" * 16 + "\n", encoding="utf-8")
    result = kdsl("init", "new", "--from", "old")
    assert result.code == 1
    assert "the project is created; `kdsl build` fails until this is corrected:\n" in result.err
    assert "KD401" in result.err
    assert (folder / "new" / "definitions" / "a.py").exists()
    assert (folder / "new" / "pyproject.toml").exists()


def test_a_project_is_not_begun_without_a_flow(folder: Path, kdsl: Kdsl) -> None:
    (folder / "old").mkdir()
    (folder / "old" / "no.yaml").write_text("a: 1\n", encoding="utf-8")
    result = kdsl("init", "new", "--from", "old")
    assert result.code == 2
    assert not (folder / "new").exists()
