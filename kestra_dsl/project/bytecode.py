"""Remove compiled files that Python would wrongly use for a changed source."""

from __future__ import annotations

from collections.abc import Iterable
from importlib.util import cache_from_source
from pathlib import Path

__all__ = ["drop_stale_bytecode"]


def drop_stale_bytecode(sources: Iterable[Path]) -> None:
    """Remove the compiled files that are older than the last change of their source.

    Python compares the modification time and size of a source, which `cp -p` of a text of the same length keeps.
    """
    for source in sources:
        try:
            compiled = Path(cache_from_source(str(source)))
            if compiled.stat().st_mtime_ns <= source.stat().st_ctime_ns:
                compiled.unlink()
        except (OSError, NotImplementedError):  # it is not compiled, or cannot be removed
            continue
