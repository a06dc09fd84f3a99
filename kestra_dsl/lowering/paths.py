"""Edits of paths in expressions: another start, or other steps."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from kestra_dsl.templates import (
    Attribute,
    ExpressionNode,
    Group,
    Index,
    ReferenceUse,
    parse_expression,
    references,
    unparse,
)

if TYPE_CHECKING:
    from kestra_dsl.templates.rewriting import Edit

__all__ = ["after", "bare", "restarted", "steps_of", "with_steps", "written"]


def after(reference: ReferenceUse, spelled: str) -> int | None:
    """The number of steps after a path that a reference starts with; None if it starts with another."""
    wanted = references(parse_expression(spelled))[0]
    length = len(wanted.path)
    if reference.root != wanted.root or reference.path[:length] != wanted.path:
        return None
    return len(reference.path) - length


def restarted(spelled: str, left: int) -> Edit:
    """An edit that gives a reference another start and keeps its last steps."""
    start = parse_expression(spelled)

    def edit(node: ExpressionNode) -> ExpressionNode:
        steps = steps_of(node)
        return _on(start, steps[len(steps) - left :] if left else [])

    return edit


def steps_of(node: Any) -> list[Attribute | Index]:
    """The steps of a path, from its root."""
    steps: list[Attribute | Index] = []
    while isinstance(node, (Attribute, Index, Group)):
        if isinstance(node, Group):
            node = node.inner
            continue
        steps.append(node)
        node = node.target
    return steps[::-1]


def with_steps(
    node: ExpressionNode, change: Callable[[list[Attribute | Index]], list[Attribute | Index]]
) -> ExpressionNode:
    """A path with its steps changed."""
    steps = steps_of(node)
    return _on(steps[0].target, change(steps))


def _on(start: ExpressionNode, steps: Sequence[Attribute | Index]) -> ExpressionNode:
    for step in steps:
        start = Attribute(start, step.name) if isinstance(step, Attribute) else Index(start, step.key)
    return start


def bare(node: ExpressionNode) -> ExpressionNode:
    """An expression without the parentheses around it."""
    while isinstance(node, Group):
        node = node.inner
    return node


def written(reference: ReferenceUse) -> str:
    """The text of a reference."""
    return unparse(reference.node)
