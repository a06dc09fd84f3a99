"""Corrections of Kestra's schemas, as its classes and engines show."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

__all__ = ["HAS_A_DEFAULT", "MEASURED_ARGUMENTS", "correct", "corrected_names"]

HAS_A_DEFAULT = frozenset(("taskRunner",))
"""Properties that are never required: the constructor that Kestra uses sets them, which the schema generator misses."""

# Kinds of properties. A loop also accepts a mapping, and iterates over its entries.
_KINDS = {
    "io.kestra.plugin.core.flow.Loop": {"values": "text|list(data)|map(data)"},
    # an asset can have a type of the Enterprise Edition, or a made-up one
    "io.kestra.core.models.assets.AssetsDeclaration": {"outputs": "list(base(Asset)~)~"},
}
# Properties that the classes have and the schemas lack.
_UNLISTED = {
    "io.kestra.core.models.assets.AssetIdentifier": {"namespace": {"kind": "text"}},
    "io.kestra.plugin.notifications.mail.MailExecution": {"htmlTextContent": {"kind": "text~"}},
    "io.kestra.plugin.scripts.runner.docker.Docker": {"image": {"kind": "text"}},
}
# Outputs that tasks have in addition to those that the schema describes, from the sources of the plugin.
_OUTPUTS = {
    f"io.kestra.plugin.jdbc.{database}.{task}": {"databaseUri": "text", "outputFiles": "map(text)"}
    for database in ("access", "duckdb", "sqlite")
    for task in ("Query", "Queries")
}
# Aliases that the annotation of a class has by mistake, because another class has them.
_WRONG_ALIASES = {"io.kestra.plugin.twilio.segment.reverseetl.Sync": "io.kestra.plugin.segment.reverseetl.Status"}
# Old names of properties: setters that the classes kept, which the schemas lack.
_OLD_NAMES = {
    **{f"io.kestra.core.models.tasks.retrys.{kind}": {"maxAttempt": "maxAttempts"}
       for kind in ("Constant", "Exponential", "Random")},
    "io.kestra.plugin.scripts.exec.scripts.models.DockerOptions": {"dockerConfig": "config", "dockerHost": "host"},
}  # fmt: skip

# Arguments of functions and filters, where the engines differ from the documents; None if an engine lacks the function.
MEASURED_ARGUMENTS: Mapping[str, Mapping[str, list[str] | None]] = {
    "functions": {
        "fileURI": ["path", "namespace", "version", "revision"],
        "read": ["path", "namespace", "version", "revision"],
    },
    "filters": {
        "date": ["format", "timeZone", "existingFormat", "locale"],
        "escape": None,
        "numberFormat": ["format"],
        "numberformat": None,
        "raw": None,
        "replace": ["replace_pairs", "regexp"],
    },
    "tests": {},
}


def correct(entries: Mapping[str, dict[str, Any]]) -> None:
    """Change the facts of types and parts, by their names, in place. Names without an entry are left out."""
    for facts, kinds in _known(_KINDS, entries):
        for property_, kind in kinds.items():
            facts["properties"][property_]["kind"] = kind
    for facts, properties in _known(_UNLISTED, entries):
        for property_, known in properties.items():
            facts["properties"][property_] = {**known, "versions": facts["versions"]}
        facts["properties"] = dict(sorted(facts["properties"].items()))
    for facts, outputs in _known(_OUTPUTS, entries):
        facts["outputs"] = dict(sorted({**facts["outputs"], **outputs}.items()))
    for facts, alias in _known(_WRONG_ALIASES, entries):
        facts["aliases"].remove(alias)
    for facts, old_names in _known(_OLD_NAMES, entries):
        facts["oldNames"] = old_names


def corrected_names() -> set[str]:
    """Return the names of all types and parts that have a correction."""
    return {*_KINDS, *_UNLISTED, *_OUTPUTS, *_WRONG_ALIASES, *_OLD_NAMES}


def _known(table: Mapping[str, Any], entries: Mapping[str, dict[str, Any]]) -> Iterator[tuple[dict[str, Any], Any]]:
    """The facts that a table corrects, with the correction."""
    return ((entries[name], correction) for name, correction in table.items() if name in entries)
