"""One build of a project at a time: they share a folder of YAML, a manifest and a cache."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from kestra_dsl._locking import locked
from kestra_dsl.project.cache import CACHE, cache_folder
from kestra_dsl.project.manifest import digest

if TYPE_CHECKING:
    from kestra_dsl.project.settings import Settings

__all__ = ["building_alone"]

_NAME = "lock"


@contextmanager
def building_alone(settings: Settings, waiting: Callable[[], object], *, check: bool = False) -> Iterator[None]:
    """``waiting`` is called once if another build is running. A check waits as well, and leaves no lock behind."""
    lock = _known_lock(settings) if check else _lock(settings)
    if lock is None:
        yield
        return
    with locked(lock, waiting):
        yield


def _known_lock(settings: Settings) -> Path | None:
    lock = settings.root / CACHE / _NAME
    return lock if os.access(lock, os.W_OK) else None


def _lock(settings: Settings) -> Path:
    """In the folder of the cache; where that cannot be written, in the system's own for temporary files."""
    try:
        lock = cache_folder(settings) / _NAME
        lock.open("ab").close()
    except OSError:
        return Path(tempfile.gettempdir(), f"kdsl-{digest(str(settings.root).encode())[:16]}.lock")
    return lock
