"""The files of the type facts: one for each plugin family, with a line for each type."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from kestra_dsl.codegen.source_documents import read_document

__all__ = ["by_file", "file_of", "write_entries", "written"]


def by_file(types: Mapping[str, dict[str, Any]]) -> dict[str, dict[str, Any]]:
    """The types by the names of their files: one for each plugin family, and one for Kestra's core."""
    files: dict[str, dict[str, Any]] = {}
    for name, facts in types.items():
        plugin = facts.pop("plugin")
        files.setdefault(file_of(name) if "plugin" in plugin else "core", {})[name] = facts
    return files


def file_of(name: str) -> str:
    """The file of a type: its plugin family, the part of its name after ``io.kestra.plugin.``, or ``core``."""
    return "core" if name.startswith("io.kestra.core") else name.removeprefix("io.kestra.plugin.").split(".")[0]


def written(folder: Path, file: str) -> dict[str, Any]:
    path = folder / f"{file}.json"
    return read_document(folder, path.name) if path.exists() else {}


def write_entries(folder: Path, file: str, entries: Mapping[str, Any]) -> None:
    """One line for each type, so that the diff of a new version is readable."""
    lines = ",\n".join(
        f"{json.dumps(name)}: {json.dumps(entries[name], ensure_ascii=False)}" for name in sorted(entries)
    )
    (folder / f"{file}.json").write_text(f"{{\n{lines}\n}}\n", encoding="utf-8")
