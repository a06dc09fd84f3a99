"""The class of a node with the properties that are set, to decide once what applies to all nodes of that shape."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from kestra_dsl.core.class_facts import fields_in_order

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kestra_dsl.core.node import Node

__all__ = ["Shape", "shape_of"]


class Shape:
    """A class and the names of properties. Shapes are compared by identity: there is one object for each."""

    def __init__(self, cls: type[Node], fields_set: frozenset[str]) -> None:
        self.cls = cls
        self.fields_set = fields_set
        """The Python names of the properties that are set. Those that are set to None may be among them."""

    @cached_property
    def names(self) -> tuple[str, ...]:
        """The properties that are set, in the order of the class."""
        return tuple(name for name in self.cls.model_fields if name in self.fields_set)

    @cached_property
    def entries(self) -> tuple[tuple[str, str | None], ...]:
        """Kestra name and Python name of the properties to write, in the order of the YAML.

        The Kestra type follows the id and has no Python name.
        """
        cls = self.cls
        unwritten = {*cls._unwritten, *(("type", "properties") if cls._verbatim else ())}
        found: list[tuple[str, str | None]] = [
            (kestra, name)
            for name, kestra in fields_in_order(cls).items()
            if name in self.fields_set and name not in unwritten
        ]
        if cls._verbatim or cls._kestra.type is not None:
            found.insert(1 if found and found[0][0] == "id" else 0, ("type", None))
        return tuple(found)

    def present(self, values: Mapping[str, object]) -> Shape:
        """The shape of a node with these values, without the properties that are set to None."""
        absent = [name for name in self.names if values[name] is None]
        return _shape(self.cls, self.fields_set.difference(absent)) if absent else self


def shape_of(node: Node) -> Shape:
    """The shape of a node. Most tasks of a class set the same few of its properties."""
    cls, fields_set = node.__class__, frozenset(node.__pydantic_fields_set__)
    known = _SHAPES.get((cls, fields_set))
    return known if known is not None else _shape(cls, fields_set)


def _shape(cls: type[Node], fields_set: frozenset[str]) -> Shape:
    if len(_SHAPES) > _MOST:
        _SHAPES.clear()
    return _SHAPES.setdefault((cls, fields_set), Shape(cls, fields_set))


_SHAPES: dict[tuple[type[Node], frozenset[str]], Shape] = {}
_MOST = 10_000
