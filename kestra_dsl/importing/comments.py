"""The comments of a YAML document, by the line of what each is about."""

from __future__ import annotations

import yaml

from kestra_dsl.project.headers import read_header

__all__ = ["comments_of"]


def comments_of(text: str, lines: set[int]) -> dict[int, tuple[str, ...]]:
    """Line of a part or property, one of ``lines``, to the comments about it, each with its ``#``.

    A comment on a line of its own is about what follows, one at the end of a line about what is there.
    """
    known = sorted(lines)
    found: dict[int, list[str]] = {}
    for line, comment, is_trailing in _comments(text):
        after = [one for one in known if one >= line]
        before = [one for one in known if one <= line]
        owner = before[-1] if before and (is_trailing or not after) else after[0] if after else 1
        found.setdefault(owner, []).append(comment)
    return {line: tuple(comments) for line, comments in found.items()}


def _comments(text: str) -> list[tuple[int, str, bool]]:
    lines = text.splitlines()
    if "#" not in text:
        return []
    inside, ends = _scalars(text)
    found = []
    for number, line in enumerate(lines, 1):
        if number in inside:
            continue
        start = line.find("#", ends.get(number, 0))
        while start > 0 and line[start - 1] not in " \t":
            start = line.find("#", start + 1)
        if start < 0:
            continue
        comment = line[start:].rstrip()
        if read_header(comment) is not None:
            continue
        if comment.strip("# \t-=*") or len(comment) > 1:
            spaced = comment if comment[1:2] in ("", " ", "!", ":", "#") else f"# {comment[1:]}"
            found.append((number, spaced, bool(line[:start].strip())))
    return found


def _scalars(text: str) -> tuple[set[int], dict[int, int]]:
    """The lines inside of texts of several lines, and the column at which the last text of a line ends."""
    inside: set[int] = set()
    ends: dict[int, int] = {}
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    for token in yaml.scan(text, Loader=loader):
        if not isinstance(token, yaml.ScalarToken):
            continue
        first, last = token.start_mark.line + 1, token.end_mark.line + 1
        inside.update(range(first + 1, last))
        if token.style in ("|", ">"):  # ends where the next token starts
            continue
        ends[last] = max(ends.get(last, 0), token.end_mark.column)
    return inside, ends
