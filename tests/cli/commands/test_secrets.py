"""``kdsl secrets encode`` as a person calls it."""

from __future__ import annotations

import io
import stat
import sys
from base64 import b64decode
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Kdsl = Callable[..., Any]

SECRET = "hunter2"


@pytest.fixture
def env(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    file = Path(".env")
    file.write_text(f"# the database\nexport PASSWORD='{SECRET}'\nKEY=\"a\\nb\"\n")
    return file


def decoded(text: str) -> dict[str, str]:
    pairs = (line.split("=", 1) for line in text.splitlines())
    return {name: b64decode(value, validate=True).decode() for name, value in pairs}


def test_each_value_is_one_line_of_base64(env: Path, kdsl: Kdsl) -> None:
    result = kdsl("secrets", "encode", ".env")
    assert result.code == 0
    assert decoded(result.out) == {"SECRET_PASSWORD": SECRET, "SECRET_KEY": "a\nb"}


def test_a_secret_without_a_value_is_a_warning(env: Path, kdsl: Kdsl) -> None:
    env.write_text("PASSWORD=\nKEY=a\n")
    result = kdsl("secrets", "encode", ".env")
    assert (result.code, result.err) == (0, "warning: without a value: PASSWORD\n")
    assert decoded(result.out) == {"SECRET_PASSWORD": "", "SECRET_KEY": "a"}


def test_a_dash_reads_what_comes_in(env: Path, kdsl: Kdsl, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO("A=ü".encode())))
    assert decoded(kdsl("secrets", "encode", "-").out) == {"SECRET_A": "ü"}


def test_the_file_that_is_written_is_for_its_owner_alone(env: Path, kdsl: Kdsl) -> None:
    result = kdsl("secrets", "encode", ".env", "--out", "encoded")
    assert (result.code, result.out, result.err) == (0, "", "encoded: 2 secrets\n")
    written = Path("encoded")
    assert stat.S_IMODE(written.stat().st_mode) == 0o600
    assert decoded(written.read_text())["SECRET_PASSWORD"] == SECRET
    assert sorted(path.name for path in Path().iterdir()) == [".env", "encoded"]


def test_a_file_is_overwritten_only_by_force(env: Path, kdsl: Kdsl) -> None:
    written = Path("encoded")
    written.write_text("mine")
    written.chmod(0o644)
    result = kdsl("secrets", "encode", ".env", "--out", "encoded")
    assert result.code == 2
    assert "--force" in result.err
    assert written.read_text() == "mine"
    assert kdsl("secrets", "encode", ".env", "--out", "encoded", "--force").code == 0
    assert stat.S_IMODE(written.stat().st_mode) == 0o600
    assert decoded(written.read_text())["SECRET_PASSWORD"] == SECRET


@pytest.mark.parametrize(
    ("text", "line", "problem"),
    [
        (f"A=1\n{SECRET}\n", 2, "not NAME=value"),
        (f"A=1\n\nB='{SECRET}\n", 3, "is not closed"),
        (f'A="1" {SECRET}\n', 1, "continues after its closing quote"),
        (f"A='1\n2'\nA={SECRET}\n", 3, "A is assigned twice, first on line 1"),
        (f"1A={SECRET}\n", 1, "not NAME=value"),
    ],
)
def test_an_error_names_the_line_and_no_value(text: str, line: int, problem: str, env: Path, kdsl: Kdsl) -> None:
    env.write_text(text)
    result = kdsl("secrets", "encode", ".env")
    assert result.code == 2
    assert f".env:{line}: " in result.err and problem in result.err
    assert SECRET not in result.err + result.out


def test_names_that_differ_in_case_alone_are_one_to_kestra(env: Path, kdsl: Kdsl) -> None:
    env.write_text("Key=1\nKEY=2\n")
    result = kdsl("secrets", "encode", ".env")
    assert result.code == 2
    assert "Key and KEY are the same secret for Kestra" in result.err


def test_what_cannot_be_read_or_written_is_bad_use(env: Path, kdsl: Kdsl) -> None:
    Path("empty").write_text("# nothing\n")
    Path("latin").write_bytes(b"A=1\nB=\xff\n")
    for arguments, problem in {
        ("nothing",): "No such file",
        (".",): "Is a directory",
        ("empty",): "no NAME=value",
        ("latin",): "latin:2: this is not UTF-8",
        (".env", "--out", "nowhere/encoded"): "cannot be written",
    }.items():
        result = kdsl("secrets", "encode", *arguments)
        assert result.code == 2
        assert problem in result.err
