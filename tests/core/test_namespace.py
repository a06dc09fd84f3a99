"""Namespaces declare keys, secrets and files, and give references to them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from kestra_dsl import Namespace
from kestra_dsl.errors import DefinitionError


def test_a_declaration_gives_a_reference() -> None:
    team = Namespace("company.team")
    assert str(team.key("REGION", "europe-west1")) == "{{ kv('REGION') }}"
    assert str(team.secret("PASSWORD")) == "{{ secret('PASSWORD') }}"
    assert str(team.file("sql/a.sql", content="select 1")) == "{{ read('sql/a.sql') }}"
    assert (list(team.keys), list(team.secrets), list(team.files)) == (["REGION"], ["PASSWORD"], ["sql/a.sql"])
    assert team.files["sql/a.sql"].content == b"select 1"


def test_a_key_has_a_type_a_ttl_and_a_description() -> None:
    team = Namespace("company.team")
    team.key("BATCH", {"size": 5}, ttl=timedelta(hours=12), description="How much at once")
    key = team.keys["BATCH"]
    assert (key.type, key.value, key.ttl, key.description) == ("JSON", {"size": 5}, "PT12H", "How much at once")
    assert key.is_pushed
    assert key.origin.file.endswith("test_namespace.py")


def test_a_key_without_a_value_is_written_by_something_else() -> None:
    team = Namespace("company.team")
    team.key("LAST_RUN")
    assert not team.keys["LAST_RUN"].is_pushed


def test_the_source_of_a_file_is_relative_to_the_module(tmp_path: Path) -> None:
    (tmp_path / "sql").mkdir()
    (tmp_path / "sql" / "a.sql").write_bytes(b"\x00\r\n")
    code = compile("from kestra_dsl import Namespace\nteam = Namespace('ns')\nteam.file('sql/a.sql')", "m.py", "exec")
    module: dict[str, Any] = {"__name__": "m", "__file__": str(tmp_path / "m.py")}
    exec(code, module)
    assert module["team"].files["sql/a.sql"].content == b"\x00\r\n"


def test_another_module_cannot_declare(tmp_path: Path) -> None:
    team = Namespace("company.team")
    code = compile("team.key('A', 1)", str(tmp_path / "other.py"), "exec")
    with pytest.raises(DefinitionError, match="outside the module of the namespace"):
        exec(code, {"__name__": "other", "team": team})


def test_a_name_is_declared_once() -> None:
    team = Namespace("company.team")
    team.key("A", 1)
    team.file("a.txt", content="")
    with pytest.raises(DefinitionError, match=r"the key 'A' is declared twice, first at .*test_namespace.py:\d+"):
        team.key("A", 1)
    with pytest.raises(DefinitionError, match=r"the file 'a.txt' is declared twice"):
        team.file("a.txt", content="")
    team.secret("S")
    team.secret("S")  # two modules' flows may need it


@pytest.mark.parametrize(
    "declare",
    [
        lambda _: Namespace("Company"),
        lambda _: Namespace("a/b"),
        lambda _: Namespace(""),
        lambda team: team.key("a b", 1),
        lambda team: team.key("-a", 1),
        lambda team: team.key("a/b", 1),
        lambda team: team.key("a", None),
        lambda team: team.key("a", team.secret("S")),
        lambda team: team.key("a", 1, from_env="A"),
        lambda team: team.key("a", from_env="a b"),
        lambda team: team.key("a", from_env="A", type_="TEXT"),
        lambda team: team.key("a", 1, ttl="tomorrow"),
        lambda team: team.key("a", 1, ttl="PT0S"),
        lambda team: team.key("a", 1, ttl=timedelta(seconds=-5)),
        lambda team: team.key("a", 1, description="two\nlines"),
        lambda team: team.key("a", ttl="PT5M"),
        lambda team: team.file("../a", content=""),
        lambda team: team.file("/a", content=""),
        lambda team: team.file("a//b", content=""),
        lambda team: team.file("a/", content=""),
        lambda team: team.file("a b", content=""),
        lambda team: team.file("a+b", content=""),
        lambda team: team.file("a\\b", content=""),
        lambda team: team.file("_flows/a.yml", content=""),
        lambda team: team.file("x" * 300, content=""),
        lambda team: team.file("a", source="b", content=""),
        lambda team: team.file("no/such/file"),
        lambda team: (team.file("a", content=""), team.file("a/b", content="")),
        lambda team: team.secret(""),
    ],
)
def test_what_kestra_would_not_take_is_rejected_with_the_line(declare: Callable[[Any], Any]) -> None:
    with pytest.raises(DefinitionError) as caught:
        declare(Namespace("company.team"))
    assert caught.value.origin is not None
    assert caught.value.origin.file.endswith("test_namespace.py")
