"""Which files hold flows, how a module is imported, and which flows it has."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from kestra_dsl.errors import DefinitionError, UsageError
from kestra_dsl.project.flow_files import files_below
from kestra_dsl.project.loading import load_module
from kestra_dsl.project.module_flows import flows_of

ROOT = Path(__file__).parent.parent.parent
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
    with pytest.raises(UsageError, match="no such file or folder: nowhere"):
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
    printed = capsys.readouterr()
    assert (printed.out, printed.err) == ("", "hello\n")


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


def test_an_installed_project_with_the_same_packages_hides_none_of_this_one(
    folder: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    other = tmp_path_factory.mktemp("other")
    for root, id_ in ((other, "theirs"), (folder, "ours")):
        write(root / "definitions" / "__init__.py", "")
        write(root / "definitions" / "names.py", f"ID = {id_!r}\n")
        write(root / "definitions" / "taxi.py", f"from definitions.names import ID\n{FLOW}flow = make(ID)\n")
    sys.path[:] = [str(other), *sys.path, str(folder)]  # as two editable installations do
    (flow,) = flows_of(load_module(folder / "definitions" / "taxi.py"))
    assert flow.id == "ours"


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


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        (
            "class Bad(Exception):\n    def __str__(self):\n        return 1 / 0\nraise Bad\n",
            4,
            "Bad: its message cannot be shown, since its __str__ raises ZeroDivisionError",
        ),
        ("class Odd(BaseException): pass\n\nraise Odd('so')\n", 3, "Odd: so"),
        ("raise GeneratorExit\n", 1, "GeneratorExit"),
        (
            "class Bad:\n    def __str__(self):\n        raise KeyError\nraise SystemExit(Bad())\n",
            4,
            "ends the program",
        ),
        ("import sys\nsys.stdout.close()\n", 2, "closes the stream that it prints to"),
        ("import sys\nsys.stderr.close()\n", 2, "closes the stream that it prints to"),
        ("import os\nos.close(1)\n", 2, "broken closes standard output"),
        ("import os\n\nos.close(2)\n", 3, "broken closes standard error"),
        ("import sys\nsys.modules.clear()\n", 2, "broken takes modules out of sys.modules"),
        ("import sys\nsys.modules.clear()\nimport kestra_dsl\nraise KeyError\n", 2, "takes modules out of sys.modules"),
        ("import sys\nsys.modules = {}\n", 2, "takes modules out of sys.modules"),
        ("import sys\ndef deep(): deep()\nsys.setrecursionlimit(80)\ndeep()\n", 2, "RecursionError"),
    ],
)
def test_whatever_a_module_does_to_the_process_is_an_error_with_its_line(
    folder: Path, capsys: pytest.CaptureFixture[str], text: str, line: int, words: str
) -> None:
    limit, modules = sys.getrecursionlimit(), {**sys.modules}
    with pytest.raises(DefinitionError) as caught:
        load_module(write(folder / "broken.py", text))
    assert words in str(caught.value)
    assert (caught.value.origin.file, caught.value.origin.line) == ("broken.py", line)  # type: ignore[union-attr]
    assert sys.getrecursionlimit() == limit
    assert all(sys.modules[name] is module for name, module in modules.items())
    sys.stdout.write("still here\n")
    sys.stderr.write("and here\n")
    assert capsys.readouterr() == ("still here\n", "and here\n")


def test_a_module_that_changes_the_recursion_limit_leaves_the_next_one_as_it_was(folder: Path) -> None:
    limit = sys.getrecursionlimit()
    load_module(write(folder / "changed.py", "import sys\nsys.setrecursionlimit(5000)\n"))
    assert sys.getrecursionlimit() == limit


@pytest.mark.parametrize(
    "text",
    [
        "import os\nos.close(1)\n",
        "import os\nos.close(2)\n",
        "import sys\nsys.__stdout__.close()\n",
        "import sys\nsys.modules.clear()\n",
        f"{FLOW}import sys\nsys.modules.clear()\nflow = make('emptied')\n",
        "import sys\nsys.setrecursionlimit(60)\nfrom kestra_dsl import Flow\n1 / 0\n",
        "class Bad(BaseException):\n    def __str__(self):\n        raise self\nraise Bad\n",
    ],
)
@pytest.mark.parametrize("command", [("list",), ("build",), ("check", "definitions")])
def test_a_command_tells_it_in_one_line_and_goes_on(folder: Path, text: str, command: tuple[str, ...]) -> None:
    (folder / "pyproject.toml").write_text("[tool.kdsl]\n")
    write(folder / "definitions" / "broken.py", text)
    write(folder / "definitions" / "fine.py", FLOW + "flow = make('fine')\n")
    done = subprocess.run(
        [sys.executable, "-m", "kestra_dsl", *command],
        capture_output=True, text=True, check=False, env={**os.environ, "PYTHONPATH": str(ROOT)},
    )  # fmt: skip
    told = done.stdout + done.stderr
    assert done.returncode == 1, told
    assert "definitions/broken.py:" in told
    assert "Traceback" not in told
    assert "panicked" not in told
    if command == ("list",):
        assert "definitions/fine.py:6" in done.stdout


def test_main_that_is_not_guarded_is_an_error(folder: Path) -> None:
    file = write(folder / "eager.py", f"{FLOW}\nflow = make('a')\nfrom kestra_dsl.project import main\nmain(flow)\n")
    with pytest.raises(DefinitionError, match=r"eager.py:12: main\(\) is called while the module is imported"):
        load_module(file)
