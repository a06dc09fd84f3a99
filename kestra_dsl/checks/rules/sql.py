"""SQL with more statements than its task runs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kestra_dsl.checks.property_templates import is_literal
from kestra_dsl.checks.registry import Problem, Problems, rule
from kestra_dsl.checks.sql_statements import count_statements
from kestra_dsl.core.nodes import BaseTask

if TYPE_CHECKING:
    from kestra_dsl.checks.checked_flow import CheckedFlow
    from kestra_dsl.core.shapes import Shape

__all__: list[str] = []

_JDBC = "io.kestra.plugin.jdbc."
_SEVERAL = frozenset(("redshift", "snowflake", "sybase"))
_SEVERAL_IF_ASKED = frozenset(("mariadb", "mysql"))


def _may_be_one(shape: Shape) -> bool:
    cls = shape.cls
    return cls._verbatim or (cls._kestra.type or "").endswith(".Query")


@rule("KD402", "Several SQL statements in a task that runs one", BaseTask, when=_may_be_one)
def queries_have_one_statement(task: Any, checked: CheckedFlow) -> Problems:
    type_ = task.type if task._verbatim else task._kestra.type
    if not type_ or not type_.endswith(".Query") or not type_.startswith(_JDBC):
        return
    sql = task.properties.get("sql") if task._verbatim else task.sql
    if not isinstance(sql, str) or ";" not in sql:
        return
    if _runs_several(type_, task, checked):
        return
    found = count_statements(sql)
    if found > 1:
        yield Problem(
            f"{task.id!r} runs one statement, but its SQL has {found}",
            hint=f"use {type_.removesuffix('Query')}Queries, which runs several statements",
            on="sql",
        )


def _runs_several(type_: str, task: Any, checked: CheckedFlow) -> bool:
    """Whether the driver runs all statements: some always do, MySQL's if the URL says so."""
    database = type_.removeprefix(_JDBC).partition(".")[0]
    if database in _SEVERAL:
        return True
    if database not in _SEVERAL_IF_ASKED:
        return False
    url = task.properties.get("url") if task._verbatim else task.url
    if url is None:
        url = checked.plugin_defaults.to(task).get("url")
    return not isinstance(url, str) or not is_literal(url) or "allowmultiqueries=true" in url.lower()
