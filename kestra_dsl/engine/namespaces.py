"""Key-value pairs and namespace files that a run can read."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Any, TypeAlias

from kestra_dsl.engine.json_values import json_value
from kestra_dsl.errors import UsageError

if TYPE_CHECKING:
    from kestra_dsl.core.flow import Flow

__all__ = ["Key", "kv_entries", "namespace_files"]

Key: TypeAlias = str | tuple[str, str]
"""The name of a key-value pair or a file in the flow's namespace, or ``(namespace, name)``."""

_NAME_HINT = "name the file as flows do: sql/report.sql"


def kv_entries(flow: Flow, kv: Mapping[Key, Any]) -> list[list[Any]]:
    """The namespace, key and value of each key-value pair."""
    return [[*_namespace_and_name(flow, key), json_value(value)] for key, value in kv.items()]


def namespace_files(flow: Flow, files: Mapping[Key, Path | str]) -> list[list[Any]]:
    """The namespace, name and content of each file; a folder adds all files in it."""
    return [
        [namespace, name, content]
        for key, source in files.items()
        for namespace, target in [_namespace_and_name(flow, key)]
        for name, content in _files(target, source)
    ]


def _namespace_and_name(flow: Flow, key: Key) -> tuple[str, str]:
    return (str(flow.namespace), key) if isinstance(key, str) else key


def _files(target: str, source: Path | str) -> Iterator[tuple[str, Any]]:
    path = PurePosixPath(target.lstrip("/"))
    if ".." in path.parts:
        raise UsageError(f"{target!r} is outside the namespace", hint=_NAME_HINT)
    if not isinstance(source, Path) or not source.is_dir():
        content = json_value(source)
        if not path.parts:
            raise UsageError("a namespace file needs a name", hint=_NAME_HINT)
        yield str(path), content
        return
    found = sorted(file for file in source.rglob("*") if file.is_file() and "__pycache__" not in file.parts)
    if not found:
        raise UsageError(f"no files in folder {source}")
    yield from ((str(path / file.relative_to(source).as_posix()), json_value(file)) for file in found)
