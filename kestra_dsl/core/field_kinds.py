"""Get the kinds of the fields of a class from their annotations.

Code generation writes annotations from the kinds in the type facts. This module converts them back, also for packages
of users, which have no type facts. A test compares both for every generated class.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module
from types import NoneType, UnionType
from typing import TYPE_CHECKING, Annotated, Any, Literal, Union, get_args, get_origin

from kestra_dsl.catalog.kinds import Kind
from kestra_dsl.core import properties
from kestra_dsl.core.node import Part
from kestra_dsl.core.nodes import BaseTask

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kestra_dsl.core.node import Node

__all__ = ["annotations_of_scalars", "kind_of_class", "kind_of_field"]

_PLAIN: Mapping[Any, str] = {str: "text", bool: "bool", int: "int", float: "number"}

_LATE = ("text", "list", "map", "node", "base", "task")


@cache
def kind_of_field(cls: type[Node], name: str) -> Kind:
    """Return the kind of the field with this Python name, without None, which all optional fields accept."""
    return _kind(cls.model_fields[name].annotation)


def kind_of_class(cls: type[Node]) -> Kind:
    """Return the kind of a value that is a node of this class."""
    if cls is BaseTask:
        return Kind("task", held=cls)
    is_base = issubclass(cls, Part) and cls._kestra.type is None
    return Kind("base" if is_base else "node", words=(cls.__name__,), held=cls)


@cache
def annotations_of_scalars() -> Mapping[str, str]:
    """Map the name of each scalar kind to the name of its annotation in ``core.properties``."""
    marks = {name: get_args(getattr(properties, name))[1:2] for name in properties.__all__}
    return {mark.kind: name for name, found in marks.items() for mark in found if isinstance(mark, properties.Scalar)}


def _kind(annotation: Any) -> Kind:
    origin, arguments = get_origin(annotation), get_args(annotation)
    if origin in (Union, UnionType):
        kinds = [_kind(argument) for argument in arguments if argument is not NoneType]
        return kinds[0] if len(kinds) == 1 else Kind("union", tuple(sorted(kinds, key=_place_in_union)))
    if origin is Literal:
        return Kind("enum", words=arguments)
    if origin is list:
        return Kind("list", (_kind(arguments[0]),))
    if origin is dict:
        return Kind("map", (_kind(arguments[1]),))
    if origin is Annotated:
        return _annotated(*arguments)
    return Kind(_PLAIN.get(annotation, "data"))


def _place_in_union(kind: Kind) -> tuple[int, str]:
    """Return a sort key for a union. Python caches ``A | B`` and ``B | A`` as equal, so their order is undefined."""
    return _LATE.index(kind.name) if kind.name in _LATE else -1, str(kind)


def _annotated(inner: Any, *marks: Any) -> Kind:
    """Return the kind of an annotation with marks. Python merges nested annotations, so it has the marks of both."""
    if isinstance(marks[0], properties.Scalar):
        kind = Kind(marks[0].kind)
    elif isinstance(marks[0], properties.Instance):
        kind = kind_of_class(_loaded(inner))
    else:
        kind = _kind(inner)
    return kind.rendered() if any(isinstance(mark, properties.OrExpression) for mark in marks) else kind


def _loaded(cls: Any) -> type[Node]:
    """Return the class for a placeholder."""
    if isinstance(cls, properties.Later):
        found: type[Node] = getattr(import_module(cls.home), cls.__name__)
        return found
    result: type[Node] = cls
    return result
