"""What was read from a YAML text: plain data, the lines of its mappings, and its comments."""

from __future__ import annotations

from typing import Any

__all__ = ["Document", "YamlMapping"]


class YamlMapping(dict[str, Any]):
    """A mapping that knows its lines. Otherwise it is a ``dict`` like any other."""

    __slots__ = ("line", "lines")

    def __init__(self, line: int) -> None:
        super().__init__()
        self.line = line
        """The line where it starts."""
        self.lines: dict[str, int] = {}
        """Key to the line of its entry."""

    def line_of(self, key: str | None) -> int:
        """The line of an entry; that of the mapping for None and for a key that is missing."""
        return self.line if key is None else self.lines.get(key, self.line)


class Document:
    """The data and the comments of one YAML document."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.data: Any = None
        """Each mapping in it is a ``YamlMapping``, each sequence a list."""
        self.remarks: dict[int, str] = {}
        """Line to the text of the comment on it."""
