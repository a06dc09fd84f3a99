"""Find Python and YAML files below folders."""

from __future__ import annotations

import os
from pathlib import Path

from kestra_dsl.errors import UsageError

__all__ = ["FILES", "NAMESPACE", "files_below", "is_flow", "is_flow_file", "is_yaml", "path_in_project"]

NAMESPACE = "_namespace.yaml"
"""The generated file with the keys and secrets of a namespace. No flow can have its name."""
FILES = "_files"
"""The generated folder with the files of a namespace."""

_YAML = (".yaml", ".yml")
_SUFFIXES = (".py", *_YAML)
_SKIPPED = (".", "__pycache__", "node_modules")


def is_yaml(file: Path | str) -> bool:
    return str(file).endswith(_YAML)


def path_in_project(file: Path, root: Path) -> str:
    """The path of a file relative to the root of the project, if it is in there."""
    return file.relative_to(root).as_posix() if file.is_relative_to(root) else file.as_posix()


def is_flow(path: str) -> bool:
    """Whether a generated file, relative to the folder of generated files, is the YAML of a flow."""
    _, _, name = path.partition("/")
    return name != NAMESPACE and not name.startswith(f"{FILES}/")


def is_flow_file(file: Path) -> bool:
    """Whether a YAML file is no part of a namespace that `kdsl build` wrote."""
    in_namespace = (folder.name == FILES and (folder.parent / NAMESPACE).is_file() for folder in file.parents)
    return file.name != NAMESPACE and not any(in_namespace)


def files_below(path: Path) -> list[Path]:
    """Return the Python and YAML files at a path, sorted.

    Args:
        path: A file, or a folder. Hidden folders and files, virtual environments and caches in it are skipped.

    Raises:
        UsageError: There is no such file or folder, it cannot be read, or the file is neither Python nor YAML.
    """
    try:
        path.stat()
    except FileNotFoundError:
        hint = "name files or folders, such as `definitions` or `generated`"
        raise UsageError(f"no such file or folder: {path}", hint=hint) from None
    except OSError as error:
        raise UsageError(f"{path} cannot be read: {error.strerror}") from None
    if path.is_file():
        if path.suffix not in _SUFFIXES:
            raise UsageError(f"{path} is neither Python nor YAML", hint=f"use a file with {', '.join(_SUFFIXES)}")
        return [path]
    found: list[Path] = []
    for folder, folders, names in os.walk(path):
        if "pyvenv.cfg" in names:  # a virtual environment
            folders.clear()
            continue
        namespace = NAMESPACE in names  # a folder that `kdsl build` wrote
        folders[:] = [name for name in folders if not name.startswith(_SKIPPED) and not (namespace and name == FILES)]
        files = [
            Path(folder, name)
            for name in names
            if name.endswith(_SUFFIXES) and not name.startswith(".") and name != NAMESPACE
        ]
        found += [file for file in files if os.path.isfile(file)]  # noqa: PTH113 - Path.is_file() may raise
    return sorted(found)
