"""What is built again, and what is not."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from kestra_dsl.project.build import build
from kestra_dsl.project.settings import Settings
from kestra_dsl.project.settings import settings as settings_of
from tests.clock import wait_for_the_clock_of_files

HELLO = """\
from pathlib import Path
from kestra_dsl import Flow
from kestra_dsl.plugins.core.log import Log
from definitions.words import WORD

with Flow(id="hello", namespace="company.team") as flow:
    Log(id="greet", message=f"{WORD} {Path(__file__).with_name('name.txt').read_text()}")
"""


@pytest.fixture
def settings(folder: Path) -> Settings:
    for name, text in {
        "pyproject.toml": "[tool.kdsl]\n",
        "definitions/__init__.py": "",
        "definitions/hello.py": HELLO,
        "definitions/words.py": "WORD = 'Hello'\n",
        "definitions/name.txt": "Anne",
    }.items():
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    wait_for_the_clock_of_files()
    return settings_of(folder)


def built(settings: Settings) -> int:
    """How many modules were not taken from the cache."""
    return build(settings).built


def message() -> str:
    return Path("generated/company.team/hello.yaml").read_text(encoding="utf-8").partition("message: ")[2].strip()


def in_place(file: Path, text: str) -> None:
    file.write_text(text, encoding="utf-8")


def as_another_file(file: Path, text: str) -> None:
    file.with_suffix(".new").write_text(text, encoding="utf-8")
    file.with_suffix(".new").replace(file)


@pytest.mark.parametrize("change", [in_place, as_another_file])
@pytest.mark.parametrize(
    ("name", "text", "expected"),
    [("words.py", "WORD = 'Ahoj!'\n", "Ahoj! Anne"), ("name.txt", "Emma", "Hello Emma")],
)
def test_a_change_that_keeps_the_size_and_the_time_is_built(
    settings: Settings, change: Callable[[Path, str], None], name: str, text: str, expected: str
) -> None:
    file = Path("definitions", name)
    before = file.stat()
    assert built(settings) == 3
    assert built(settings) == 0
    change(file, text)
    os.utime(file, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert (file.stat().st_size, file.stat().st_mtime_ns) == (before.st_size, before.st_mtime_ns)
    assert built(settings) > 0
    assert message() == expected


def test_a_new_time_alone_is_no_change(settings: Settings) -> None:
    build(settings)
    for file in Path("definitions").glob("*.*"):
        os.utime(file, (0, 0))
    assert built(settings) == 0


def test_line_ends_that_git_changed_in_generated_files_are_no_change(settings: Settings) -> None:
    build(settings)
    file = Path("generated/company.team/hello.yaml")
    file.write_bytes(file.read_bytes().replace(b"\n", b"\r\n"))
    assert built(settings) == 0


def test_a_file_that_changes_while_it_is_built_is_built_again(settings: Settings) -> None:
    Path("definitions/hello.py").write_text(
        HELLO + "Path(__file__).with_name('name.txt').write_text('Emma')\n", encoding="utf-8"
    )
    build(settings)
    assert message() == "Hello Anne"
    assert built(settings) == 1
    assert message() == "Hello Emma"


def test_a_name_that_appears_in_a_folder_that_was_listed_is_a_change(settings: Settings) -> None:
    Path("definitions/words.py").write_text(
        "from pathlib import Path\nWORD = '+'.join(sorted(f.stem for f in Path(__file__).parent.glob('*.txt')))\n",
        encoding="utf-8",
    )
    build(settings)
    assert message() == "name Anne"
    Path("definitions/other.txt").write_text("", encoding="utf-8")
    build(settings)
    assert message() == "name+other Anne"
