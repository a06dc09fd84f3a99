"""The table of a run for notebooks."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape
from typing import NamedTuple

__all__ = ["TaskRow", "table_of"]


class TaskRow(NamedTuple):
    """The run of a task, without values, which may be secrets."""

    task: str
    iteration: str
    state: str
    attempts: str
    note: str


def table_of(flow: str, state: str, tasks: Iterable[TaskRow]) -> str:
    """Return a table with the state of a run and of its tasks, as HTML.

    Args:
        flow: The id of the flow.
        state: The state of the run.
        tasks: The runs of its tasks.
    """
    head = "".join(f"<th>{column}</th>" for column in TaskRow._fields)
    rows = "".join(f"<tr>{''.join(f'<td>{escape(cell)}</td>' for cell in task)}</tr>" for task in tasks)
    title = f"<b>{escape(flow)}</b> {escape(state)}"
    return f"<div><p>{title}</p><table><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table></div>"
