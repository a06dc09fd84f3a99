"""Find the texts in plain data."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

__all__ = ["texts_of"]


def texts_of(value: Any) -> Iterator[str]:
    """The texts in a value, at any depth, without the keys of mappings."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, (Mapping, list)):
        for item in value.values() if isinstance(value, Mapping) else value:
            yield from texts_of(item)
