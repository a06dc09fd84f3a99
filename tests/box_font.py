"""A font whose characters are all the same box, so that texts look and wrap the same on every machine."""

from __future__ import annotations

import struct

__all__ = ["box_font"]

_UNITS = 1000
_WIDTH = 560
"""The width of a character, about that of the fonts of the page."""
_ASCENT, _DESCENT = 800, -200
_BOX = (60, 40, 500, 460)
_LINE = (0, 0, _UNITS)
_SPACES = (0x20, 0xA0)
_LAST = 0x10FFFF


def box_font(family: str) -> bytes:
    """Return a TrueType font.

    Args:
        family: Its name.
    """
    left, bottom, right, top = _BOX
    box = struct.pack(">5h", 1, left, bottom, right, top) + struct.pack(">2H", 3, 0) + bytes([1, 1, 1, 1])
    box += struct.pack(">4h", left, 0, right - left, 0) + struct.pack(">4h", bottom, top - bottom, 0, bottom - top)
    box += b"\0" * (-len(box) % 4)
    names = b"".join(struct.pack(">6H", 3, 1, 0x409, number, len(family) * 2, 0) for number in (1, 2, 4, 6))
    tables = {
        b"OS/2": struct.pack(
            ">HhHHH10hh10s4L4sHHHhhhHH", 3, _WIDTH, 400, 5, 0, 650, 600, 0, 75, 650, 600, 0, 350, 50, 300, 0, bytes(10),
            1, 0, 0, 0, b"KDSL", 0x40, 0x20, 0xFFFF, _ASCENT, _DESCENT, 0, _ASCENT, -_DESCENT,
        ) + struct.pack(">2LhhHHH", 1, 0, 460, 700, 0, 0x20, 0),
        b"cmap": _characters(),
        b"glyf": box,
        b"head": struct.pack(
            ">LLLLHHqqhhhhHHhhh", 0x10000, 0x10000, 0, 0x5F0F3CF5, 3, _UNITS, 0, 0, *_BOX, 0, 8, 2, 1, 0
        ),
        b"hhea": struct.pack(">L3hH11hH", 0x10000, _ASCENT, _DESCENT, 0, _WIDTH, left, _WIDTH - right, right,
                             1, 0, 0, 0, 0, 0, 0, 0, 3),
        b"hmtx": struct.pack(">HhHhHh", _WIDTH, 0, _WIDTH, left, _WIDTH, 0),
        b"loca": struct.pack(">4L", 0, 0, len(box), len(box)),  # neither the first glyph nor the space has an outline
        b"maxp": struct.pack(">L14H", 0x10000, 3, 4, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0),
        b"name": struct.pack(">3H", 0, 4, 6 + len(names)) + names + family.encode("utf-16-be"),
        b"post": struct.pack(">LLhhLLLLL", 0x30000, 0, -75, 50, 1, 0, 0, 0, 0),
    }  # fmt: skip
    return _file(tables)


def _characters() -> bytes:
    """The table that gives every character the box, and spaces nothing."""
    groups, first = [], 0x21
    for space in (*_SPACES[1:], _LAST + 1):
        groups += [(first, space - 1, 1)] + ([(space, space, 2)] if space in _SPACES else [])
        first = space + 1
    groups.insert(0, (_SPACES[0], _SPACES[0], 2))
    body = b"".join(struct.pack(">3L", *group) for group in groups)
    return struct.pack(">HHHHL", 0, 1, 3, 10, 12) + struct.pack(">HHLLL", 13, 0, 16 + len(body), 0, len(groups)) + body


def _file(tables: dict[bytes, bytes]) -> bytes:
    power = len(tables).bit_length() - 1
    header = struct.pack(">LHHHH", 0x10000, len(tables), 16 << power, power, (len(tables) << 4) - (16 << power))
    at, directory, data = 12 + 16 * len(tables), b"", b""
    for name, table in sorted(tables.items()):
        padded = table + b"\0" * (-len(table) % 4)
        sums = sum(struct.unpack(f">{len(padded) // 4}L", padded)) & 0xFFFFFFFF
        directory += struct.pack(">4sLLL", name, sums, at + len(data), len(table))
        data += padded
    return header + directory + data
