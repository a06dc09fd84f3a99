"""Values that a loop fails on when it starts."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from kestra_dsl.catalog.versions import version_of
from kestra_dsl.checks.property_templates import is_literal
from kestra_dsl.checks.registry import Problem, Problems, rule
from kestra_dsl.core.containers import Looping

if TYPE_CHECKING:
    from kestra_dsl.checks.checked_flow import CheckedFlow

__all__: list[str] = []


@rule("KD409", "Values that a loop fails on", Looping)
def values_of_loops_are_valid(loop: Any, checked: CheckedFlow) -> Problems:
    values = loop.__dict__.get("values")
    invalid = _invalid_in(values, checked.target)
    if invalid:
        yield Problem(
            f"the loop {loop.id!r} fails on {invalid}",
            hint="use a list of texts, integers or mappings; write other values as text",
            on="values",
        )


def _invalid_in(values: Any, target: str) -> str | None:
    if isinstance(values, list):
        return next((invalid for item in values if (invalid := _invalid_item(item, target))), None)
    if not is_literal(values):
        return None
    try:
        parsed = json.loads(values)
    except ValueError:
        return f"{values!r}, which is not a list"
    if isinstance(parsed, list):
        return "an item that is null" if None in parsed else None
    if isinstance(parsed, dict):
        return None if version_of(target).has_loop else "a mapping"
    return f"{values!r}, which is not a list"


def _invalid_item(item: Any, target: str) -> str | None:
    if item is None:
        return "an item that is null"
    if isinstance(item, bool):
        return f"the item {str(item).lower()}"
    if isinstance(item, list):
        return "an item that is a list"
    if isinstance(item, float) and not version_of(target).has_loop:
        return f"the item {item}"
    return None
