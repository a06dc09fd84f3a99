"""Count the types that the library has classes for."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from kestra_dsl.catalog.artifacts import artifact_of, family_of, is_paid, plugin_families
from kestra_dsl.catalog.facts import types
from kestra_dsl.catalog.versions import fact_versions

__all__ = ["Coverage", "coverage"]


class Coverage(NamedTuple):
    """What the library has classes for."""

    kinds: Mapping[str, int]
    """Types by kind: tasks, triggers, and others such as conditions and task runners."""
    versions: Mapping[str, int]
    """Types by Kestra version, as far as there is schema data for the version."""
    families: int
    """Plugin families, without Kestra's core."""
    paid: int
    """Types that need the Enterprise Edition."""
    uncertain: tuple[str, ...]
    """Families of which some properties may be missing."""


def coverage() -> Coverage:
    """Count the types in the type facts."""
    known = types()
    kinds: dict[str, int] = {"task": 0, "trigger": 0, "other": 0}
    for entry in known.values():
        kinds[entry["kind"] if entry["kind"] in kinds else "other"] += 1
    artifacts = {family_of(java): artifact_of(java) for java in known}
    return Coverage(
        kinds=kinds,
        versions={
            version: sum(version in entry["versions"] for entry in known.values()) for version in fact_versions()
        },
        families=len(plugin_families()),
        paid=sum(map(is_paid, known)),
        uncertain=tuple(sorted(name for name, artifact in artifacts.items() if artifact and artifact.uncertain)),
    )
