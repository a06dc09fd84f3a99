"""The temporary folder of an engine: its storage, its logs, and the jars of plugins."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterable, Sequence
from pathlib import Path
from secrets import token_hex
from zipfile import is_zipfile

from kestra_dsl.engine.inside.settings import PLUGINS
from kestra_dsl.errors import UsageError

__all__ = ["make_folder", "new_folder", "plugin_jars", "remove_folder"]


def new_folder() -> Path:
    """The path of a folder that does not exist yet, so that an interrupt while it is being made can remove it."""
    return Path(tempfile.gettempdir()) / f"kdsl-engine-{token_hex(6)}"


def make_folder(folder: Path, plugins: Sequence[Path]) -> None:
    """Make the folder, with links to the jars of plugins."""
    folder.mkdir(mode=0o700)
    if plugins:
        (folder / PLUGINS).mkdir()
    for number, jar in enumerate(plugins):
        link = folder / PLUGINS / f"{number}-{jar.name}"
        try:
            link.symlink_to(jar)
        except OSError:  # Windows allows links only with a right of its own
            shutil.copy(jar, link)


def remove_folder(folder: Path) -> None:
    shutil.rmtree(folder, ignore_errors=True)


def plugin_jars(paths: Iterable[Path | str]) -> list[Path]:
    """The jars at these paths and in these folders.

    Raises:
        UsageError: If a path is neither a jar nor a folder of jars.
    """
    found: list[Path] = []
    for path in map(Path, paths):
        jars = sorted(path.rglob("*.jar")) if path.is_dir() else [path]
        missing = not jars or not all(jar.is_file() for jar in jars)
        if missing or any(jar.suffix != ".jar" or not is_zipfile(jar) for jar in jars):
            raise UsageError(f"no plugin in {path}", hint="name a jar, or a folder of jars")
        found += [jar.resolve() for jar in jars]
    return found
