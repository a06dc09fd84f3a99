"""Describe one type: its properties, outputs, versions and import."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib import import_module
from types import MappingProxyType
from typing import Any, NamedTuple

from kestra_dsl.catalog.artifacts import artifact_of, is_paid
from kestra_dsl.catalog.kinds import parse_kind
from kestra_dsl.catalog.names import snake
from kestra_dsl.catalog.package_layout import ClassPath
from kestra_dsl.catalog.property_lines import property_line
from kestra_dsl.catalog.versions import all_versions
from kestra_dsl.core.class_facts import fields_in_order, property_facts
from kestra_dsl.core.field_kinds import kind_of_field
from kestra_dsl.core.flow import Flow
from kestra_dsl.reference.kind_text import is_rendered, kind_text
from kestra_dsl.reference.type_lookup import all_facts, layout, type_named

__all__ = ["PropertyReference", "TypeReference", "page_of", "property_bounds", "reference", "reference_of", "role_of"]

_ROLES = {"taskRunner": "task runner", "additional": "part of a plugin", "nested": "part"}
_SHARED = ("BaseTask", "BaseTrigger", "TaskRunner")
_SPLIT = ("plugin-jdbc", "plugin-scripts")
"""Repositories with several plugins, whose pages have other names than their packages."""
_FLOW = ("Flow", "flow", "kestra_dsl.Flow", "io.kestra.core.models.flows.Flow")
"""The names of a flow itself. The trigger has longer ones."""
_SITE = "https://kestra.io/plugins"
_PLUGINS = "io.kestra.plugin."
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
    bounds: str = ""
    """The limits of a number, in words."""
    about: str = ""
    """A line of description; empty if there is none."""
    renamed: Mapping[str, str] = MappingProxyType({})
    """Kestra version to the name that the property has there, for versions that renamed it."""


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

    title: str = ""
    """A line of description, for a type that a server described."""

    @property
    def import_line(self) -> str:
        return f"from {self.package} import {self.class_name}"

    @property
    def page(self) -> str:
        """The address of its page in Kestra's documentation, or that of its plugin; empty if there is none."""
        return page_of(self.name, self.plugin)


def reference(name: str) -> TypeReference:
    """Describe the type with this name, or with a name that ends so.

    Raises:
        UsageError: if no type or several types have the name.
    """
    if name in _FLOW:
        return _flow()
    java = type_named(name)
    path = layout().classes[java]
    return _described(java, all_facts()[java], getattr(import_module(path.package), path.name))


def _flow() -> TypeReference:
    own = Flow._kestra
    facts = {"kind": "flow", "versions": own.versions, "known": own.known}
    return _described(_FLOW[-1], facts, Flow)._replace(package="kestra_dsl")


def reference_of(cls: Any) -> TypeReference | None:
    """Describe the type of a class; None for a class that is written by hand and has no type."""
    java = _types_of_classes().get(ClassPath(cls.__module__, cls.__name__))
    if java:
        return _described(java, all_facts()[java], cls)
    own = cls._kestra
    if own.type is None or "type" in cls.model_fields:
        return None
    kind = "task" if cls._is_task else "trigger" if hasattr(cls, "outputs") else "part"
    title = " ".join((cls.__dict__.get("__doc__") or "").removeprefix(f"``{own.type}``.").split())
    facts = {"kind": kind, "versions": own.versions, "known": own.known, "title": title}
    return _described(own.type, facts, cls)


@cache
def _types_of_classes() -> Mapping[ClassPath, str]:
    return {path: java for java, path in layout().classes.items()}


def _described(java: str, facts: Mapping[str, Any], cls: Any) -> TypeReference:
    classes = {known: other.name for known, other in layout().classes.items()}
    return TypeReference(
        name=java,
        role=role_of(facts),
        package=cls.__module__,
        class_name=cls.__name__,
        type=cls._kestra.type,
        versions=tuple(facts["versions"]),
        known=tuple(facts["known"]),
        plugin=str(artifact_of(java) or ""),
        paid=is_paid(java),
        deprecated=bool(facts.get("deprecated")),
        replaced_by=facts.get("replacedBy", ""),
        aliases=tuple(facts.get("aliases", ())),
        properties=_properties(cls, java, facts, classes),
        outputs={
            snake(name): (name, kind_text(parse_kind(kind), classes))
            for name, kind in (facts.get("outputs") or {}).items()
        },
        title=facts.get("title", ""),
    )


def role_of(facts: Mapping[str, Any]) -> str:
    """What a type is, in words: a task, a trigger, a task runner, an input and so on."""
    kind: str = facts["kind"]
    return _BASES.get(facts.get("base", "")) or _ROLES.get(kind) or kind


def property_bounds(known: Mapping[str, Any]) -> str:
    """The limits of a number in words, from the facts of a property."""
    bounds = [f"at least {known['minimum']}"] if "minimum" in known else []
    bounds += [f"at most {known['maximum']}"] if "maximum" in known else []
    return " and ".join(bounds).capitalize()


def _properties(
    cls: Any, java: str, facts: Mapping[str, Any], classes: dict[str, str]
) -> tuple[PropertyReference, ...]:
    """The properties of the type itself, required ones first, then those that all types of its role have."""
    own = {snake(name): known for name, known in facts.get("properties", {}).items()}
    versions = tuple(facts["versions"])
    shared = {name for base in cls.__mro__ if base.__name__ in _SHARED for name in base.model_fields} - {"id", *own}
    found = []
    for name, kestra_name in fields_in_order(cls).items():
        shared_facts, field, known = property_facts(cls, name), cls.model_fields[name], own.get(name, {})
        if versions and not shared_facts.versions:
            continue  # no version that has the type has the property
        kind = parse_kind(known["kind"]) if known else kind_of_field(cls, name)
        common = name in shared
        about = known.get("title") or property_line(
            kestra_name, "" if common else java, facts["kind"], file=bool(known.get("file"))
        )
        found.append(
            PropertyReference(
                name=name,
                kestra_name=kestra_name,
                kind=kind_text(kind, classes),
                required=shared_facts.required or field.is_required(),
                default=known.get("default"),
                dynamic=is_rendered(kind),
                versions=shared_facts.versions,
                deprecated=shared_facts.deprecated,
                replaced_by=shared_facts.replaced_by,
                common=common,
                bounds=property_bounds(known),
                about=about,
                renamed=_renamed(cls, kestra_name),
            )
        )
    return tuple(sorted(found, key=lambda one: (one.common, one.name != "id", not one.required, one.deprecated)))


def page_of(java: str, plugin: str) -> str:
    """Kestra's page of a type; that of the plugin where the place of the type is not known."""
    if "-" in java or not java.startswith(_PLUGINS):
        return ""
    family, *below = java.removeprefix(_PLUGINS).split(".")[:-1]
    artifact = plugin.partition(" ")[0] or ("core" if family == "core" else "")
    if not artifact:
        return ""
    if artifact in _SPLIT or artifact not in ("core", f"plugin-{family}"):
        return f"{_SITE}/{artifact}"
    return "/".join([_SITE, artifact, *below[:1], java.lower()])


def _renamed(cls: Any, name: str) -> dict[str, str]:
    """The versions that write a property under another name, and the name."""
    tables = {version.name: version.renamed_properties for version in all_versions()}
    names = {version: table.get(cls._kestra.type or cls.__name__, {}) for version, table in tables.items()}
    return {version: known[name] for version, known in names.items() if name in known}
