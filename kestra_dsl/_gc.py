"""Pause the garbage collector during work that creates no reference cycles."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager

__all__ = ["gc_paused"]


@contextmanager
def gc_paused() -> Iterator[None]:
    """Disable the garbage collector inside the ``with`` block.

    Rendering creates many small containers and no cycles. With ten thousand tasks, a fifth of the time would go into
    looking for cycles.
    """
    if not gc.isenabled():
        yield
        return
    gc.disable()
    try:
        yield
    finally:
        gc.enable()
