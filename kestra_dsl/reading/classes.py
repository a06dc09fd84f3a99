"""From the ``type`` in YAML to the class of the library, or of a user's own generated package."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import get_close_matches
from importlib import import_module
from typing import TYPE_CHECKING

from kestra_dsl.reading.homes import ALIASES, HOMES

if TYPE_CHECKING:
    from kestra_dsl.model import Node

__all__ = ["class_of", "loaded", "nearest_type", "own_name"]

_KNOWN_PACKAGES = frozenset(java.rpartition(".")[0] for java in HOMES)


def own_name(type_: str) -> str:
    """The name that a type has today, for one of its other names."""
    return ALIASES.get(type_, type_)


def class_of(type_: str, base: type[Node]) -> type[Node] | None:
    """The class for a type, if there is one below this base."""
    where = HOMES.get(own_name(type_)) or HOMES.get(f"{base.__name__}:{type_}")
    if where is None:
        return next((cls for cls in _below(base) if cls._kestra.type == type_ or type_ in cls._kestra.aliases), None)
    cls = loaded(where)
    return cls if issubclass(cls, base) else None


def loaded(where: str) -> type[Node]:
    """The class at a place that ``HOMES`` names."""
    package, _, name = where.partition(":")
    cls: type[Node] = getattr(import_module(package), name)
    return cls


def nearest_type(type_: str) -> tuple[bool, str | None]:
    """Whether the library knows all of the package that an unknown type claims to be in, and the nearest type there."""
    package, _, name = type_.rpartition(".")
    same_name = (java for java in HOMES if java.endswith(f".{name}"))
    return package in _KNOWN_PACKAGES, next(
        iter([*get_close_matches(type_, HOMES, n=1, cutoff=0.85), *same_name]), None
    )


def _below(base: type[Node]) -> Iterator[type[Node]]:
    """Classes that somebody has imported: those of a user's own generated package."""
    for cls in base.__subclasses__():
        yield cls
        yield from _below(cls)
