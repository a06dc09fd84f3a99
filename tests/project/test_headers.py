"""The first line of a generated file is read back as it was written."""

from __future__ import annotations

from pathlib import Path

import pytest

from kestra_dsl.errors import UsageError
from kestra_dsl.project.headers import Header, header, read_header
from kestra_dsl.project.settings import settings


@pytest.mark.parametrize("owner", [None, "nyc-taxi", "nyc-taxi/prod", "nyc-taxi/dev/ann"])
@pytest.mark.parametrize("source", ["definitions/hello.py", "a (b).py", "definitions/in (x): change.py"])
def test_a_header_is_read_back(source: str, owner: str | None) -> None:
    text = header(source, owner) + "id: a\n"
    assert read_header(text) == Header(source, owner)
    assert read_header("\ufeff\r\n" + text) == Header(source, owner)


@pytest.mark.parametrize("names", [("a.b/c",), ("a.b/c", "d-e.f/G_1.x")])
def test_former_names_are_read_back(names: tuple[str, ...]) -> None:
    text = header("definitions/a.py", "taxi/prod", names) + "id: a\n"
    assert (
        read_header(text) == read_header(text.replace("\n", "\r\n")) == Header("definitions/a.py", "taxi/prod", names)
    )
    assert read_header("# Moved from a/b.\n" + text) is None


@pytest.mark.parametrize("text", ["", "id: a\n", "# Made by hand\nid: a\n", "id: a\n" + header("a.py", "b")])
def test_other_text_has_none(text: str) -> None:
    assert read_header(text) is None


@pytest.mark.parametrize(
    ("document", "owner"),
    [
        ("", None),
        ('[project]\nname = "NYC_Taxi.flows"', "nyc-taxi-flows"),
        ('[project]\nname = "taxi"\n[tool.kdsl]\nid = "other"', "other"),
    ],
)
def test_the_owner_is_the_project(document: str, owner: str | None, folder: Path) -> None:
    (folder / "pyproject.toml").write_text(document)
    assert settings(folder).owner == owner


def test_an_environment_is_an_owner_of_its_own(folder: Path) -> None:
    (folder / "pyproject.toml").write_text('[project]\nname = "taxi"\n[tool.kdsl.env.prod]\n')
    assert settings(folder, env="prod").owner == "taxi/prod"


@pytest.mark.parametrize("id_", ["", "Taxi", "-a", "a-", "a.b", "a/b", "x" * 61])
def test_an_id_that_cannot_be_one_is_refused(id_: str, folder: Path) -> None:
    (folder / "pyproject.toml").write_text(f'[tool.kdsl]\nid = "{id_}"\n')
    with pytest.raises(UsageError, match="id is"):
        settings(folder)


@pytest.mark.parametrize("env", ["a/b", "a..b", "a b", "../x"])
def test_an_environment_that_cannot_be_part_of_a_name_is_refused(env: str, folder: Path) -> None:
    (folder / "pyproject.toml").write_text(f'[tool.kdsl.env."{env}"]\n')
    with pytest.raises(UsageError, match="invalid environment"):
        settings(folder, env=env)
