"""Applies plugin defaults as Kestra does: in its order of entries, with its merge and its recursion."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from copy import deepcopy
from typing import Any

from kestra_dsl.catalog.versions import DEFAULT, version_of
from kestra_dsl.lowering.java_hash_order import order_of_grouped, order_of_map
from kestra_dsl.lowering.rendered import RenderedMapping, TrackedMapping, is_defaulted, node_of
from kestra_dsl.lowering.types import real_type

__all__ = ["inject", "merged", "tracked"]

_REFERENCE = "pluginDefaultsRef"

Entries = Mapping[str, list[Mapping[str, Any]]]
"""The entries of each type prefix."""


def inject(flow: dict[str, Any], target: str = DEFAULT) -> list[str]:
    """Apply the plugin defaults of a flow to its parts, in place, and remove them from the flow.

    Args:
        flow: The data of the flow.
        target: The version whose rules apply: 1.3 has named defaults and applies defaults to values of other defaults;
            1.1 does neither, and the first of several forced values wins.

    Returns:
        The names in ``pluginDefaultsRef`` that no default has.
    """
    listed = flow.pop("pluginDefaults", None)
    older = flow.pop("taskDefaults", None)
    new = version_of(target).names_plugin_defaults
    entries = _with_aliases(listed if listed is not None else (new and older) or [])
    named = [entry for entry in entries if new and entry.get("ref") is not None]
    plain = [entry for entry in entries if not (new and entry.get("ref") is not None)]
    weak = _by_type(entry for entry in plain if not entry.get("forced"))
    forced = [entry for entry in plain if entry.get("forced")]
    strong = _by_type(forced if new else reversed(forced))
    if weak:
        _give(flow, weak, again=new, skips=lambda part: new and _REFERENCE in part)
    if named:
        _give_named(flow, _by_name(named), strong)
    if strong:
        _give(flow, strong, again=new, skips=lambda _part: False)
    missing: list[str] = []
    if new:
        _remove_references(flow, _by_name(named), missing)
    return missing


def merged(under: Any, over: Any, *, doubles: bool = False) -> Any:
    """Merge two values of a property: maps by key, lists one after the other, otherwise ``over`` wins.

    Args:
        under: The value that loses.
        over: The value that wins.
        doubles: Whether items of ``over`` that are in ``under`` are repeated, as 1.1 does.
    """
    if over is None:
        return under
    if under is None:
        return over
    if isinstance(under, Mapping) and isinstance(over, Mapping):
        keys = [*under, *(key for key in over if key not in under)]
        return _like(under, over, {key: merged(under.get(key), over.get(key), doubles=doubles) for key in keys})
    if isinstance(under, list) and isinstance(over, list):
        return [*under, *(item for item in over if doubles or not _holds(under, item))]
    return over


def _like(under: Mapping[str, Any], over: Mapping[str, Any], values: dict[str, Any]) -> dict[str, Any]:
    """Merged values as a mapping with the node and the defaulted properties of the mappings merged."""
    sides = (over, under)
    if not any(isinstance(side, TrackedMapping) for side in sides):
        return values
    of_own_type = (side for side in sides if side.get("type") == values.get("type"))
    node = next(filter(None, map(node_of, of_own_type)), None)
    defaulted = {key for key in values if all(is_defaulted(side, key) for side in sides if side.get(key) is not None)}
    result = TrackedMapping(defaulted) if node is None else RenderedMapping(node, defaulted)
    result.update(values)
    return result


def tracked(value: Any) -> Any:
    """A rendered value, in place, with a ``TrackedMapping`` for each plain mapping."""
    if value.__class__ is dict:
        plain, value = value, TrackedMapping()
        value.update(plain)
    if isinstance(value, dict):
        for key, item in value.items():
            value[key] = tracked(item)
    elif isinstance(value, list):
        value[:] = map(tracked, value)
    return value


def _with_aliases(entries: list[Mapping[str, Any]]) -> list[Mapping[str, Any]]:
    """An entry for an alias also applies to the type itself."""
    return [
        *entries,
        *({**entry, "type": real} for entry in entries if (real := real_type(entry["type"])) != entry["type"]),
    ]


def _by_type(entries: Iterable[Mapping[str, Any]]) -> Entries:
    groups: dict[str, list[Mapping[str, Any]]] = {}
    listed = list(entries)
    for entry in listed:
        groups.setdefault(entry["type"], []).append(entry)
    return {name: groups[name] for name in order_of_grouped(entry["type"] for entry in listed)}


def _give(value: Any, entries: Entries, *, again: bool, skips: Callable[[dict[str, Any]], bool]) -> None:
    if isinstance(value, list):
        for item in value:
            _give(item, entries, again=again, skips=skips)
    elif isinstance(value, dict):
        for item in list(value.values()):
            _give(item, entries, again=again, skips=skips)
        type_ = value.get("type")
        if not isinstance(type_, str) or skips(value):
            return
        applied = [name for name in entries if type_.startswith(name)]
        for name in applied:
            for entry in entries[name]:
                _put(value, entry, doubles=not again)
        if applied and again:
            rest = {name: entries[name] for name in order_of_map(name for name in entries if name not in applied)}
            if rest:
                for item in list(value.values()):
                    _give(item, rest, again=again, skips=skips)


def _put(part: dict[str, Any], entry: Mapping[str, Any], *, doubles: bool = False) -> None:
    for key, value in (entry.get("values") or {}).items():
        own = part.get(key)
        defaulted = _as_defaulted(value) if isinstance(part, TrackedMapping) else deepcopy(value)
        under, over = (own, defaulted) if entry.get("forced") else (defaulted, own)
        part[key] = merged(under, over, doubles=doubles)
        if own is None and isinstance(part, TrackedMapping):
            part.defaulted = {*part.defaulted, key}


def _as_defaulted(value: Any) -> Any:
    """A copy of a value of a plugin default, its mappings marked as defaulted."""
    if isinstance(value, dict):
        copied = TrackedMapping(frozenset(value))
        copied.update((key, _as_defaulted(item)) for key, item in value.items())
        return copied
    return [_as_defaulted(item) for item in value] if isinstance(value, list) else value


class _Named:
    """The entries with one name, whose types all match: the last forced one wins, otherwise the first."""

    def __init__(self, entries: list[Mapping[str, Any]]) -> None:
        forced = [entry for entry in entries if entry.get("forced")]
        self.winner = forced[-1] if forced else entries[0]
        self.types = tuple(entry["type"] for entry in entries)


def _by_name(entries: list[Mapping[str, Any]]) -> dict[str, _Named]:
    groups: dict[str, list[Mapping[str, Any]]] = {}
    for entry in entries:
        groups.setdefault(entry["ref"], []).append(entry)
    return {name: _Named(group) for name, group in groups.items()}


def _give_named(value: Any, named: Mapping[str, _Named], strong: Entries) -> None:
    if isinstance(value, list):
        for item in value:
            _give_named(item, named, strong)
    elif isinstance(value, dict):
        for item in list(value.values()):
            _give_named(item, named, strong)
        entry = _referenced(value, named)
        if entry is not None and not value["type"].startswith(tuple(strong)):
            _put(value, entry.winner)


def _referenced(part: dict[str, Any], named: Mapping[str, _Named]) -> _Named | None:
    """The entries that a part refers to by name, if they match its type."""
    name, type_ = part.get(_REFERENCE), part.get("type")
    entry = named.get(name) if isinstance(name, str) else None
    return entry if entry is not None and isinstance(type_, str) and type_.startswith(entry.types) else None


def _remove_references(value: Any, named: Mapping[str, _Named], missing: list[str]) -> None:
    """Remove the references to named defaults that exist, and collect those to others."""
    if isinstance(value, list):
        for item in value:
            if isinstance(item, (dict, list)):
                _remove_references(item, named, missing)
        return
    for item in value.values():
        if isinstance(item, (dict, list)):
            _remove_references(item, named, missing)
    if isinstance(value.get(_REFERENCE), str):
        if _referenced(value, named) is not None:
            del value[_REFERENCE]
        else:
            missing.append(value[_REFERENCE])


def _holds(items: list[Any], wanted: Any) -> bool:
    """Whether a list holds a value, compared as in Java, where 1, 1.0 and true differ."""
    return any(_alike(item, wanted) for item in items)


def _alike(one: Any, other: Any) -> bool:
    if isinstance(one, Mapping) and isinstance(other, Mapping):
        return one.keys() == other.keys() and all(_alike(one[key], other[key]) for key in one)
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(_alike, one, other))
    return type(one) is type(other) and bool(one == other)
