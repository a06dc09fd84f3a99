"""Finds types, properties and values that a Kestra version lacks, as far as its schema is known."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple

from kestra_dsl.catalog.names import camel
from kestra_dsl.catalog.versions import version_of
from kestra_dsl.core.class_facts import fields_in_order, property_facts
from kestra_dsl.core.nodes import BaseTask, BaseTrigger
from kestra_dsl.lowering.reasons import advice, instead_of
from kestra_dsl.lowering.rendered import node_of

if TYPE_CHECKING:
    from kestra_dsl.core.node import Node
    from kestra_dsl.lowering.lowered_flow import LoweredFlow, OwnedMapping

__all__ = ["Lacking", "lacking", "lacking_of_type", "refuse_unavailable"]


class Lacking(NamedTuple):
    """What a Kestra version lacks of a type: all of it, or some properties or values."""

    name: str
    """The name of the type in a message."""
    all: bool
    instead: str
    properties: Mapping[str, str]
    """The Kestra name of each property to what to use instead."""
    values: Mapping[str, frozenset[str]]
    """The Kestra name of a property to the values that the version lacks."""


@cache
def lacking(cls: type[Node], target: str) -> Lacking | None:
    """What a Kestra version lacks of a class; None when it has everything."""
    facts, version = cls._kestra, version_of(target)
    if not version.has(facts.known):
        shared = _shared(cls, target)
        return Lacking(cls.__name__, False, "", shared, {}) if shared else None
    java = facts.type if facts.type and "." in facts.type else cls.__name__
    absent = not version.has(facts.versions) or java in version.removed_types
    renamed = version.renamed_properties.get(facts.type or java, {})
    names = fields_in_order(cls)
    properties = {
        names[name]: instead_of(java, names[name]) or about.replaced_by or renamed.get(names[name], "")
        for name in cls.model_fields
        if name not in cls._unwritten
        for about in (property_facts(cls, name),)
        if not version.has(about.versions) or names[name] in renamed
    }
    values = {
        names[name]: frozenset(value for value, versions in known.items() if not version.has(versions))
        for name, known in facts.value_versions.items()
    }
    if not (absent or properties or any(values.values())):
        return None
    return Lacking(cls.__name__, absent, instead_of(java) or facts.replaced_by, properties, values)


def _shared(cls: type[Node], target: str) -> dict[str, str]:
    """The properties of all tasks, or of all triggers, that a version lacks."""
    return {
        camel(name): instead_of(base.__name__, camel(name))
        for base in (BaseTask, BaseTrigger)
        if issubclass(cls, base)
        for name, versions in base._kestra.property_versions.items()
        if not version_of(target).has(versions)
    }


@cache
def lacking_of_type(java: str, target: str) -> Lacking | None:
    """What a Kestra version lacks of a type by its name; None when it has everything, or the type is unknown."""
    from kestra_dsl.catalog.facts import types

    facts = types().get(java) or _constants().get(java)
    if facts is None:
        return None
    version = version_of(target)
    properties: dict[str, str] = {}
    values: dict[str, frozenset[str]] = {}
    if version.has(facts["known"]):
        values = {
            name: frozenset(word for word, versions in about["words"].items() if not version.has(versions))
            for name, about in facts.get("properties", {}).items()
            if "words" in about
        }
        renamed = version.renamed_properties.get(java, {})
        properties = {
            name: instead_of(java, name) or about.get("replacedBy") or renamed.get(name, "")
            for name, about in facts.get("properties", {}).items()
            if version.has(facts["versions"])
            and (not version.has(about.get("versions", facts["versions"])) or name in renamed)
        }
    bases: dict[str, type[Node]] = {"task": BaseTask, "trigger": BaseTrigger}
    if facts["kind"] in bases:
        properties |= _shared(bases[facts["kind"]], target)
    absent = version.has(facts["known"]) and (not version.has(facts["versions"]) or java in version.removed_types)
    if not (absent or properties or any(values.values())):
        return None
    return Lacking(java.rpartition(".")[2], absent, instead_of(java) or facts.get("replacedBy", ""), properties, values)


@cache
def _constants() -> dict[str, Any]:
    """The facts of parts whose ``type`` is a constant: inputs, retries."""
    from kestra_dsl.catalog.facts import nested

    return {facts["constant"]: facts for facts in nested().values() if "constant" in facts}


def refuse_unavailable(lowered: LoweredFlow) -> None:
    """Refuse what the Kestra version still lacks after all lowering.

    Raises:
        DefinitionError: A type, property or value of the flow does not exist in the version.
    """
    for owned in lowered.mappings():
        found = _lacking_at(owned, lowered)
        if found is None:
            continue
        if found.all:
            _refuse(lowered, owned, found.name, found.instead)
        for name in found.properties:
            if owned.mapping.get(name) is not None:
                _refuse(lowered, owned, f"{found.name}.{name}", found.properties[name], name)
        for name, values in found.values.items():
            if isinstance(value := owned.mapping.get(name), str) and value in values:
                _refuse(lowered, owned, f"{found.name}.{name}: {value}", "", name)


def _lacking_at(owned: OwnedMapping, lowered: LoweredFlow) -> Lacking | None:
    type_ = owned.mapping.get("type")
    own = node_of(owned.mapping)
    if own is None:
        return lacking_of_type(type_, lowered.target) if isinstance(type_, str) and "." in type_ else None
    if own._verbatim:
        return (lacking_of_type(type_, lowered.target) if isinstance(type_, str) else None) or lacking(
            type(own), lowered.target
        )
    if own._kestra.type is not None and type_ != own._kestra.type:
        return lacking_of_type(type_, lowered.target) if isinstance(type_, str) else None
    return lacking(type(own), lowered.target)


def _refuse(lowered: LoweredFlow, owned: OwnedMapping, what: str, instead: str, name: str = "") -> None:
    lowered.refuse(
        owned.owner,
        f"{what} does not exist in Kestra {lowered.target}",
        advice(instead),
        owned.mapping,
        name,
    )
