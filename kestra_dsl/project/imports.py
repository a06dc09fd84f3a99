"""Which files of a project a module imports, found in its source: nothing is run for it."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from pathlib import Path

__all__ = ["closure"]

_LIBRARY = Path(__file__).parent.parent


def closure(file: Path, root: Path, known: dict[Path, frozenset[Path]]) -> frozenset[Path]:
    """A module and all that it imports from the project, also through others. ``known`` keeps what was looked up."""
    found: set[Path] = set()
    ahead = [file]
    while ahead:
        one = ahead.pop()
        if one not in found:
            found.add(one)
            if one not in known:
                known[one] = frozenset(_imported(one, root))
            ahead.extend(known[one])
    return frozenset(found)


def _imported(file: Path, root: Path) -> Iterator[Path]:
    try:
        tree = ast.parse(file.read_bytes())
    except (OSError, SyntaxError, ValueError):
        return
    package = file.parent.relative_to(root).parts if file.is_relative_to(root) else ()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield from _files(alias.name.split("."), root)
        elif isinstance(node, ast.ImportFrom):
            above = package[: len(package) - node.level + 1] if node.level else ()
            steps = [*above, *(node.module.split(".") if node.module else ())]
            yield from _files(steps, root)
            for alias in node.names:
                yield from _files([*steps, alias.name], root)


def _files(steps: Iterable[str], root: Path) -> Iterator[Path]:
    """The packages on the way, and the module. The library is no part of a project, even in its folder."""
    folder = root
    for step in steps:
        if folder / step == _LIBRARY:
            return
        module = folder / f"{step}.py"
        folder /= step
        if module.is_file():
            yield module
        if (folder / "__init__.py").is_file():
            yield folder / "__init__.py"
