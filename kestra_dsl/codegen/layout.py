"""Where a Java type lives in Python."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from kestra_dsl.names import snake

__all__ = ["Home", "Layout"]

_BASES = {
    "AdditionalPlugin": "kestra_dsl.nodes",
    "Condition": "kestra_dsl.nodes",
    "TaskRunner": "kestra_dsl.nodes",
    "Retry": "kestra_dsl.retries",
    "Input": "kestra_dsl.inputs",
    "Sla": "kestra_dsl.models",
    "Metric": "kestra_dsl.models",
    "HttpAuth": "kestra_dsl.models",
}
_RENAMED = {"io.kestra.core.models.executions.statistics.Flow": "CountedFlow"}


@dataclass(frozen=True)
class Home:
    package: str
    name: str

    @property
    def module(self) -> str:
        return f"{self.package}._{snake(self.name).rstrip('_')}"


class Layout:
    """The homes of all types of one generation, below the package that it writes."""

    def __init__(self, types: Mapping[str, Any], nested: Mapping[str, Any], root: str = "kestra_dsl.plugins") -> None:
        self.root = root
        self.own = root == "kestra_dsl.plugins"
        self.homes: dict[str, Home] = {}
        for name in (*types, *nested):
            self.homes[name] = self._home(name, nested=name in nested)
        self.bases = {base: Home(package, base) for base, package in _BASES.items()}
        for base, members in _members(types, nested).items():
            if base not in self.bases:
                packages = {self.homes[member].package for member in members}
                self.bases[base] = Home(_common(packages), base)
        self._refuse_collisions()

    def _home(self, java: str, *, nested: bool) -> Home:
        package, _, simple = java.rpartition(".")
        outer, dash, inner = simple.partition("-")
        name = _RENAMED.get(java) or (_joined(outer, inner.replace("-", "")) if dash else simple)
        if nested and self.own and not java.startswith("io.kestra.plugin."):
            if package.endswith(".flows.input") and name.endswith("Input"):
                return Home("kestra_dsl.inputs", name.removesuffix("Input").replace("URI", "Uri"))
            if package.endswith(".tasks.retrys"):
                return Home("kestra_dsl.retries", name)
            return Home("kestra_dsl.models", name)
        below = package.removeprefix("io.kestra.plugin").removeprefix("io.kestra").lstrip(".")
        steps = [self.root, *(snake(step) for step in below.split(".") if step)]
        return Home(".".join(steps), name)

    def _refuse_collisions(self) -> None:
        seen: dict[str, str] = {}
        for java, home in [*self.homes.items(), *((f"base {name}", home) for name, home in self.bases.items())]:
            other = seen.setdefault(home.module.lower(), java)
            assert other == java, f"{java} and {other} both want {home.module}"


def _joined(outer: str, inner: str) -> str:
    """``Flow-Filter`` is ``FlowFilter``, ``Dag-DagTask`` is ``DagTask``, ``AbstractLoad-CsvOptions`` is ``LoadCsvOptions``."""
    outer = re.sub(r"\AAbstract(?=[A-Z])", "", outer)
    return inner if inner.startswith(outer) else outer + inner


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
