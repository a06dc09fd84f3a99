"""The documents that type facts are imported from: what Kestra's own schema generator and server write."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any, NamedTuple

from kestra_dsl.catalog.versions import all_versions
from kestra_dsl.errors import SchemaError

__all__ = ["PLUGINS", "RELEASES", "SourceDocument", "families", "needed", "read_document"]

RELEASES = {version.name: version.release.version for version in all_versions() if version.release is not None}
"""Kestra version to the release whose documents are imported."""

PLUGINS = {"1.3": ("plugins-1.3.json", "plugins-all.json"), "2.0": ("plugins-2.0.json",)}
"""Kestra version to the documents of plugin types. The first document that has a type decides: it is made from the jars
of a release, and the others from compiled sources."""

_FAMILY = re.compile(r"plugins-(?P<version>[0-9.]+)-(?P<family>[a-z0-9_]+)\.json")


class SourceDocument(NamedTuple):
    """A document that an import reads."""

    name: str
    """The name of its file."""
    content: str
    origin: str
    """Where it comes from."""


def needed() -> list[SourceDocument]:
    """The documents that a full import reads."""
    found = []
    for version, release in RELEASES.items():
        found += [
            SourceDocument(f"core-{release}.json", f"core types of {version}", _GENERATOR),
            SourceDocument(f"flow-schema-{release}.json", f"the flow of {version}", _SERVER),
            SourceDocument(f"expressions-{release}.json", f"the template language of {version}", _PEBBLE),
        ]
    for version, names in PLUGINS.items():
        found += [SourceDocument(name, f"plugins for {version}", _GENERATOR) for name in names]
    return found


_GENERATOR = "io.kestra.core.docs.JsonSchemaGenerator, for each class that a jar's plugin manifest names"
_SERVER = "GET /api/v1/plugins/schemas/flow of a server"
_PEBBLE = "the extensions of io.kestra.core.runners.pebble"


def read_document(folder: Path, name: str) -> dict[str, Any]:
    """A document of a folder.

    Raises:
        SchemaError: if it is missing, or is not a JSON object.
    """
    path = folder / name
    hint = "`python tools/source_facts.py FOLDER` lists the documents that an import needs"
    try:
        document: Any = json.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise SchemaError(f"{path}: {error.strerror or error}", hint=hint) from None
    except ValueError as error:
        raise SchemaError(f"{path} is not JSON: {error}", hint=hint) from None
    if not isinstance(document, dict):
        raise SchemaError(f"{path} is not a JSON object", hint=hint)
    return document


def families(folder: Path) -> dict[str, list[str]]:
    """The plugin families with documents of their own, ``plugins-VERSION-FAMILY.json``: family to versions."""
    found: dict[str, list[str]] = {}
    matches = [match for path in folder.glob("plugins-*.json") if (match := _FAMILY.fullmatch(path.name))]
    for version in RELEASES:
        for match in sorted(matches, key=lambda match: match["family"]):
            if match["version"] == version:
                found.setdefault(match["family"], []).append(version)
    return found
