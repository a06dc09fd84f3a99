"""Variables, functions and filters that a template uses, and whether missing ones are tolerated."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
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
    Literal,
    Name,
    Print,
    ReferenceUse,
    Span,
    Tag,
    Template,
    Test,
    references,
    unparse,
    walk,
)

__all__ = ["NAMES", "Read", "Step", "Usage", "plain_path", "spelled", "usage"]

Step = str | int | Dynamic

# What Kestra puts at hand for a task, what scripts add to it, and what a namespace of the paid edition does.
NAMES = frozenset(
    (
        "inputs outputs vars trigger execution flow task taskrun parent parents labels envs globals kestra tasks files "
        "workerTaskrun workingDir outputDir inputFiles outputFiles namespace item schedule addSecretConsumer trace"
    ).split()
)

_RENDERING = frozenset(("render", "renderOnce"))


class Read(NamedTuple):
    """One reading of a variable of the rendering context."""

    root: str
    path: tuple[Step, ...]
    span: Span
    guarded: bool
    """Whether nothing fails when it is not there."""
    sometimes: bool
    """Whether it is read in some cases only, such as in one arm of a condition."""
    rendered: bool
    """Whether it is what render() renders."""

    @property
    def first(self) -> str | None:
        """The first step of the path, when it is known."""
        return self.path[0] if self.path and isinstance(self.path[0], str) else None


class Usage(NamedTuple):
    """All that a text uses."""

    reads: dict[str, list[Read]]
    """By the name of the variable that each starts from."""
    calls: list[Call]
    filters: list[FilterNode]
    tests: list[Test]


class _Zone(NamedTuple):
    """A stretch of a text in which what is read is read with care."""

    span: Span
    guarded: bool
    about: tuple[ReferenceUse, ...]
    """What was looked at before, which makes it safe to read."""


class _Zones(NamedTuple):
    """What is collected on the way through a text."""

    care: list[_Zone]
    rendered: list[Span]


def usage(template: Template, *, guarded: bool = False) -> Usage:
    """``guarded`` says that nothing fails when the whole text cannot be rendered."""
    used = Usage({}, [], [], [])
    for part in template.parts:
        if isinstance(part, Tag):
            # tags bind names, and have stretches of the text that are rendered in some cases only
            used = Usage({}, [], [], [])
            _explore(template, template, used, guarded=guarded)
            break
        if isinstance(part, Print) and not _is_plain(part.expression, used, guarded=guarded):
            _explore(part.expression, template, used, guarded=guarded)
    return used


def _is_plain(expression: ExpressionNode, used: Usage, *, guarded: bool) -> bool:
    """Keep what the most common expressions use: a path, or a call with paths and texts. False for all others."""
    if isinstance(expression, Call):
        if expression.target is not None or expression.keywords:
            return False
        given: Sequence[ExpressionNode] = [item for item in expression.arguments if not isinstance(item, Literal)]
        found = [plain_path(item) for item in given]
        if None in found:
            return False
        used.calls.append(expression)
        rendering = expression.name in _RENDERING
    else:
        given, found, rendering = [expression], [plain_path(expression)], False
    for item, way in zip(given, found, strict=True):
        if way is None:
            return False
        root, path = way
        read = Read(root, path, item.span, guarded, False, rendering)
        used.reads.setdefault(root, []).append(read)
    return True


def plain_path(node: ExpressionNode) -> tuple[str, tuple[Step, ...]] | None:
    """The name and the known steps of a path, when it is nothing but that."""
    steps: list[Step] = []
    while True:
        if isinstance(node, Attribute):
            steps.append(node.name)
        elif isinstance(node, Index) and isinstance(node.key, Literal) and isinstance(node.key.value, str):
            steps.append(node.key.value)
        elif isinstance(node, Name):
            return node.name, tuple(reversed(steps))
        else:
            return None
        node = node.target


def _explore(node: Template | ExpressionNode, template: Template, used: Usage, *, guarded: bool) -> None:
    """Keep what a tree uses."""
    zones = _Zones([], [])
    for inner in walk(node):
        if isinstance(inner, Call):
            used.calls.append(inner)
            if inner.name in _RENDERING and inner.arguments:
                zones.rendered.append(inner.arguments[0].span)
        elif isinstance(inner, FilterNode):
            used.filters.append(inner)
            if inner.name == "default":
                zones.care.append(_Zone(inner.operand.span, True, ()))
        elif isinstance(inner, Test):
            used.tests.append(inner)
            if inner.name == "defined":
                zones.care.append(_Zone(inner.operand.span, True, ()))
        elif isinstance(inner, Binary):
            zones.care.extend(_zones_of_operands(inner))
        elif isinstance(inner, Conditional):
            about = references(inner.condition)
            zones.care.append(_Zone(inner.then.span, False, about))
            zones.care.append(_Zone(inner.otherwise.span, False, about))
        elif isinstance(inner, Tag) and inner.name in ("if", "for"):
            zones.care.append(_zone_of_block(inner, template))
    for reference in references(node):
        safe, sometimes = _care(reference, zones.care) if zones.care else (False, False)
        rendered = any(_holds(span, reference.span) for span in zones.rendered)
        read = Read(reference.root, reference.path, reference.span, guarded or safe, sometimes, rendered)
        used.reads.setdefault(reference.root, []).append(read)


def _zones_of_operands(node: Binary) -> Iterator[_Zone]:
    if node.operator in ("??", "???"):
        yield _Zone(node.left.span, True, ())
        yield _Zone(node.right.span, False, ())
    elif node.operator in ("and", "or"):
        yield _Zone(node.right.span, False, references(node.left))


def _zone_of_block(opening: Tag, template: Template) -> _Zone:
    """From the tag to the one that closes it, with all that its conditions look at."""
    about: list[ReferenceUse] = []
    depth, end = 0, template.span.end or len(template.text)
    for part in template.parts:
        if part.span.start < opening.span.start or not isinstance(part, Tag):
            continue
        if part.name == opening.name:
            depth += 1
        elif part.name == f"end{opening.name}":
            depth -= 1
            if not depth:
                end = part.span.start
                break
        if depth == 1 and part.expression is not None and part.name in ("if", "elseif", "for"):
            about.extend(references(part.expression))
    return _Zone(Span(opening.span.end, end), False, tuple(about))


def _care(reference: ReferenceUse, zones: Sequence[_Zone]) -> tuple[bool, bool]:
    around = [zone for zone in zones if _holds(zone.span, reference.span)]
    guarded = any(zone.guarded or any(_vouches(seen, reference) for seen in zone.about) for zone in around)
    return guarded, bool(around)


def _vouches(seen: ReferenceUse, read: ReferenceUse) -> bool:
    """Whether having looked at one path says that another one is there."""
    return seen.root == read.root and seen.path[:1] == read.path[: len(seen.path[:1])]


def _holds(outer: Span, inner: Span) -> bool:
    return outer.start <= inner.start and inner.end <= outer.end


def spelled(read: Read) -> str:
    """A read path for people."""
    return read.root + "".join(_step(step) for step in read.path)


def _step(step: Step) -> str:
    if isinstance(step, Dynamic):
        return f"[{unparse(step.key)}]"
    return f".{step}" if isinstance(step, str) and step.isidentifier() else f"[{step!r}]"
