"""Find the types of a package, and types by words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from kestra_dsl.catalog.facts import types
from kestra_dsl.catalog.names import snake
from kestra_dsl.reference.type_lookup import layout

__all__ = ["types_of_package", "types_with_words"]

_PREFIX = "io.kestra.plugin."
_LIBRARY = "kestra_dsl."
_PACKAGE = "kestra_dsl.plugins."
_PARTS = ("inputs", "models", "retries")
"""The packages of this library that have no package of Kestra."""


def types_of_package(name: str) -> list[str]:
    """The types of a package and of the packages below it.

    Args:
        name: The Kestra package or the Python package, such as ``aws``, ``aws.s3``, ``io.kestra.plugin.aws`` or
            ``inputs``. Of ``inputs``, ``models`` and ``retries``, these are the classes.
    """
    if name.removeprefix(_LIBRARY) in _PARTS:
        package = f"{_LIBRARY}{name.removeprefix(_LIBRARY)}"
        return sorted(f"{package}.{path.name}" for path in layout().classes.values() if path.package == package)
    below = name.removeprefix(_PACKAGE).removeprefix(_PREFIX).rstrip(".").lower()
    return [java for java in types() if java.lower().startswith(f"{_PREFIX}{below}.")]


def types_with_words(words: Iterable[str]) -> list[str]:
    """The types whose name, properties or outputs have each of the words; those with all in their name first.

    Args:
        words: Parts of names, in any case.
    """
    wanted = [word.lower() for word in words]
    found = [
        (not all(word in java.lower() for word in wanted), java)
        for java, facts in types().items()
        if all(any(word in text for text in _texts(java, facts)) for word in wanted)
    ]
    return [java for _, java in sorted(found)]


def _texts(java: str, facts: Mapping[str, Any]) -> list[str]:
    names = (*facts.get("properties", {}), *facts.get("outputs", {}))
    return [java.lower(), *(name.lower() for name in names), *(snake(name) for name in names)]
