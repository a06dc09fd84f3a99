"""What a run finds in namespaces: key-value pairs and files. The side of whoever asks."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Any, TypeAlias

from kestra_dsl.engine.given import plain
from kestra_dsl.errors import UsageError

if TYPE_CHECKING:
    from kestra_dsl.core.flow import Flow

__all__ = ["Key", "given_files", "given_pairs"]

Key: TypeAlias = str | tuple[str, str]
"""Of a key-value pair or a file, in the namespace of the flow or in one that is named."""


def given_pairs(flow: Flow, kv: Mapping[Key, Any]) -> list[list[Any]]:
    """Namespace, key and value of each."""
    return [[*_placed(flow, key), plain(value)] for key, value in kv.items()]


def given_files(flow: Flow, files: Mapping[Key, Path | str]) -> list[list[Any]]:
    """Namespace, name and content of each; of a folder, those of all files in it."""
    return [
        [namespace, name, content]
        for key, given in files.items()
        for namespace, asked in [_placed(flow, key)]
        for name, content in _each(asked, given)
    ]


def _placed(flow: Flow, key: Key) -> tuple[str, str]:
    return (str(flow.namespace), key) if isinstance(key, str) else key


def _each(asked: str, given: Path | str) -> Iterator[tuple[str, Any]]:
    place = PurePosixPath(asked.lstrip("/"))
    if ".." in place.parts:
        raise UsageError(f"{asked!r} lies outside of the namespace", hint="name the file as flows do: sql/report.sql")
    if not isinstance(given, Path) or not given.is_dir():
        content = plain(given)
        if not place.parts:
            raise UsageError("a namespace file needs a name", hint="name the file as flows do: sql/report.sql")
        yield str(place), content
        return
    found = sorted(path for path in given.rglob("*") if path.is_file() and "__pycache__" not in path.parts)
    if not found:
        raise UsageError(f"there are no files in the folder {given}")
    yield from ((str(place / path.relative_to(given).as_posix()), plain(path)) for path in found)
