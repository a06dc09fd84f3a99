"""Look up and drop modules by the file that they were loaded from."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from pathlib import Path
from types import ModuleType

__all__ = ["forget", "loaded_from"]


def loaded_from(file: Path) -> list[ModuleType]:
    """Return the modules that were loaded from a file."""
    return [module for module in [*sys.modules.values()] if getattr(module, "__file__", None) == str(file)]


def forget(files: Iterable[Path]) -> None:
    """Drop the modules that were loaded from these files, so that they are imported again."""
    for file in files:
        for module in loaded_from(file):
            if module.__name__ != "__main__":
                del sys.modules[module.__name__]
