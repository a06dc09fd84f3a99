"""Names of what a project owns on a server: flows, keys and namespace files."""

from __future__ import annotations

from typing import Literal, NamedTuple, TypeAlias

__all__ = ["Place", "Sort", "counted", "file_name", "key_name", "place_of", "sort_of"]

Sort: TypeAlias = Literal["flow", "key", "file"]

_KEYS, _FILES = "kv", "files"
_SORTS: dict[str, Sort] = {_KEYS: "key", _FILES: "file"}


class Place(NamedTuple):
    """A name in its parts."""

    sort: Sort
    namespace: str
    id: str
    """The id of a flow, the name of a key, or the path of a file."""


def key_name(namespace: str, key: str) -> str:
    """Return the name of a key, such as ``company.team/kv/REGION``. No flow can have it, since ids have no slash."""
    return f"{namespace}/{_KEYS}/{key}"


def file_name(namespace: str, path: str) -> str:
    """Return the name of a namespace file, such as ``company.team/files/sql/trips.sql``."""
    return f"{namespace}/{_FILES}/{path}"


def place_of(name: str) -> Place:
    """Return the parts of a name."""
    namespace, _, id_ = name.partition("/")
    first, slash, rest = id_.partition("/")
    return Place(_SORTS.get(first, "key"), namespace, rest) if slash else Place("flow", namespace, id_)


def sort_of(name: str) -> Sort:
    """Return what has this name."""
    return place_of(name).sort


def counted(names: list[str]) -> str:
    """Return the numbers of flows, keys and files among some names, as in ``2 flows and 1 key``."""
    sorts = [sort_of(name) for name in names]
    numbers = ((sorts.count(sort), sort) for sort in ("flow", "key", "file"))
    parts = [f"{number} {sort}{'s' * (number != 1)}" for number, sort in numbers if number]
    return " and ".join(filter(None, (", ".join(parts[:-1]), *parts[-1:]))) or "0 flows"
