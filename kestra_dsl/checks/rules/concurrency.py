"""Executions that get into each other's way."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from kestra_dsl.checks.registry import Problem, Problems, rule
from kestra_dsl.checks.subject import Standing, Written
from kestra_dsl.core.flow import Flow
from kestra_dsl.expressions.placeholders import holds
from kestra_dsl.plugins.core.trigger import Schedule, ScheduleOnDates

if TYPE_CHECKING:
    from kestra_dsl.checks.subject import Subject
    from kestra_dsl.core.nodes import BaseTask, BaseTrigger

__all__: list[str] = []

_NAMES = ("table", "destination_table", "destinationTable")
_NAME = r"((?:\{\{.*?\}\}|[^\s(;,{])+)"
_WRITTEN_TO = re.compile(
    r"\b(?:truncate(?:\s+table)?|insert\s+(?:into|overwrite)(?:\s+table)?|merge\s+into|delete\s+from|update"
    r"|create\s+(?:or\s+replace\s+)?(?:external\s+|unlogged\s+)?table(?:\s+if\s+not\s+exists)?"
    rf"|drop\s+table(?:\s+if\s+exists)?)\s+{_NAME}",
    re.IGNORECASE | re.DOTALL,
)
_OF_A_SESSION = re.compile(r"\bcreate\s+(?:or\s+replace\s+)?(?:\w+\s+)?temp(?:orary)?\s+table\b", re.IGNORECASE)
_STAGING = re.compile(r"(?<![A-Za-z])(?:staging|stage|stg|tmp|temp)(?![A-Za-z])", re.IGNORECASE)
_OWN = re.compile(
    r"\b(?:execution|taskrun|trigger|outputs|vars|now|uuid|ksuid|nanoId|randomInt|date|dateAdd|timestamp\w*)\b"
)
_VARIABLE = re.compile(r"\{\{\s*(?:render(?:Once)?\(\s*)?vars\.(\w+)(?:\s*\))?\s*\}\}")
_EXPRESSION = re.compile(r"\{\{.*?\}\}", re.DOTALL)
_DEEP = 8


@rule("KD404", "A schedule for a flow with a staging table and no limit", Flow, severity="warning")
def scheduled_flows_share_no_staging_table(flow: Flow, subject: Subject) -> Problems:
    trigger = next((trigger for trigger in flow.triggers or () if _starts_by_itself(trigger)), None)
    if trigger is None or (flow.concurrency is not None and flow.concurrency.limit == 1):
        return
    for task, table in _tables(subject):
        if _STAGING.search(_EXPRESSION.sub(" ", table)) and not any(map(_OWN.search, _EXPRESSION.findall(table))):
            yield Problem(
                f"{trigger.id!r} starts executions that share the table {table!r} of {task.id!r}",
                hint="give the flow a concurrency limit of 1, or the table a name with the execution's id in it",
                at=trigger,
            )
            return


def _starts_by_itself(trigger: BaseTrigger) -> bool:
    polls = "interval" in type(trigger).model_fields
    return not trigger.disabled and (polls or isinstance(trigger, (Schedule, ScheduleOnDates)))


def _tables(subject: Subject) -> Iterator[tuple[BaseTask, str]]:
    """What tasks write to, as far as their properties and their SQL say."""
    for standing in subject.tasks.values():
        task: Any = standing.node
        values = task.properties if task._verbatim else task.__dict__
        for name in _NAMES:
            if isinstance(values.get(name), str):
                yield task, _spelled(values[name], name, standing, subject)
        sql = values.get("sql")
        if isinstance(sql, str):
            text = _spelled(sql, "sql", standing, subject)
            if not _OF_A_SESSION.search(text):
                yield from ((task, found[1].strip('`"')) for found in _WRITTEN_TO.finditer(text))


def _spelled(text: str, name: str, standing: Standing, subject: Subject) -> str:
    """A text with its references, and with what stands in the variables that it names."""
    if holds(text):
        text = Written(text, name, standing, subject).text
    for _ in range(_DEEP):
        filled = _VARIABLE.sub(lambda found: _value(found, standing, subject), text)
        if filled == text:
            break
        text = filled
    return text


def _value(found: re.Match[str], standing: Standing, subject: Subject) -> str:
    variables = subject.flow.variables
    value = variables.get(found[1]) if isinstance(variables, Mapping) else None
    if not isinstance(value, str):
        return found[0]
    return Written(value, "variables", standing, subject).text if holds(value) else value
