"""All that is known of one type: its properties, its outputs, its versions, and how it is imported."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from typing import Any, NamedTuple

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
    name: str
    """In Python."""
    kestra_name: str
    kind: str
    """In words."""
    required: bool
    default: Any
    dynamic: bool
    """Whether Kestra renders it, so that an expression may stand in it."""
    versions: tuple[str, ...]
    deprecated: bool
    replaced_by: str
    common: bool
    """Whether all types of its sort have it."""


class TypeReference(NamedTuple):
    name: str
    """What the facts call it: its type, or the Java class of a part that has none or a short one."""
    role: str
    package: str
    class_name: str
    type: str | None
    """What is written as ``type``."""
    versions: tuple[str, ...]
    known: tuple[str, ...]
    """The Kestra versions that the library has facts for."""
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
    """All that is known of the type with this name, or with an end that no other has."""
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
    """Those of the type itself, what it requires first, then those that all of its sort have."""
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
