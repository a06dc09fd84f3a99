"""Word the errors of YAML syntax: where the mistake is, what it means, and what to do."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from kestra_dsl.errors import YamlError

if TYPE_CHECKING:
    from yaml import MarkedYAMLError

__all__ = ["HALF_PAIR", "SURROGATE", "bad_escape", "explained", "with_plain_line_ends"]

_BREAKS = "\n\x85\u2028\u2029"
_LINE_END = re.compile(f"[{_BREAKS}]")
_NO_CHARACTER = re.compile("[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
SURROGATE = re.compile("[\ud800-\udfff]")
_NO_CODE_POINT = re.compile(r"\\U(?!000|0010)[0-9a-fA-F]{8}")

_TAB = "a tab cannot indent or separate anything here"
_SPACES = "use spaces; tabs are allowed inside texts only"
_BLOCK = "a block's text starts on the next line"
_BREAK = "break the line after `|` or `>`"
_QUESTION = "a question mark ends a text between brackets"
_QUOTE = "put the text into quotes"
HALF_PAIR = "half of a surrogate pair is not a character"

# The start of PyYAML's message, what it means, what to do, and whether to point to the start of the construct.
_PROBLEMS: list[tuple[str, str, str, bool]] = [
    (r"found character '\t'", _TAB, _SPACES, False),
    ("found character", "a text cannot start with {found}", _QUOTE, False),
    ("expected chomping or indentation indicators, but found '\\t'", _TAB, _SPACES, False),
    ("expected ' ', but found '\\t'", _TAB, _SPACES, False),
    ("could not find expected ':'", "missing colon after the key",
     "write `key: value`, or indent the line if it belongs to the text above", True),
    ("sequence entries are not allowed", "a list cannot start here", "put the first `- ` on a line of its own", False),
    ("mapping values are not allowed", "a second colon on this line, or a key that is indented too far",
     "quote a text that contains a colon and a space, and align the keys of a mapping", False),
    ("mapping keys are not allowed", "a key cannot start here", "put it on a line of its own", False),
    ("expected <block end>", "this does not fit the block around it",
     "align the keys of a mapping and the dashes of a list", False),
    ("expected the node content, but found '<stream end>'", "the document ends where a value is expected",
     "write the value, or close the bracket", False),
    ("expected the node content", "a value is expected here", "write it, or put it into quotes", False),
    ("expected ',' or ']', but got '?'", _QUESTION, _QUOTE, False),
    ("expected ',' or '}', but got '?'", _QUESTION, _QUOTE, False),
    ("expected ',' or ']'", "a list in brackets is not closed", "write `, ` after each item and `]` at the end", True),
    ("expected ',' or '}'", "a mapping in braces is not closed",
     'write `, ` after each entry and `}` at the end; quote an expression: "{{ ... }}"', True),
    ("found unexpected end of stream", "a quoted text is not closed", "add the closing quote", True),
    ("found unexpected document separator", "a quoted text is not closed before the next document",
     "add the closing quote", True),
    (r"found unknown escape character '\x00'", "a quoted text is not closed", "add the closing quote", True),
    ("found unknown escape character", "unknown escape: a backslash before {found}",
     "write \\\\ for a backslash, or use single quotes", False),
    ("expected escape sequence", "this escape has too few digits", "write \\x41, \\u0041 or \\U00000041", False),
    ("expected indentation indicator", "a block cannot be indented by 0", "remove the number", False),
    ("expected chomping or indentation indicators", _BLOCK, _BREAK, False),
    ("expected a comment or a line break", _BLOCK, _BREAK, False),
    ("found incompatible YAML document", "Kestra reads YAML 1.x only", "remove the directive", False),
    ("expected alphabetic or numeric character", "a name is expected here",
     "quote a text that starts with &, * or %", True),
    ("expected '<document start>'", "the document ends before this, and Kestra ignores what follows",
     "indent it like the lines that it belongs to", False),
]  # fmt: skip


def with_plain_line_ends(text: str, file: str) -> str:
    """The text with a line feed for all line ends and no byte order mark.

    Raises:
        YamlError: if it holds control characters or halves of surrogate pairs.
    """
    text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    found = _NO_CHARACTER.search(text)
    if not found:
        return text
    char = found[0]
    if SURROGATE.match(char):
        problem, hint = HALF_PAIR, "decode the file as UTF-8"
    else:
        problem, hint = f"control character {char!a} is not allowed", 'write it as an escape in double quotes: "\\x1b"'
    raise _error(problem, file, text, found.start(), hint)


def explained(error: MarkedYAMLError, file: str) -> YamlError:
    """The error of a parser, with what it means and what to do."""
    problem = error.problem or "invalid YAML"
    message, hint, from_start = problem, "quote the text if it is one", False
    for start, meaning, advice, where in _PROBLEMS:
        if problem.startswith(start):
            found = problem.rpartition("character ")[2].removesuffix(" that cannot start any token")
            message, hint, from_start = meaning.replace("{found}", found), advice, where
            break
    mark = (error.context_mark if from_start else None) or error.problem_mark
    line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
    return YamlError(message, file=file, line=line, column=column, hint=hint)


def bad_escape(text: str, file: str) -> YamlError:
    """The error for an escape whose number is beyond Unicode."""
    found = _NO_CODE_POINT.search(text)
    hint = "the last character of Unicode is \\U0010ffff"
    return _error("this escape is not a Unicode character", file, text, found.start() if found else 0, hint)


def _error(problem: str, file: str, text: str, at: int, hint: str) -> YamlError:
    line = len(_LINE_END.findall(text, 0, at)) + 1
    return YamlError(problem, file=file, line=line, column=_column(text, at), hint=hint)


def _column(text: str, at: int) -> int:
    return at - max(text.rfind(end, 0, at) for end in _BREAKS)
