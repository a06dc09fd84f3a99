"""Compares templates: their trees, and their output."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import replace

from kestra_dsl.catalog.versions import DEFAULT
from kestra_dsl.errors import TemplateSyntaxError
from kestra_dsl.templates.nodes import (
    Attribute,
    Binary,
    Call,
    Comment,
    FilterNode,
    Group,
    Index,
    Keyword,
    Literal,
    Name,
    Placeholder,
    Print,
    Raw,
    Tag,
    Template,
    TemplateNode,
    Test,
    Text,
    Unary,
    children,
)
from kestra_dsl.templates.parser import is_template, parse

__all__ = ["same", "same_text"]

_Part = str | Print | Tag


def same(left: TemplateNode, right: TemplateNode) -> bool:
    """Whether two trees mean the same to Kestra's parser: spans and ``Group`` nodes do not count."""
    return _same(left, right, spelled=True)


def _same(left: TemplateNode, right: TemplateNode, *, spelled: bool) -> bool:
    """``spelled`` distinguishes two spellings of the same, such as ``a.b`` and ``a['b']``."""
    pending: list[tuple[TemplateNode, TemplateNode]] = [(left, right)]
    while pending:
        one, other = map(_bare, pending.pop())
        if one is other:
            continue
        if not spelled:
            one, other = _respelled(one), _respelled(other)
        if type(one) is not type(other) or _own(one) != _own(other):
            return False
        ones, others = children(one), children(other)
        if len(ones) != len(others):
            return False
        pending.extend(zip(ones, others, strict=True))
    return True


def same_text(left: str, right: str, left_target: str = DEFAULT, right_target: str = DEFAULT) -> bool:
    """Whether two texts have the same output in Kestra, each in the version that it is written for.

    Ignored are whitespace and parentheses inside braces, the kind of quotes, comments, ``a['b']`` for ``a.b``,
    ``not (a is empty)`` for ``a is not empty``, and a dash that has nothing to trim.

    Args:
        left: A text.
        right: Another text.
        left_target: The version that ``left`` is written for.
        right_target: The version that ``right`` is written for.
    """
    if left == right and left_target == right_target:
        return True
    if not (is_template(left) and is_template(right)):
        return left == right
    try:
        ours, theirs = _printed(parse(left, left_target)), _printed(parse(right, right_target))
    except TemplateSyntaxError:
        return left == right
    return len(ours) == len(theirs) and all(map(_prints_same, ours, theirs))


def _printed(template: Template) -> list[_Part]:
    """The parts that produce output: trimmed texts, adjacent ones joined."""
    parts: list[_Part] = []
    for part in template.parts:
        if isinstance(part, (Text, Raw)):
            text = part.rendered
            if parts and isinstance(parts[-1], str):
                parts[-1] += text
            elif text:
                parts.append(text)
        elif not isinstance(part, Comment):
            parts.append(part)
    return parts


def _prints_same(left: _Part, right: _Part) -> bool:
    if isinstance(left, str) or isinstance(right, str):
        return left == right
    if isinstance(left, Tag) or isinstance(right, Tag):
        alike = isinstance(left, Tag) and isinstance(right, Tag) and _declares(left) == _declares(right)
    else:
        alike = True
    ours, theirs = left.expression, right.expression
    if ours is None or theirs is None:
        return alike and ours is theirs
    return alike and _same(ours, theirs, spelled=False)


def _declares(tag: Tag) -> Hashable:
    return tag.name, tuple(name.name for name in tag.binds), tag.body


def _bare(node: TemplateNode) -> TemplateNode:
    while isinstance(node, Group):
        node = node.inner
    return node


def _respelled(node: TemplateNode) -> TemplateNode:
    if isinstance(node, Index):
        key = _bare(node.key)
        return Attribute(node.target, key.value) if isinstance(key, Literal) and isinstance(key.value, str) else node
    if isinstance(node, Binary) and node.operator == "equals":
        return Binary("==", node.left, node.right)
    if isinstance(node, Test) and node.negated:
        return Unary("not", replace(node, negated=False))
    return node


def _own(node: TemplateNode) -> Hashable:
    """The content of a node besides its children; counts distinguish the roles of the children."""
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
        case FilterNode():
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
