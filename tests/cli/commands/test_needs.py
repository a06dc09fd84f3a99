"""`kdsl needs` lists what flows read, and what of it a server lacks."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from kestra_dsl.server.file_store import write_file
from kestra_dsl.server.needing import presence_of
from kestra_dsl.server.workers import Workers
from tests.commands import kdsl
from tests.kestra_server.gateway import KestraServer
from tests.server.parts import client_of

MODULE = """
from kestra_dsl import Flow, Namespace, kv, secret
from kestra_dsl.models import NamespaceFiles
from kestra_dsl.plugins.core.kv import Get, Set
from kestra_dsl.plugins.core.log import Log
from kestra_dsl.plugins.scripts.python import Commands

team = Namespace("company.team")
region = team.key("REGION", "europe-west1")
password = team.secret("PASSWORD")
sql = team.file("sql/a.sql", content="select 1")

with Flow(id="load", namespace="company.team") as load:
    Log(id="say", message=f"{region} {password} {sql} {kv('BUKET')}")
    Log(id="optional", message=f"{kv('OPTIONAL', error_on_missing=False)} {kv('SHARED', 'company.shared')}")
    Get(id="get_it", key="SET_BY_FLOW")
    Commands(id="run", namespace_files=NamespaceFiles(include=["run.py", "sql/*"]), commands=["python run.py"],
             container_image="python:3.13-slim")

with Flow(id="other", namespace="company.team.child") as other:
    Set(id="set_it", namespace="company.team", key="SET_BY_FLOW", value="1")
    Log(id="say", message=f"{region} {secret('ANOTHER')}")
"""


@pytest.fixture
def project(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in ("KDSL_URL", "KESTRACTL_HOST", "KESTRA_URL"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HOME", str(folder))
    (folder / "pyproject.toml").write_text(
        '[project]\nname = "my-flows"\n[tool.kdsl.env.dev.namespaces]\n"company" = "dev.company"\n'
    )
    (folder / "definitions").mkdir()
    (folder / "definitions" / "load.py").write_text(MODULE)
    return folder


def _needs(capsys: pytest.CaptureFixture[str], *arguments: str) -> dict[tuple[str, str], dict[str, Any]]:
    code = kdsl("needs", "--format", "json", *arguments)
    found = {(one["namespace"], one["name"]): one for one in json.loads(capsys.readouterr().out)}
    assert code == any(one["server"] == "missing" for one in found.values())
    return found


def test_everything_that_flows_read_is_listed(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    found = _needs(capsys)
    assert {(one["kind"], namespace, name, one["declared"]) for (namespace, name), one in found.items()} == {
        ("key", "company.team", "REGION", True),
        ("key", "company.team", "BUKET", False),
        ("key", "company.shared", "SHARED", False),
        ("key", "company.team", "SET_BY_FLOW", True),
        ("key", "company.team.child", "REGION", True),
        ("secret", "company.team", "PASSWORD", True),
        ("secret", "company.team.child", "ANOTHER", False),
        ("file", "company.team", "sql/a.sql", True),
        ("file", "company.team", "run.py", False),
    }
    assert found["company.team", "REGION"]["flows"] == ["company.team.load"]


def test_an_environment_has_its_own_namespaces(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert _needs(capsys, "--env", "dev")["dev.company.team", "REGION"]["declared"]


def test_the_lines_are_for_people(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert kdsl("needs", "load") == 0
    printed = capsys.readouterr()
    assert "key     company.team    BUKET        company.team.load  undeclared\n" in printed.out
    assert "secret  company.team    PASSWORD     company.team.load\n" in printed.out
    assert printed.err.endswith("4 keys, 1 secret, 2 files\n")


def test_what_is_undeclared_is_a_warning(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert kdsl("check") == 0
    told = capsys.readouterr().out
    lines = [line for line in told.splitlines() if "KD410" in line]
    assert len(lines) == 4
    assert "definitions/load.py:14: KD410 nothing declares the key 'BUKET' of the namespace 'company.team'" in lines
    assert '  hint: declare it: Namespace("company.team").key("BUKET", ...)' in told
    assert kdsl("check", "--strict") == 1
    for _ in range(2):  # the second time from the cache
        capsys.readouterr()
        assert kdsl("build") == 0
        assert capsys.readouterr().out.count("KD410") == 4
    assert kdsl("check", "definitions/load.py") == 0
    assert "KD410" not in capsys.readouterr().out


def test_without_declarations_nothing_is_reported(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    module = project / "definitions" / "load.py"
    plain = MODULE.replace('team.key("REGION", "europe-west1")', 'kv("REGION")')
    plain = plain.replace('team.secret("PASSWORD")', 'secret("PASSWORD")')
    plain = plain.replace("kv, secret", "kv, read, secret")
    module.write_text(plain.replace('team.file("sql/a.sql", content="select 1")', 'read("sql/a.sql")'))
    assert kdsl("check") == 0
    assert "KD410" not in capsys.readouterr().out


def test_a_silence_is_kept(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    module = project / "definitions" / "load.py"
    silenced = 'from kestra_dsl import silence\nsilence(load, "KD410", because="of a test")\n'
    module.write_text(MODULE + silenced)
    assert kdsl("check") == 0
    assert capsys.readouterr().out.count("KD410") == 1  # that of the other flow


def test_a_server_shows_what_is_missing(
    kestra_server: KestraServer, project: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    client = client_of(kestra_server)
    client.set_value("company", "REGION", "eu")  # above the namespaces of the flows
    client.set_value("company.team", "SET_BY_FLOW", 1)
    write_file(client, "company.team", "run.py", b"")
    monkeypatch.setenv("KDSL_URL", kestra_server.url)
    monkeypatch.setenv("KDSL_USERNAME", kestra_server.username)
    monkeypatch.setenv("KDSL_PASSWORD", kestra_server.password)
    found = {name: one["server"] for name, one in _needs(capsys).items()}
    assert found["company.team", "REGION"] == found["company.team.child", "REGION"] == "present"
    assert found["company.team", "BUKET"] == found["company.team", "sql/a.sql"] == "missing"
    assert found["company.team", "run.py"] == "present"
    assert found["company.team", "PASSWORD"] == "unknown"
    assert kestra_server.writes[3:] == []
    assert {one["server"] for one in _needs(capsys, "--offline").values()} == {None}


def test_a_server_that_lists_secrets_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    class Listing:
        _workers = Workers()

        def keys(self, namespace: str) -> list[Any]:
            raise AssertionError(namespace)

        def _paged(self, path: str, namespace: str, sort: str) -> tuple[None, list[dict[str, str]]]:
            assert (path, sort) == ("/secrets", "key")
            return None, [{"key": "password"}] if namespace == "company" else []

    listing: Any = Listing()
    needs = [("secret", "company.team", "PASSWORD"), ("secret", "company.team", "OTHER")]
    assert presence_of(listing, needs) == {needs[0]: "present", needs[1]: "missing"}
