"""`kdsl build` writes namespaces next to the flows that use them."""

from __future__ import annotations

from pathlib import Path

import pytest

from kestra_dsl.errors import UsageError
from kestra_dsl.project.build import Options, build
from kestra_dsl.project.flow_files import files_below
from kestra_dsl.project.settings import settings

MODULE = """
from datetime import timedelta
from kestra_dsl import Flow, Namespace
from kestra_dsl.plugins.core.log import Log

team = Namespace("company.team")
region = team.key("REGION", "europe-west1", description="Where the buckets are")
batch = team.key("BATCH", {"size": 500}, ttl=timedelta(days=1))
token = team.key("TOKEN", from_env="TOKEN")
team.key("LAST_RUN")
team.secret("PASSWORD")
team.file("sql/a.sql", content="select 1")
team.file("logo.png", content=bytes(range(256)) + b"\\r\\n")

with Flow(id="hello", namespace="company.team") as hello:
    Log(id="say", message=f"{region}")
"""

WRITTEN = """\
# Made by kdsl from definitions/hello.py (my-flows): change that, not this file.
namespace: company.team
keys:
  BATCH:
    type: JSON
    value:
      size: 500
    ttl: P1D
  REGION:
    type: STRING
    value: europe-west1
    description: Where the buckets are
  TOKEN:
    type: STRING
    from_env: TOKEN
keys_of_others:
  - LAST_RUN
secrets:
  - PASSWORD
files:
  - logo.png
  - sql/a.sql
"""


@pytest.fixture
def project(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("TOKEN", "hunter2")
    (folder / "pyproject.toml").write_text(
        '[project]\nname = "my-flows"\n[tool.kdsl.env.dev.namespaces]\n"company" = "dev.company"\n'
    )
    (folder / "definitions").mkdir()
    (folder / "definitions" / "__init__.py").touch()
    (folder / "definitions" / "hello.py").write_text(MODULE)
    return folder


def _changes(env: str | None = None, *, check: bool = False, fresh: bool = False) -> list[tuple[str, str]]:
    outcome = build(settings(env=env), Options(check=check, fresh=fresh))
    assert outcome.flows == 1
    return [(change.kind, change.path) for change in outcome.changes]


def test_keys_secrets_and_files_are_written(project: Path) -> None:
    assert _changes() == [
        ("new", "company.team/_files/logo.png"),
        ("new", "company.team/_files/sql/a.sql"),
        ("new", "company.team/_namespace.yaml"),
        ("new", "company.team/hello.yaml"),
    ]
    folder = project / "generated" / "company.team"
    assert (folder / "_namespace.yaml").read_text() == WRITTEN
    assert (folder / "_files" / "logo.png").read_bytes() == bytes(range(256)) + b"\r\n"
    assert not any(b"hunter2" in file.read_bytes() for file in project.rglob("*") if file.is_file())


@pytest.mark.parametrize("fresh", [False, True])
def test_a_second_build_changes_nothing(project: Path, fresh: bool) -> None:
    _changes()
    assert _changes(check=True, fresh=fresh) == []


def test_a_file_that_is_no_longer_declared_is_removed(project: Path) -> None:
    _changes()
    module = project / "definitions" / "hello.py"
    module.write_text(MODULE.replace('team.file("sql/a.sql", content="select 1")\n', ""))
    assert _changes() == [("changed", "company.team/_namespace.yaml"), ("removed", "company.team/_files/sql/a.sql")]
    assert not (project / "generated" / "company.team" / "_files" / "sql").exists()


def test_a_source_that_changes_is_built_again(project: Path) -> None:
    (project / "definitions" / "a.sql").write_text("select 1")
    module = project / "definitions" / "hello.py"
    module.write_text(MODULE.replace('content="select 1"', 'source="a.sql"'))
    _changes()
    (project / "definitions" / "a.sql").write_text("select 2")
    assert _changes() == [("changed", "company.team/_files/sql/a.sql")]


def test_line_ends_that_git_changed_are_no_difference(project: Path) -> None:
    (project / "definitions" / "hello.py").write_text(MODULE.replace('"select 1"', '"select\\n1\\n"'))
    _changes()
    file = project / "generated" / "company.team" / "_files" / "sql" / "a.sql"
    file.write_bytes(file.read_bytes().replace(b"\n", b"\r\n"))
    assert _changes(check=True) == []


def test_an_edited_file_is_not_overwritten(project: Path) -> None:
    _changes()
    (project / "generated" / "company.team" / "_files" / "logo.png").write_bytes(b"mine")
    with pytest.raises(UsageError, match=r"_files/logo\.png in generated: edited by hand"):
        _changes()


def test_an_environment_changes_the_namespace(project: Path) -> None:
    assert ("new", "dev.company.team/_namespace.yaml") in _changes("dev")
    text = (project / "generated-dev" / "dev.company.team" / "_namespace.yaml").read_text()
    assert "namespace: dev.company.team\n" in text


def test_a_namespace_is_declared_in_one_module(project: Path) -> None:
    (project / "definitions" / "other.py").write_text('from kestra_dsl import Namespace\nNamespace("company.team")\n')
    with pytest.raises(UsageError, match=r"namespace company\.team is declared twice, first at") as caught:
        _changes()
    assert caught.value.hint == "declare it in one module and import it in the others"


def test_a_module_that_imports_a_namespace_does_not_declare_it(project: Path) -> None:
    (project / "definitions" / "other.py").write_text("from definitions.hello import team\n")
    _changes()
    assert '"source": "definitions/hello.py"' in (project / "generated" / ".kdsl.json").read_text()


def test_generated_keys_and_files_are_not_taken_for_flows(project: Path) -> None:
    (project / "definitions" / "hello.py").write_text(MODULE.replace('"sql/a.sql"', '"conf/a.yaml"'))
    _changes()
    assert [file.name for file in files_below(project / "generated")] == ["hello.yaml"]


def test_a_namespace_is_neither_imported_nor_completed(project: Path) -> None:
    from kestra_dsl.cli.completion import _generated
    from kestra_dsl.cli.yaml_arguments import yaml_texts

    (project / "definitions" / "hello.py").write_text(MODULE.replace('"sql/a.sql"', '"conf/a.yaml"'))
    _changes()
    assert [Path(name).name for name, _ in yaml_texts([project / "generated"])] == ["hello.yaml"]
    assert _generated(settings()) == [("company.team", "hello")]
