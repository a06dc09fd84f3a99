"""Nodes that have tasks as children: flows, container tasks, and AI tools that run tasks."""

from collections.abc import Iterator
from copy import copy
from typing import Any, Self

from kestra_dsl.core.block import adopt, leave, set_parent
from kestra_dsl.core.node import Node
from kestra_dsl.errors import ScopeError

__all__ = ["Parent", "children"]


class Parent(Node):
    """A node with child tasks. Each child has one parent."""

    def __init__(self, /, *args: Any, **properties: Any) -> None:
        super().__init__(*args, **properties)
        try:
            for _, _, child in children(self):
                adopt(self, child)
        except ScopeError:
            leave(self)
            raise

    def __setattr__(self, name: str, value: Any) -> None:
        if name not in self._children:
            super().__setattr__(name, value)
            return
        before = vars(self).get(name)
        old = list(children(self))
        super().__setattr__(name, value)
        for field, _, child in old:
            if field == name:
                set_parent(child, None)
        try:
            for field, _, child in list(children(self)):
                if field == name:
                    adopt(self, child)
        except ScopeError:
            vars(self)[name] = before
            raise

    def __copy__(self) -> Self:
        """Copy the children too, because a task has one parent."""
        copied = super().__copy__()
        for field in self._children:
            vars(copied)[field] = _copied(vars(self)[field])
        copied._settle()
        return copied

    def _settle(self) -> None:
        super()._settle()
        for _, _, child in children(self):
            if child._parent is None:
                set_parent(child, self)

    def _take(self, field: str, key: str | None, members: list[Any]) -> None:
        """Add the tasks of a closed block to a field."""
        for member in members:
            set_parent(member, self)
        values = vars(self)
        if key is None and not members:
            return  # an empty block is not written
        if key is None:
            values[field] = [*(values.get(field) or ()), *members]
        else:
            values[field] = {**(values.get(field) or {}), key: members}
        self.__pydantic_fields_set__.add(field)


def _copied(value: Any) -> Any:
    if isinstance(value, Node):
        return copy(value)
    if isinstance(value, list):
        return [_copied(item) for item in value]
    return {key: _copied(item) for key, item in value.items()} if isinstance(value, dict) else value


def children(node: Node) -> Iterator[tuple[str, str | None, Any]]:
    """Yield the direct children of a node: the field, its key if the field is a mapping, and the task.

    The wrapper that a ``Dag`` puts around each task is skipped.
    """
    for field in node._children:
        value = node.__dict__.get(field)
        if value is None:
            continue
        if isinstance(value, dict):
            for key, tasks in value.items():
                for task in tasks:
                    yield field, key, task
        elif isinstance(value, Node):
            yield field, None, value
        else:
            for item in value:
                if item._is_task:
                    yield field, None, item
                else:
                    yield from children(item)
