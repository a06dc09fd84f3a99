"""SQL that a task does not run."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kestra_dsl.checks.registry import Problem, Problems, rule
from kestra_dsl.checks.statements import count_statements
from kestra_dsl.nodes import BaseTask

if TYPE_CHECKING:
    from kestra_dsl.checks.subject import Subject

__all__: list[str] = []

_JDBC = "io.kestra.plugin.jdbc."


def _may_be_one(cls: type[BaseTask]) -> bool:
    return cls._verbatim or (cls._kestra.type or "").endswith(".Query")


@rule("KD402", "Several statements for a task that runs one", BaseTask, when=_may_be_one)
def queries_are_one_statement(task: Any, _subject: Subject) -> Problems:
    type_ = task.type if task._verbatim else task._kestra.type
    if not type_ or not type_.endswith(".Query") or not type_.startswith(_JDBC):
        return
    sql = task.properties.get("sql") if task._verbatim else task.sql
    if not isinstance(sql, str) or ";" not in sql:
        return
    found = count_statements(sql)
    if found > 1:
        yield Problem(
            f"{task.id!r} is one Query, and its SQL has {found} statements",
            hint=f"use {type_.removesuffix('Query')}Queries, which runs several",
            on="sql",
        )
