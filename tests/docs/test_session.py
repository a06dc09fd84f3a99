"""The tests of the documentation run steps and compare output correctly."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.docs.pages import Block, agree, commands
from tests.docs.session import Step, run


@pytest.mark.parametrize(
    ("shown", "told"),
    [
        ("a\nb\n", "a\nb\n"),
        ("a  \n", "a\n"),
        ("...\nb\n", "a\nb\n"),
        ("a\n...\n", "a\n"),
        ("a\n...\nd\n", "a\nb\nc\nd\n"),
        ("built in ... s\n", "built in 0.3 s\n"),
        ("09:14:02.207 say SUCCESS 0.04 s\n", "23:59:59.999 say SUCCESS 2 min 3 s\n"),
    ],
)
def test_equal_output_matches(shown: str, told: str) -> None:
    assert agree(shown, told)


@pytest.mark.parametrize(
    ("shown", "told"),
    [
        ("a\n", "a\nb\n"),
        ("a\nb\n", "a\n"),
        ("...\nb\n", "a\nc\n"),
        ("a.c\n", "abc\n"),
        ("  a\n", "a\n"),
        ("built in ... s\n", "built in\n0.3 s\n"),
        ("say SUCCESS 0.04 s\n", "say SUCCESS\n"),
        ("09:14:02.207 say SUCCESS\n", "say SUCCESS\n"),
    ],
)
def test_different_output_does_not_match(shown: str, told: str) -> None:
    assert not agree(shown, told)


def test_a_console_block_has_commands_and_their_output() -> None:
    block = Block(Path(__file__), 3, "console", "$ kdsl list\none\n\ntwo\n$ curl -o x \\\n    y\n$ ls  # all\n")
    found = [(command.where.rpartition(":")[2], command.text, command.shown) for command in commands(block)]
    assert found == [("3", "kdsl list", "one\n\ntwo\n"), ("7", "curl -o x y", ""), ("9", "ls  # all", "")]


def test_a_console_block_begins_with_a_command() -> None:
    with pytest.raises(AssertionError, match="begins with"):
        commands(Block(Path(__file__), 1, "console", "kdsl list\n"))


def test_steps_are_done_in_one_folder_one_after_another(tmp_path: Path) -> None:
    steps = [
        Step("file", "x = 1\n", "pkg/known.py"),
        Step("more", "y = 2\n", "pkg/known.py"),
        Step("sample", "from pkg.known import x, y\nprint(x + y)\n"),
        Step("sample", "raise ValueError('no')\n"),
        Step("sample", "import warnings\nwarnings.warn('old')\n"),
        Step("command", "cd pkg"),
        Step("command", "ls | sort"),
        Step("command", "kdsl explain KD999"),
        Step("command", "python -m json.tool --help"),
    ]
    result = run(steps, tmp_path)
    assert [each.code for each in result] == [0, 0, 0, 1, 1, 0, 0, 2, 0]
    assert result[2].output == "3\n"
    assert "ValueError: no" in result[3].output
    assert "known.py" in result[6].output
    assert "no such code: KD999" in result[7].output


def test_a_page_can_use_only_the_library_of_this_repository(tmp_path: Path) -> None:
    sample = "import kestra_dsl, pytest\ntry:\n    import definitions\nexcept ImportError:\n    print('none')\n"
    (told,) = run([Step("sample", sample)], tmp_path)
    assert told == (0, "none\n")
