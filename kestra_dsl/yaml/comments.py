"""Collect the comments of a text, which parsers drop, and spot what libyaml may have accepted wrongly."""

from __future__ import annotations

import re
from typing import Any

from kestra_dsl.yaml.parsers import DoubtError

__all__ = ["CommentScanner"]

_BREAKS = "\n\x85\u2028\u2029"
_LINE_END = re.compile(f"[{_BREAKS}]")
_COMMENT_OR_TAB = re.compile(f"#([^{_BREAKS}]*)|\t")
_TAG = re.compile(f"\\S*(?:\\s+#[^{_BREAKS}]*)*\\s*")
_COMMENT_IN_INDICATOR = re.compile(r"[|>][-+0-9]*#")
_TAB_INDENT = re.compile(f"[{_BREAKS}] *\t")
_DOUBTFUL_ESCAPE = re.compile(r"\\[/\t]")


class CommentScanner:
    """Follows a parser from scalar to scalar and reads the text between them."""

    def __init__(self, text: str, *, trusted: bool) -> None:
        self.text = text
        self.trusted = trusted
        """Whether the parser accepts only what Kestra's does, so that nothing is doubted."""
        self.brackets = 0
        """The number of open brackets and braces around the next scalar."""
        self.comments: dict[int, str] = {}
        """Line to comment."""
        self._has_comments_or_tabs = "#" in text or "\t" in text
        self._has_doubts = not trusted and ("?" in text or _DOUBTFUL_ESCAPE.search(text) is not None)
        self._position = 0
        self._line = 1

    def scalar(self, event: Any) -> str:
        """Read up to the end of a scalar, and return its value."""
        if self._has_comments_or_tabs:
            self._read_to_end_of(event)
        if self._has_doubts:
            within = self.text[event.start_mark.index : event.end_mark.index]
            if event.style == '"':
                self.doubt(_DOUBTFUL_ESCAPE.search(within.replace("\\\\", "")))
            elif self.brackets and not event.style:
                self.doubt("?" in within)
        text: str = event.value
        return text

    def read_rest(self) -> None:
        """Read what follows the last scalar."""
        self._read_until(len(self.text))

    def doubt(self, found: object) -> None:
        """Have the text read by the other parser if something was found that libyaml may judge wrongly.

        Raises:
            DoubtError: if something was found, and the parser is not the trusted one.
        """
        if found and not self.trusted:
            raise DoubtError

    def _read_to_end_of(self, event: Any) -> None:
        """Comments may be before a scalar, between its tag and its text, and after the indicator of a block."""
        text, start, end = self.text, event.start_mark.index, event.end_mark.index
        self._read_until(start)
        if event.tag and (tag := _TAG.match(text, start)):
            self._read_until(tag.end())
        if event.style in {"|", ">"}:
            self.doubt(_COMMENT_IN_INDICATOR.match(text, self._position))
            header = _LINE_END.search(text, self._position)
            self._read_until(header.start() if header else len(text))
        elif not event.style and start < end:
            self.doubt(_TAB_INDENT.search(text, start, end))
            while text.startswith(("\t", " "), end):
                end += 1
        self._position, self._line = end, event.end_mark.line + 1

    def _read_until(self, end: int) -> None:
        if not self._has_comments_or_tabs:
            return
        for found in _COMMENT_OR_TAB.finditer(self.text, self._position, end):
            self._line += len(_LINE_END.findall(self.text, self._position, found.start()))
            self._position = found.end()
            if found[1] is None:
                self.doubt(found)
            else:
                self.comments[self._line] = found[1].strip()
        self._line += len(_LINE_END.findall(self.text, self._position, end))
        self._position = end
