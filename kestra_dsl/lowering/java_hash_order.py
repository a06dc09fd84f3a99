"""The order in which a Java ``HashMap`` holds its keys, which decides which plugin default Kestra applies first."""

from __future__ import annotations

from collections.abc import Iterable

__all__ = ["order_of_grouped", "order_of_map"]


def order_of_grouped(names: Iterable[str]) -> list[str]:
    """The order of the keys that a stream is grouped by, as with ``Collectors.groupingBy``.

    Grouping puts a new name before those of its bucket. The table grows late: at the name, known or not, after the
    one that filled it.

    Args:
        names: The key of each element of the stream, in its order.
    """
    distinct: dict[str, None] = {}
    size = 16
    for name in names:
        if len(distinct) > size * 3 // 4:
            size *= 2
        distinct[name] = None
    return _by_bucket(reversed(distinct), size)


def order_of_map(names: Iterable[str]) -> list[str]:
    """The order of keys that are put into a new map one after the other."""
    listed = list(names)
    size = 16
    while len(listed) > size * 3 // 4:
        size *= 2
    return _by_bucket(listed, size)


def _by_bucket(names: Iterable[str], size: int) -> list[str]:
    return sorted(names, key=lambda name: _spread_hash(name) & (size - 1))


def _spread_hash(text: str) -> int:
    """``String.hashCode``, its upper half mixed into the lower, as ``HashMap`` does."""
    code = 0
    units = text.encode("utf-16-be")
    for high, low in zip(units[::2], units[1::2], strict=True):
        code = (31 * code + (high << 8 | low)) & 0xFFFFFFFF
    return code ^ code >> 16
