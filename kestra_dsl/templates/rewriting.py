"""Rewrites template text: replaces nodes, and adds parentheses where a version binds operators in another way."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import Any

from kestra_dsl.catalog.versions import DEFAULT
from kestra_dsl.errors import TemplateSyntaxError
from kestra_dsl.templates.compare import same
from kestra_dsl.templates.nodes import ExpressionNode, Print, Span, Tag, Template
from kestra_dsl.templates.parser import parse, parse_expression
from kestra_dsl.templates.unparse import unparse

__all__ = ["Edit", "Edits", "portable", "rewritten"]

Edit = Callable[[Any], Any]
"""Returns the replacement of a node. The edits below the node have been made."""
Edits = Mapping[Span, Edit]
"""Edits by the span of the node that they replace, which no other node of an expression shares."""


@lru_cache(maxsize=1024)
def portable(text: str, version: str) -> str:
    """A text of one version, rewritten so that the model reads it alike.

    Returns:
        The text itself if it does already, or cannot be parsed.
    """
    try:
        return rewritten(parse(text, version), {}, DEFAULT)
    except TemplateSyntaxError:
        return text


def rewritten(template: Template, edits: Edits, target: str) -> str:
    """The text of a template with some nodes replaced, and with the parentheses that the target needs.

    Expressions that do not change keep their text.

    Args:
        template: A parsed template.
        edits: The replacements.
        target: The version that reads the result.
    """
    text = template.text
    done = 0
    pieces: list[str] = []
    for part in template.parts:
        if not isinstance(part, (Print, Tag)) or part.expression is None:
            continue
        old = part.expression
        new = _edited(old, edits) if edits else old
        if new is old and _reads_alike(old, text, target):
            continue
        start, end = old.span
        pieces += (text[done:start], unparse(new))
        done = end
    return "".join((*pieces, text[done:])) if pieces else text


def _reads_alike(expression: ExpressionNode, text: str, target: str) -> bool:
    try:
        return same(expression, parse_expression(expression.span.of(text), target))
    except TemplateSyntaxError:
        return False


def _edited(node: Any, edits: Edits) -> Any:
    """A tree with the edits made, inner ones first; the same object if nothing in it changes."""
    changes: dict[str, Any] = {}
    for field in dataclasses.fields(node):
        value = getattr(node, field.name)
        new = value
        if dataclasses.is_dataclass(value):
            new = _edited(value, edits)
        elif isinstance(value, tuple) and value and dataclasses.is_dataclass(value[0]):
            items = [_edited(item, edits) for item in value]
            if any(one is not other for one, other in zip(items, value, strict=True)):
                new = tuple(items)
        if new is not value:
            changes[field.name] = new
    rebuilt = dataclasses.replace(node, **changes) if changes else node
    edit = edits.get(node.span)
    return edit(rebuilt) if edit is not None else rebuilt
