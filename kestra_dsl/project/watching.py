"""Find out which files of a project have changed, by looking at them a few times a second."""

from __future__ import annotations

import os
import stat
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from kestra_dsl.project.cache import file_clock
from kestra_dsl.project.manifest import digest

if TYPE_CHECKING:
    from kestra_dsl.project.settings import Settings

__all__ = ["Watch"]

_INTERVAL = 0.1
_SETTLING = 0.03
"""How long nothing may change before a change is complete: a checkout or an editor may write several files."""
_LEAST_IDLE = 10
"""Looking takes at most one part in this many of the time, however many files there are."""
_SKIPPED = (".", "__pycache__", "node_modules")

_Status: TypeAlias = "tuple[int, int, int] | None"


class _Seen(NamedTuple):
    """A file or folder at the last look."""

    status: _Status
    """Time, size and inode; None if it does not exist. While they stay the same, the content is not read again."""
    content: str | None


class Watch:
    """The files that results depend on, and whether they changed.

    The definitions and pyproject.toml are watched from the start.

    Args:
        settings: The project.
    """

    def __init__(self, settings: Settings) -> None:
        self._ignored = str(settings.out_folder)
        self._seen: dict[str, _Seen] = {}
        self._looked = file_clock()
        self._places = tuple(os.path.normpath(settings.root / place) for place in settings.definitions)
        self._add(str(settings.root))
        self._add(str(settings.root / "pyproject.toml"))
        for place in self._places:
            self._add_below(place)

    def add(self, paths: Iterable[str]) -> None:
        """Watch other files and folders, such as modules that definitions import, and SQL files that they read.

        One that was written since the last look has changed: the result that depends on it may be older.

        Args:
            paths: Absolute paths.
        """
        for path in paths:
            if path not in self._seen:
                for one in (path, os.path.dirname(path)):  # noqa: PTH120 - where a missing module would appear
                    if self._add(one) and self._is_newer(one):
                        self._seen[one] = _Seen(None, None)

    def changed(self) -> set[str]:
        """Return what was written, created or removed since the last call: files, and folders with other files in them.

        A file that was written with the content that it had is not among them.
        """
        found: set[str] = set()
        self._looked = file_clock()
        for path, seen in [*self._seen.items()]:
            status = _status(path)
            if status == seen.status:
                continue
            content = self._content(path) if status else None
            self._seen[path] = _Seen(status, content)
            if content != seen.content:
                found.add(path)
                if any(path == place or path.startswith(place + os.sep) for place in self._places):
                    found |= self._add_below(path)
        return found

    def wait(self, is_over: Callable[[], bool] = lambda: False) -> set[str]:
        """Wait until files change, and return what ``changed`` does when they have settled.

        Args:
            is_over: Called before each look. The result is empty once it returns true.
        """
        found: set[str] = set()
        while not is_over():
            start = time.monotonic()
            more = self.changed()
            if found and not more:
                return found
            found |= more
            looked = time.monotonic() - start
            time.sleep(max(_SETTLING if found else _INTERVAL, looked * _LEAST_IDLE))
        return set()

    def _add_below(self, path: str) -> set[str]:
        """Add a file, or a folder with all that is in it, and return the files that are new."""
        if not os.path.isdir(path):  # noqa: PTH112 - called for every path
            return {path} if self._add(path) else set()
        found: set[str] = set()
        for folder, folders, names in os.walk(path):
            folders[:] = [name for name in folders if not name.startswith(_SKIPPED)]
            self._add(folder)
            files = [os.path.join(folder, name) for name in names if name.endswith(".py") and name[0] != "."]  # noqa: PTH118
            found.update(file for file in files if self._add(file))
        return found

    def _add(self, path: str) -> bool:
        if path in self._seen:
            return False
        status = _status(path)
        self._seen[path] = _Seen(status, self._content(path) if status else None)
        return True

    def _is_newer(self, path: str) -> bool:
        try:
            found = os.stat(path)  # noqa: PTH116 - as in _status
        except OSError:
            return False
        return max(found.st_mtime_ns, found.st_ctime_ns) >= self._looked

    def _content(self, path: str) -> str | None:
        try:
            if os.path.isdir(path):  # noqa: PTH112 - called for every path
                with os.scandir(path) as entries:
                    names = sorted(
                        entry.name
                        for entry in entries
                        if not entry.name.startswith(_SKIPPED)
                        and not entry.name.endswith("~")
                        and entry.path != self._ignored
                    )
                return digest("\0".join(names).encode(errors="surrogateescape"))
            return digest(Path(path).read_bytes())
        except OSError:
            return None


def _status(path: str) -> _Status:
    try:
        found = os.stat(path)  # noqa: PTH116 - called for every file, several times a second
    except OSError:
        return None
    is_known = stat.S_ISREG(found.st_mode) or stat.S_ISDIR(found.st_mode)
    return (found.st_mtime_ns, found.st_size, found.st_ino) if is_known else None  # a pipe is never read
