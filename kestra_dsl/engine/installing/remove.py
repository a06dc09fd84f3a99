"""Remove the jars of an engine from the local Maven repository."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from kestra_dsl.engine.installing.download import part_of
from kestra_dsl.engine.installing.install import look
from kestra_dsl.engine.installing.jars import missing_jars

if TYPE_CHECKING:
    from kestra_dsl.engine.installing.lock import Jar

__all__ = ["needed_by", "removable", "remove"]


def needed_by(locks: Iterable[Sequence[Jar]], repository: Path) -> set[Jar]:
    """The jars that installed engines need."""
    return {jar for jars in locks if not missing_jars(jars, repository) for jar in jars}


def removable(jars: Sequence[Jar], needed: set[Jar], repository: Path) -> list[Jar]:
    """The jars that are the published files and that no other engine needs."""
    paths = {jar.path for jar in needed}
    return look((jar for jar in jars if jar.path not in paths), repository).right


def remove(jars: Sequence[Jar], unfinished: Iterable[Jar], repository: Path) -> None:
    """Remove the files of jars, unfinished downloads, and folders that are empty afterwards."""
    files = [repository / jar.path for jar in jars]
    for file in [*files, *(part_of(repository / jar.path) for jar in unfinished)]:
        file.unlink(missing_ok=True)
        for folder in file.relative_to(repository).parents:
            if folder != Path():
                with suppress(OSError):  # it is not empty
                    (repository / folder).rmdir()
