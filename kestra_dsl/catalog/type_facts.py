"""The facts about a type that its class has."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from kestra_dsl.catalog.versions import fact_versions

__all__ = ["NOTHING", "TypeFacts", "deprecation"]

NOTHING = "nothing"
"""The replacement of properties that no longer have an effect."""


def deprecation(replaced_by: str, *, deprecated: bool) -> str:
    """Describe that something is deprecated, and what to use instead."""
    if replaced_by == NOTHING:
        return "Deprecated; has no effect."
    return " ".join([*(["Deprecated."] if deprecated else []), *([f"Use {replaced_by}."] if replaced_by else [])])


class TypeFacts(NamedTuple):
    """What Kestra's schemas say about a type, apart from its fields."""

    type: str | None = None
    """The ``type`` that is written to YAML; None for an object that has none."""
    versions: tuple[str, ...] = fact_versions()
    """The Kestra versions that have the type, among the known ones."""
    known: tuple[str, ...] = fact_versions()
    """The Kestra versions that the library has schema data of this type for."""
    required: tuple[str, ...] = ()
    """Python names of the properties that Kestra requires. Plugin defaults may provide them."""
    required_in: Mapping[str, tuple[str, ...]] = {}
    """Python name to versions, for the properties that only some versions require."""
    property_versions: Mapping[str, tuple[str, ...]] = {}
    """Python name to versions, for the properties that some known version lacks."""
    names: Mapping[str, str] = {}
    """Python name to Kestra name, where it is not the camelCase of the Python name."""
    deprecated: bool = False
    deprecated_properties: tuple[str, ...] = ()
    aliases: tuple[str, ...] = ()
    """Other names that Kestra accepts for the type."""
    replaced_by: str = ""
    """What to use instead of a deprecated or removed type."""
    replacements: Mapping[str, str] = {}
    """Python name to what to use instead, for deprecated or removed properties. ``NOTHING``: it has no effect."""
    old_names: Mapping[str, str] = {}
    """Old name of a property, which Kestra 1.x accepts, to its Python name."""
    value_versions: Mapping[str, Mapping[str, tuple[str, ...]]] = {}
    """Python name to the values that some known version lacks, each with the versions that have it."""
