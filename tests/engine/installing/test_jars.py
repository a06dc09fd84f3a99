"""The class path, and how it leaves a machine again."""

from __future__ import annotations

from pathlib import Path

import pytest

from kestra_dsl.engine.installing.download import part_of
from kestra_dsl.engine.installing.jars import classpath, missing_jars
from kestra_dsl.engine.installing.lock import TEST_KIT, Jar
from kestra_dsl.engine.installing.remove import needed_by, removable, remove
from kestra_dsl.errors import NotInstalledError
from tests.engine.installing.machine import lock_of_these
from tests.engine.installing.maven_server import bytes_of, jar_of

CORE, SHARED, KIT = jar_of("io.kestra:core:1.3.31"), jar_of("com.example:shared:1"), jar_of("a:kit:1", part=TEST_KIT)
OTHER = jar_of("io.kestra:core:2.0.0")


@pytest.fixture
def repository(machine: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    lock_of_these({"1.3.31": [CORE, SHARED, KIT], "2.0.0": [OTHER, SHARED]}, tmp_path / "locks", monkeypatch)
    return machine / ".m2" / "repository"


def put(*jars: Jar, repository: Path) -> None:
    for jar in jars:
        file = repository / jar.path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(bytes_of(jar.coordinate, jar.size))


def test_the_class_path_is_in_the_order_of_the_lock(repository: Path) -> None:
    put(CORE, SHARED, KIT, repository=repository)
    assert classpath("1.3") == [repository / CORE.path, repository / SHARED.path]
    assert classpath("1.3.31", test_kit=True) == [repository / jar.path for jar in (CORE, SHARED, KIT)]


def test_what_is_not_installed_says_which_command_installs_it(repository: Path) -> None:
    with pytest.raises(NotInstalledError, match=r"Kestra 1\.3 is not installed: 2 of its 2 jars are not in") as caught:
        classpath("1.3.31")
    assert caught.value.hint == "kdsl engine install 1.3"
    assert caught.value.exit_code == 3


def test_a_missing_test_kit_has_a_command_of_its_own(repository: Path) -> None:
    put(CORE, SHARED, repository=repository)
    with pytest.raises(NotInstalledError, match="1 of its 3 jars is not in") as caught:
        classpath("1.3", test_kit=True)
    assert caught.value.hint == "kdsl engine install 1.3 --test-kit"


@pytest.mark.parametrize("size", [0, CORE.size - 1, CORE.size + 1])
def test_half_a_jar_is_as_good_as_none(size: int, repository: Path) -> None:
    put(CORE, repository=repository)
    (repository / CORE.path).write_bytes(b"x" * size)
    assert missing_jars([CORE], repository) == [CORE]


def test_what_another_installed_version_needs_is_not_removable(repository: Path) -> None:
    put(CORE, SHARED, OTHER, repository=repository)
    assert removable([CORE, SHARED], needed_by([[OTHER, SHARED]], repository), repository) == [CORE]


def test_a_version_that_is_there_in_part_needs_nothing(repository: Path) -> None:
    put(CORE, SHARED, repository=repository)
    assert removable([CORE, SHARED], needed_by([[OTHER, SHARED]], repository), repository) == [CORE, SHARED]


def test_a_file_that_was_never_published_is_not_removable(repository: Path) -> None:
    put(CORE, repository=repository)
    (repository / CORE.path).write_bytes(b"x" * CORE.size)
    assert removable([CORE, SHARED], set(), repository) == []


def test_files_of_others_and_their_folders_stay(repository: Path) -> None:
    put(CORE, SHARED, repository=repository)
    pom = (repository / CORE.path).with_suffix(".pom")
    pom.write_text("<project/>")
    part = part_of(repository / KIT.path)
    part.parent.mkdir(parents=True)
    part.touch()
    remove([CORE, SHARED], [CORE, SHARED, KIT], repository)
    assert [path for path in repository.rglob("*") if path.is_file()] == [pom]
    assert sorted(path.name for path in repository.iterdir()) == ["io"]
