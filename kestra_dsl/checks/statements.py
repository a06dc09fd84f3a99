"""SQL cut into statements, as far as it takes to count them. In doubt there is one."""

from __future__ import annotations

import re

__all__ = ["count_statements"]

_REST = (
    r"--[^\n]*|/\*.*?(?:\*/|\Z)"  # comments
    r'|"(?:[^"]|"")*(?:"|\Z)|`[^`]*(?:`|\Z)|\[[^\[\];]*\]'  # quoted names
    r"|(?P<tag>\$\w*\$).*?(?:(?P=tag)|\Z)"  # texts between dollars
    r"|\{\{.*?\}\}|\{#.*?#\}"  # Kestra's own
)
_PLAIN = re.compile(r"'(?:[^']|'')*(?:'|\Z)|" + _REST, re.DOTALL)
_WITH_BACKSLASHES = re.compile(r"'(?:[^'\\]|''|\\.)*(?:'|\Z)|" + _REST, re.DOTALL)

_BLOCK = re.compile(
    r"\bbegin\b(?!\s*(?:;|\Z|transaction\b|tran\b|work\b|immediate\b|exclusive\b|deferred\b))|\bdeclare\b",
    re.IGNORECASE,
)
_ROUTINE = re.compile(
    r"\b(?:create|alter)\s(?:[^;]*?\s)?(?:procedure|proc|function|trigger|package|event)\b|\bdelimiter\b", re.IGNORECASE
)
_END = re.compile(r"\bend\b", re.IGNORECASE)


def count_statements(sql: str) -> int:
    """How many statements a text has. Databases differ in what a backslash does in a text: the smaller count holds."""
    if ";" not in sql.rstrip().rstrip(";") or "{%" in sql:
        return 1
    return min(_count(sql, _PLAIN), _count(sql, _WITH_BACKSLASHES))


def _count(sql: str, quoted: re.Pattern[str]) -> int:
    return sum(1 for text in _without_blocks(quoted.sub(_shortened, sql)).split(";") if text.strip())


def _shortened(found: re.Match[str]) -> str:
    """A comment is nothing; of a text, that it is there."""
    text = found[0]
    return " " if text.startswith(("--", "/*", "{#")) else " x "


def _without_blocks(sql: str) -> str:
    """A block goes to the last END; a routine, whose body may have none, to the end of the text."""
    routine = _ROUTINE.search(sql)
    block = _BLOCK.search(sql)
    if block is None:
        return sql if routine is None or " x " in sql[routine.start() :] else sql[: routine.start()] + " x "
    start = min(block.start(), routine.start()) if routine else block.start()
    ends = list(_END.finditer(sql, start))
    return f"{sql[:start]} x {sql[ends[-1].end() :] if ends else ''}"
