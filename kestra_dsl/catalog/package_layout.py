"""Decide the Python package and class of each Java type."""

from __future__ import annotations

import keyword
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from kestra_dsl.catalog.names import snake
from kestra_dsl.errors import SchemaError

__all__ = ["ROOT", "ClassPath", "PackageLayout", "packages_above"]

ROOT = "kestra_dsl.plugins"

_BASES = {
    "AdditionalPlugin": "kestra_dsl.core.nodes",
    "Condition": "kestra_dsl.core.nodes",
    "TaskRunner": "kestra_dsl.core.nodes",
    "Retry": "kestra_dsl.retries",
    "Input": "kestra_dsl.inputs",
    "Sla": "kestra_dsl.models",
    "Metric": "kestra_dsl.models",
    "HttpAuth": "kestra_dsl.models",
    "Asset": "kestra_dsl.models",
}
_PLUGINS = "io.kestra.plugin."
_RENAMED = {"io.kestra.core.models.executions.statistics.Flow": "CountedFlow"}


@dataclass(frozen=True)
class ClassPath:
    """The package from which a class is imported, and its name."""

    package: str
    name: str

    @property
    def module(self) -> str:
        """The private module that defines the class."""
        return f"{self.package}._{snake(self.name).rstrip('_')}"


class PackageLayout:
    """The class paths of all types, for one package that is generated."""

    def __init__(
        self,
        types: Mapping[str, Any],
        nested: Mapping[str, Any],
        root: str = ROOT,
        library: PackageLayout | None = None,
    ) -> None:
        """Lay out the types.

        Args:
            types: The facts of types.
            nested: The facts of parts without a type of their own.
            root: The package that is generated.
            library: The layout of the library's own classes, for a user's package that uses its parts and bases.

        Raises:
            SchemaError: if two types would have the same class path.
        """
        self.root = root
        self.own = library is None
        self.classes: dict[str, ClassPath] = {}
        for name in (*types, *nested):
            self.classes[name] = self._class_path(name, nested=name in nested)
        self.bases = {base: ClassPath(package, base) for base, package in _BASES.items()}
        if library is not None:
            self.classes = {**library.classes, **self.classes}
            self.bases.update(library.bases)
        for base, members in _members(types, nested).items():
            if base not in self.bases:
                packages = {self.classes[member].package for member in members}
                self.bases[base] = ClassPath(_common(packages), base)
        self._refuse_collisions()

    def _class_path(self, java: str, *, nested: bool) -> ClassPath:
        package, _, simple = java.rpartition(".")
        outer, dash, inner = simple.partition("-")
        name = _RENAMED.get(java) or (_joined(outer, inner.replace("-", "")) if dash else simple)
        if nested and self.own and not java.startswith("io.kestra.plugin."):
            if package.endswith(".flows.input") and name.endswith("Input"):
                return ClassPath("kestra_dsl.inputs", name.removesuffix("Input").replace("URI", "Uri"))
            if package.endswith(".tasks.retrys"):
                return ClassPath("kestra_dsl.retries", name)
            return ClassPath("kestra_dsl.models", name)
        below = package.removeprefix("io.kestra.plugin").removeprefix("io.kestra").lstrip(".")
        steps = [self.root, *map(_package_name, filter(None, below.split(".")))]
        return ClassPath(".".join(steps), name)

    def prefixes(self, types: Iterable[str]) -> dict[str, str]:
        """Python package to the prefix that all Kestra types in it and below it share, if there is one."""
        found: dict[str, str] = {}
        for java in sorted(types, key=lambda name: name.startswith(_PLUGINS)):
            package, prefix = self.classes[java].package, java.rpartition(".")[0]
            while package.startswith(self.root + ".") and "." in prefix:
                found[package] = prefix
                package, prefix = package.rpartition(".")[0], prefix.rpartition(".")[0]
        return found

    def _refuse_collisions(self) -> None:
        seen: dict[str, str] = {}
        for java, path in [*self.classes.items(), *((f"base {name}", path) for name, path in self.bases.items())]:
            other = seen.setdefault(path.module.lower(), java)
            if other != java:
                raise SchemaError(
                    f"{java} and {other} would both be {path.module}",
                    hint="leave one of them out with --only",
                )


def _package_name(step: str) -> str:
    """Keywords get a trailing underscore; a package has no attributes of pydantic that ``snake`` would avoid."""
    return step + "_" if keyword.iskeyword(step) else step


def _joined(outer: str, inner: str) -> str:
    """``Flow-Filter`` is ``FlowFilter``, ``Dag-DagTask`` is ``DagTask``, ``AbstractLoad-Csv`` is ``LoadCsv``."""
    outer = re.sub(r"\AAbstract(?=[A-Z])", "", outer)
    return inner if inner.startswith(outer) else outer + inner


def packages_above(packages: Iterable[str], root: str) -> Iterator[str]:
    """The packages that contain these, up to the root."""
    for package in packages:
        above = package
        while above.startswith(f"{root}."):
            above = above.rpartition(".")[0]
            yield above


def _members(types: Mapping[str, Any], nested: Mapping[str, Any]) -> dict[str, list[str]]:
    members: dict[str, list[str]] = {}
    for name, facts in (*types.items(), *nested.items()):
        if "base" in facts:
            members.setdefault(facts["base"], []).append(name)
    return members


def _common(packages: set[str]) -> str:
    steps = [package.split(".") for package in packages]
    shared = []
    for column in zip(*steps, strict=False):
        if len(set(column)) > 1:
            break
        shared.append(column[0])
    return ".".join(shared)
