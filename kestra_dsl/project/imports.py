"""Find the files of a project that a module imports, by parsing its source without running it."""

from __future__ import annotations

import ast
from collections.abc import Collection, Iterable, Iterator
from pathlib import Path

__all__ = ["closure", "imports_among"]

_LIBRARY = Path(__file__).parent.parent


def closure(file: Path, root: Path, known: dict[Path, frozenset[Path]]) -> frozenset[Path]:
    """Return a module's file and all files that it imports from the project, directly or not.

    Args:
        file: The file of the module.
        root: The root of the project.
        known: A cache of the imports of each file.
    """
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


def imports_among(modules: Collection[Path], among: Collection[Path], root: Path) -> dict[Path, frozenset[Path]]:
    """Return, for each module, which of some files it imports, directly or not.

    Args:
        modules: The modules.
        among: The files to look for.
        root: The root of the project. Modules that are imported from another folder are followed there as well.
    """
    from kestra_dsl.project.loading import module_name

    wanted = frozenset(among)
    known: dict[Path, dict[Path, frozenset[Path]]] = {}
    found: dict[Path, frozenset[Path]] = {}
    for module in modules if len({*modules, *wanted}) > 1 else ():
        imported: set[Path] = set()
        for folder in {root, Path(module_name(module)[0])}:
            imported |= closure(module, folder, known.setdefault(folder, {}))
        found[module] = wanted & imported
    return found


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
    """The packages on the way, and the module. The library itself is skipped, even inside the project."""
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
