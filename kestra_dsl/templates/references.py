"""Variables with their paths, functions, filters and tests that a template uses."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
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
    """A step of a path that only rendering decides."""

    key: ExpressionNode


Step: TypeAlias = str | int | Dynamic


@dataclass(frozen=True, slots=True)
class ReferenceUse:
    """A variable and the longest path after it; ``node`` is the whole of it in the tree."""

    root: str
    path: tuple[Step, ...]
    span: Span
    node: Name | Placeholder | Attribute | Index


@dataclass(frozen=True, slots=True)
class Use:
    """One use of a function, filter or test; ``span`` covers its name."""

    name: str
    span: Span
    node: Call | FilterNode | Test

    @property
    def is_method(self) -> bool:
        return isinstance(self.node, Call) and self.node.target is not None


def references(node: Template | ExpressionNode) -> tuple[ReferenceUse, ...]:
    """Variables of the rendering context, an outer reference before those in its indexes.

    Names that for, set and macro tags introduce are not part of the context, from where they are introduced to where
    their block ends. What a macro's caller can reach is not modelled.
    """
    return tuple(found for found in _scoped(node) if not isinstance(_root(found.node), Placeholder))


def placeholders(node: Template | ExpressionNode) -> tuple[ReferenceUse, ...]:
    """Placeholders in code, with the path after each; the payload is the root."""
    return tuple(found for found in _scoped(node) if isinstance(_root(found.node), Placeholder))


def calls(node: Template | ExpressionNode) -> tuple[Use, ...]:
    """Calls of functions and methods in source order, without those of the template's own macros."""
    macros: set[str] = set()
    if isinstance(node, Template):
        for part in node.parts:
            if isinstance(part, Tag) and part.name == "macro" and (match := _MACRO_NAME.match(part.body)):
                macros.add(match.group())
    found = [n for n in walk(node) if isinstance(n, Call)]
    return _uses([n for n in found if n.target is not None or n.name not in macros])


def filters(node: Template | ExpressionNode) -> tuple[Use, ...]:
    """Filters in source order, which is the order they apply in."""
    return _uses([n for n in walk(node) if isinstance(n, FilterNode)])


def tests(node: Template | ExpressionNode) -> tuple[Use, ...]:
    """Tests in source order, negated or not."""
    return _uses([n for n in walk(node) if isinstance(n, Test)])


def _uses(nodes: list[Call] | list[FilterNode] | list[Test]) -> tuple[Use, ...]:
    return tuple(sorted((Use(n.name, n.name_span, n) for n in nodes), key=lambda use: use.span.start))


def _root(node: ExpressionNode) -> ExpressionNode:
    while isinstance(node, (Attribute, Index, Group)):
        node = node.inner if isinstance(node, Group) else node.target
    return node


def _scoped(node: Template | ExpressionNode) -> Iterator[ReferenceUse]:
    if not isinstance(node, Template):
        yield from _within(node, lambda _name: False)
        return
    assigned: set[str] = set()
    # the names each open block adds, and the names assigned before it where a block has its own
    blocks: list[tuple[str, set[str], set[str] | None]] = []

    def is_local(name: str) -> bool:
        return name in assigned or any(name in names for _, names, _ in blocks)

    for part in node.parts:
        if isinstance(part, (Print, Tag)) and part.expression is not None:
            yield from _within(part.expression, is_local)
        if isinstance(part, Tag):
            _enter(part, blocks, assigned)


def _enter(tag: Tag, blocks: list[tuple[str, set[str], set[str] | None]], assigned: set[str]) -> None:
    names = {bind.name for bind in tag.binds}
    match tag.name:
        case "if":
            blocks.append(("if", set(), None))
        case "for":
            blocks.append(("for", names | {"loop"}, None))
        case "macro":
            blocks.append(("macro", names, set(assigned)))
        case "else" if blocks:
            # the else of a for runs when there was no item
            blocks[-1][1].clear()
        case "set":
            assigned |= names
        case "endif" | "endfor" | "endmacro" if blocks:
            _, _, before = blocks.pop()
            if before is not None:
                assigned.clear()
                assigned |= before
        case _:
            pass


def _within(expression: ExpressionNode, is_local: Callable[[str], bool]) -> Iterator[ReferenceUse]:
    pending: list[TemplateNode] = [expression]
    while pending:
        node = pending.pop()
        if not isinstance(node, (Name, Placeholder, Attribute, Index)):
            pending.extend(reversed(children(node)))
            continue
        steps: list[Step] = []
        dynamic: list[TemplateNode] = []
        base: ExpressionNode = node
        while isinstance(base, (Attribute, Index, Group)):
            if isinstance(base, Group):
                base = base.inner
                continue
            step = base.name if isinstance(base, Attribute) else _step(base.key)
            steps.append(step)
            if isinstance(step, Dynamic):
                dynamic.append(step.key)
            base = base.target
        # collected from the outside in: the innermost key, last, is the first in the source
        pending.extend(dynamic)
        if isinstance(base, Placeholder):
            yield ReferenceUse(base.payload, tuple(reversed(steps)), node.span, node)
        elif not isinstance(base, Name):
            pending.append(base)
        elif not is_local(base.name):
            yield ReferenceUse(base.name, tuple(reversed(steps)), node.span, node)


def _step(key: ExpressionNode) -> Step:
    while isinstance(key, Group):
        key = key.inner
    if isinstance(key, Literal) and isinstance(key.value, (str, int)) and not isinstance(key.value, bool):
        return key.value
    return Dynamic(key)
