"""The templates in a value, and the references in them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from kestra_dsl.errors import TemplateSyntaxError
from kestra_dsl.templates import ReferenceUse, is_template, parse, references
from kestra_dsl.yaml.texts import texts_of

__all__ = ["references_in", "references_of", "templates_in"]


def templates_in(value: Any) -> Iterator[str]:
    """The templates in a value, at any depth."""
    return filter(is_template, texts_of(value))


def references_of(text: str) -> tuple[ReferenceUse, ...]:
    """The references in a template; none if Kestra cannot read it."""
    try:
        return references(parse(text))
    except TemplateSyntaxError:
        return ()


def references_in(value: Any) -> Iterator[ReferenceUse]:
    """The references in all templates of a value."""
    for text in templates_in(value):
        yield from references_of(text)
