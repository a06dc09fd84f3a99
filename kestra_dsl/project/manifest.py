"""What a project wrote into its folder: each file with its source and the hash of its bytes."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import NamedTuple

from kestra_dsl.errors import UsageError

__all__ = ["MANIFEST", "Entry", "as_written", "digest", "manifest_text", "read_manifest"]

MANIFEST = ".kdsl.json"
_FORMAT = 1


class Entry(NamedTuple):
    source: str
    """The definition, relative to the project."""
    sha256: str


def digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def as_written(file: Path) -> bytes | None:
    """The bytes of a file as they were written: git may have checked its line ends out as CRLF."""
    try:
        return file.read_bytes().replace(b"\r\n", b"\n")
    except FileNotFoundError:
        return None


def read_manifest(folder: Path) -> dict[str, Entry]:
    """Path, relative to the folder, to what is known of the file."""
    file = folder / MANIFEST
    try:
        document = json.loads(file.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    except ValueError as error:
        hint = "restore it from git; without it, nobody knows which files are the project's own"
        raise UsageError(f"{file} cannot be read: {error}", hint=hint) from None
    try:
        assert document["format"] == _FORMAT
        return {path: Entry(entry["source"], entry["sha256"]) for path, entry in document["files"].items()}
    except (AssertionError, KeyError, TypeError, AttributeError):
        raise UsageError(f"{file} is none that this version of kdsl wrote", hint="restore it from git") from None


def manifest_text(entries: dict[str, Entry]) -> str:
    """One line a file, so that it merges and diffs like the files themselves."""
    lines = [f"    {json.dumps(path)}: {json.dumps(entries[path]._asdict())}" for path in sorted(entries)]
    body = "{\n" + ",\n".join(lines) + "\n  }" if lines else "{}"
    return f'{{\n  "format": {_FORMAT},\n  "files": {body}\n}}\n'
