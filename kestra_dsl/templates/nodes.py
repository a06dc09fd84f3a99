"""The nodes of a template's tree: text outside delimiters, expressions inside them.

Every node has the half-open range of its offsets in the source. Nodes that are not parsed may leave the range at its
default: only error messages and source rewriting use it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, NamedTuple, TypeAlias, TypeVar, dataclass_transform


class Span(NamedTuple):
    """Offsets of the first character and of the character after the last one."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """The slice of ``text`` in this range."""
        return text[self.start : self.end]


NOWHERE = Span(0, 0)

T = TypeVar("T")


@dataclass_transform(frozen_default=True)
def _node(cls: type[T]) -> type[T]:
    """Make a class of nodes. They are frozen for type checkers only, which makes them three times as fast to create."""
    return dataclass(slots=True, unsafe_hash=True)(cls)


@_node
class Name:
    """A variable of the rendering context."""

    name: str
    span: Span = NOWHERE


@_node
class Placeholder:
    """The token of a reference that is resolved later."""

    payload: str
    span: Span = NOWHERE


@_node
class Literal:
    """A string, number, boolean or null."""

    value: str | int | float | bool | None
    span: Span = NOWHERE


@_node
class Interpolation:
    """A double-quoted string with ``#{...}`` inside; its text pieces are ``Literal`` parts."""

    parts: tuple[ExpressionNode, ...]
    span: Span = NOWHERE


@_node
class Attribute:
    """``target.name``."""

    target: ExpressionNode
    name: str
    span: Span = NOWHERE
    name_span: Span = NOWHERE


@_node
class Index:
    """``target[key]``."""

    target: ExpressionNode
    key: ExpressionNode
    span: Span = NOWHERE


@_node
class Keyword:
    """``name=value`` among arguments."""

    name: str
    value: ExpressionNode
    span: Span = NOWHERE


@_node
class Call:
    """A function call, or a method call when there is a ``target``."""

    name: str
    target: ExpressionNode | None = None
    arguments: tuple[ExpressionNode, ...] = ()
    keywords: tuple[Keyword, ...] = ()
    span: Span = NOWHERE
    name_span: Span = NOWHERE


@_node
class FilterNode:
    """``operand | name(arguments)``."""

    operand: ExpressionNode
    name: str
    arguments: tuple[ExpressionNode, ...] = ()
    keywords: tuple[Keyword, ...] = ()
    span: Span = NOWHERE
    name_span: Span = NOWHERE


@_node
class Test:
    """``operand is name(arguments)``, or ``is not`` when negated."""

    operand: ExpressionNode
    name: str
    arguments: tuple[ExpressionNode, ...] = ()
    keywords: tuple[Keyword, ...] = ()
    negated: bool = False
    span: Span = NOWHERE
    name_span: Span = NOWHERE

    # pytest would otherwise try to collect the class where a test module imports it
    __test__ = False


@_node
class Unary:
    operator: str
    operand: ExpressionNode
    span: Span = NOWHERE


@_node
class Binary:
    operator: str
    left: ExpressionNode
    right: ExpressionNode
    span: Span = NOWHERE


@_node
class Conditional:
    """``condition ? then : otherwise``."""

    condition: ExpressionNode
    then: ExpressionNode
    otherwise: ExpressionNode
    span: Span = NOWHERE


@_node
class ListLiteral:
    items: tuple[ExpressionNode, ...] = ()
    span: Span = NOWHERE


@_node
class MapEntry:
    key: ExpressionNode
    value: ExpressionNode
    span: Span = NOWHERE


@_node
class MapLiteral:
    entries: tuple[MapEntry, ...] = ()
    span: Span = NOWHERE


@_node
class Group:
    """Parentheses of the source, needed or not."""

    inner: ExpressionNode
    span: Span = NOWHERE


ExpressionNode: TypeAlias = (
    Name
    | Placeholder
    | Literal
    | Interpolation
    | Attribute
    | Index
    | Call
    | FilterNode
    | Test
    | Unary
    | Binary
    | Conditional
    | ListLiteral
    | MapLiteral
    | Group
)


# what can be followed by an attribute, an index or an operator without parentheses; lists and maps cannot
ATOMIC: Final = (Name, Placeholder, Literal, Interpolation, Attribute, Index, Call, Group)


@_node
class Text:
    """Characters outside delimiters; ``output`` is the text after whitespace control of the neighbours."""

    text: str
    span: Span = NOWHERE
    output: str | None = None

    @property
    def rendered(self) -> str:
        return self.text if self.output is None else self.output


@_node
class Print:
    """``{{ expression }}``."""

    expression: ExpressionNode
    span: Span = NOWHERE
    trim_left: bool = False
    trim_right: bool = False


@_node
class Tag:
    """``{% name ... %}``.

    ``expression`` is set for if, elseif, for and set; ``binds`` holds the names that for, set and macro introduce;
    ``body`` is the source of a tag without ``expression``, not parsed.
    """

    name: str
    expression: ExpressionNode | None = None
    binds: tuple[Name, ...] = ()
    body: str = ""
    span: Span = NOWHERE
    name_span: Span = NOWHERE
    trim_left: bool = False
    trim_right: bool = False


@_node
class Raw:
    """A raw or verbatim block: ``text`` is not a template. ``opening`` and ``closing`` are its tags in the source."""

    name: str
    text: str
    opening: str
    closing: str
    span: Span = NOWHERE
    output: str | None = None

    @property
    def rendered(self) -> str:
        return self.text if self.output is None else self.output


@_node
class Comment:
    """``{# text #}``; ``text`` is everything between the delimiters."""

    text: str
    span: Span = NOWHERE


TemplatePart: TypeAlias = Text | Print | Tag | Raw | Comment


@_node
class Template:
    """A text and its parts, in order."""

    parts: tuple[TemplatePart, ...]
    text: str = ""
    span: Span = NOWHERE


TemplateNode: TypeAlias = Template | TemplatePart | ExpressionNode | Keyword | MapEntry


def children(node: TemplateNode) -> tuple[TemplateNode, ...]:
    """The direct children of a node, in source order."""
    match node:
        case Attribute(target=target):
            return (target,)
        case Index(target=target, key=key):
            return (target, key)
        case Binary(left=left, right=right):
            return (left, right)
        case Call(target=target, arguments=arguments, keywords=keywords):
            own: tuple[TemplateNode, ...] = () if target is None else (target,)
            return (*own, *arguments, *keywords)
        case FilterNode(operand=operand, arguments=arguments, keywords=keywords):
            return (operand, *arguments, *keywords)
        case Test(operand=operand, arguments=arguments, keywords=keywords):
            return (operand, *arguments, *keywords)
        case Conditional(condition=condition, then=then, otherwise=otherwise):
            return (condition, then, otherwise)
        case Unary(operand=operand):
            return (operand,)
        case Group(inner=inner):
            return (inner,)
        case Keyword(value=value):
            return (value,)
        case MapEntry(key=key, value=value):
            return (key, value)
        case Interpolation(parts=pieces):
            return pieces
        case ListLiteral(items=items):
            return items
        case MapLiteral(entries=entries):
            return entries
        case Print(expression=expression):
            return (expression,)
        case Tag(expression=condition):
            return () if condition is None else (condition,)
        case Template(parts=parts):
            return parts
        case Name() | Placeholder() | Literal() | Text() | Raw() | Comment():
            return ()


def walk(node: TemplateNode) -> Iterator[TemplateNode]:
    """A node and all nodes below it, parents first, siblings in source order."""
    pending: list[TemplateNode] = [node]
    while pending:
        current = pending.pop()
        yield current
        pending.extend(reversed(children(current)))
