"""Let only one build of a project run at a time, since builds share the folder of YAML, the manifest and a cache."""

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

__all__ = ["build_lock"]

_NAME = "lock"


@contextmanager
def build_lock(settings: Settings, waiting: Callable[[], object], *, check: bool = False) -> Iterator[None]:
    """Hold the lock of a project's builds.

    Args:
        settings: The project.
        waiting: Called once if another build is running.
        check: Wait for a running build, but create no lock file.
    """
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
    """The lock file: in the folder of the cache or, if that is read-only, in the system's temporary folder."""
    try:
        lock = cache_folder(settings) / _NAME
        lock.open("ab").close()
    except OSError:
        return Path(tempfile.gettempdir(), f"kdsl-{digest(str(settings.root).encode())[:16]}.lock")
    return lock
