"""Variables, functions, filters, tests and operators of a template, and whether missing variables are tolerated."""

from __future__ import annotations

from typing import NamedTuple

from kestra_dsl.templates import (
    Attribute,
    Binary,
    Call,
    Conditional,
    Dynamic,
    ExpressionNode,
    FilterNode,
    Index,
    LocalNames,
    Name,
    PathStep,
    Placeholder,
    Print,
    ReferenceUse,
    Span,
    Tag,
    Template,
    Test,
    references,
    split_path,
    unparse,
)
from kestra_dsl.templates.nodes import TemplateNode, children

__all__ = ["VARIABLES", "Read", "TemplateUsage", "usage_of"]

# The variables that Kestra provides to a task, those that scripts add, and those of namespaces in the paid edition.
VARIABLES = frozenset(
    (
        "inputs outputs vars trigger execution flow task taskrun parent parents labels envs globals kestra tasks files "
        "workerTaskrun workingDir outputDir inputFiles outputFiles namespace item schedule addSecretConsumer trace"
    ).split()
)

_RENDERING = frozenset(("render", "renderOnce"))
_PATHS = (Name, Attribute, Index, Placeholder)


class Read(NamedTuple):
    """A variable that an expression reads, with the path after it."""

    root: str
    """The variable, such as ``outputs``."""
    path: tuple[PathStep, ...]
    span: Span
    is_guarded: bool
    """Whether rendering goes on without the value, such as left of ``??``."""
    is_conditional: bool
    """Whether rendering may not need the value, such as in a branch of ``if``."""
    is_rendered: bool
    """Whether the value is an argument of ``render()``."""

    @property
    def first(self) -> str | None:
        """The first step of the path, when it is known before rendering."""
        return self.path[0] if self.path and isinstance(self.path[0], str) else None

    @property
    def spelling(self) -> str:
        """The variable and its path, as an expression has them."""
        return self.root + "".join(map(_spelled, self.path))


def _spelled(step: PathStep) -> str:
    if isinstance(step, Dynamic):
        return f"[{unparse(step.key)}]"
    return f".{step}" if isinstance(step, str) and step.isidentifier() else f"[{step!r}]"


class TemplateUsage(NamedTuple):
    """What a template uses."""

    reads: dict[str, list[Read]]
    """By the name of the variable."""
    calls: list[Call]
    filters: list[FilterNode]
    tests: list[Test]
    operators: list[Binary]


class _Guard(NamedTuple):
    """The surroundings of an expression, which decide whether a missing value fails."""

    tolerates_missing: bool = False
    is_conditional: bool = False
    tested: tuple[ReferenceUse, ...] = ()
    """The reads of the conditions around the expression, whose values exist where it is rendered."""
    is_rendered: bool = False

    def tolerant(self) -> _Guard:
        return self._replace(tolerates_missing=True, is_conditional=True)

    def after(self, *conditions: ExpressionNode) -> _Guard:
        tested = (reference for condition in conditions for reference in references(condition))
        return self._replace(is_conditional=True, tested=(*self.tested, *tested))

    def covers(self, root: str, path: tuple[PathStep, ...]) -> bool:
        return self.tolerates_missing or any(
            seen.root == root and seen.path[:1] == path[: len(seen.path[:1])] for seen in self.tested
        )


_UNGUARDED = _Guard()


def usage_of(template: Template, *, is_optional: bool = False) -> TemplateUsage:
    """What a template uses.

    Args:
        template: The parsed template.
        is_optional: Whether nothing fails when the template cannot be rendered.
    """
    visitor = _Visitor(_Guard(tolerates_missing=True) if is_optional else _UNGUARDED)
    for part in template.parts:
        if isinstance(part, Print):
            visitor.visit(part.expression)
        elif isinstance(part, Tag):
            visitor.enter(part)
    return visitor.usage


class _Visitor:
    """Visits the nodes of a template, with a stack of the guards of the open blocks."""

    def __init__(self, guard: _Guard) -> None:
        self.usage = TemplateUsage({}, [], [], [], [])
        self.local = LocalNames()
        self.guards = [guard]
        """The innermost last."""

    def enter(self, tag: Tag) -> None:
        if tag.expression is not None:
            self.visit(tag.expression)
        if tag.name in ("if", "for"):
            conditions = () if tag.expression is None else (tag.expression,)
            self.guards.append(self.guards[-1].after(*conditions))
        elif tag.name == "elseif" and tag.expression is not None:
            self.guards[-1] = self.guards[-1].after(tag.expression)
        elif tag.name in ("endif", "endfor"):
            self.guards.pop()
        self.local.enter(tag)

    def visit(self, expression: ExpressionNode) -> None:
        """Without recursion, since a chain of operators may be long."""
        pending: list[tuple[TemplateNode, _Guard]] = [(expression, self.guards[-1])]
        while pending:
            node, guard = pending.pop()
            if isinstance(node, _PATHS):
                base, path, keys = split_path(node)
                pending.extend((key, guard) for key in keys)
                if isinstance(base, Name):
                    self.read(base.name, path, node.span, guard)
                elif not isinstance(base, Placeholder):
                    pending.append((base, guard))
            else:
                pending.extend(reversed(self.below(node, guard)))

    def read(self, root: str, path: tuple[PathStep, ...], span: Span, guard: _Guard) -> None:
        if root not in self.local:
            read = Read(root, path, span, guard.covers(root, path), guard.is_conditional, guard.is_rendered)
            self.usage.reads.setdefault(root, []).append(read)

    def below(self, node: TemplateNode, guard: _Guard) -> list[tuple[TemplateNode, _Guard]]:
        """The nodes directly below one, each with its guard."""
        match node:
            case Binary(operator=operator, left=left, right=right):
                self.usage.operators.append(node)
                if operator in ("??", "???"):
                    return [(left, guard.tolerant()), (right, guard.after())]
                return [(left, guard), (right, guard.after(left) if operator in ("and", "or") else guard)]
            case Conditional(condition=condition, then=then, otherwise=otherwise):
                behind = guard.after(condition)
                return [(condition, guard), (then, behind), (otherwise, behind)]
            case Call(name=name, arguments=[first, *_]) if name in _RENDERING:
                self.usage.calls.append(node)
                rendered = guard._replace(is_rendered=True)
                return [(child, rendered if child is first else guard) for child in children(node)]
            case Call():
                self.usage.calls.append(node)
            case FilterNode():
                self.usage.filters.append(node)
                if node.name == "default":
                    return [(child, guard.tolerant() if child is node.operand else guard) for child in children(node)]
            case Test():
                self.usage.tests.append(node)
                if node.name == "defined":
                    return [(child, guard.tolerant() if child is node.operand else guard) for child in children(node)]
            case _:
                pass
        return [(child, guard) for child in children(node)]
