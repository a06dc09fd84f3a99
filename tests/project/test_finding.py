"""Which files hold flows, how a module is imported, and which flows it has."""

from __future__ import annotations

from pathlib import Path

import pytest

from kestra_dsl.errors import DefinitionError, UsageError
from kestra_dsl.project.finding import files_below, flows_of, load_module

FLOW = """
from kestra_dsl import Flow
from kestra_dsl.plugins.core.log import Log

def make(name):
    with Flow(id=name, namespace="company.team") as made:
        Log(id="greet", message="Hello")
    return made
"""


def write(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def test_a_folder_gives_python_and_yaml_in_order_and_nothing_hidden(folder: Path) -> None:
    for name in ("b.yml", "a.yaml", "c.py", "notes.txt", ".git/x.yaml", "__pycache__/y.py", "sub/d.yaml"):
        write(folder / "flows" / name, "")
    found = [path.relative_to(folder / "flows").as_posix() for path in files_below(folder / "flows")]
    assert found == ["a.yaml", "b.yml", "c.py", "sub/d.yaml"]


def test_what_is_not_there_or_no_flow_is_bad_use(folder: Path) -> None:
    with pytest.raises(UsageError, match="there is no nowhere"):
        files_below(Path("nowhere"))
    write(folder / "notes.txt", "")
    with pytest.raises(UsageError, match="neither Python nor YAML"):
        files_below(Path("notes.txt"))


def test_a_virtual_environment_is_left_out_whatever_it_is_called(folder: Path) -> None:
    write(folder / "flows" / "taxi.py", "")
    write(folder / "flows" / "env" / "pyvenv.cfg", "")
    write(folder / "flows" / "env" / "lib" / "installed.py", "")
    assert files_below(folder / "flows") == [folder / "flows" / "taxi.py"]


def test_what_the_machine_does_not_let_us_look_at_is_bad_use(folder: Path) -> None:
    with pytest.raises(UsageError, match="cannot be read: File name too long"):
        files_below(Path("x" * 300))


def test_what_a_module_prints_is_kept_out_of_the_output(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    load_module(write(folder / "chatty.py", "print('hello')\n"))
    told = capsys.readouterr()
    assert (told.out, told.err) == ("", "hello\n")


def test_flows_are_found_in_globals_lists_tuples_and_dicts_each_once(folder: Path) -> None:
    file = write(
        folder / "many.py",
        FLOW
        + "one = make('one')\nsame = one\nmore = [make('two'), (make('three'),)]\nlast = {'x': {'y': make('four')}}\n"
        "more.append(more)\n",
    )
    assert [flow.id for flow in flows_of(load_module(file))] == ["one", "two", "three", "four"]


def test_a_module_is_imported_under_the_name_its_neighbours_use(folder: Path) -> None:
    write(folder / "team" / "shared.py", FLOW)
    file = write(folder / "team" / "taxi.py", "from team.shared import make\nflow = make('taxi')\n")
    module = load_module(file)
    assert module.__name__ == "team.taxi"
    assert load_module(file) is module


def test_a_package_elsewhere_is_imported_from_above_its_top(
    folder: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    elsewhere = tmp_path_factory.mktemp("elsewhere")
    write(elsewhere / "other_team" / "__init__.py", "")
    write(elsewhere / "other_team" / "shared.py", FLOW)
    file = write(elsewhere / "other_team" / "taxi.py", "from other_team.shared import make\nflow = make('taxi')\n")
    assert load_module(file).__name__ == "other_team.taxi"


def test_two_files_of_one_name_do_not_hide_each_other(folder: Path) -> None:
    first = write(folder / "with-dash" / "taxi.py", FLOW + "flow = make('first')\n")
    second = write(folder / "and-another" / "taxi.py", FLOW + "flow = make('second')\n")
    assert [flow.id for file in (first, second) for flow in flows_of(load_module(file))] == ["first", "second"]


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ("x = 1\ny = 1 / 0\n", 2, "ZeroDivisionError: division by zero"),
        ("x = 1\nif x\n", 2, "expected ':'"),
        ("import nothing_like_this\n", 1, "No module named 'nothing_like_this'"),
        ("def f():\n    raise ValueError('no')\n\nf()\n", 2, "ValueError: no"),
        ("import json\njson.loads('[')\n", 2, "JSONDecodeError"),
        ("import sys\nsys.exit('done')\n", 2, "ends the program"),
        ("class Skipped(BaseException): ...\nraise Skipped('today')\n", 2, "Skipped: today"),
        ("assert False\n", 1, "AssertionError"),
    ],
)
def test_a_broken_module_is_told_with_the_innermost_line_of_its_own(
    folder: Path, text: str, line: int, words: str
) -> None:
    file = write(folder / "broken.py", text)
    with pytest.raises(DefinitionError) as caught:
        load_module(file)
    assert words in caught.value.message
    assert str(caught.value.origin) == f"broken.py:{line}"


def test_the_librarys_own_error_keeps_its_line(folder: Path) -> None:
    file = write(folder / "wrong.py", FLOW + "\nflow = Log(id='x', mesage='y')\n")
    with pytest.raises(DefinitionError, match="mesage") as caught:
        load_module(file)
    assert str(caught.value.origin) == "wrong.py:10"
