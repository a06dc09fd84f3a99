"""Keep the flows of a project loaded and checked while its files change: only what changed is loaded again."""

from __future__ import annotations

from collections.abc import Callable
from importlib import invalidate_caches
from pathlib import Path
from typing import TYPE_CHECKING

from kestra_dsl._gc import gc_paused
from kestra_dsl.project.bytecode import drop_stale_bytecode
from kestra_dsl.project.checking import check_file
from kestra_dsl.project.imports import closure
from kestra_dsl.project.loaded_modules import forget
from kestra_dsl.project.loading import module_name
from kestra_dsl.project.module_build import read_tracker
from kestra_dsl.project.selection import Scope, definitions_in_scope, from_project_root

if TYPE_CHECKING:
    from kestra_dsl.core.flow import Flow
    from kestra_dsl.project.checking import Checked
    from kestra_dsl.project.settings import Settings

__all__ = ["LiveProject"]

_EVERYTHING = Scope()


class LiveProject:
    """The flows of a project, and the results of checking them.

    Args:
        settings: The project.
    """

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self.checked: dict[Path, Checked] = {}
        """The result of each file."""
        self.flows: dict[Path, list[Flow]] = {}
        """The flows of each module. A module that can no longer be loaded keeps those that it had."""
        self._imports: dict[Path, dict[Path, frozenset[Path]]] = {}
        """What each file imports, by the folder that it is imported from."""
        self._reads: dict[Path, frozenset[str]] = {}

    @property
    def reads(self) -> frozenset[str]:
        """All files and folders that the flows depend on, as absolute paths."""
        return frozenset(path for paths in self._reads.values() for path in paths)

    def update(
        self,
        changed: set[str],
        scope: Scope = _EVERYTHING,
        progress: Callable[[int, int], None] = lambda _done, _all: None,
    ) -> list[Path]:
        """Load and check the files that are new, and those that depend on a file that has changed.

        Args:
            changed: The files that were written, created or removed, as absolute paths.
            scope: The flows to check (default: all of the project).
            progress: Called with the number of files that are checked, and of all that have to be.

        Returns:
            The files that were checked.

        Raises:
            UsageError: The definitions of the project do not exist.
        """
        definitions = definitions_in_scope(scope, self.settings)
        by_name = scope.is_project or scope.patterns
        files = [*dict.fromkeys([*scope.files, *(definitions if by_name else ())])]
        self._forget(changed, {*files, *definitions})
        stale = [file for file in files if self._is_stale(file, changed)]
        for file in self.checked.keys() - {*files}:
            del self.checked[file], self._reads[file]
            self.flows.pop(file, None)
        with from_project_root(files, definitions, self.settings), gc_paused():
            for number, file in enumerate(stale, 1):
                self._check(file, frozenset(definitions), scope)
                progress(number, len(stale))
        return stale

    def _is_stale(self, file: Path, changed: set[str]) -> bool:
        checked = self.checked.get(file)
        # what a broken module lacks may be anywhere
        return checked is None or not changed.isdisjoint(self._reads[file]) or (checked.broken and bool(changed))

    def _check(self, file: Path, definitions: frozenset[Path], scope: Scope) -> None:
        imported = self._closure(file) if file.suffix == ".py" else frozenset({file})
        checked = check_file(file, self.settings, imported & definitions, scope, alone=False)
        self.checked[file] = checked
        self._reads[file] = frozenset({*map(str, imported), *read_tracker(self.settings.root).read_by(imported)})
        if not checked.broken:
            self.flows[file] = _flows_of(file, imported & definitions, self.settings)

    def _forget(self, changed: set[str], files: set[Path]) -> None:
        """Drop the modules that have changed, and those that import them or read what has changed."""
        invalidate_caches()
        paths = {Path(path) for path in changed}
        for known in self._imports.values():
            if paths - known.keys():
                known.clear()  # an import may mean a file that is new
            for path in paths:
                known.pop(path, None)
        tracker = read_tracker(self.settings.root)
        closures = {file: self._closure(file) for file in files if file.suffix == ".py"}
        modules = {path: closures.get(path) or self._closure(path) for paths in closures.values() for path in paths}
        for module, imported in modules.items():
            is_stale = not paths.isdisjoint(imported) or not changed.isdisjoint(tracker.read_by(imported))
            if is_stale or not self.checked:
                forget([module])
                drop_stale_bytecode([module])

    def _closure(self, file: Path) -> frozenset[Path]:
        """A module and all that it imports from the project, or from the folder that it is imported from."""
        folders = {self.settings.root, Path(module_name(file)[0])}
        return frozenset().union(*(closure(file, folder, self._imports.setdefault(folder, {})) for folder in folders))


def _flows_of(file: Path, others: frozenset[Path], settings: Settings) -> list[Flow]:
    """The flows of a file that was just checked, and so loaded and adapted to the environment."""
    from kestra_dsl.project.left_out import meant_for
    from kestra_dsl.project.loading import load_module
    from kestra_dsl.project.module_flows import own_flows

    if file.suffix != ".py":
        return []
    return meant_for(own_flows(load_module(file), file, others), settings.target)[0]
