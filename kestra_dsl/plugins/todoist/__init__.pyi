# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.todoist``."""

from typing import Literal

from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Dynamic, Int, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = [
    "CompleteTask",
    "CreateTask",
    "DeleteTask",
    "GetTask",
    "ListTasks",
    "UpdateTask",
]

PREFIX: str


class CompleteTask(BaseTask):
    """``io.kestra.plugin.todoist.CompleteTask``."""

    api_token: Text | None = None
    """Required."""
    task_id: Text | None = None
    """Required."""


class CreateTaskOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"task_id": "taskId"}
    task_id: Reference


class CreateTask(BaseTask):
    """``io.kestra.plugin.todoist.CreateTask``."""

    api_token: Text | None = None
    """Required."""
    content: Text | None = None
    """Required."""
    due_string: Text | None = None
    priority: Dynamic[Int] | None = None
    project_id: Text | None = None
    task_description: Text | None = None

    @property
    def outputs(self) -> CreateTaskOutputs:
        return CreateTaskOutputs(self._output_root, self.id)


class DeleteTask(BaseTask):
    """``io.kestra.plugin.todoist.DeleteTask``."""

    api_token: Text | None = None
    """Required."""
    task_id: Text | None = None
    """Required."""


class GetTaskOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"task": "task"}
    task: Reference


class GetTask(BaseTask):
    """``io.kestra.plugin.todoist.GetTask``."""

    api_token: Text | None = None
    """Required."""
    task_id: Text | None = None
    """Required."""

    @property
    def outputs(self) -> GetTaskOutputs:
        return GetTaskOutputs(self._output_root, self.id)


class ListTasksOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"row": "row", "rows": "rows", "size": "size", "uri": "uri"}
    row: Reference
    rows: Reference
    size: Reference
    uri: Reference


class ListTasks(BaseTask):
    """``io.kestra.plugin.todoist.ListTasks``."""

    api_token: Text | None = None
    """Required."""
    fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
    """Default: FETCH."""
    filter: Text | None = None
    limit: Dynamic[Int] | None = None
    project_id: Text | None = None

    @property
    def outputs(self) -> ListTasksOutputs:
        return ListTasksOutputs(self._output_root, self.id)


class UpdateTaskOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"task_id": "taskId"}
    task_id: Reference


class UpdateTask(BaseTask):
    """``io.kestra.plugin.todoist.UpdateTask``."""

    api_token: Text | None = None
    """Required."""
    task_id: Text | None = None
    """Required."""
    content: Text | None = None
    due_string: Text | None = None
    priority: Dynamic[Int] | None = None
    task_description: Text | None = None

    @property
    def outputs(self) -> UpdateTaskOutputs:
        return UpdateTaskOutputs(self._output_root, self.id)
