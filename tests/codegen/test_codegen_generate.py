"""The generated tree: the same text every time, and every difference from it is found."""

from __future__ import annotations

import ast
import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import kestra_dsl
from kestra_dsl.catalog import facts
from kestra_dsl.codegen.generate import MOST_LINES, generated, stale
from kestra_dsl.codegen.packages import files
from kestra_dsl.codegen.served_schema import library_layout

_ROOT = Path(kestra_dsl.__file__).parent.parent
_COPY_IN = "kestra_dsl/plugins/jdbc/postgresql/__init__.py"


@pytest.fixture(scope="module")
def texts() -> dict[str, str]:
    return generated()


@pytest.fixture(scope="module")
def pristine(tmp_path_factory: pytest.TempPathFactory, texts: dict[str, str]) -> Path:
    """A tree with every generated file, as it should be."""
    root = tmp_path_factory.mktemp("pristine")
    for path in texts:
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(_ROOT / path, root / path)
    return root


@pytest.fixture
def copied(tmp_path: Path, pristine: Path) -> Path:
    """A copy that a test may change: its files are links, so a changed one has to be a new one."""
    shutil.copytree(pristine, tmp_path, dirs_exist_ok=True, copy_function=os.link)
    return tmp_path


def _replace(file: Path, content: bytes) -> None:
    file.unlink()
    file.write_bytes(content)


def _digest(texts: dict[str, str]) -> str:
    return hashlib.sha256(repr(sorted(texts.items())).encode()).hexdigest()


def test_nothing_in_the_tree_is_stale() -> None:
    assert stale() == []


def test_a_faithful_copy_is_not_stale(copied: Path) -> None:
    assert stale(copied) == []


def test_a_changed_file_is_stale(copied: Path) -> None:
    file = copied / _COPY_IN
    _replace(file, file.read_bytes() + b"\n")
    assert stale(copied) == [_COPY_IN]


def test_line_ends_of_another_system_are_stale(copied: Path) -> None:
    file = copied / _COPY_IN
    _replace(file, file.read_bytes().replace(b"\n", b"\r\n"))
    assert stale(copied) == [_COPY_IN]


def test_a_missing_file_is_stale(copied: Path) -> None:
    (copied / _COPY_IN).unlink()
    (copied / "kestra_dsl/expressions/filters.py").unlink()
    assert stale(copied) == ["kestra_dsl/expressions/filters.py", _COPY_IN]


@pytest.mark.parametrize("folder", ["plugins/jdbc/postgresql", "plugins/gone", "models", "inputs", "retries"])
def test_a_left_over_file_is_stale(copied: Path, folder: str) -> None:
    left = copied / "kestra_dsl" / folder / "_left_over.py"
    left.parent.mkdir(exist_ok=True)
    left.write_text("")
    assert stale(copied) == [f"kestra_dsl/{folder}/_left_over.py"]


def test_what_the_interpreter_writes_is_not_stale(copied: Path) -> None:
    cache = copied / "kestra_dsl/plugins/__pycache__"
    cache.mkdir()
    (cache / "any.pyc").write_bytes(b"")
    assert stale(copied) == []


def test_all_of_an_empty_tree_is_stale(tmp_path: Path, texts: dict[str, str]) -> None:
    assert stale(tmp_path) == sorted(texts)


def test_the_text_is_the_same_every_time(texts: dict[str, str]) -> None:
    assert generated() == texts


@pytest.mark.parametrize("seed", ["1", "2"])
def test_the_text_does_not_depend_on_the_order_of_hashes(texts: dict[str, str], seed: str) -> None:
    probe = (
        "import hashlib\nfrom kestra_dsl.codegen.generate import generated\n"
        "print(hashlib.sha256(repr(sorted(generated().items())).encode()).hexdigest())"
    )
    done = subprocess.run(
        [sys.executable, "-c", probe],
        check=True,
        capture_output=True,
        text=True,
        cwd=_ROOT,
        env={**os.environ, "PYTHONHASHSEED": seed},
    )
    assert done.stdout.strip() == _digest(texts)


def test_every_file_is_valid_small_and_free_of_trailing_blanks(texts: dict[str, str]) -> None:
    for path, text in texts.items():
        if path.endswith(".py"):
            ast.parse(text)
        lines = text.split("\n")
        assert len(lines) <= MOST_LINES, path
        assert text.endswith("\n") and not text.endswith("\n\n"), path
        assert not [line for line in lines if line != line.rstrip()], path
        assert "\n\n\n\n" not in text, path


def test_the_command_that_writes_a_file_stands_in_it() -> None:
    types = {name: known for name, known in facts.types().items() if name.startswith("io.kestra.plugin.slack.")}
    made = files(types, {}, root="acme", library=library_layout(), command="kdsl codegen --schema kestra.json")
    assert len(made) > len(types)
    assert all("`kdsl codegen --schema kestra.json`" in text.splitlines()[0] for text in made.values())


def test_a_tree_for_another_root_can_be_imported(tmp_path: Path) -> None:
    names = ("io.kestra.plugin.core.log.Log", "io.kestra.plugin.core.debug.Return")
    types = {name: facts.types()[name] for name in names}
    made = files(types, {}, root="acme.kestra", open_outputs=types, library=library_layout())
    assert {Path(path).parts[0] for path in made} == {"acme"}
    for path, text in made.items():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text(text, encoding="utf-8")
    probe = (
        "from acme.kestra.core.log import Log\nfrom acme.kestra.core.debug import Return\nfrom kestra_dsl import Flow\n"
        "made = Return(id='made', format='x')\n"
        "flow = Flow(id='a', namespace='b', tasks=[made, Log(id='c', message=made.outputs.anything)])\n"
        "print(flow.to_dict()['tasks'][1]['message'], Log._kestra.type)"
    )
    done = subprocess.run(
        [sys.executable, "-c", probe],
        check=False,
        capture_output=True,
        text=True,
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": f"{_ROOT}{os.pathsep}{tmp_path}"},
    )
    assert done.stderr == ""
    assert done.stdout.strip() == "{{ outputs.made.anything }} io.kestra.plugin.core.log.Log"
