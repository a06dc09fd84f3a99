"""Find the class of a ``type`` in YAML, in the library or in a user's generated package."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import SequenceMatcher
from importlib import import_module
from typing import TYPE_CHECKING

from kestra_dsl.catalog.generated.classes import ALIASES, CLASSES

if TYPE_CHECKING:
    from kestra_dsl.core.node import Node

__all__ = ["class_of", "library_class", "loaded", "misspelled", "nearest_type", "own_name"]

_TYPES = [java for java in CLASSES if ":" not in java]
_KNOWN_PACKAGES = frozenset(java.rpartition(".")[0] for java in _TYPES)
_NEAR = 0.85
_NEAR_NAME = 0.66
_MOST_DIFFERING = 2
_SHORT = 3


def own_name(type_: str) -> str:
    """The present name of a type, for one of its aliases."""
    return ALIASES.get(type_, type_)


def class_of(type_: str, base: type[Node]) -> type[Node] | None:
    """The class of a type, if there is one that derives from this base."""
    where = CLASSES.get(own_name(type_)) or CLASSES.get(f"{base.__name__}:{type_}")
    if where is None:
        return next((cls for cls in _below(base) if cls._kestra.type == type_ or type_ in cls._kestra.aliases), None)
    cls = loaded(where)
    return cls if issubclass(cls, base) else None


def library_class(type_: str) -> type[Node] | None:
    """The class that the library itself has for a type, whatever its base."""
    where = CLASSES.get(own_name(type_))
    return None if where is None else loaded(where)


def loaded(where: str) -> type[Node]:
    """The class of a path as in ``CLASSES``: ``package:name``."""
    package, _, name = where.partition(":")
    cls: type[Node] = getattr(import_module(package), name)
    return cls


def misspelled(type_: str, *, packages: bool = False) -> str | None:
    """The known type that a name misspells: each part of it is the same word or nearly so.

    Args:
        type_: The name.
        packages: Whether it may also be the name of a package, as in a plugin default.
    """
    segments = type_.lower().split(".")
    known = [*_TYPES, *_KNOWN_PACKAGES] if packages else _TYPES
    likeness, java = max((_likeness(segments, java.lower().split(".")), java) for java in known)
    return java if likeness > 0 else None


def nearest_type(type_: str) -> str | None:
    """The known type that was probably meant: by spelling, or by its name in another package."""
    package, _, name = type_.rpartition(".")
    last = package.rpartition(".")[2]
    within = [java for java in _TYPES if name and java.startswith(f"{package}.") and _is_begun(name, java)]
    moved = [java for java in _TYPES if java.endswith(f".{last}.{name}")]
    homonyms = [java for java in _TYPES if java.endswith(f".{name}")]
    alike = [java for java in homonyms if len(homonyms) == 1 and _is_near(last, java.split(".")[-2], _NEAR)]
    near = [misspelled(type_), *within, *(moved if len(moved) == 1 else ()), *alike]
    return next((java for java in near if java is not None), None)


def _likeness(segments: list[str], others: list[str]) -> float:
    """The similarity of two names; 0 if a part is another word."""
    if len(segments) != len(others):
        return 0
    differing = [(one, other) for one, other in zip(segments, others, strict=True) if one != other]
    if len(differing) > _MOST_DIFFERING:
        return 0
    if not all(_is_near(one, other, _NEAR_NAME if one is segments[-1] else _NEAR) for one, other in differing):
        return 0
    return 1 + sum(SequenceMatcher(None, one, other).ratio() - 1 for one, other in differing)


def _is_near(one: str, other: str, least: float) -> bool:
    return SequenceMatcher(None, one, other).ratio() >= least


def _is_begun(name: str, java: str) -> bool:
    """Whether one of two class names is the beginning of the other."""
    known = java.rpartition(".")[2]
    return len(known) > _SHORT and (name.startswith(known) or known.startswith(name))


def _below(base: type[Node]) -> Iterator[type[Node]]:
    """The classes that derive from a base and are imported, such as those of a user's generated package."""
    for cls in base.__subclasses__():
        yield cls
        yield from _below(cls)
