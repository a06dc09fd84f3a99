"""The versions of Kestra whose engine can be installed."""

from __future__ import annotations

from typing import NamedTuple

from kestra_dsl.errors import UsageError

__all__ = ["RELEASES", "Release", "release_of"]


class Release(NamedTuple):
    target: str
    """As everywhere in this library, such as ``1.3``."""
    version: str
    """The release that stands for it, such as ``1.3.31``."""
    java: int
    """The oldest Java that loads its classes."""


RELEASES = (Release("1.1", "1.1.0", 21), Release("1.3", "1.3.31", 21), Release("2.0", "2.0.0", 25))


def release_of(version: str) -> Release:
    """The release that ``1.3`` or ``1.3.31`` means."""
    for release in RELEASES:
        if version in (release.target, release.version):
            return release
    known = ", ".join(f"{release.target} ({release.version})" for release in RELEASES)
    raise UsageError(f"there is no engine for Kestra {version!r}", hint=f"there is one for {known}")
