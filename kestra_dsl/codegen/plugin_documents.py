"""The documents that describe the types of plugins, and where they come from."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from kestra_dsl.catalog.versions import DEFAULT
from kestra_dsl.codegen.source_documents import PLUGINS, read_document

__all__ = ["artifacts", "family_of", "plugins_of", "released"]

_STUBS = "stubs"
"""In the method of documents that were made without the dependencies of a plugin, which leaves some classes open."""


_OF_UNKNOWN_RELEASE = {"io.kestra.plugin.slack": "plugin-slack"}
"""Plugins whose documents do not say which release they describe."""


def plugins_of(folder: Path, version: str) -> tuple[dict[str, Any], list[str]]:
    """The types of plugins for a Kestra version, from all of its documents.

    If two documents describe a type or a part differently, the first one in ``PLUGINS`` decides.

    Args:
        folder: Where the documents are.
        version: The Kestra version.

    Returns:
        The types, with their parts in ``$defs``, and a line for each difference.
    """
    types: dict[str, Any] = {}
    parts: dict[str, Any] = {}
    report: list[str] = []
    first = ""
    for name in PLUGINS.get(version, ()):
        document = read_document(folder, name)
        definitions = document.pop("$defs")
        for known, other in ((types, document), (parts, definitions)):
            report += [
                f"{java}: {name} differs from {first}, which is used: {', '.join(_differing(known[java], other[java]))}"
                for java in sorted(known.keys() & other.keys())
                if known[java] != other[java]
            ]
            known.update({java: facts for java, facts in other.items() if java not in known})
        first = first or name
    return {**types, "$defs": parts}, report


def _differing(one: Mapping[str, Any], other: Mapping[str, Any]) -> Iterator[str]:
    """The keys under which two descriptions differ; for properties, their names."""
    for key in sorted(one.keys() | other.keys()):
        if one.get(key) == other.get(key):
            continue
        if key in ("properties", "outputs"):
            names = one.get(key, {}).keys() | other.get(key, {}).keys()
            yield from sorted(name for name in names if one.get(key, {}).get(name) != other.get(key, {}).get(name))
        else:
            yield key


def artifacts(folder: Path) -> dict[str, Any]:
    """The plugin that has each package of types, with its version for each Kestra version, as far as that is known."""
    found: dict[str, Any] = {
        package: {"artifact": name, "versions": {}} for package, name in _OF_UNKNOWN_RELEASE.items()
    }
    for version, documents in PLUGINS.items():
        for name in documents:
            path = folder / name.replace(".json", ".provenance.json")
            for java, origin in json.loads(path.read_text(encoding="utf-8")).items() if path.exists() else ():
                _add(found, java, version, origin)
    return found


def _add(found: dict[str, Any], java: str, version: str, origin: Mapping[str, str]) -> None:
    entry = found.setdefault(family_of(java), {"artifact": origin["repo"].rpartition("/")[2], "versions": {}})
    release = origin["ref"].removeprefix("v")
    entry["versions"][version] = release if release != "HEAD" else origin["commit"][:8]
    if "core" in origin:  # the classes of the plugin for the default version, on a newer core
        entry["versions"] = {DEFAULT: release, **entry["versions"]}
    entry.setdefault("kestra", origin["kestra"])
    if _STUBS in origin["method"]:
        entry["uncertain"] = True


def family_of(java: str) -> str:
    """The package that all types of a plugin share: its first four parts."""
    return ".".join(java.split(".")[:4])


def released(folder: Path) -> frozenset[str]:
    """The types and parts in the first document of the default version, which the jars of a release were read for."""
    document = read_document(folder, PLUGINS[DEFAULT][0])
    return frozenset((*document, *document["$defs"]))
