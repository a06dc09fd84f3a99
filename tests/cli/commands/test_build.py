"""`kdsl build`: what is built, and what is reported."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.commands import kdsl
from tests.hello_project import HEADER, HELLO, TEXT, change, files, hello_project, write


@pytest.fixture
def project(folder: Path) -> Path:
    return hello_project(folder)


def test_a_flow_becomes_a_file_with_its_source_in_the_header(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert kdsl("build") == 0
    assert files() == {"company.team/hello.yaml": HEADER + TEXT}
    printed = capsys.readouterr()
    assert printed.out == "+ generated/company.team/hello.yaml\n"
    assert printed.err.startswith("1 flow: 1 new; 2 of 2 modules built in ")


def test_a_second_build_changes_nothing_and_imports_nothing(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    kdsl("build")
    stamp = Path("generated/company.team/hello.yaml").stat().st_mtime_ns
    capsys.readouterr()
    assert kdsl("build") == 0
    assert "1 flow: nothing changed; 0 of 2 modules built" in capsys.readouterr().err
    assert Path("generated/company.team/hello.yaml").stat().st_mtime_ns == stamp


def test_a_change_is_built_and_told(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    kdsl("build")
    change("definitions/hello.py", "Hello", "Good morning")
    capsys.readouterr()
    assert kdsl("build") == 0
    assert capsys.readouterr().out == "~ generated/company.team/hello.yaml\n"
    assert "message: Good morning" in files()["company.team/hello.yaml"]


def test_a_change_in_what_a_module_imports_or_reads_is_built_too(project: Path) -> None:
    write("definitions/words.py", "from pathlib import Path\nWORD = Path(__file__).with_name('word.txt').read_text()\n")
    write("definitions/word.txt", "first")
    change("definitions/hello.py", 'message="Hello"', "message=WORD")
    change(
        "definitions/hello.py",
        "from kestra_dsl import Flow",
        "from definitions.words import WORD\nfrom kestra_dsl import Flow",
    )
    assert kdsl("build") == 0
    assert "message: first" in files()["company.team/hello.yaml"]
    change("definitions/word.txt", "first", "second one")
    assert kdsl("build") == 0
    assert "message: second one" in files()["company.team/hello.yaml"]
    change("definitions/words.py", "WORD = ", "WORD = 'third: ' + ")
    assert kdsl("build") == 0
    assert 'message: "third: second one"' in files()["company.team/hello.yaml"]


def test_check_shows_a_diff_writes_nothing_and_gives_1(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    kdsl("build")
    assert kdsl("build", "--check") == 0
    change("definitions/hello.py", "Hello", "Good morning")
    capsys.readouterr()
    assert kdsl("build", "--check") == 1
    printed = capsys.readouterr()
    assert "-    message: Hello\n+    message: Good morning\n" in printed.out
    assert "1 changed (stale)" in printed.err
    assert files()["company.team/hello.yaml"] == HEADER + TEXT


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (HELLO.replace("greet", "say hello"), "definitions/hello.py:5: KD103"),
        (HELLO.replace("message", "mesage"), "definitions/hello.py:5: KD004"),
        (HELLO + "1 / 0\n", "definitions/hello.py:6: KD004 ZeroDivisionError"),
    ],
)
def test_what_is_wrong_is_told_and_leaves_the_tree_untouched(
    project: Path, capsys: pytest.CaptureFixture[str], text: str, words: str
) -> None:
    write("definitions/other.py", HELLO.replace("hello", "other"))
    kdsl("build")
    before = files()
    write("definitions/hello.py", text)
    change("definitions/other.py", "Hello", "Changed")
    capsys.readouterr()
    assert kdsl("build") == 1
    printed = capsys.readouterr()
    assert words in printed.out
    assert "nothing was written" in printed.err
    assert files() == before


def test_two_flows_of_one_id_name_both_lines(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write("definitions/other.py", "\n" + HELLO)
    assert kdsl("build") == 2
    told = capsys.readouterr().err
    assert "definitions/hello.py:4" in told
    assert "definitions/other.py:5" in told
    assert not Path("generated").exists()


def test_an_imported_flow_belongs_to_the_module_that_made_it(project: Path) -> None:
    write(
        "definitions/again.py",
        "from definitions import hello\nfrom definitions.hello import flow\nall = [hello.flow]\n",
    )
    write("definitions/a_first.py", "from definitions.hello import flow\n")
    assert kdsl("build") == 0
    assert files() == {"company.team/hello.yaml": HEADER + TEXT}


def test_names_and_patterns_build_a_part_and_remove_nothing(project: Path) -> None:
    write("definitions/other.py", HELLO.replace("hello", "other"))
    assert kdsl("build", "other") == 0
    assert set(files()) == {"company.team/other.yaml"}
    assert kdsl("build", "definitions.hello") == 0
    assert set(files()) == {"company.team/hello.yaml", "company.team/other.yaml"}
    assert kdsl("build", "company.team/h*") == 0
    assert kdsl("build", "nothing*") == 2


def test_many_modules_are_built_in_several_processes(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for number in range(40):
        write(f"definitions/many/m{number}.py", HELLO.replace("hello", f"hello_{number}"))
    assert kdsl("build") == 0
    assert len(files()) == 41
    told = capsys.readouterr().err
    assert "42 of 42 modules" in told
    assert kdsl("build") == 0
    assert "0 of 42 modules built" in capsys.readouterr().err
