"""Executions of a flow that may interfere with each other."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from kestra_dsl.checks.property_templates import PropertyTemplate
from kestra_dsl.checks.registry import Problem, Problems, rule
from kestra_dsl.core.flow import Flow
from kestra_dsl.expressions.placeholders import holds
from kestra_dsl.plugins.core.trigger import Schedule, ScheduleOnDates

if TYPE_CHECKING:
    from kestra_dsl.checks.checked_flow import CheckedFlow
    from kestra_dsl.checks.visiting import VisitedNode
    from kestra_dsl.core.nodes import BaseTask, BaseTrigger

__all__: list[str] = []

_NAMES = ("table", "destination_table", "destinationTable")
_NAME = r"((?:\{\{.*?\}\}|[^\s(;,{])+)"
_WRITTEN_TABLE = re.compile(
    r"\b(?:truncate(?:\s+table)?|insert\s+(?:into|overwrite)(?:\s+table)?|merge\s+into|delete\s+from|update"
    r"|create\s+(?:or\s+replace\s+)?(?:external\s+|unlogged\s+)?table(?:\s+if\s+not\s+exists)?"
    rf"|drop\s+table(?:\s+if\s+exists)?)\s+{_NAME}",
    re.IGNORECASE | re.DOTALL,
)
_TEMPORARY = re.compile(r"\bcreate\s+(?:or\s+replace\s+)?(?:\w+\s+)?temp(?:orary)?\s+table\b", re.IGNORECASE)
_STAGING = re.compile(r"(?<![A-Za-z])(?:staging|stage|stg|tmp|temp)(?![A-Za-z])", re.IGNORECASE)
_OF_THE_EXECUTION = re.compile(
    r"\b(?:execution|taskrun|trigger|outputs|vars|now|uuid|ksuid|nanoId|randomInt|date|dateAdd|timestamp\w*)\b"
)
_VARIABLE = re.compile(r"\{\{\s*(?:render(?:Once)?\(\s*)?vars\.(\w+)(?:\s*\))?\s*\}\}")
_EXPRESSION = re.compile(r"\{\{.*?\}\}", re.DOTALL)
_MOST_NESTED_VARIABLES = 8


@rule("KD404", "A scheduled flow with a staging table and no concurrency limit", Flow, severity="warning")
def scheduled_executions_share_no_staging_table(flow: Flow, checked: CheckedFlow) -> Problems:
    trigger = next((trigger for trigger in flow.triggers or () if _starts_executions_unasked(trigger)), None)
    if trigger is None or (flow.concurrency is not None and flow.concurrency.limit == 1):
        return
    for task, table in _tables(checked):
        if _STAGING.search(_EXPRESSION.sub(" ", table)) and not any(
            map(_OF_THE_EXECUTION.search, _EXPRESSION.findall(table))
        ):
            yield Problem(
                f"executions that {trigger.id!r} starts share the staging table {table!r} of {task.id!r}",
                hint="set a concurrency limit of 1, or put the execution's id into the name of the table",
                at=trigger,
            )
            return


def _starts_executions_unasked(trigger: BaseTrigger) -> bool:
    polls = "interval" in type(trigger).model_fields
    return not trigger.disabled and (polls or isinstance(trigger, (Schedule, ScheduleOnDates)))


def _tables(checked: CheckedFlow) -> Iterator[tuple[BaseTask, str]]:
    """The tables that tasks write to, as far as properties and SQL name them."""
    for visited in checked.tasks.values():
        task: Any = visited.node
        values = task.properties if task._verbatim else task.__dict__
        for name in _NAMES:
            if isinstance(values.get(name), str):
                yield task, _resolved(values[name], name, visited, checked)
        sql = values.get("sql")
        if isinstance(sql, str):
            text = _resolved(sql, "sql", visited, checked)
            if not _TEMPORARY.search(text):
                yield from ((task, found[1].strip('`"')) for found in _WRITTEN_TABLE.finditer(text))


def _resolved(text: str, name: str, visited: VisitedNode, checked: CheckedFlow) -> str:
    """A text with its references resolved and its variables replaced by their values."""
    if holds(text):
        text = PropertyTemplate(text, name, visited, checked).text
    for _ in range(_MOST_NESTED_VARIABLES):
        filled = _VARIABLE.sub(lambda found: _value(found, visited, checked), text)
        if filled == text:
            break
        text = filled
    return text


def _value(found: re.Match[str], visited: VisitedNode, checked: CheckedFlow) -> str:
    variables = checked.flow.variables
    value = variables.get(found[1]) if isinstance(variables, Mapping) else None
    if not isinstance(value, str):
        return found[0]
    return PropertyTemplate(value, "variables", visited, checked).text if holds(value) else value
