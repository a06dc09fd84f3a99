"""Counts the statements of an SQL text. In doubt the count is one."""

from __future__ import annotations

import re

__all__ = ["count_statements"]

_REST = (
    r"--[^\n]*|/\*.*?(?:\*/|\Z)"  # comments
    r'|"(?:[^"]|"")*(?:"|\Z)|`[^`]*(?:`|\Z)|\[[^\[\];]*\]'  # quoted names
    r"|(?P<tag>\$\w*\$).*?(?:(?P=tag)|\Z)"  # dollar-quoted strings
    r"|\{\{.*?\}\}|\{#.*?#\}"  # Kestra's expressions and comments
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
    """The number of statements. Databases differ in what a backslash does in a string: the smaller count is taken."""
    if ";" not in sql.rstrip().rstrip(";") or "{%" in sql:
        return 1
    return min(_count(sql, _PLAIN), _count(sql, _WITH_BACKSLASHES))


def _count(sql: str, quoted: re.Pattern[str]) -> int:
    return sum(1 for text in _without_blocks(quoted.sub(_shortened, sql)).split(";") if text.strip())


def _shortened(found: re.Match[str]) -> str:
    """A blank for a comment, a word for a string or name."""
    text = found[0]
    return " " if text.startswith(("--", "/*", "{#")) else " x "


def _without_blocks(sql: str) -> str:
    """The SQL with a word in place of a block, which ends at the last END, or of a routine, which may have no END."""
    routine = _ROUTINE.search(sql)
    block = _BLOCK.search(sql)
    if block is None:
        return sql if routine is None or " x " in sql[routine.start() :] else sql[: routine.start()] + " x "
    start = min(block.start(), routine.start()) if routine else block.start()
    ends = list(_END.finditer(sql, start))
    return f"{sql[:start]} x {sql[ends[-1].end() :] if ends else ''}"
