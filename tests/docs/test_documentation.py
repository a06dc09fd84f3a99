"""The samples and commands of the documentation work, and have the output that is shown."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from _pytest.mark import ParameterSet

from kestra_dsl import Flow
from kestra_dsl.project.settings import settings
from kestra_dsl.yaml import read
from tests.docs.elsewhere import runs_elsewhere
from tests.docs.pages import DOCS, PAGES, Block, agree, blocks, commands, name
from tests.docs.session import Step, run
from tests.kestra_server.gateway import KestraServer

_USES_A_SERVER = re.compile(
    r"^\$ (?:kdsl build && )?kdsl (plan|push|drift|rollback|destroy|adopt|state|backfill)\b", re.MULTILINE
).search
_TUTORIAL = DOCS / "tutorial.md"
_IN_THE_TUTORIALS_PROJECT = "in the project of [the tutorial]("


class Expected(NamedTuple):
    """A step of a page, with the expected output and exit code."""

    where: str
    step: Step
    shown: str = ""
    code: int = 0


def _pages_with_code() -> Iterator[ParameterSet]:
    for page in PAGES:
        text = page.read_text(encoding="utf-8")
        engine = re.search(r"kestra_dsl\.engine|^\$ kdsl (run|validate)", text, re.MULTILINE) or _USES_A_SERVER(text)
        marks = [pytest.mark.engines("1.3")] if engine else []
        if blocks(page):
            yield pytest.param(page, id=name(page), marks=marks)


@pytest.mark.parametrize("page", [*_pages_with_code()])
def test_a_page_works_as_shown(page: Path, tmp_path: Path, request: pytest.FixtureRequest) -> None:
    text = page.read_text(encoding="utf-8")
    before = _tutorials_project() if _IN_THE_TUTORIALS_PROJECT in text else []
    expected = [*before, *_steps(page)]
    variables = _server(request) if _USES_A_SERVER(text) else {}
    for each, told in zip(expected, run([each.step for each in expected], tmp_path, variables), strict=True):
        assert told.code == each.code, f"{each.where}: exit code {told.code}\n{told.output}"
        if each.shown:
            assert agree(each.shown, told.output), f"{each.where}:\n{_difference(each.shown, told.output)}"
        elif each.step.kind == "sample":
            assert not told.output, f"{each.where}: prints what the page does not show\n{told.output}"


@pytest.mark.parametrize(
    "block", [block for page in PAGES for block in blocks(page)], ids=lambda block: f"{block.where}"
)
def test_a_block_has_a_tested_language(block: Block) -> None:
    assert block.language in {"console", "mermaid", "python", "sql", "text", "toml", "yaml"}
    assert block.language != "text" or "$ " not in block.text, "commands are in a console block"
    assert block.language != "sql" or block.file


@pytest.mark.parametrize(
    "block",
    [block for page in PAGES for block in blocks(page) if block.language == "yaml"],
    ids=lambda block: f"{block.where}",
)
def test_yaml_blocks_are_valid(block: Block) -> None:
    data = read(block.text.replace("...\n", ""), block.where).data
    if "tasks" in data and "..." not in block.text and not block.file:  # a file is what the commands below it say
        around = "".join(f"{key}: shown\n" for key in ("id", "namespace") if key not in data)
        Flow.from_yaml(around + block.text, file=block.where)


@pytest.mark.parametrize(
    "block",
    [block for page in PAGES for block in blocks(page) if block.language == "toml"],
    ids=lambda block: f"{block.where}",
)
def test_toml_blocks_are_valid_settings(block: Block, tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text(block.text, encoding="utf-8")
    assert settings(tmp_path).root == tmp_path
    for line in block.text.splitlines():
        if line.startswith("[tool.kdsl.env."):
            environment = line.removeprefix("[tool.kdsl.env.").rstrip("]").partition(".")[0]
            assert settings(tmp_path, environment).env == environment


def _steps(page: Path) -> Iterator[Expected]:
    """Yield the steps of a page. The block after a sample or a graph shows its output."""
    all_blocks = blocks(page)
    for block, behind in zip(all_blocks, [*all_blocks[1:], None], strict=True):
        if block.file:
            yield Expected(block.where, Step("more" if block.continues else "file", block.text, block.file))
        elif block.language == "python" and "def test_" in block.text and "Engine" not in block.text:
            yield Expected(block.where, Step("file", block.text, "test_sample.py"))
            yield Expected(block.where, Step("command", "pytest -q --snapshot-update test_sample.py"))
        elif block.language == "python":  # tests on the engine are run by test_testing_page.py
            shown = behind.text if "print(" in block.text and behind and behind.language in {"text", "yaml"} else ""
            yield Expected(block.where, Step("sample", block.text), shown)
        elif block.language == "console":
            yield from _commands(block, behind.text if behind and behind.language == "mermaid" else "")


def _commands(block: Block, diagram: str) -> Iterator[Expected]:
    """Yield the commands of a block. The exit code must be 0, unless the page shows another with `echo $?`."""
    found = commands(block)
    if diagram:
        found[-1] = found[-1]._replace(shown=diagram)
    for command, behind in zip(found, [*found[1:], None], strict=True):
        if runs_elsewhere(command.text) or command.text == "echo $?":
            continue
        code = int(behind.shown) if behind and behind.text == "echo $?" else 0
        yield Expected(command.where, Step("command", command.text), command.shown, code)


def _server(request: pytest.FixtureRequest) -> dict[str, str]:
    """The variables with which a page finds a server with nothing on it."""
    server = KestraServer(request.getfixturevalue("server_engine")("1.3"))
    request.addfinalizer(server.close)
    return {"KDSL_URL": server.url, "KDSL_TOKEN": server.token}


def _tutorials_project() -> Iterator[Expected]:
    """Yield the steps that create the project of the tutorial."""
    for each in _steps(_TUTORIAL):
        if each.step.path or each.step.text.startswith(("kdsl init", "cd ")):
            yield Expected(each.where, each.step)
    yield Expected(name(_TUTORIAL), Step("command", "kdsl build"))


def _difference(shown: str, told: str) -> str:
    return "\n".join(difflib.unified_diff(shown.splitlines(), told.splitlines(), "shown", "told", lineterm=""))
