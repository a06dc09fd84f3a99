"""Find the jars of an engine in the local Maven repository."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from kestra_dsl.engine.installing.lock import Jar, lock_of
from kestra_dsl.engine.installing.repository import local_repository
from kestra_dsl.engine.installing.versions import release_of
from kestra_dsl.errors import NotInstalledError

__all__ = ["classpath", "missing_jars"]


def classpath(version: str, *, test_kit: bool = False) -> list[Path]:
    """The jars of a version.

    Only the size of each file is compared, because every start of an engine waits for it.

    Raises:
        NotInstalledError: If a jar is missing.
    """
    release = release_of(version)
    repository = local_repository()
    jars = lock_of(version, test_kit=test_kit)
    missing = missing_jars(jars, repository)
    if missing:
        option = " --test-kit" if test_kit else ""
        raise NotInstalledError(
            f"the engine of Kestra {release.target} is not installed: {len(missing)} of its {len(jars)} jars"
            f" {'is' if len(missing) == 1 else 'are'} not in {repository}",
            hint=f"kdsl engine install {release.target}{option}",
        )
    return [repository / jar.path for jar in jars]


def missing_jars(jars: Sequence[Jar], repository: Path) -> list[Jar]:
    """The jars that do not exist or have another size."""
    return [jar for jar in jars if _size(repository / jar.path) != jar.size]


def _size(file: Path) -> int:
    try:
        return file.stat().st_size
    except OSError:
        return -1
