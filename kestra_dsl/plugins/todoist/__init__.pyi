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
    """``io.kestra.plugin.todoist.CompleteTask``.

    A task. In Kestra 1.3, 2.0. From plugin-todoist 1.3.6. Required: id, api_token, task_id.
    https://kestra.io/plugins/plugin-todoist/io.kestra.plugin.todoist.completetask
    """

    api_token: Text | None = None
    """Text, or an expression. Required."""
    task_id: Text | None = None
    """Text, or an expression. Required."""


class CreateTaskOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"task_id": "taskId"}
    task_id: Reference


class CreateTask(BaseTask):
    """``io.kestra.plugin.todoist.CreateTask``.

    A task. In Kestra 1.3, 2.0. From plugin-todoist 1.3.6. Required: id, api_token, content.
    https://kestra.io/plugins/plugin-todoist/io.kestra.plugin.todoist.createtask
    """

    api_token: Text | None = None
    """Text, or an expression. Required."""
    content: Text | None = None
    """Text, or an expression. Required."""
    due_string: Text | None = None
    """Text, or an expression."""
    priority: Dynamic[Int] | None = None
    """Whole number, or an expression."""
    project_id: Text | None = None
    """Text, or an expression."""
    task_description: Text | None = None
    """Text, or an expression."""

    @property
    def outputs(self) -> CreateTaskOutputs:
        return CreateTaskOutputs(self._output_root, self.id)


class DeleteTask(BaseTask):
    """``io.kestra.plugin.todoist.DeleteTask``.

    A task. In Kestra 1.3, 2.0. From plugin-todoist 1.3.6. Required: id, api_token, task_id.
    https://kestra.io/plugins/plugin-todoist/io.kestra.plugin.todoist.deletetask
    """

    api_token: Text | None = None
    """Text, or an expression. Required."""
    task_id: Text | None = None
    """Text, or an expression. Required."""


class GetTaskOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"task": "task"}
    task: Reference


class GetTask(BaseTask):
    """``io.kestra.plugin.todoist.GetTask``.

    A task. In Kestra 1.3, 2.0. From plugin-todoist 1.3.6. Required: id, api_token, task_id.
    https://kestra.io/plugins/plugin-todoist/io.kestra.plugin.todoist.gettask
    """

    api_token: Text | None = None
    """Text, or an expression. Required."""
    task_id: Text | None = None
    """Text, or an expression. Required."""

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
    """``io.kestra.plugin.todoist.ListTasks``.

    A task. In Kestra 1.3, 2.0. From plugin-todoist 1.3.6. Required: id, api_token.
    https://kestra.io/plugins/plugin-todoist/io.kestra.plugin.todoist.listtasks
    """

    api_token: Text | None = None
    """Text, or an expression. Required."""
    fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
    """What to do with the rows: `STORE` writes all to a file, `FETCH` puts all and `FETCH_ONE` the first into the outputs, `NONE` drops them. STORE, FETCH, FETCH_ONE or NONE, or an expression. Default: FETCH."""
    filter: Text | None = None
    """Text, or an expression."""
    limit: Dynamic[Int] | None = None
    """Whole number, or an expression."""
    project_id: Text | None = None
    """Text, or an expression."""

    @property
    def outputs(self) -> ListTasksOutputs:
        return ListTasksOutputs(self._output_root, self.id)


class UpdateTaskOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"task_id": "taskId"}
    task_id: Reference


class UpdateTask(BaseTask):
    """``io.kestra.plugin.todoist.UpdateTask``.

    A task. In Kestra 1.3, 2.0. From plugin-todoist 1.3.6. Required: id, api_token, task_id.
    https://kestra.io/plugins/plugin-todoist/io.kestra.plugin.todoist.updatetask
    """

    api_token: Text | None = None
    """Text, or an expression. Required."""
    task_id: Text | None = None
    """Text, or an expression. Required."""
    content: Text | None = None
    """Text, or an expression."""
    due_string: Text | None = None
    """Text, or an expression."""
    priority: Dynamic[Int] | None = None
    """Whole number, or an expression."""
    task_description: Text | None = None
    """Text, or an expression."""

    @property
    def outputs(self) -> UpdateTaskOutputs:
        return UpdateTaskOutputs(self._output_root, self.id)
