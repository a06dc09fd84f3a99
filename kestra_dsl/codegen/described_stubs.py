"""Stubs of the library's classes with the descriptions of a server, for editors."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from kestra_dsl.catalog import facts
from kestra_dsl.codegen.library_packages import library_files
from kestra_dsl.codegen.served_schema import Pages, served_facts
from kestra_dsl.errors import SchemaError

__all__ = ["described_stubs"]

_FOLDER = "typings/kestra_dsl-stubs"
"""Pyright and Pylance look for stubs in ``typings``."""


def described_stubs(
    document: Mapping[str, Any], only: tuple[str, ...] = (), pages: Pages = lambda _types: {}
) -> dict[str, str]:
    """The stubs of all packages with generated classes, with descriptions where the server has them.

    The classes, types and versions are those of the library. Packages without descriptions are there too: a type
    checker takes all ``.pyi`` files of the library from here, or none.

    Args:
        document: The schema of the server.
        only: Prefixes of the types to describe; all types if there are none.
        pages: Returns the page of each of these types, with descriptions.

    Returns:
        Path to text.

    Raises:
        SchemaError: if the schema describes no type of the library.
    """
    types, nested, _ = served_facts(document, only, pages)
    served = {**nested, **types}
    own_types, own_nested = _described(facts.types(), served), _described(facts.nested(), served)
    if own_types == facts.types() and own_nested == facts.nested():
        raise SchemaError(
            "the schema describes no type of this library",
            hint="with --server, descriptions are read from the page of each type",
        )
    files = library_files(own_types, own_nested, "kdsl codegen")
    stubs = {
        f"{_FOLDER}/{path.removeprefix('kestra_dsl/')}": text for path, text in files.items() if path.endswith(".pyi")
    }
    return {f"{_FOLDER}/py.typed": "partial\n", **stubs}


def _described(own: Mapping[str, Any], served: Mapping[str, Any]) -> dict[str, Any]:
    """The library's facts with the titles and descriptions of the server."""
    return {java: _one(entry, served[java]) if java in served else entry for java, entry in own.items()}


def _one(entry: Mapping[str, Any], served: Mapping[str, Any]) -> dict[str, Any]:
    described = served["properties"]
    properties = {
        name: {**known, **_prose(described[name])} if name in described else known
        for name, known in entry.get("properties", {}).items()
    }
    return {**entry, **_prose(served), "properties": properties}


def _prose(described: Mapping[str, Any]) -> dict[str, Any]:
    return {key: described[key] for key in ("title", "description") if described.get(key)}
