"""Flows that a module makes and drops are errors; those that something holds, or that were used up, are not."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from kestra_dsl.cli import main
from kestra_dsl.errors import DefinitionError
from kestra_dsl.project.loading import load_module
from kestra_dsl.project.module_flows import flows_of

ROOT = Path(__file__).parent.parent.parent
START = """\
import copy
from dataclasses import dataclass
from functools import cache
from kestra_dsl import Flow
from kestra_dsl.plugins.core.log import Log
from kestra_dsl.project import main


def make(id, text="Hello"):
    with Flow(id=id, namespace="company.team") as made:
        Log(id="say", message=text)
    return made


def drop(id):
    with Flow(id=id, namespace="company.team"):
        Log(id="say", message="Hello")


TEXT = make("written").to_yaml()
"""
LINE = START.count("\n") + 1


def write(folder: Path, text: str, name: str = "flows") -> Path:
    file = folder / "definitions" / f"{name}.py"
    file.parent.mkdir(exist_ok=True)
    (file.parent / "__init__.py").touch()
    file.write_text(START + text, encoding="utf-8")
    return file


NAMED = """\
with Flow(id="first", namespace="company.team") as flow:
    task = Log(id="say", message="Hello")
with Flow(id="second", namespace="company.team") as flow:
    Log(id="say", message="Hello")
