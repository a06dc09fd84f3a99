"""Finds the variables, functions, filters and tests that a template uses."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, TypeAlias

from kestra_dsl.templates.nodes import (
    Attribute,
    Call,
    ExpressionNode,
    FilterNode,
    Group,
    Index,
    Literal,
    Name,
    Placeholder,
    Print,
    Span,
    Tag,
    Template,
    TemplateNode,
    Test,
    children,
    walk,
)

_MACRO_NAME: Final = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Dynamic:
    """A step of a path that is known only when the template is rendered."""

    key: ExpressionNode


PathStep: TypeAlias = str | int | Dynamic


@dataclass(frozen=True, slots=True)
class ReferenceUse:
    """A use of a variable with the longest path after it; ``node`` is its node in the tree."""

    root: str
    path: tuple[PathStep, ...]
    span: Span
    node: Name | Placeholder | Attribute | Index


@dataclass(frozen=True, slots=True)
class Use:
    """A use of a function, filter or test; ``span`` covers its name."""

    name: str
    span: Span
    node: Call | FilterNode | Test

    @property
    def is_method(self) -> bool:
        return isinstance(self.node, Call) and self.node.target is not None


def references(node: Template | ExpressionNode) -> tuple[ReferenceUse, ...]:
    """The variables of the rendering context that a template reads, each before those in its indexes.

    Names that for, set and macro tags introduce are left out until their block ends. Variables that a macro can read
    from its caller are not modelled.
    """
    return tuple(found for found in _scoped(node) if not isinstance(root_of(found.node), Placeholder))


def placeholders(node: Template | ExpressionNode) -> tuple[ReferenceUse, ...]:
    """The placeholders in expressions, each with the path after it; ``root`` is the payload."""
    return tuple(found for found in _scoped(node) if isinstance(root_of(found.node), Placeholder))


def calls(node: Template | ExpressionNode) -> tuple[Use, ...]:
    """Calls of functions and methods in source order, without calls of the template's own macros."""
    macros: set[str] = set()
    if isinstance(node, Template):
        for part in node.parts:
            if isinstance(part, Tag) and part.name == "macro" and (match := _MACRO_NAME.match(part.body)):
                macros.add(match.group())
    found = [n for n in walk(node) if isinstance(n, Call)]
    return _uses([n for n in found if n.target is not None or n.name not in macros])


def filters(node: Template | ExpressionNode) -> tuple[Use, ...]:
    """Filters in source order, which is the order in which they apply."""
    return _uses([n for n in walk(node) if isinstance(n, FilterNode)])


def tests(node: Template | ExpressionNode) -> tuple[Use, ...]:
    """Tests in source order, negated or not."""
    return _uses([n for n in walk(node) if isinstance(n, Test)])


def _uses(nodes: list[Call] | list[FilterNode] | list[Test]) -> tuple[Use, ...]:
    return tuple(sorted((Use(n.name, n.name_span, n) for n in nodes), key=lambda use: use.span.start))


def root_of(node: ExpressionNode) -> ExpressionNode:
    """What a path starts from."""
    while isinstance(node, (Attribute, Index, Group)):
        node = node.inner if isinstance(node, Group) else node.target
    return node


class LocalNames:
    """The names that for, set and macro tags introduce, at the tag that was entered last."""

    def __init__(self) -> None:
        self._assigned: set[str] = set()
        self._blocks: list[tuple[str, set[str], set[str] | None]] = []
        """The names each open block adds, and the names assigned before it where a block has its own."""

    def __contains__(self, name: str) -> bool:
        if not self._blocks:
            return name in self._assigned
        return name in self._assigned or any(name in names for _, names, _ in self._blocks)

    def enter(self, tag: Tag) -> None:
        """Go on to the part of the template behind a tag."""
        names = {bind.name for bind in tag.binds}
        match tag.name:
            case "if":
                self._blocks.append(("if", set(), None))
            case "for":
                self._blocks.append(("for", names | {"loop"}, None))
            case "macro":
                self._blocks.append(("macro", names, set(self._assigned)))
            case "else" if self._blocks:
                # the else of a for runs when there was no item
                self._blocks[-1][1].clear()
            case "set":
                self._assigned |= names
            case "endif" | "endfor" | "endmacro" if self._blocks:
                _, _, before = self._blocks.pop()
                if before is not None:
                    self._assigned = before
            case _:
                pass


def split_path(node: ExpressionNode) -> tuple[ExpressionNode, tuple[PathStep, ...], list[ExpressionNode]]:
    """What a path starts from, its steps, and the keys in it that only rendering decides, the last one first."""
    steps: list[PathStep] = []
    dynamic: list[ExpressionNode] = []
    while isinstance(node, (Attribute, Index, Group)):
        if isinstance(node, Group):
            node = node.inner
            continue
        step = node.name if isinstance(node, Attribute) else _step(node.key)
        steps.append(step)
        if isinstance(step, Dynamic):
            dynamic.append(step.key)
        node = node.target
    return node, tuple(reversed(steps)), dynamic


def _scoped(node: Template | ExpressionNode) -> Iterator[ReferenceUse]:
    local = LocalNames()
    if not isinstance(node, Template):
        yield from _within(node, local)
        return
    for part in node.parts:
        if isinstance(part, (Print, Tag)) and part.expression is not None:
            yield from _within(part.expression, local)
        if isinstance(part, Tag):
            local.enter(part)


def _within(expression: ExpressionNode, local: LocalNames) -> Iterator[ReferenceUse]:
    pending: list[TemplateNode] = [expression]
    while pending:
        node = pending.pop()
        if not isinstance(node, (Name, Placeholder, Attribute, Index)):
            pending.extend(reversed(children(node)))
            continue
        base, steps, dynamic = split_path(node)
        pending.extend(dynamic)
        if isinstance(base, Placeholder):
            yield ReferenceUse(base.payload, steps, node.span, node)
        elif not isinstance(base, Name):
            pending.append(base)
        elif base.name not in local:
            yield ReferenceUse(base.name, steps, node.span, node)


def _step(key: ExpressionNode) -> PathStep:
    while isinstance(key, Group):
        key = key.inner
    if isinstance(key, Literal) and isinstance(key.value, (str, int)) and not isinstance(key.value, bool):
        return key.value
    return Dynamic(key)
