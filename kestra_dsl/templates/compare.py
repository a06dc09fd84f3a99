"""Equality of trees that does not care where they stood or which parentheses the source wrote."""

from __future__ import annotations

from collections.abc import Hashable

from kestra_dsl.templates.nodes import (
    Attribute,
    Binary,
    Call,
    Comment,
    Filter,
    Group,
    Keyword,
    Literal,
    Name,
    Node,
    Placeholder,
    Print,
    Raw,
    Tag,
    Test,
    Text,
    Unary,
    children,
)


def same(left: Node, right: Node) -> bool:
    """Whether two trees mean the same to Kestra's parser: spans and ``Group`` nodes do not count."""
    pending: list[tuple[Node, Node]] = [(left, right)]
    while pending:
        one, other = pending.pop()
        while isinstance(one, Group):
            one = one.inner
        while isinstance(other, Group):
            other = other.inner
        if one is other:
            continue
        if type(one) is not type(other) or _own(one) != _own(other):
            return False
        ones, others = children(one), children(other)
        if len(ones) != len(others):
            return False
        pending.extend(zip(ones, others, strict=True))
    return True


def _own(node: Node) -> Hashable:
    """What a node says besides its children; counts tell apart how the children divide into roles."""
    match node:
        case Name(name=name) | Attribute(name=name) | Keyword(name=name):
            return name
        case Placeholder(payload=payload):
            return payload
        case Literal(value=value):
            # 1, 1.0 and True are equal in Python only
            return type(value), value
        case Unary(operator=operator) | Binary(operator=operator):
            return operator
        case Call():
            return node.name, node.target is None, len(node.keywords)
        case Filter():
            return node.name, len(node.keywords)
        case Test():
            return node.name, node.negated, len(node.keywords)
        case Text(text=text) | Comment(text=text):
            return text
        case Raw():
            return node.name, node.text, node.opening, node.closing
        case Print():
            return node.trim_left, node.trim_right
        case Tag():
            return node.name, tuple(n.name for n in node.binds), node.body, node.trim_left, node.trim_right
        case _:
            return None
