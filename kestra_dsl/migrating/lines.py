"""A YAML document as lines with the positions of its parts, for edits that leave all else as it is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, NamedTuple

import yaml

__all__ = ["Entry", "Lines", "compose"]

_COMMENT = re.compile(r"(?:^|(?<=[ \t]))#.*")
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class Entry(NamedTuple):
    """A key and its value, or an item of a sequence, in block style."""

    line: int
    """Where it starts, from 0."""
    column: int
    """Of the key, or of the dash."""
    end: int
    """The line after its last one; blank lines and comments that follow belong to what comes next."""


class Lines:
    """The lines of a document, each without its end."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.end = "\r\n" if "\r\n" in text else "\n"
        self.lines = text.replace("\r\n", "\n").split("\n")

    def entry(self, key: yaml.Node, value: yaml.Node | None) -> Entry:
        """The lines of a key with its value."""
        line, column = key.start_mark.line, key.start_mark.column
        in_line = isinstance(value, yaml.SequenceNode) and not value.flow_style
        return Entry(line, column, self._end(line, column, dashes=in_line))

    def item(self, node: yaml.Node) -> Entry:
        """The lines of an item of a sequence, with its dash."""
        line = node.start_mark.line
        while "-" not in self.lines[line][: node.start_mark.column if line == node.start_mark.line else None]:
            line -= 1
        before = self.lines[line][: node.start_mark.column] if line == node.start_mark.line else self.lines[line]
        column = before.rindex("-")
        return Entry(line, column, self._end(line, column, dashes=False))

    def comments(self, node: yaml.Node, entry: Entry) -> list[str]:
        """The comments inside an entry and at the ends of its lines, each on a line of its own in its column.

        Args:
            node: The value of the entry.
            entry: The lines of the entry.
        """
        scalars = [*_scalars(node)]
        texts = {number for scalar in scalars for number in range(scalar.start_mark.line + 1, _last(scalar) + 1)}
        ends: dict[int, int] = {}
        for scalar in scalars:
            mark = scalar.start_mark if scalar.style in ("|", ">") else scalar.end_mark
            ends[mark.line] = max(mark.column, ends.get(mark.line, 0))
        found = []
        for number in range(entry.line, entry.end):
            if number in texts and number not in ends:
                continue
            comment = _COMMENT.search(self.lines[number], ends.get(number, entry.column))
            if comment is not None:
                found.append(" " * entry.column + comment.group().strip())
        return found

    def _end(self, line: int, column: int, *, dashes: bool) -> int:
        """The line after the last one that belongs to what starts at a place."""
        last = line
        for number in range(line + 1, len(self.lines)):
            text = self.lines[number]
            stripped = text.lstrip(" ")
            if not stripped.strip():
                continue
            indent = len(text) - len(stripped)
            if indent > column or (dashes and indent == column and stripped[:1] == "-" and stripped[1:2] in ("", " ")):
                last = number
                continue
            break
        while last > line and self._is_loose(last, column):
            last -= 1
        return last + 1

    def _is_loose(self, number: int, column: int) -> bool:
        text = self.lines[number]
        return not text.strip() or (text.lstrip().startswith("#") and len(text) - len(text.lstrip()) <= column)


def _scalars(node: yaml.Node) -> Iterator[yaml.ScalarNode]:
    if isinstance(node, yaml.ScalarNode):
        yield node
    elif isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            yield from _scalars(key)
            yield from _scalars(value)
    elif isinstance(node, yaml.SequenceNode):
        for item in node.value:
            yield from _scalars(item)


def _last(scalar: yaml.ScalarNode) -> int:
    """The last line of a text; one in block style ends before the line where the next token starts."""
    return int(scalar.end_mark.line) - (scalar.style in ("|", ">"))


def compose(text: str) -> yaml.Node | None:
    """The nodes of a document, with their positions."""
    found: Any = yaml.compose(text.replace("\r\n", "\n"), Loader=_LOADER)
    node: yaml.Node | None = found
    return node
