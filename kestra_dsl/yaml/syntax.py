"""What is wrong with a text that is no YAML, and what stands between its scalars."""

from __future__ import annotations

import re
from typing import Any

from yaml import MarkedYAMLError, SafeLoader, YAMLError

from kestra_dsl.errors import YamlError

__all__ = ["HALF_PAIR", "SURROGATE", "PlainLoader", "Source", "bad_escape", "checked", "explained"]

_BREAKS = "\n\x85\u2028\u2029"
_LINE_END = re.compile(f"[{_BREAKS}]")
_REMARK_OR_TAB = re.compile(f"#([^{_BREAKS}]*)|\t")
_NO_CHARACTER = re.compile("[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
SURROGATE = re.compile("[\ud800-\udfff]")
_DOUBTFUL_ESCAPE = re.compile(r"\\[/\t]")
_ESCAPES = {char: text for char, text in SafeLoader.ESCAPE_REPLACEMENTS.items() if char not in {"/", "\t"}}
_TAG = re.compile(f"\\S*(?:\\s+#[^{_BREAKS}]*)*\\s*")
_REMARK_IN_INDICATOR = re.compile(r"[|>][-+0-9]*#")
_TAB_INDENT = re.compile(f"[{_BREAKS}] *\t")
_NO_CODE_POINT = re.compile(r"\\U(?!000|0010)[0-9a-fA-F]{8}")

_TAB = "a tab, which cannot indent or separate anything here"
_SPACES = "use spaces; tabs may stand inside of texts only"
_BLOCK = "a block's text starts on the next line"
_BREAK = "break the line after `|` or `>`"
_QUESTION = "a question mark, which ends a text between brackets"
_QUOTE = "put the text into quotes"
HALF_PAIR = "half of a surrogate pair, which is no character"

# What PyYAML says, what that means, what to do, and whether the mistake is where it began to read or where it stopped.
_PROBLEMS: list[tuple[str, str, str, bool]] = [
    (r"found character '\t'", _TAB, _SPACES, False),
    ("found character", "no text can start with {found}", _QUOTE, False),
    ("expected chomping or indentation indicators, but found '\\t'", _TAB, _SPACES, False),
    ("expected ' ', but found '\\t'", _TAB, _SPACES, False),
    ("could not find expected ':'", "this is no entry: there is no colon after the key",
     "write `key: value`, or indent the line if it belongs to the text above", True),
    ("sequence entries are not allowed", "a list cannot start here", "put the first `- ` on a line of its own", False),
    ("mapping values are not allowed", "a second colon on one line, or an entry in a place where none can be",
     "quote a text that holds a colon and a blank, and align the keys of a mapping", False),
    ("mapping keys are not allowed", "a key cannot start here", "put it on a line of its own", False),
    ("expected <block end>", "this does not fit what is around it",
     "align the keys of a mapping and the dashes of a list", False),
    ("expected the node content, but found '<stream end>'", "the text ends where a value has to be",
     "write the value, or close the bracket", False),
    ("expected the node content", "there has to be a value here", "write it, or put it into quotes", False),
    ("expected ',' or ']', but got '?'", _QUESTION, _QUOTE, False),
    ("expected ',' or '}', but got '?'", _QUESTION, _QUOTE, False),
    ("expected ',' or ']'", "a list in brackets is not closed", "write `, ` after each item and `]` at the end", True),
    ("expected ',' or '}'", "a mapping in braces is not closed",
     'write `, ` after each entry and `}` at the end; quote an expression: "{{ ... }}"', True),
    ("found unexpected end of stream", "a quoted text is not closed", "write the same quote at its end", True),
    ("found unexpected document separator", "a quoted text is not closed before the next document",
     "write the same quote at its end", True),
    (r"found unknown escape character '\x00'", "a quoted text is not closed", "write the same quote at its end", True),
    ("found unknown escape character", "a backslash before {found} means nothing",
     "write \\\\ for a backslash, or use single quotes", False),
    ("expected escape sequence", "an escape with too few digits", "write \\x41, \\u0041 or \\U00000041", False),
    ("expected indentation indicator", "a block cannot be indented by 0", "leave the number away", False),
    ("expected chomping or indentation indicators", _BLOCK, _BREAK, False),
    ("expected a comment or a line break", _BLOCK, _BREAK, False),
    ("found incompatible YAML document", "Kestra reads YAML 1.x only", "take the directive away", False),
    ("expected alphabetic or numeric character", "there has to be a name here",
     "quote a text that starts with &, * or %", True),
    ("expected '<document start>'", "the document ends before this, and Kestra ignores what follows",
     "indent it like the lines that it belongs to", False),
]  # fmt: skip


def checked(text: str, file: str) -> str:
    """The text with one kind of line end and no byte order mark, if it holds nothing but characters."""
    text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    found = _NO_CHARACTER.search(text)
    if not found:
        return text
    char = found[0]
    if SURROGATE.match(char):
        problem, hint = HALF_PAIR, "decode the file as UTF-8"
    else:
        problem, hint = f"a control character ({char!a})", 'write it as an escape in double quotes: "\\x1b"'
    raise _error(problem, file, text, found.start(), hint)


def explained(error: MarkedYAMLError, file: str) -> YamlError:
    """A syntax error in words that say what to do."""
    problem = error.problem or "this is no YAML"
    message, hint, from_start = problem, "quote the text if it is one", False
    for start, meaning, advice, where in _PROBLEMS:
        if problem.startswith(start):
            found = problem.rpartition("character ")[2].removesuffix(" that cannot start any token")
            message, hint, from_start = meaning.replace("{found}", found), advice, where
            break
    mark = (error.context_mark if from_start else None) or error.problem_mark
    line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
    return YamlError(message, file=file, line=line, column=column, hint=hint)


class PlainLoader(SafeLoader):
    r"""PyYAML's own parser, brought closer to Kestra's: no ``\/``, and tabs may stand between the words of a text."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        vars(self)["ESCAPE_REPLACEMENTS"] = _ESCAPES

    def scan_plain_spaces(self, indent: int, start_mark: Any) -> list[str] | None:
        length = 0
        while self.peek(length) in {" ", "\t"}:
            length += 1
        blanks = self.prefix(length)
        self.forward(length)
        chunks = super().scan_plain_spaces(indent, start_mark)
        return [blanks] if blanks and chunks == [] else chunks


def bad_escape(text: str, file: str) -> YamlError:
    found = _NO_CODE_POINT.search(text)
    hint = "the last character of Unicode is \\U0010ffff"
    return _error("a number that is no character's", file, text, found.start() if found else 0, hint)


class DoubtError(YAMLError):
    """libyaml has accepted what Kestra may refuse."""


class Source:
    """A text while its scalars are met one after the other: finds the comments between them, and what raises doubts."""

    def __init__(self, text: str, remarks: dict[int, str]) -> None:
        self.text = text
        self.remarks = remarks
        self.sure = False
        self.brackets = 0
        self.has_notes = "#" in text or "\t" in text
        self.has_doubts = "?" in text or _DOUBTFUL_ESCAPE.search(text) is not None
        self.position = 0
        self.line = 1

    def scalar(self, event: Any) -> str:
        """The text of the next scalar."""
        if self.has_notes:
            self.read_notes(event)
        if self.has_doubts:
            within = self.text[event.start_mark.index : event.end_mark.index]
            if event.style == '"':
                self.doubt(_DOUBTFUL_ESCAPE.search(within.replace("\\\\", "")))
            elif self.brackets and not event.style:
                self.doubt("?" in within)
        text: str = event.value
        return text

    def read_notes(self, event: Any) -> None:
        """What stands before a scalar, and between its tag or its indicator and its text."""
        text, start, end = self.text, event.start_mark.index, event.end_mark.index
        self.read_until(start)
        if event.tag and (tag := _TAG.match(text, start)):
            self.read_until(tag.end())
        if event.style in {"|", ">"}:
            self.doubt(_REMARK_IN_INDICATOR.match(text, self.position))
            header = _LINE_END.search(text, self.position)
            self.read_until(header.start() if header else len(text))
        elif not event.style and start < end:
            self.doubt(_TAB_INDENT.search(text, start, end))
            while text.startswith(("\t", " "), end):
                end += 1
        self.position, self.line = end, event.end_mark.line + 1

    def read_until(self, end: int) -> None:
        if not self.has_notes:
            return
        for found in _REMARK_OR_TAB.finditer(self.text, self.position, end):
            self.line += len(_LINE_END.findall(self.text, self.position, found.start()))
            self.position = found.end()
            if found[1] is None:
                self.doubt(found)
            else:
                self.remarks[self.line] = found[1].strip()
        self.line += len(_LINE_END.findall(self.text, self.position, end))
        self.position = end

    def doubt(self, found: object) -> None:
        if found and not self.sure:
            raise DoubtError


def _error(problem: str, file: str, text: str, at: int, hint: str) -> YamlError:
    line = len(_LINE_END.findall(text, 0, at)) + 1
    return YamlError(problem, file=file, line=line, column=_column(text, at), hint=hint)


def _column(text: str, at: int) -> int:
    return at - max(text.rfind(end, 0, at) for end in _BREAKS)
