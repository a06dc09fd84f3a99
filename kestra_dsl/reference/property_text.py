"""Describe a property in sentences, for `kdsl docs`, `help()` and editors."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from kestra_dsl.catalog.type_facts import deprecation

if TYPE_CHECKING:
    from kestra_dsl.reference.types import PropertyReference

__all__ = ["property_text"]

_LONGEST_DEFAULT = 60


def property_text(one: PropertyReference, versions: tuple[str, ...], *, short: bool = False) -> str:
    """Describe a property: what it is, its type, whether it is required, its default and versions.

    Args:
        one: The property.
        versions: The versions of its type. Those of the property are left out if they are the same.
        short: Leave out long defaults and the names in YAML.
    """
    kind = one.kind + (", or an expression" if one.dynamic and one.kind != "any data" else "")
    parts = [one.about.removesuffix("."), kind[:1].upper() + kind[1:] if one.about else kind]
    if one.required:
        parts.append("Required")
    if one.default is not None:
        shown = one.default if isinstance(one.default, str) else json.dumps(one.default, ensure_ascii=False)
        shown = " ".join(shown.split())
        if not short or len(shown) <= _LONGEST_DEFAULT:
            parts.append(f"Default: {shown}")
    parts.append(one.bounds)
    if one.versions != versions:
        parts.append(f"In Kestra {', '.join(one.versions)}")
    if one.deprecated or one.replaced_by:
        parts.append(deprecation(one.replaced_by, deprecated=one.deprecated).removesuffix("."))
    if not short:
        parts += [f"Rendered as {name} for Kestra {version}" for version, name in one.renamed.items()]
    if one.kestra_name != one.name and not short:
        parts.append(f"Kestra's name: {one.kestra_name}")
    return ". ".join(filter(None, parts)) + "."
