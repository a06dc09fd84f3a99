"""What Kestra says about a type, as generated classes have it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from kestra_dsl.catalog.versions import version_names

__all__ = ["TypeFacts"]


class TypeFacts(NamedTuple):
    """What Kestra says about a type, as far as it is not in the fields themselves. Generated classes fill it in."""

    type: str | None = None
    """The ``type`` that is written to YAML; None for an object that has none."""
    versions: tuple[str, ...] = version_names()
    """The Kestra versions that have the type, of those it is known for."""
    known: tuple[str, ...] = version_names()
    """The Kestra versions whose facts the library has for this type."""
    required: tuple[str, ...] = ()
    """Python names of the properties that Kestra requires, judged after plugin defaults."""
    required_in: Mapping[str, tuple[str, ...]] = {}
    """Python name to versions, for the properties that only some versions require."""
    property_versions: Mapping[str, tuple[str, ...]] = {}
    """Python name to versions, for the properties that some known version lacks."""
    names: Mapping[str, str] = {}
    """Python name to Kestra name, where the rule does not give it."""
    deprecated: bool = False
    deprecated_properties: tuple[str, ...] = ()
    aliases: tuple[str, ...] = ()
    """Other names that Kestra takes for the type."""
    replaced_by: str = ""
    """What to use instead of a deprecated or removed type."""
    replacements: Mapping[str, str] = {}
    """Python name to what to use instead, for deprecated or removed properties."""
    old_names: Mapping[str, str] = {}
    """Another name that Kestra 1.x accepts for a property, to the Python name of the property."""
    value_versions: Mapping[str, Mapping[str, tuple[str, ...]]] = {}
    """Python name to the values that some known version lacks, each with the versions that have it."""
