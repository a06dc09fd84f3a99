"""What loops go through, of the kinds that fail when the loop begins."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from kestra_dsl.catalog.versions import version_of
from kestra_dsl.checks.registry import Problem, Problems, rule
from kestra_dsl.checks.subject import is_literal
from kestra_dsl.core.containers import Looping
from kestra_dsl.plugins.core.flow import Switch

if TYPE_CHECKING:
    from kestra_dsl.checks.subject import Subject

__all__: list[str] = []


@rule("KD409", "A value that a loop cannot go through", Looping)
def loops_have_values_they_can_go_through(loop: Any, subject: Subject) -> Problems:
    values = loop.__dict__.get("values")
    wrong = _wrong(values, subject.target)
    if wrong:
        yield Problem(
            f"the loop {loop.id!r} fails on {wrong}",
            hint="give it a list of texts, whole numbers or mappings; write others as text",
            on="values",
        )


def _wrong(values: Any, target: str) -> str | None:
    if isinstance(values, list):
        return next((told for item in values if (told := _wrong_item(item, target))), None)
    if not is_literal(values):
        return None
    try:
        parsed = json.loads(values)
    except ValueError:
        return f"{values!r}, which is no list"
    if isinstance(parsed, list):
        return "an item that is null" if None in parsed else None
    if isinstance(parsed, dict):
        return None if version_of(target).has_loop else "a mapping"
    return f"{values!r}, which is no list"


def _wrong_item(item: Any, target: str) -> str | None:
    if item is None:
        return "an item that is null"
    if isinstance(item, bool):
        return f"the item {str(item).lower()}"
    if isinstance(item, list):
        return "an item that is a list"
    if isinstance(item, float) and not version_of(target).has_loop:
        return f"the item {item}"
    return None


@rule("KD128", "A case without tasks", Switch)
def cases_hold_tasks(switch: Switch, _subject: Subject) -> Problems:
    for case, tasks in (switch.cases or {}).items():
        if not tasks:
            yield Problem(
                f"the case {case!r} of {switch.id!r} has no tasks",
                hint="an execution that comes here never ends: give it a task, such as a Log",
                on="cases",
            )
