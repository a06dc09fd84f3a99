"""The plugin that has a type, and the version of the plugin that the type facts describe."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from kestra_dsl.catalog.facts import artifacts, types
from kestra_dsl.catalog.versions import DEFAULT

__all__ = ["Artifact", "artifact_of", "family_of", "is_paid", "is_uncertain", "plugin_families"]


class Artifact(NamedTuple):
    """A plugin."""

    name: str
    """Such as ``plugin-aws``."""
    versions: Mapping[str, str]
    """Kestra version to the version of the plugin that is described for it."""
    uncertain: bool
    """Whether the facts were made without the plugin's dependencies, so that some properties may be missing."""

    def __str__(self) -> str:
        version = self.versions.get(DEFAULT)
        return f"{self.name} {version}" if version else self.name


@cache
def artifact_of(type_: str) -> Artifact | None:
    """The plugin of a type; None for types of Kestra's core, and for those that the library does not know."""
    entry = artifacts().get(".".join(type_.split(".")[:4]))
    return Artifact(entry["artifact"], entry["versions"], bool(entry.get("uncertain"))) if entry else None


def family_of(type_: str) -> str:
    """The plugin family of a type: ``aws`` for ``io.kestra.plugin.aws.s3.Copy``. Empty for other names."""
    steps = type_.split(".")
    return steps[3] if len(steps) > 4 and steps[:3] == ["io", "kestra", "plugin"] else ""


@cache
def plugin_families() -> frozenset[str]:
    """The plugin families that the library has types of."""
    return frozenset(filter(None, map(family_of, types()))) - {"core"}


def is_paid(type_: str) -> bool:
    """Whether a type needs Kestra's Enterprise Edition."""
    return ".ee." in type_


@cache
def is_uncertain(package: str) -> bool:
    """Whether a package of this library has classes of a plugin whose facts are uncertain."""
    steps = package.split(".")
    found = artifact_of(f"io.kestra.plugin.{steps[2]}") if steps[:2] == ["kestra_dsl", "plugins"] else None
    return found is not None and found.uncertain
