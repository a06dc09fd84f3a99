"""Make the AOT cache of an engine, in a process that uses Kestra while Java records it."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Final

from kestra_dsl._locking import locked
from kestra_dsl.engine.folders import make_folder, new_folder, remove_folder
from kestra_dsl.engine.installing.aot_cache import OLDEST_JAVA, AotCache, aot_cache, remove_unused
from kestra_dsl.engine.installing.jars import classpath
from kestra_dsl.engine.installing.java import find_java
from kestra_dsl.engine.installing.versions import release_of
from kestra_dsl.errors import EngineError

__all__ = ["make_aot_cache"]

_START: Final = "import sys; sys.path[:] = sys.argv[1:]; from kestra_dsl.engine.inside.training import main; main()"
_TIMEOUT: Final = 600
_POSIX: Final = os.name == "posix"


def make_aot_cache(version: str, begin: Callable[[], object]) -> AotCache:
    """Make the cache of an installed version of Kestra, unless it exists.

    Args:
        version: The version of Kestra.
        begin: Called before a cache is made, which takes a while.

    Raises:
        EngineError: If it cannot be made. The engine works without it.
    """
    java = find_java(version)
    if java.version < OLDEST_JAVA:
        raise EngineError(f"it needs Java {OLDEST_JAVA}, and {java.source} is Java {java.version or 'unknown'}")
    jars = classpath(version)
    cache = aot_cache(release_of(version).target, jars, java.library)
    if cache.exists:
        return cache
    try:
        cache.folder.mkdir(parents=True, exist_ok=True)
        with locked(cache.folder / ".lock", lambda: None):
            if not cache.exists:
                begin()
                cache.prepare()
                _record(version, jars, cache)
    except OSError as error:
        cache.remove()
        raise EngineError(f"{error.filename or cache.folder}: {error.strerror or error}") from None
    except BaseException:
        cache.remove()
        raise
    remove_unused(cache)
    return cache


def _record(version: str, jars: list[Path], cache: AotCache) -> None:
    unfinished = cache.classes.with_suffix(".part")
    folder = new_folder()
    start = {
        "version": version,
        "jars": [*map(str, jars)],
        "libjvm": str(cache.java),
        "folder": str(folder),
        "record": str(unfinished),
    }
    try:
        make_folder(folder, ())
        code, output = _run(json.dumps(start))
    finally:
        remove_folder(folder)
    if code or not unfinished.is_file():
        raise EngineError(f"Java did not write it: {output.strip().splitlines()[-1] if output.strip() else code}")
    unfinished.replace(cache.classes)


def _run(start: str) -> tuple[int, str]:
    """The exit code and the output of the process. A timeout or an interrupt kills it and its children."""
    process = subprocess.Popen(  # noqa: S603 - this very Python
        [sys.executable, "-c", _START, *sys.path],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        start_new_session=_POSIX,
    )
    with process:
        try:
            output, _ = process.communicate(start, _TIMEOUT)
        except BaseException as error:
            if _POSIX:
                with suppress(ProcessLookupError):
                    os.killpg(process.pid, signal.SIGKILL)
            process.kill()
            if isinstance(error, subprocess.TimeoutExpired):
                raise EngineError(f"it took longer than {_TIMEOUT} seconds") from None
            raise
    return process.returncode, output
