"""The imports of a module, and what each class is called in it."""

from __future__ import annotations

from collections.abc import Iterable

import kestra_dsl
from kestra_dsl.core.flow import Flow
from kestra_dsl.core.nodes import BaseTask, BaseTrigger

__all__ = ["Imports"]

_ROOT = "kestra_dsl"
_GROUPS = ("inputs", "models", "retries")
_CLEAR = (*_GROUPS, "flow")
"""What no package is called alone, since something else has the name."""


class Imports:
    """Collects what a module uses. Names that two classes share are written with their packages."""

    def __init__(self, classes: Iterable[type]) -> None:
        self._packages: dict[str, set[str]] = {}
        self.members: set[str] = set()
        """What the classes of tasks and triggers are called."""
        known: dict[str, set[str]] = {}
        for cls in classes:
            known.setdefault(cls.__name__, set()).add(_package(cls))
        self._shared = {name for name, packages in known.items() if len(packages) > 1}
        lasts: dict[str, set[str]] = {}
        for name in self._shared:
            for package in known[name]:
                lasts.setdefault(package.rpartition(".")[2], set()).add(package)
        self._unclear = {last for last, packages in lasts.items() if len(packages) > 1 or last in _CLEAR}

    def public(self, name: str) -> str:
        """A name of ``kestra_dsl`` itself."""
        self.add(_ROOT, name)
        return name

    def add(self, package: str, name: str) -> None:
        """Import a name of a package."""
        self._packages.setdefault(package, set()).add(name)

    def of(self, cls: type) -> str:
        """What a class is called."""
        name = self._of(cls)
        if issubclass(cls, (BaseTask, BaseTrigger, Flow)):
            self.members.add(name.partition(".")[0])
        return name

    def items(self) -> list[tuple[str, str]]:
        """Each package with each name that is imported from it."""
        return [(package, name) for package, names in self._packages.items() for name in names]

    def keep(self, names: set[str]) -> None:
        """Import these names alone."""
        for package, known in self._packages.items():
            self._packages[package] = {name for name in known if name.rpartition(" ")[2] in names}

    def _of(self, cls: type) -> str:
        package = _package(cls)
        parent, _, last = package.rpartition(".")
        if parent == _ROOT and last in _GROUPS:
            self.public(last)
            return f"{last}.{cls.__name__}"
        if package == _ROOT and cls.__name__ in kestra_dsl.__all__:
            return self.public(cls.__name__)
        package = cls.__module__ if package == _ROOT else package
        if cls.__name__ in self._shared:
            return f"{self.module(package)}.{cls.__name__}"
        self._packages.setdefault(package, set()).add(cls.__name__)
        return cls.__name__

    def module(self, package: str) -> str:
        """What a package is called."""
        parent, _, last = package.rpartition(".")
        if last in self._unclear:
            name = "_".join(package.split(".")[-2:])
            self._packages.setdefault(parent, set()).add(f"{last} as {name}")
            return name
        self._packages.setdefault(parent, set()).add(last)
        return last

    @property
    def names(self) -> set[str]:
        """Every name that is taken."""
        return {name.rpartition(" ")[2] for names in self._packages.values() for name in names}

    def lines(self) -> list[str]:
        """The import statements, sorted as ruff sorts them: those of the project itself come last."""
        found: list[str] = []
        used = sorted((not _is_library(package), package) for package, names in self._packages.items() if names)
        for is_own, package in used:
            if is_own and found and "" not in found:
                found.append("")
            names = sorted(self._packages[package], key=_by_case)
            line = f"from {package} import {', '.join(names)}"
            if len(line) <= 88:
                found.append(line)
            else:
                found += [f"from {package} import (", *(f"    {name}," for name in names), ")"]
        return found


def _is_library(package: str) -> bool:
    return package.partition(".")[0] == _ROOT


def _by_case(name: str) -> tuple[int, str]:
    """Constants, classes, then functions and modules."""
    bare = name.partition(" ")[0]
    return (0 if bare.isupper() and len(bare) > 1 else 1 if bare[:1].isupper() else 2), bare


def _package(cls: type) -> str:
    package = cls.__module__
    parent, _, last = package.rpartition(".")
    if last.startswith("_"):
        return parent
    return _ROOT if package.startswith("kestra_dsl.core.") else package
