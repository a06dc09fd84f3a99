"""Text of others on a terminal: what would move its cursor, end a line or reorder one is shown as an escape."""

from __future__ import annotations

import re

__all__ = ["escaped"]

_SHORT = {"\n": "\\n", "\r": "\\r", "\t": "\\t"}
# C0, DEL and C1; the marks that reorder a line; what some programs take for the end of one; what no encoding has.
_CONTROLS = "\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\u2028\u2029\ud800-\udfff"
_IN_A_LINE = re.compile(f"[{_CONTROLS}]")
_IN_LINES = re.compile(f"(?![\n\t])[{_CONTROLS}]")


def escaped(text: str, *, lines: bool = False) -> str:
    r"""Text with its control characters shown as ``\x1b``, ``\n`` or ``\u202e``. ``lines`` keeps newlines and tabs.

    Everything that a command prints for people goes through it, unless the command wrote it itself: ids, paths,
    messages and logs may come from a file that somebody else wrote. Escaped text is left as it is.
    """
    if text.isascii() and text.isprintable():
        return text
    return (_IN_LINES if lines else _IN_A_LINE).sub(_spelled, text)


def _spelled(found: re.Match[str]) -> str:
    character = found[0]
    number = ord(character)
    return _SHORT.get(character) or (f"\\x{number:02x}" if number < 0x100 else f"\\u{number:04x}")
