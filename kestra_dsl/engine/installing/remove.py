"""Take an engine's jars out of the local Maven repository again."""

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
    """The jars of those locks that are installed."""
    return {jar for jars in locks if not missing_jars(jars, repository) for jar in jars}


def removable(jars: Sequence[Jar], needed: set[Jar], repository: Path) -> list[Jar]:
    """Those that are there as they were published, and that nothing else needs."""
    paths = {jar.path for jar in needed}
    return look((jar for jar in jars if jar.path not in paths), repository).right


def remove(jars: Sequence[Jar], unfinished: Iterable[Jar], repository: Path) -> None:
    """Remove the files, the parts of downloads that never ended, and folders that are empty then."""
    files = [repository / jar.path for jar in jars]
    for file in [*files, *(part_of(repository / jar.path) for jar in unfinished)]:
        file.unlink(missing_ok=True)
        for folder in file.relative_to(repository).parents:
            if folder != Path():
                with suppress(OSError):  # other files are in it
                    (repository / folder).rmdir()
