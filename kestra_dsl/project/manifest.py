"""The manifest of generated files: each with its source and the hash of its content."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import NamedTuple

from kestra_dsl.errors import UsageError

__all__ = ["MANIFEST", "Entry", "digest", "manifest_text", "read_generated", "read_manifest", "read_normalized"]

MANIFEST = ".kdsl.json"
_FORMAT = 1


class Entry(NamedTuple):
    source: str
    """The definition, relative to the project."""
    sha256: str


def digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def read_normalized(file: Path) -> bytes | None:
    """Return a file's bytes with LF line ends, since git may have checked out CRLF; None if it is missing."""
    try:
        return file.read_bytes().replace(b"\r\n", b"\n")
    except FileNotFoundError:
        return None


def read_manifest(folder: Path) -> dict[str, Entry]:
    """Return the entries of a folder's manifest by path, relative to the folder.

    Raises:
        UsageError: The manifest cannot be read, or another version of kdsl wrote it.
    """
    file = folder / MANIFEST
    try:
        document = json.loads(file.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    except ValueError as error:
        hint = "restore it from git: it lists the files that kdsl may overwrite"
        raise UsageError(f"{file} cannot be read: {error}", hint=hint) from None
    try:
        assert document["format"] == _FORMAT
        return {path: Entry(entry["source"], entry["sha256"]) for path, entry in document["files"].items()}
    except (AssertionError, KeyError, TypeError, AttributeError):
        raise UsageError(f"{file} was not written by this version of kdsl", hint="restore it from git") from None


def read_generated(file: Path, sha256: str) -> bytes | None:
    """Return a file's bytes as they were written, if they have this hash; else with LF line ends.

    A binary file may contain CRLF, and git may have checked out a text with CRLF.
    """
    try:
        data = file.read_bytes()
    except (FileNotFoundError, NotADirectoryError):
        return None
    return data if digest(data) == sha256 else data.replace(b"\r\n", b"\n")


def manifest_text(entries: dict[str, Entry]) -> str:
    """Return the text of a manifest, one line a file, so that it merges and diffs well."""
    lines = [f"    {json.dumps(path)}: {json.dumps(entries[path]._asdict())}" for path in sorted(entries)]
    body = "{\n" + ",\n".join(lines) + "\n  }" if lines else "{}"
    return f'{{\n  "format": {_FORMAT},\n  "files": {body}\n}}\n'
