"""What is read from a .env file."""

from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kestra_dsl.errors import UsageError
from kestra_dsl.project.env_files import read_env_file

NAMES = st.from_regex(r"[A-Za-z_][A-Za-z0-9_]{0,8}", fullmatch=True)
VALUES = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\r"), max_size=20)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("A=1", "1"),
        ("A = 1 ", "1"),
        ("export A=1", "1"),
        ("  A=1 # a comment", "1"),
        ("A=a#b", "a#b"),
        ("A=#1", "#1"),
        ("A= # nothing", ""),
        ("A=", ""),
        ("A=a b", "a b"),
        ("A=a=b==", "a=b=="),
        ("A=it's", "it's"),
        ("A='a # b' # c", "a # b"),
        ("A='a\\n$B'", "a\\n$B"),
        ('A="a\\n\\"b\\" \\$c \\\\ \\z"', 'a\n"b" $c \\ \\z'),
        ("A='-----BEGIN\nKEY\n-----END'\n", "-----BEGIN\nKEY\n-----END"),
        ('A="one\ntwo"', "one\ntwo"),
        ("\ufeffA=1\r\n", "1"),
        ("A=''", ""),
    ],
)
def test_a_value_is_what_stands_there_without_quotes_and_comments(text: str, value: str) -> None:
    assert read_env_file(text, ".env") == {"A": value}


def test_lines_of_several_kinds_keep_their_order() -> None:
    assert list(read_env_file("\n# c\nB=1\n\nA='x\ny'\nC=\n  # d", ".env")) == ["B", "A", "C"]


@given(st.dictionaries(NAMES, VALUES))
def test_what_is_quoted_comes_back(values: dict[str, str]) -> None:
    escaped = {name: value.replace("\\", "\\\\").replace('"', '\\"') for name, value in values.items()}
    text = "".join(f'{name}="{value}"\n' for name, value in escaped.items())
    assert read_env_file(text, ".env") == values


@given(st.text(st.sampled_from("A=1 #'\"\\\n"), max_size=30))
def test_any_text_is_read_or_refused_with_a_line_that_is_there(text: str) -> None:
    with suppress(UsageError):
        assert all(isinstance(value, str) for value in read_env_file(text, ".env").values())
        return
    with pytest.raises(UsageError) as raised:
        read_env_file(text, ".env")
    assert raised.value.origin is not None
    assert 1 <= raised.value.origin.line <= text.count("\n") + 1
