"""Escape control characters in text from files and logs, so that it cannot control the terminal."""

from __future__ import annotations

import re

__all__ = ["escaped"]

_SHORT = {"\n": "\\n", "\r": "\\r", "\t": "\\t"}
# C0, DEL and C1; marks that reorder a line; line and paragraph separators; lone surrogates
_CONTROLS = "\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\u2028\u2029\ud800-\udfff"
_IN_A_LINE = re.compile(f"[{_CONTROLS}]")
_IN_LINES = re.compile(f"(?![\n\t])[{_CONTROLS}]")


def escaped(text: str, *, lines: bool = False) -> str:
    r"""Return text with control characters as `\x1b`, `\n` or `\u202e`.

    Ids, paths, messages and logs may come from files that somebody else wrote, so commands escape all of them. Escaped
    text stays as it is.

    Args:
        text: The text.
        lines: Keep newlines and tabs.
    """
    if text.isascii() and text.isprintable():
        return text
    return (_IN_LINES if lines else _IN_A_LINE).sub(_spelled, text)


def _spelled(found: re.Match[str]) -> str:
    character = found[0]
    number = ord(character)
    return _SHORT.get(character) or (f"\\x{number:02x}" if number < 0x100 else f"\\u{number:04x}")
