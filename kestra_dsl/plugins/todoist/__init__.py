# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.todoist``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "CompleteTask",
    "CreateTask",
    "DeleteTask",
    "GetTask",
    "ListTasks",
    "UpdateTask",
]

PREFIX = "io.kestra.plugin.todoist"


def _CompleteTask():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Text
    class CompleteTask(BaseTask):
        """``io.kestra.plugin.todoist.CompleteTask``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.todoist.CompleteTask",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("api_token", "task_id"),
        )
        api_token: Text | None = None
        task_id: Text | None = None
    return CompleteTask


def _CreateTask():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Int, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class CreateTaskOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"task_id": "taskId"}
        task_id: Reference
    class CreateTask(BaseTask):
        """``io.kestra.plugin.todoist.CreateTask``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.todoist.CreateTask",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("api_token", "content"),
        )
        api_token: Text | None = None
        content: Text | None = None
        due_string: Text | None = None
        priority: Dynamic[Int] | None = None
        project_id: Text | None = None
        task_description: Text | None = None
        @property
        def outputs(self) -> CreateTaskOutputs:
            return CreateTaskOutputs(self._output_root, self.id)
    return CreateTask


def _DeleteTask():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Text
    class DeleteTask(BaseTask):
        """``io.kestra.plugin.todoist.DeleteTask``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.todoist.DeleteTask",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("api_token", "task_id"),
        )
        api_token: Text | None = None
        task_id: Text | None = None
    return DeleteTask


def _GetTask():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class GetTaskOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"task": "task"}
        task: Reference
    class GetTask(BaseTask):
        """``io.kestra.plugin.todoist.GetTask``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.todoist.GetTask",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("api_token", "task_id"),
        )
        api_token: Text | None = None
        task_id: Text | None = None
        @property
        def outputs(self) -> GetTaskOutputs:
            return GetTaskOutputs(self._output_root, self.id)
    return GetTask


def _ListTasks():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Int, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class ListTasksOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"row": "row", "rows": "rows", "size": "size", "uri": "uri"}
        row: Reference
        rows: Reference
        size: Reference
        uri: Reference
    class ListTasks(BaseTask):
        """``io.kestra.plugin.todoist.ListTasks``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.todoist.ListTasks",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("api_token",),
        )
        api_token: Text | None = None
        fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
        filter: Text | None = None
        limit: Dynamic[Int] | None = None
        project_id: Text | None = None
        @property
        def outputs(self) -> ListTasksOutputs:
            return ListTasksOutputs(self._output_root, self.id)
    return ListTasks


def _UpdateTask():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Int, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class UpdateTaskOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"task_id": "taskId"}
        task_id: Reference
    class UpdateTask(BaseTask):
        """``io.kestra.plugin.todoist.UpdateTask``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.todoist.UpdateTask",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("api_token", "task_id"),
        )
        api_token: Text | None = None
        task_id: Text | None = None
        content: Text | None = None
        due_string: Text | None = None
        priority: Dynamic[Int] | None = None
        task_description: Text | None = None
        @property
        def outputs(self) -> UpdateTaskOutputs:
            return UpdateTaskOutputs(self._output_root, self.id)
    return UpdateTask


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _CompleteTask,
        _CreateTask,
        _DeleteTask,
        _GetTask,
        _ListTasks,
        _UpdateTask,
    ),
)
