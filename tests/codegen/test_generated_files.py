"""All that is generated is in one list, and everything that names generated files agrees with it."""

from __future__ import annotations

import re
import subprocess
import tomllib
from pathlib import Path

import kestra_dsl
from kestra_dsl.codegen.generate import generated
from kestra_dsl.codegen.generated_files import CODEGEN, GENERATED, markers

_ROOT = Path(kestra_dsl.__file__).parent.parent
_HEADER = re.compile(r"(# |<!-- )Generated .*by `make codegen`\. Do not edit\.")
_CODE = tuple(one.pattern for one in GENERATED if one.command == CODEGEN and one.pattern.startswith("kestra_dsl/"))


def files(pattern: str) -> list[Path]:
    found = [path for path in _ROOT.glob(pattern.replace("/**", "/**/*")) if path.is_file()]
    return [path for path in found if "__pycache__" not in path.parts]


def test_the_list_is_in_the_order_of_its_paths() -> None:
    assert [one.pattern for one in GENERATED] == sorted(one.pattern for one in GENERATED)


def test_each_pattern_of_the_list_has_files() -> None:
    assert [one.pattern for one in GENERATED if not files(one.pattern)] == []


def test_codegen_writes_what_the_list_says_and_nothing_else() -> None:
    listed = {path for one in GENERATED for path in files(one.pattern) if one.command == CODEGEN}
    written = {_ROOT / path for path in [*generated(), "docs/reference.md"]} - {_ROOT / path for path in markers()}
    assert listed - {_ROOT / path for path in markers()} == written


def test_each_file_that_codegen_writes_has_a_header() -> None:
    paths = [path for one in GENERATED if one.command == CODEGEN for path in files(one.pattern)]
    unmarked = [path for path in paths if not _HEADER.match(path.read_text(encoding="utf-8"))]
    assert {path.name for path in unmarked} == {"GENERATED.md"}


def test_each_generated_folder_has_a_marker_that_names_the_command() -> None:
    folders = {one.folder: one for one in GENERATED if one.folder}
    assert len(folders) == 8
    for folder, one in folders.items():
        assert f"`{one.command}`" in (_ROOT / folder / "GENERATED.md").read_text(encoding="utf-8")


def test_gitattributes_marks_what_is_in_the_list() -> None:
    lines = (_ROOT / ".gitattributes").read_text(encoding="utf-8").splitlines()
    marked = [line.split()[0] for line in lines if line.endswith("linguist-generated")]
    assert marked == [one.pattern for one in GENERATED]


def test_ruff_formats_no_code_of_the_list_and_all_other_code() -> None:
    settings = tomllib.loads((_ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["ruff"]
    excluded = [path for pattern in settings["format"]["exclude"] for path in expanded(pattern)]
    assert sorted(excluded) == sorted(_CODE)
    unlinted = [path for pattern in settings["lint"]["exclude"] for path in expanded(pattern)]
    lenient = [
        path
        for pattern, rules in settings["lint"]["per-file-ignores"].items()
        for path in expanded(pattern)
        if path.startswith("kestra_dsl/") and "E501" in rules
    ]
    assert sorted([*unlinted, *lenient]) == sorted(_CODE)


def test_contributing_lists_the_same_files_and_commands() -> None:
    text = (_ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    section = text.partition("## Generated code\n")[2].partition("\n## ")[0]
    rows = re.findall(r"^\| `([^`]+)` \| `([^`]+)` \|$", section, re.MULTILINE)
    assert rows == [(one.pattern, one.command) for one in GENERATED]


def test_no_other_file_says_that_codegen_writes_it() -> None:
    tracked = subprocess.run(["git", "ls-files"], cwd=_ROOT, capture_output=True, text=True, check=False)
    listed = {path for one in GENERATED for path in files(one.pattern)}
    others = [_ROOT / line for line in tracked.stdout.splitlines() if line.endswith((".py", ".md"))]
    claiming = [
        path.relative_to(_ROOT).as_posix()
        for path in others
        if path not in listed and path.is_file() and _HEADER.match(path.read_text(encoding="utf-8"))
    ]
    assert claiming == []


def expanded(pattern: str) -> list[str]:
    """``{a,b}/**`` is ``a/**`` and ``b/**``."""
    found = re.fullmatch(r"(.*)\{(.*)\}(.*)", pattern)
    return [f"{found[1]}{name}{found[3]}" for name in found[2].split(",")] if found else [pattern]
