"""A project whose definitions are imported flows, for tools that look at its modules."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from kestra_dsl.importing.files import import_files

__all__ = ["write_imported"]


def write_imported(flows: Mapping[str, str], folder: Path) -> Path:
    """Write the modules of some flows, with what they share, into the folder."""
    found = import_files([*flows.items()], "definitions", "1.3")
    assert found.unproven == []
    for name, text in found.modules.items():
        file = folder / "definitions" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    (folder / "ruff.toml").write_text('[lint]\nextend-select = ["I", "W"]\n', encoding="utf-8")
    return folder
