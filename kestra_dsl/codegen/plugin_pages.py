"""Type facts from the page of a plugin that a Kestra server serves: outputs, and descriptions."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from kestra_dsl.catalog.kinds import Kind
from kestra_dsl.codegen.schema_facts import kind_of, merged

__all__ = ["add_page"]


def add_page(entry: dict[str, Any], page: Mapping[str, Any], *, with_outputs: bool) -> None:
    """Add outputs and descriptions to the facts of a type.

    Args:
        entry: The facts.
        page: The schema on the page of the type.
        with_outputs: Whether it has outputs, as tasks and triggers have.
    """
    properties = _mapping(page.get("properties"))
    _describe(entry, properties)
    described = _mapping(properties.get("properties"))
    for name, known in entry["properties"].items():
        _describe(known, _mapping(described.get(name)))
    if with_outputs:
        outputs = _mapping(_mapping(page.get("outputs")).get("properties"))
        entry["outputs"] = {name: str(_kind(_mapping(schema))) for name, schema in sorted(outputs.items())}


def _describe(facts: dict[str, Any], schema: Mapping[str, Any]) -> None:
    """Set the title to the first paragraph of the title and of the description: one is the heading of the other."""
    schema = merged(schema)
    parts = [_paragraph(schema.get(key)) for key in ("title", "description")]
    text = " ".join(part if part[-1] in ".!?:" else f"{part}." for part in dict.fromkeys(filter(None, parts)))
    if text:
        facts["title"] = text


def _paragraph(text: Any) -> str:
    return " ".join(text.strip().split("\n\n")[0].split()) if isinstance(text, str) else ""


def _kind(schema: Mapping[str, Any]) -> Kind:
    kind = kind_of(schema, {})
    return Kind("data") if any(part.name in ("node", "base", "task") for part in kind.walk()) else kind


def _mapping(value: Any) -> Mapping[str, Any]:
    return value if isinstance(value, Mapping) else {}
