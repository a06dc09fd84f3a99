"""Renames types and properties that a Kestra version has under another name or in another shape."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import TYPE_CHECKING

from kestra_dsl.catalog.facts import types
from kestra_dsl.catalog.versions import version_of
from kestra_dsl.core.class_facts import type_of
from kestra_dsl.lowering.lowered_flow import LoweredFlow, OwnedMapping, YamlMapping, rename_property
from kestra_dsl.lowering.rendered import node_of

if TYPE_CHECKING:
    from kestra_dsl.core.node import Node

__all__ = [
    "HTTP_OPTIONS",
    "is_renamed",
    "lower_aliases",
    "lower_types",
    "new_value",
    "real_type",
]

_HTTP = ("io.kestra.plugin.core.http.Request", "io.kestra.plugin.core.http.Download",
         "io.kestra.plugin.core.http.SseRequest", "io.kestra.plugin.core.http.Trigger",
         "io.kestra.plugin.graphql.Request")  # fmt: skip
_PURGE_KV = "io.kestra.plugin.core.kv.PurgeKV"

HTTP_OPTIONS = {
    "basicAuthUser": ("auth", "username"),
    "basicAuthPassword": ("auth", "password"),
    "connectTimeout": ("timeout", "connectTimeout"),
    "readTimeout": ("timeout", "readIdleTimeout"),
    "proxyAddress": ("proxy", "address"),
    "proxyPort": ("proxy", "port"),
    "proxyType": ("proxy", "type"),
    "proxyUsername": ("proxy", "username"),
    "proxyPassword": ("proxy", "password"),
}
"""A deprecated option to the part that holds it in 2.0, and its name there."""


def lower_aliases(lowered: LoweredFlow) -> None:
    """Replace the aliases of types by the types."""
    for mapping, _ in lowered.mappings():
        type_ = mapping.get("type")
        if isinstance(type_, str) and (real := real_type(type_)) != type_:
            mapping["type"] = real


def lower_types(lowered: LoweredFlow) -> None:
    """Rename types, properties and values as the target has them."""
    version = lowered.version
    kinds, properties, values = version.renamed_types, version.renamed_properties, version.renamed_values
    for owned in lowered.mappings():
        mapping = owned.mapping
        type_ = mapping.get("type")
        if isinstance(type_, str):
            is_input = _is_input(mapping)
            if is_input and not version.has_input_names:
                _input_name(lowered, owned)
            if "." in type_ or is_input:
                for name in version.dropped_properties.get(type_, ()):
                    mapping.pop(name, None)
                _rename_properties(lowered, owned, properties.get(type_))
                _rename_values(mapping, values.get(type_))
                if type_ in _HTTP and not version.has_flat_http_options:
                    _http_task(lowered, owned)
                elif type_ == _PURGE_KV and not version.has_expired_only:
                    _purge_kv(lowered, owned)
                mapping["type"] = kinds.get(type_, type_)
        own = node_of(mapping)
        if own is not None:
            for name in version.dropped_properties.get(type(own).__name__, ()):
                mapping.pop(name, None)
            _rename_properties(lowered, owned, properties.get(type(own).__name__))
            _rename_values(mapping, values.get(type(own).__name__))
            if not version.has_flat_http_options and type(own).__name__ == "HttpConfiguration":
                _http_options(lowered, owned)


def is_renamed(type_: str, target: str) -> bool:
    """Whether a version has a type under another name."""
    version = version_of(target)
    return type_ in version.renamed_types or (not version.has_aliases and real_type(type_) != type_)


def _rename_properties(lowered: LoweredFlow, owned: OwnedMapping, names: Mapping[str, str] | None) -> None:
    for old, new in (names or {}).items():
        if owned.mapping.get(old) is None:
            continue
        if owned.mapping.get(new) is not None:
            lowered.refuse(owned.owner, f"{old!r} and {new!r} are the same property, and both are set", f"use {new}")
        rename_property(owned.mapping, old, new)


def _rename_values(mapping: YamlMapping, values: Mapping[str, Mapping[str, str]] | None) -> None:
    for name, words in (values or {}).items():
        if isinstance(value := mapping.get(name), str):
            mapping[name] = words.get(value, value)


def new_value(node: Node, property_: str, value: str, target: str) -> str | None:
    """The value of a property that means the same in a version."""
    values = version_of(target).renamed_values
    known = values.get(type_of(node) or "") or values.get(type(node).__name__) or {}
    return known.get(property_, {}).get(value)


def real_type(type_: str) -> str:
    """The type that an alias names. 2.0 has removed nearly all aliases."""
    return _aliases().get(type_, type_)


@cache
def _aliases() -> Mapping[str, str]:
    return {alias: java for java, facts in types().items() for alias in facts.get("aliases", ())}


def _is_input(mapping: YamlMapping) -> bool:
    own = node_of(mapping)
    return own is not None and type(own).__module__.startswith("kestra_dsl.inputs")


def _input_name(lowered: LoweredFlow, owned: OwnedMapping) -> None:
    """Inputs were named by ``name`` before there was ``id``."""
    name = owned.mapping.get("name")
    if name is None:
        return
    if owned.mapping.get("id") not in (None, name):
        lowered.refuse(owned.owner, f"the input {owned.mapping['id']!r} also has the name {name!r}", "use id alone")
    del owned.mapping["name"]
    owned.mapping.setdefault("id", name)


def _http_task(lowered: LoweredFlow, owned: OwnedMapping) -> None:
    """Move properties of the task into its options, over which they win."""
    mapping = owned.mapping
    for old, new in (("sslOptions", "ssl"), ("allowFailed", "allowFailed")):
        value = mapping.pop(old, None)
        if value is None:
            continue
        options = mapping.setdefault("options", {})
        if not isinstance(options, dict):
            lowered.refuse(owned.owner, f"{old!r} does not exist in Kestra {lowered.target}", f"use options.{new}")
        options[new] = value


def _http_options(lowered: LoweredFlow, owned: OwnedMapping) -> None:
    """Move deprecated options into the parts that replace them."""
    mapping = owned.mapping
    for old, (block, new) in HTTP_OPTIONS.items():
        value = mapping.pop(old, None)
        if value is None:
            continue
        inside = mapping.setdefault(block, {"type": "BASIC"} if block == "auth" else {})
        if not isinstance(inside, dict) or (block == "auth" and inside.get("type") != "BASIC") or new in inside:
            lowered.refuse(owned.owner, f"{old!r} and {block!r} contradict each other", f"use {block} alone")
        inside[new] = value


def _purge_kv(lowered: LoweredFlow, owned: OwnedMapping) -> None:
    """Move ``expiredOnly`` into the behavior ``key``."""
    mapping = owned.mapping
    expired = mapping.pop("expiredOnly", None)
    if expired is None:
        return
    if mapping.get("behavior") is not None:
        lowered.refuse(owned.owner, "'expiredOnly' and 'behavior' contradict each other", "use behavior alone")
    mapping["behavior"] = {"type": "key", "expiredOnly": expired}
