"""Lock files: each jar of an engine with its size and SHA-256, written by ``tools/lock_engine.py``."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from pathlib import Path, PurePosixPath
from typing import NamedTuple

from kestra_dsl.engine.installing.versions import release_of

__all__ = ["ENGINE", "LOCKS", "TEST_KIT", "Jar", "lock_of", "lock_text", "read_lock"]

LOCKS = Path(__file__).parent / "locks"

ENGINE = "engine"
TEST_KIT = "test-kit"
"""The part with Kestra's own test flows, and the classes that only these use."""


class Jar(NamedTuple):
    """A locked jar."""

    coordinate: str
    """``group:artifact:version``, optionally with ``:classifier``."""
    size: int
    sha256: str
    part: str = ENGINE

    @property
    def path(self) -> PurePosixPath:
        """The path in any Maven repository."""
        group, artifact, version, *classifier = self.coordinate.split(":")
        return PurePosixPath(*group.split("."), artifact, version, "-".join([artifact, version, *classifier]) + ".jar")


@cache
def lock_of(version: str, *, test_kit: bool = False) -> tuple[Jar, ...]:
    """The jars of a version, in the order of the class path."""
    text = (LOCKS / f"{release_of(version).version}.txt").read_text(encoding="ascii")
    parts = {ENGINE, TEST_KIT} if test_kit else {ENGINE}
    return tuple(jar for jar in read_lock(text) if jar.part in parts)


def read_lock(text: str) -> list[Jar]:
    """Parse a lock file."""
    jars = []
    for line in text.splitlines():
        if line and not line.startswith("#"):
            part, coordinate, size, sha256 = line.split()
            jars.append(Jar(coordinate, int(size), sha256, part))
    return jars


def lock_text(version: str, jars: Iterable[Jar]) -> str:
    """The text of a lock file."""
    head = f"# The jars of Kestra {version}, in the order of the class path. Written by tools/lock_engine.py.\n"
    return head + "".join(f"{jar.part} {jar.coordinate} {jar.size} {jar.sha256}\n" for jar in jars)
