"""Changes of files are noticed, and only those that matter."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from kestra_dsl.project.settings import settings
from kestra_dsl.project.watching import Watch
from tests.clock import wait_for_the_clock_of_files
from tests.hello_project import change, hello_project, write


@pytest.fixture
def project(folder: Path) -> Path:
    return hello_project(folder)


def names(paths: set[str], folder: Path) -> set[str]:
    return {Path(path).relative_to(folder).as_posix() for path in paths}


def test_nothing_changes_until_a_file_is_written(project: Path) -> None:
    watch = Watch(settings())
    assert watch.changed() == set()
    change("definitions/hello.py", "Hello", "Goodbye")
    assert names(watch.changed(), project) == {"definitions/hello.py"}
    assert watch.changed() == set()


def test_a_new_module_a_removed_one_and_a_renamed_one_are_changes(project: Path) -> None:
    watch = Watch(settings())
    write("definitions/new/other.py", "")
    assert names(watch.changed(), project) == {"definitions", "definitions/new/other.py"}
    Path("definitions/new/other.py").rename("definitions/new/another.py")
    expected = {"definitions/new", "definitions/new/other.py", "definitions/new/another.py"}
    assert names(watch.changed(), project) == expected
    shutil.rmtree("definitions/new")
    assert {"definitions", "definitions/new/another.py"} <= names(watch.changed(), project)


def test_the_settings_of_the_project_are_watched(project: Path) -> None:
    watch = Watch(settings())
    write("pyproject.toml", "[tool.kdsl]\ntarget = '2.0'\n")
    assert names(watch.changed(), project) == {"pyproject.toml"}


def test_a_folder_whose_name_begins_like_the_one_of_the_definitions_is_not_looked_through(project: Path) -> None:
    write("definitions2/other.py", "")
    watch = Watch(settings())
    watch.add([str(project / "definitions2")])
    write("definitions2/new.py", "")
    assert names(watch.changed(), project) == {"definitions2"}
    change("definitions/hello.py", "Hello", "Goodbye")
    assert names(watch.changed(), project) == {"definitions/hello.py"}


def test_a_file_with_the_same_content_has_not_changed(project: Path) -> None:
    watch = Watch(settings())
    file = Path("definitions/hello.py")
    os.utime(file, ns=(0, 0))
    text = file.read_text()
    file.unlink()
    file.write_text(text)
    assert watch.changed() == set()


@pytest.mark.parametrize("path", ["generated/n/f.yaml", ".git/index", "definitions/__pycache__/a.pyc", "a.py~"])
def test_generated_files_caches_and_backups_are_ignored(project: Path, path: str) -> None:
    watch = Watch(settings())
    write(path, "text")
    assert watch.changed() == set()


def test_files_that_definitions_read_are_watched_once_they_are_known(project: Path) -> None:
    file = write("sql/count.sql", "SELECT 1")
    wait_for_the_clock_of_files()
    watch = Watch(settings())
    watch.add([str(file.absolute())])
    assert watch.changed() == set()
    write("sql/count.sql", "SELECT 2")
    assert names(watch.changed(), project) == {"sql/count.sql"}


def test_a_module_beside_one_that_is_imported_is_noticed_when_it_appears(project: Path) -> None:
    file = write("shared/names.py", "")
    wait_for_the_clock_of_files()
    watch = Watch(settings())
    watch.add([str(file.absolute())])
    write("shared/more.py", "")
    assert names(watch.changed(), project) == {"shared"}


def test_a_file_that_was_written_while_it_was_read_has_changed(project: Path) -> None:
    file = write("sql/count.sql", "SELECT 1")
    wait_for_the_clock_of_files()
    watch = Watch(settings())
    write("sql/count.sql", "SELECT 2")
    assert watch.changed() == set()
    write("sql/count.sql", "SELECT 3")
    watch.add([str(file.absolute())])
    assert names(watch.changed(), project) == {"sql/count.sql"}
    assert watch.changed() == set()


def test_waiting_ends_with_what_changed_or_when_it_is_over(project: Path) -> None:
    watch = Watch(settings())
    asked: list[bool] = []

    def is_over() -> bool:
        asked.append(True)
        if len(asked) == 2:
            change("definitions/hello.py", "Hello", "Goodbye")
        return False

    assert names(watch.wait(is_over), project) == {"definitions/hello.py"}
    assert watch.wait(lambda: True) == set()


def test_a_pipe_is_never_read(project: Path) -> None:
    os.mkfifo("definitions/pipe.py")
    watch = Watch(settings())
    assert watch.changed() == set()
