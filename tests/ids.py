"""Short names for parametrised tests."""

from __future__ import annotations

from zlib import crc32

__all__ = ["LONGEST", "short"]

LONGEST = 100
_LONGEST_VALUE = 24


def short(value: object) -> str:
    """Return the start of a value and a hash, for the name of a test."""
    text = ascii(value)
    if len(text) <= _LONGEST_VALUE:
        return text
    return f"{text[:_LONGEST_VALUE]}~{crc32(text.encode()) % 10_000}".replace("::", ":")
