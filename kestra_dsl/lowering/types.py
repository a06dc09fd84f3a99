"""Types and properties that another Kestra version has under another name, or in another shape."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import TYPE_CHECKING

from kestra_dsl.catalog.facts import types
from kestra_dsl.catalog.versions import version_of
from kestra_dsl.core.class_facts import type_of
from kestra_dsl.lowering.draft import Draft, Part, Place, renamed
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
         "io.kestra.plugin.core.http.SseRequest", "io.kestra.plugin.core.http.Trigger")  # fmt: skip
_PURGE_KV = "io.kestra.plugin.core.kv.PurgeKV"

HTTP_OPTIONS = {
    "basicAuthUser": ("auth", "username"),
    "basicAuthPassword": ("auth", "password"),
    "connectTimeout": ("timeout", "connectTimeout"),
    "proxyAddress": ("proxy", "address"),
    "proxyPort": ("proxy", "port"),
    "proxyType": ("proxy", "type"),
    "proxyUsername": ("proxy", "username"),
    "proxyPassword": ("proxy", "password"),
}
"""An option of old to the part that it is in today, and its name there."""


def lower_aliases(draft: Draft) -> None:
    """Give parts the types that their aliases stand for."""
    for part, _ in draft.places():
        type_ = part.get("type")
        if isinstance(type_, str) and (real := real_type(type_)) != type_:
            part["type"] = real


def lower_types(draft: Draft) -> None:
    """Give parts and properties the names that the target knows them by."""
    version = draft.version
    kinds, properties, values = version.renamed_types, version.renamed_properties, version.renamed_values
    for place in draft.places():
        part = place.part
        type_ = part.get("type")
        if isinstance(type_, str):
            is_input = _is_input(part)
            if is_input and not version.has_input_names:
                _input_name(draft, place)
            if "." in type_ or is_input:
                _rename_properties(draft, place, properties.get(type_))
                _rename_values(part, values.get(type_))
                if type_ in _HTTP and not version.has_flat_http_options:
                    _http_task(draft, place)
                elif type_ == _PURGE_KV and not version.has_expired_only:
                    _purge_kv(draft, place)
                part["type"] = kinds.get(type_, type_)
        own = node_of(part)
        if own is not None:
            _rename_properties(draft, place, properties.get(type(own).__name__))
            _rename_values(part, values.get(type(own).__name__))
            if not version.has_flat_http_options and type(own).__name__ == "HttpConfiguration":
                _http_options(draft, place)


def is_renamed(type_: str, target: str) -> bool:
    """Whether a version has a type under another name."""
    version = version_of(target)
    return type_ in version.renamed_types or (not version.has_aliases and real_type(type_) != type_)


def _rename_properties(draft: Draft, place: Place, names: Mapping[str, str] | None) -> None:
    for old, new in (names or {}).items():
        if place.part.get(old) is None:
            continue
        if place.part.get(new) is not None:
            draft.refuse(place.node, f"{old!r} and {new!r} are one property, and both are given", f"use {new}")
        renamed(place.part, old, new)


def _rename_values(part: Part, values: Mapping[str, Mapping[str, str]] | None) -> None:
    for name, words in (values or {}).items():
        if isinstance(value := part.get(name), str):
            part[name] = words.get(value, value)


def new_value(node: Node, property_: str, value: str, target: str) -> str | None:
    """The value of a property that means the same in a version."""
    values = version_of(target).renamed_values
    known = values.get(type_of(node) or "") or values.get(type(node).__name__) or {}
    return known.get(property_, {}).get(value)


def real_type(type_: str) -> str:
    """The type that an alias stands for. 2.0 has dropped nearly all aliases."""
    return _aliases().get(type_, type_)


@cache
def _aliases() -> Mapping[str, str]:
    return {alias: java for java, facts in types().items() for alias in facts.get("aliases", ())}


def _is_input(part: Part) -> bool:
    own = node_of(part)
    return own is not None and type(own).__module__.startswith("kestra_dsl.inputs")


def _input_name(draft: Draft, place: Place) -> None:
    """``name`` is what inputs had before ``id``."""
    name = place.part.get("name")
    if name is None:
        return
    if place.part.get("id") not in (None, name):
        draft.refuse(place.node, f"the input {place.part['id']!r} has another name, {name!r}", "use id alone")
    del place.part["name"]
    place.part.setdefault("id", name)


def _http_task(draft: Draft, place: Place) -> None:
    """What stood on the task is an option, and wins over the option."""
    part = place.part
    for old, new in (("sslOptions", "ssl"), ("allowFailed", "allowFailed")):
        value = part.pop(old, None)
        if value is None:
            continue
        options = part.setdefault("options", {})
        if not isinstance(options, dict):
            draft.refuse(place.node, f"{old!r} does not exist in Kestra {draft.target}", f"use options.{new}")
        options[new] = value


def _http_options(draft: Draft, place: Place) -> None:
    """The old options are parts of their own."""
    part = place.part
    for old, (block, new) in HTTP_OPTIONS.items():
        value = part.pop(old, None)
        if value is None:
            continue
        inside = part.setdefault(block, {"type": "BASIC"} if block == "auth" else {})
        if not isinstance(inside, dict) or (block == "auth" and inside.get("type") != "BASIC") or new in inside:
            draft.refuse(place.node, f"{old!r} and {block!r} say two things", f"use {block} alone")
        inside[new] = value


def _purge_kv(draft: Draft, place: Place) -> None:
    """``expiredOnly`` is a part of the behavior ``key``."""
    part = place.part
    expired = part.pop("expiredOnly", None)
    if expired is None:
        return
    if part.get("behavior") is not None:
        draft.refuse(place.node, "'expiredOnly' and 'behavior' say two things", "use behavior alone")
    part["behavior"] = {"type": "key", "expiredOnly": expired}