"""


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            NAMED,
            rf"flows.py:{LINE}: flow 'first' is unreachable: 'flow' now refers to flow 'second' .*flows.py:{LINE + 2}",
        ),
        (NAMED + "print(task.id)", "flow 'first' is unreachable"),
        (
            "with Flow(id='first', namespace='company.team'):\n    Log(id='say', message='x')\n",
            "no variable refers to it",
        ),
        ("Flow(id='first', namespace='company.team', tasks=[])\n", rf"flows.py:{LINE}: .* no variable refers to it"),
        (
            "flow = Flow(\n    id='first', namespace='a.b', tasks=[]\n)\n\nflow = make('second')\n",
            rf"flows.py:{LINE}: flow 'first' is unreachable: 'flow' now refers to flow 'second' of .*flows.py:10",
        ),
        ("drop('first')\n", rf"flows.py:16: flow 'first', created at .*flows.py:{LINE}, is unreachable"),
        (
            "for id in 'abc':\n    flow = make(id)\n",
            r"flow 'a'.* is unreachable.*'c' of .*; so is 'b' \(.*flows.py:10\)",
        ),
        ("for id in 'abcdefghi':\n    make(id)\n", "'a', .*; so are 'b' .* and 3 more"),
        ("flow = make('a')\nprint(flow.to_yaml())\nflow = make('b')\n", "flow 'a'"),
        ("base = make('base')\nflow = base.model_copy(update={'id': 'a'})\nflow = base.model_copy()\n", "flow 'a'"),
        ("flow = Flow.from_yaml(TEXT)\nflow = Flow.from_yaml(TEXT)\n", "flow 'written'"),
        ("flow = make('a')\nflow = None\n", "flow 'a'"),
    ],
)
def test_a_flow_that_nothing_holds_is_an_error_with_both_lines(folder: Path, text: str, words: str) -> None:
    file = write(folder, text)
    with pytest.raises(DefinitionError, match=words):
        load_module(file)
    with pytest.raises(DefinitionError, match=words):  # also when it is loaded already
        load_module(file)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("flow = make('a')\nother = make('b')\n_hidden = make('c')\n", "abc"),
        ("flows = [make('a'), (make('b'), {'x': [make('c')]})]\n", "abc"),
        (("flows = []\nfor id in 'abc':\n    with Flow(id=id, namespace='a.b') as flow:\n"
         "        Log(id='say', message='x')\n    flows.append(flow)\ndel flow\n"), "abc"),
        ("@dataclass\nclass Pair:\n    one: Flow\n    two: list\npair = Pair(make('a'), [make('b')])\n", "ab"),
        ("@dataclass(frozen=True, slots=True)\nclass One:\n    one: Flow\nones = {1: One(make('a'))}\n", "a"),
        ("class Held:\n    flow = make('a')\n", ""),
        ("@cache\ndef cached(id):\n    return make(id)\ncached('a')\n", ""),
        ("def outer():\n    held = make('a')\n    return lambda: held\ninner = outer()\n", ""),
        ("flow = make('b').model_copy(update={'id': 'a'})\n", "a"),
        ("flow = copy.deepcopy(make('a'))\n", "a"),
        (("flow = make('b')\nflow = Flow.from_yaml(flow.to_yaml().replace('id: b', 'id: a'))\n"
         "TASKS = Flow.from_yaml(TEXT).tasks\nID = Flow.from_yaml(TEXT).id\nDATA = make('x').to_dict()\n"), "a"),
        (("try:\n    with Flow(id='x', namespace='a.b') as flow:\n        1 / 0\nexcept ZeroDivisionError:\n"
         "    flow = make('a')\n"), "a"),
        (("class Lazy:\n    def __getattribute__(self, name):\n        raise GeneratorExit(name)\nlazy = Lazy()\n"
         "flow = make('a')\n"), "a"),
    ],
)  # fmt: skip
def test_a_flow_that_something_holds_or_that_was_used_up_is_no_error(folder: Path, text: str, found: str) -> None:
    assert sorted(flow.id for flow in flows_of(load_module(write(folder, text)))) == [*found]


def test_a_flow_of_an_imported_module_is_held_by_that_module(folder: Path) -> None:
    write(folder, "flow = make('a')\n", "first")
    second = write(folder, "from definitions.first import make as again\nimport definitions.first\n", "second")
    assert flows_of(load_module(second)) == []


def test_a_flow_that_an_imported_module_drops_is_told_for_both(folder: Path) -> None:
    first = write(folder, "flow = make('a')\nflow = make('b')\n", "first")
    second = write(folder, "from definitions.first import flow\n", "second")
    for file in (second, first, second):
        with pytest.raises(DefinitionError, match="flow 'a'"):
            load_module(file)


@pytest.mark.parametrize(
    "command", [("build",), ("check", "definitions"), ("list",), ("validate",), ("show", "second")]
)
def test_every_command_that_loads_definitions_tells_it(
    folder: Path, capsys: pytest.CaptureFixture[str], command: tuple[str, ...]
) -> None:
    (folder / "pyproject.toml").write_text("[tool.kdsl]\n")
    write(folder, NAMED)
    with pytest.raises(SystemExit) as leaving:
        main([*command])
    assert leaving.value.code == 1
    told = "".join(capsys.readouterr())
    assert f"definitions/flows.py:{LINE}: " in told
    assert "flow 'first' is unreachable" in told
    assert f"of definitions/flows.py:{LINE + 2}\n" in told
    assert not Path("generated").exists()


@pytest.mark.parametrize("how", ["-m", "file"])
def test_a_module_that_is_run_tells_it(folder: Path, how: str) -> None:
    write(folder, NAMED + "if __name__ == '__main__':\n    main(flow)\n")
    command = ["-m", "definitions.flows"] if how == "-m" else ["definitions/flows.py"]
    done = subprocess.run(
        [sys.executable, *command],
        capture_output=True, text=True, check=False, env={**os.environ, "PYTHONPATH": str(ROOT)},
    )  # fmt: skip
    assert done.returncode == 1
    assert "flow 'first' is unreachable" in done.stderr
    assert "Traceback" not in done.stderr
    assert not Path("generated").exists()


def test_a_module_that_is_run_and_hands_its_flows_over_builds_them(folder: Path) -> None:
    write(folder, "if __name__ == '__main__':\n    main(*[make(id) for id in 'ab'])\n")
    done = subprocess.run(
        [sys.executable, "-m", "definitions.flows"],
        capture_output=True, text=True, check=False, env={**os.environ, "PYTHONPATH": str(ROOT)},
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert {file.stem for file in Path("generated").rglob("*.yaml")} == {"a", "b"}


def test_nothing_is_watched_by_programs_that_are_no_definitions() -> None:
    from kestra_dsl.core import tracking

    assert tracking._tracked is None
