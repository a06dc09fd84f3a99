"""The versions of Kestra whose engine can be installed."""

from __future__ import annotations

from kestra_dsl.catalog.versions import Release, all_versions
from kestra_dsl.errors import UsageError

__all__ = ["RELEASES", "Release", "release_of"]


RELEASES = tuple(version.release for version in all_versions() if version.release is not None)


def release_of(version: str) -> Release:
    """The release for a version such as ``1.3`` or ``1.3.31``.

    Raises:
        UsageError: If there is no engine of that version.
    """
    for release in RELEASES:
        if version in (release.target, release.version):
            return release
    known = ", ".join(f"{release.target} ({release.version})" for release in RELEASES)
    raise UsageError(f"no engine for Kestra {version!r}", hint=f"engines: {known}")
