"""SQL that a task does not run."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kestra_dsl.checks.registry import Problem, Problems, rule
from kestra_dsl.checks.statements import count_statements
from kestra_dsl.checks.subject import is_literal
from kestra_dsl.core.nodes import BaseTask

if TYPE_CHECKING:
    from kestra_dsl.checks.subject import Subject

__all__: list[str] = []

_JDBC = "io.kestra.plugin.jdbc."
_SEVERAL = frozenset(("redshift", "snowflake", "sybase"))
_SEVERAL_IF_ASKED = frozenset(("mariadb", "mysql"))


def _may_be_one(cls: type[BaseTask]) -> bool:
    return cls._verbatim or (cls._kestra.type or "").endswith(".Query")


@rule("KD402", "Several statements for a task that runs one", BaseTask, when=_may_be_one)
def queries_are_one_statement(task: Any, subject: Subject) -> Problems:
    type_ = task.type if task._verbatim else task._kestra.type
    if not type_ or not type_.endswith(".Query") or not type_.startswith(_JDBC):
        return
    sql = task.properties.get("sql") if task._verbatim else task.sql
    if not isinstance(sql, str) or ";" not in sql:
        return
    if _runs_several(type_, task, subject):
        return
    found = count_statements(sql)
    if found > 1:
        yield Problem(
            f"{task.id!r} is one Query, and its SQL has {found} statements",
            hint=f"use {type_.removesuffix('Query')}Queries, which runs several",
            on="sql",
        )


def _runs_several(type_: str, task: Any, subject: Subject) -> bool:
    """Whether Kestra hands all statements to the driver: to some always, to MySQL's if the URL says so."""
    database = type_.removeprefix(_JDBC).partition(".")[0]
    if database in _SEVERAL:
        return True
    if database not in _SEVERAL_IF_ASKED:
        return False
    url = task.properties.get("url") if task._verbatim else task.url
    if url is None:
        url = subject.given.to(task).get("url")
    return not isinstance(url, str) or not is_literal(url) or "allowmultiqueries=true" in url.lower()
