"""Names of tests that stay short, whatever they try."""

from __future__ import annotations

from zlib import crc32

__all__ = ["LONGEST", "short"]

LONGEST = 100
_LONGEST_VALUE = 24


def short(value: object) -> str:
    """A value in the name of a test: its start, and a number that tells it from others."""
    text = ascii(value)
    if len(text) <= _LONGEST_VALUE:
        return text
    return f"{text[:_LONGEST_VALUE]}~{crc32(text.encode()) % 10_000}".replace("::", ":")
