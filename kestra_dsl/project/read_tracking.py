"""Track which files modules read while they are imported, such as SQL files, and which folders they list."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Any

__all__ = ["ReadTracker"]

_EVENTS = frozenset(("open", "os.listdir", "os.scandir"))
_CODE = (".py", ".pyc", ".so")


class ReadTracker:
    """Records the files that each module of a project opens, until the process ends."""

    def __init__(self, root: Path) -> None:
        self._root = str(root) + os.sep
        self._library = str(Path(__file__).parent.parent) + os.sep
        self._found: dict[str, set[str]] = {}
        sys.addaudithook(self._on_event)

    def read_by(self, files: frozenset[Path]) -> set[str]:
        """Return the files that these modules have read, and the folders that they have listed."""
        return {path for file in files for path in self._found.get(str(file), ())}

    def _on_event(self, event: str, arguments: tuple[Any, ...]) -> None:
        if event not in _EVENTS:
            return
        path = arguments[0]
        if isinstance(path, os.PathLike):
            path = os.fspath(path)
        if not isinstance(path, str) or path.endswith(_CODE):
            return
        if event == "open" and isinstance(arguments[1], str) and set(arguments[1]) & set("wax"):
            return
        path = os.path.abspath(path)  # noqa: PTH100 - called for every file that is opened
        if path.startswith(self._root) and "__pycache__" not in path:
            reader = self._reader()
            if reader is not None:
                self._found.setdefault(reader, set()).add(path)

    def _reader(self) -> str | None:
        """The innermost file of the project on the call stack."""
        frame: Any = sys._getframe(2)
        while frame is not None:
            name: str = frame.f_code.co_filename
            if name.startswith(self._root) and not name.startswith(self._library):
                return name
            frame = frame.f_back
        return None
