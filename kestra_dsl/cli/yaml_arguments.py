"""YAML files and folders of them as the arguments of a command."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from kestra_dsl.errors import UsageError

__all__ = ["yaml_files", "yaml_texts"]


def yaml_files(folder: Path) -> list[Path]:
    """Return the YAML files below a folder that can be flows, sorted."""
    from kestra_dsl.project.flow_files import is_flow_file

    found = (file for file in folder.rglob("*") if file.suffix in (".yaml", ".yml") and file.is_file())
    return sorted(file for file in found if is_flow_file(file))


def yaml_texts(paths: Sequence[Path]) -> list[tuple[str, str]]:
    """Return the name and the text of each YAML file.

    Args:
        paths: Files, and folders that are searched.

    Raises:
        UsageError: A path does not exist, or there is no YAML file.
        YamlError: A file is not UTF-8, or cannot be read.
    """
    from kestra_dsl.project.selection import read_yaml_text

    files: dict[Path, None] = {}
    for path in paths:
        if path.is_dir():
            files |= dict.fromkeys(yaml_files(path))
        elif path.is_file():
            files[path] = None
        else:
            raise UsageError(f"no such file or folder: {path}")
    if not files:
        raise UsageError(f"no YAML files in {', '.join(map(str, paths))}")
    return [read_yaml_text(file) for file in files]
