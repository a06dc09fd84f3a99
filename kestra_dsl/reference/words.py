"""Kinds of values in words, from the facts and from the annotations of classes."""

from __future__ import annotations

from types import NoneType, UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from kestra_dsl.catalog.kinds import Kind, union
from kestra_dsl.core import properties

__all__ = ["in_words", "is_rendered", "kind_of_annotation"]

_WORDS = {
    "text": "text",
    "bool": "true or false",
    "int": "whole number",
    "number": "number",
    "duration": "duration",
    "datetime": "date and time",
    "date": "date",
    "time": "time of day",
    "data": "any data",
    "task": "task",
}
_ANNOTATED: dict[Any, str] = {
    properties.Text: "text",
    properties.Bool: "bool",
    properties.Int: "int",
    properties.Number: "number",
    properties.Duration: "duration",
    properties.DateTime: "datetime",
    properties.Date: "date",
    properties.Time: "time",
    properties.Data: "data",
    str: "text",
}


def in_words(kind: Kind, names: dict[str, str]) -> str:
    """``names`` are the classes of parts, by what the facts call them."""
    if kind.name == "union":
        return ", or ".join(in_words(part, names) for part in kind.inner)
    if kind.name == "list":
        return f"list of {_each(kind.inner[0], names)}"
    if kind.name == "map":
        return f"mapping of names to {_each(kind.inner[0], names)}"
    if kind.name == "enum":
        *most, last = kind.words
        return f"{', '.join(most)} or {last}" if most else last
    if kind.name in ("node", "base"):
        return names.get(kind.words[0], kind.words[0])
    return _WORDS[kind.name]


def _each(kind: Kind, names: dict[str, str]) -> str:
    words = in_words(kind, names)
    return f"({words})" if kind.name == "union" else words


def is_rendered(kind: Kind) -> bool:
    """Whether Kestra renders a value of this kind, or what is in it."""
    return any(part.dynamic for part in kind.walk())


def kind_of_annotation(annotation: Any) -> Kind:
    """The kind that an annotation of a class says, None left aside."""
    origin, arguments = get_origin(annotation), get_args(annotation)
    if origin in (Union, UnionType):
        return union([kind_of_annotation(part) for part in arguments if part is not NoneType])
    if annotation in _ANNOTATED:
        return Kind(_ANNOTATED[annotation])
    if origin is Annotated:
        inner, *marks = arguments
        if any(isinstance(mark, properties._OrExpression) for mark in marks):
            rest = [mark for mark in marks if not isinstance(mark, properties._OrExpression)]
            kind = kind_of_annotation(Annotated[inner, *rest] if rest else inner)
            return Kind(kind.name, kind.inner, kind.words, dynamic=True)
        return kind_of_annotation(inner)
    if origin is Literal:
        return Kind("enum", words=arguments)
    if origin is list:
        return Kind("list", (kind_of_annotation(arguments[0]),))
    if origin is dict:
        return Kind("map", (kind_of_annotation(arguments[1]),))
    return Kind("base", words=(annotation.__name__,))
