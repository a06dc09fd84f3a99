"""Describe one type: its properties, outputs, versions and import."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from typing import Any, NamedTuple

from kestra_dsl.catalog.artifacts import artifact_of, is_paid
from kestra_dsl.catalog.kinds import parse_kind
from kestra_dsl.catalog.names import snake
from kestra_dsl.core.class_facts import fields_in_order, property_facts
from kestra_dsl.core.field_kinds import kind_of_field
from kestra_dsl.reference.kind_text import is_rendered, kind_text
from kestra_dsl.reference.type_lookup import all_facts, layout, type_named

__all__ = ["PropertyReference", "TypeReference", "reference"]

_ROLES = {"taskRunner": "task runner", "additional": "part of a plugin", "nested": "part"}
_BASES = {"Input": "input", "Retry": "retry", "Metric": "metric", "Sla": "SLA"}


class PropertyReference(NamedTuple):
    """One property of a type."""

    name: str
    """In Python."""
    kestra_name: str
    kind: str
    """In words."""
    required: bool
    default: Any
    dynamic: bool
    """Whether Kestra renders it, so that it may contain expressions."""
    versions: tuple[str, ...]
    deprecated: bool
    replaced_by: str
    common: bool
    """Whether all tasks, or all triggers, have it."""


class TypeReference(NamedTuple):
    """One type."""

    name: str
    """Its type, or the Java class of a part that has none or a short one."""
    role: str
    package: str
    class_name: str
    type: str | None
    """The ``type`` in YAML."""
    versions: tuple[str, ...]
    known: tuple[str, ...]
    """The Kestra versions that the library has schema data for."""
    plugin: str
    """The plugin that has it, and the version that is described; empty for types of Kestra's core."""
    paid: bool
    """Whether it needs Kestra's Enterprise Edition."""
    deprecated: bool
    replaced_by: str
    aliases: tuple[str, ...]
    properties: tuple[PropertyReference, ...]
    outputs: Mapping[str, tuple[str, str]]
    """Python name to Kestra's name and the kind in words."""

    @property
    def import_line(self) -> str:
        return f"from {self.package} import {self.class_name}"


def reference(name: str) -> TypeReference:
    """Describe the type with this name, or with a name that ends so.

    Raises:
        UsageError: if no type or several types have the name.
    """
    java = type_named(name)
    facts = all_facts()[java]
    path = layout().classes[java]
    cls: Any = getattr(import_module(path.package), path.name)
    classes = {known: other.name for known, other in layout().classes.items()}
    return TypeReference(
        name=java,
        role=_role(facts),
        package=path.package,
        class_name=path.name,
        type=cls._kestra.type,
        versions=tuple(facts["versions"]),
        known=tuple(facts["known"]),
        plugin=str(artifact_of(java) or ""),
        paid=is_paid(java),
        deprecated=bool(facts.get("deprecated")),
        replaced_by=facts.get("replacedBy", ""),
        aliases=tuple(facts.get("aliases", ())),
        properties=_properties(cls, facts, classes),
        outputs={
            snake(name): (name, kind_text(parse_kind(kind), classes))
            for name, kind in (facts.get("outputs") or {}).items()
        },
    )


def _role(facts: Mapping[str, Any]) -> str:
    kind: str = facts["kind"]
    return _BASES.get(facts.get("base", "")) or _ROLES.get(kind) or kind


def _properties(cls: Any, facts: Mapping[str, Any], classes: dict[str, str]) -> tuple[PropertyReference, ...]:
    """The properties of the type itself, required ones first, then those that all types of its role have."""
    own = {snake(name): known for name, known in facts.get("properties", {}).items()}
    found = []
    for name, kestra_name in fields_in_order(cls).items():
        told, field, known = property_facts(cls, name), cls.model_fields[name], own.get(name)
        kind = parse_kind(known["kind"]) if known else kind_of_field(cls, name)
        found.append(
            PropertyReference(
                name=name,
                kestra_name=kestra_name,
                kind=kind_text(kind, classes),
                required=told.required or field.is_required(),
                default=known.get("default") if known else None,
                dynamic=is_rendered(kind),
                versions=told.versions,
                deprecated=told.deprecated,
                replaced_by=told.replaced_by,
                common=known is None and name != "id",
            )
        )
    return tuple(sorted(found, key=lambda one: (one.common, not one.required, one.deprecated)))
