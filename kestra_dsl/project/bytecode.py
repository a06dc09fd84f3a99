"""Compiled files that Python would take for those of a source that has changed since."""

from __future__ import annotations

from collections.abc import Iterable
from importlib.util import cache_from_source
from pathlib import Path

__all__ = ["drop_stale_bytecode"]


def drop_stale_bytecode(sources: Iterable[Path]) -> None:
    """Remove the compiled files that are older than the last change of their source.

    Python compares the time and the size of a source, which stay the same through ``cp -p`` of a text as long.
    """
    for source in sources:
        try:
            compiled = Path(cache_from_source(str(source)))
            if compiled.stat().st_mtime_ns <= source.stat().st_ctime_ns:
                compiled.unlink()
        except (OSError, NotImplementedError):  # nothing is compiled, or it cannot be removed
            continue
