"""Find the AOT cache of an engine, in which Java keeps Kestra's classes loaded and linked, for a faster start.

Java uses a cache only with the jars, the Java and the bridge that it was made with, so each virtual environment has its
own. Java compares them itself, and starts without the cache if they differ.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import sys
from collections.abc import Iterator, Sequence
from contextlib import suppress
from importlib.util import find_spec
from pathlib import Path
from typing import NamedTuple

from kestra_dsl.engine.java_classes.own_jar import own_jar

__all__ = ["OLDEST_JAVA", "AotCache", "aot_cache", "engine_key", "remove_caches", "remove_unused"]

OLDEST_JAVA = 25
"""The first Java that makes a cache in one step."""

_JAVA = "java.txt"
"""The file that names the Java of a cache."""


class AotCache(NamedTuple):
    """The files of a cache."""

    folder: Path
    jar: Path
    """The library's own classes. They have to be on the class path as they were when the cache was made."""
    classes: Path
    """The cache itself."""
    java: Path
    """The library of the Java virtual machine."""

    @property
    def exists(self) -> bool:
        return self.classes.is_file() and self.jar.is_file()

    def prepare(self) -> None:
        """Write what has to exist before the cache is recorded."""
        self.folder.mkdir(parents=True, exist_ok=True)
        (self.folder / _JAVA).write_text(str(self.java), encoding="utf-8")
        self.jar.write_bytes(own_jar())

    def remove(self) -> None:
        shutil.rmtree(self.folder, ignore_errors=True)


def aot_cache(version: str, jars: Sequence[Path], libjvm: Path) -> AotCache:
    """The cache of a version of Kestra for these jars and this Java, whether it exists or not."""
    folder = _caches() / f"{version}-{engine_key(jars, libjvm)}"
    return AotCache(folder, folder / "kestra_dsl.jar", folder / "classes.aot", libjvm)


def remove_caches(version: str) -> None:
    """Remove all caches of a version of Kestra."""
    for folder, _ in _found():
        if folder.name.rpartition("-")[0] == version:
            shutil.rmtree(folder, ignore_errors=True)


def remove_unused(cache: AotCache) -> None:
    """Remove the caches that this one replaces, and those whose Java no longer exists."""
    version = cache.folder.name.rpartition("-")[0]
    for folder, java in _found():
        replaced = java == cache.java and folder.name.rpartition("-")[0] == version and folder != cache.folder
        if replaced or not java.exists():
            shutil.rmtree(folder, ignore_errors=True)


def _found() -> Iterator[tuple[Path, Path]]:
    """The folder and the Java of each cache."""
    with suppress(OSError):
        for folder in sorted(_caches().iterdir()):
            with suppress(OSError, UnicodeDecodeError):
                yield folder, Path((folder / _JAVA).read_text(encoding="utf-8"))


def _caches() -> Path:
    return _user_caches() / "kestra_dsl" / "engines"


def _user_caches() -> Path:
    """The folder for caches of the user, by the convention of the system, or one in the environment without a home."""
    if os.environ.get("XDG_CACHE_HOME"):
        return Path(os.environ["XDG_CACHE_HOME"])
    if sys.platform == "win32" and os.environ.get("LOCALAPPDATA"):
        return Path(os.environ["LOCALAPPDATA"])
    try:
        home = Path.home()
    except RuntimeError:  # a container may run as a user that the system does not know
        return Path(sys.prefix, ".cache")
    return home / ("Library/Caches" if sys.platform == "darwin" else ".cache")


def engine_key(jars: Sequence[Path], libjvm: Path) -> str:
    """A key of everything that Java compares: its own build, and path, time and size of each jar."""
    key = hashlib.sha256(own_jar())
    bridge = find_spec("jpype")
    places = [libjvm, libjvm.parents[2] / "release", *jars]
    if bridge is not None and bridge.origin is not None:
        places.append(Path(bridge.origin).parent.with_name("org.jpype.jar"))
    for place in places:
        with suppress(OSError):
            found = place.stat()
            key.update(f"{place} {found.st_size} {found.st_mtime_ns}\n".encode())
    return key.hexdigest()[:16]
