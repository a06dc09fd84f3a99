"""Find the keys, secrets and namespace files that functions and tasks read by name."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from kestra_dsl.catalog.facts import expressions
from kestra_dsl.checks.property_templates import is_literal
from kestra_dsl.templates import Call, Literal

if TYPE_CHECKING:
    from kestra_dsl.core.node import Node
    from kestra_dsl.templates.nodes import ExpressionNode

__all__ = ["GET_KEY", "SET_KEY", "NamedRead", "key_of_task", "read_by_call"]

GET_KEY, SET_KEY = "io.kestra.plugin.core.kv.Get", "io.kestra.plugin.core.kv.Set"

_KINDS = {
    "kv": "key",
    "secret": "secret",
    "read": "file",
    "fileURI": "file",
    "fileSize": "file",
}
"""Functions whose first argument is the name of what they read."""
_NOT_FILES = ("kestra://", "nsfile://", "file://", "/")


class NamedRead(NamedTuple):
    """A key, secret or file of a namespace that a flow reads or sets by name."""

    kind: str
    """``key``, ``secret`` or ``file``."""
    namespace: str
    name: str
    is_optional: bool
    """Whether the flow runs without it, as with ``errorOnMissing=false``."""


def read_by_call(call: Call, own_namespace: str | None) -> NamedRead | None:
    """Return what a function call in a template reads.

    Args:
        call: The call.
        own_namespace: The namespace of the flow, which is the default of the functions.

    Returns:
        What it reads; None if it reads nothing of a namespace, or the name is computed when the flow runs.
    """
    kind = _KINDS.get(call.name) if call.target is None else None
    if kind is None:
        return None
    names = expressions()["functions"][call.name]["arguments"]
    arguments: dict[str, ExpressionNode] = dict(zip(names, call.arguments, strict=False))
    arguments.update({keyword.name: keyword.value for keyword in call.keywords})
    name, namespace = (_text(arguments.get(key)) for key in (names[0], "namespace"))
    if "namespace" not in arguments:
        namespace = str(own_namespace)
    if name is None or namespace is None or (kind == "file" and name.startswith(_NOT_FILES)):
        return None
    fails = arguments.get("errorOnMissing")
    return NamedRead(kind, namespace, name, isinstance(fails, Literal) and fails.value is False)


def key_of_task(task: Node, own_namespace: str | None) -> NamedRead | None:
    """Return the key that a task gets or sets.

    Args:
        task: The task, of the type ``GET_KEY`` or ``SET_KEY``.
        own_namespace: The namespace of the flow, which is the default of the tasks.

    Returns:
        The key; None if its name is computed when the flow runs.
    """
    properties: Mapping[str, Any] = task.__dict__
    fails = "error_on_missing"
    if task._verbatim:
        properties, fails = properties["properties"], "errorOnMissing"
    name, namespace = properties.get("key"), properties.get("namespace")
    if not is_literal(name) or not (namespace is None or is_literal(namespace)):
        return None
    return NamedRead("key", str(namespace or own_namespace), str(name), properties.get(fails) is False)


def _text(node: ExpressionNode | None) -> str | None:
    return node.value if isinstance(node, Literal) and isinstance(node.value, str) else None
