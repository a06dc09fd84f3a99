"""Which files of a project a module imports."""

from __future__ import annotations

from pathlib import Path

import kestra_dsl
from kestra_dsl.project.imports import closure


def write(path: Path, text: str = "") -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def names(root: Path, file: Path) -> set[str]:
    return {path.relative_to(root).as_posix() for path in closure(file, root, {})}


def test_imports_of_every_form_are_followed_also_through_others(tmp_path: Path) -> None:
    for name in ("a/__init__.py", "a/deep/__init__.py", "a/deep/leaf.py", "b.py", "c.py", "d.py", "unused.py"):
        write(tmp_path / name)
    write(tmp_path / "b.py", "import c\n")
    write(tmp_path / "a/one.py", "from . import two\nfrom .deep import leaf\nfrom .. import nothing\n")
    write(tmp_path / "a/two.py", "def f():\n    import d\n")
    main = write(tmp_path / "main.py", "import os, json\nimport b as other\nfrom a.one import thing\n")
    assert names(tmp_path, main) == {
        "main.py", "b.py", "c.py", "d.py", "a/__init__.py", "a/one.py", "a/two.py", "a/deep/__init__.py",
        "a/deep/leaf.py",
    }  # fmt: skip


def test_modules_that_import_each_other_are_each_there_once(tmp_path: Path) -> None:
    one = write(tmp_path / "one.py", "import two\n")
    two = write(tmp_path / "two.py", "import one\n")
    assert closure(one, tmp_path, {}) == closure(two, tmp_path, {}) == {one, two}


def test_a_module_that_cannot_be_read_imports_nothing(tmp_path: Path) -> None:
    broken = write(tmp_path / "broken.py", "import (\n")
    assert closure(broken, tmp_path, {}) == {broken}


def test_the_library_is_no_part_of_a_project_even_in_its_folder(tmp_path: Path) -> None:
    root = Path(kestra_dsl.__file__).parent.parent
    file = write(tmp_path / "main.py", "from kestra_dsl import Flow\nimport kestra_dsl.plugins\n")
    assert closure(file, root, {}) == {file}
