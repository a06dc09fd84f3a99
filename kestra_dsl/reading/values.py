"""What a property takes, read off its annotation; and plain values turned into that, as Kestra turns them."""

from __future__ import annotations

import json
import re
import types
from collections.abc import Callable
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Annotated, Any, Literal, Protocol, Union, get_args, get_origin

from kestra_dsl._iso import DURATION
from kestra_dsl.core import properties
from kestra_dsl.core.properties import Bool, Data, Date, DateTime, Duration, Int, Number, Text, Time

if TYPE_CHECKING:
    from kestra_dsl.core.node import Node

__all__ = ["Mismatch", "Shape", "convert", "is_unset", "shape_of"]


class Mismatch(Exception):  # noqa: N818 - it never leaves the package
    """A value is not what a property takes; ``steps`` lead to it."""

    def __init__(
        self, expected: str, value: Any, steps: tuple[str | int, ...] = (), words: tuple[str, ...] = ()
    ) -> None:
        self.expected = expected
        self.value = value
        self.steps = steps
        self.words = words
        super().__init__(expected)


class Shape:
    """One kind of value: its name, what it holds, and whether an expression may stand for it."""

    __slots__ = ("dynamic", "held", "inner", "name", "words")

    def __init__(
        self,
        name: str,
        *inner: Shape,
        held: type[Node] | None = None,
        words: tuple[str, ...] = (),
        dynamic: bool = False,
    ) -> None:
        self.name = name
        self.inner = inner
        self.held = held
        self.words = words
        self.dynamic = dynamic


_SIMPLE = {
    id(get_args(kind)[1]): name
    for kind, name in (
        (Text, "text"), (Data, "data"), (Bool, "bool"), (Int, "int"), (Number, "number"), (Duration, "duration"),
        (DateTime, "datetime"), (Date, "date"), (Time, "time"),
    )
}  # fmt: skip


@cache
def shape_of(cls: type[Node], field: str) -> Shape:
    """What the field of a class takes."""
    return _shape(cls.model_fields[field].annotation)


def _shape(annotation: Any) -> Shape:
    origin, arguments = get_origin(annotation), get_args(annotation)
    if origin in (Union, types.UnionType):
        shapes = [_shape(argument) for argument in arguments if argument is not type(None)]
        return shapes[0] if len(shapes) == 1 else Shape("union", *shapes)
    if origin is Literal:
        return Shape("enum", words=arguments)
    if origin is list:
        return Shape("list", _shape(arguments[0]))
    if origin is dict:
        return Shape("map", _shape(arguments[1]))
    if origin is Annotated:
        inner, *marks = arguments  # of what is annotated twice, Python makes one with the marks of both
        simple = _SIMPLE.get(id(marks[0]))
        if simple:
            shape = Shape(simple)
        elif isinstance(marks[0], properties._Instance):
            shape = Shape("node", held=_loaded(inner))
        else:
            shape = _shape(inner)
        shape.dynamic = shape.dynamic or any(isinstance(mark, properties._OrExpression) for mark in marks)
        return shape
    return Shape({str: "text", bool: "bool", int: "int", float: "number"}.get(annotation, "data"))


def _loaded(cls: Any) -> type[Node]:
    """The class itself, where the annotation holds what stands for it."""
    if isinstance(cls, properties._Later):
        found: type[Node] = getattr(import_module(cls.home), cls.__name__)
        return found
    result: type[Node] = cls
    return result


_SCALARS = frozenset(("bool", "int", "number"))
_BOOLEANS = frozenset(("true", "True", "TRUE", "false", "False", "FALSE"))
_DECIMAL = re.compile(r"[+-]?[0-9]+(\.[0-9]*)?([eE][+-]?[0-9]+)?")
_DATE_BEFORE = re.compile(r"\d{4}-\d\d-\d\dT")
_SECONDS = re.compile(r"[+-]?[0-9]+(\.[0-9]+)?")


class PartReader(Protocol):
    """What makes objects of mappings, and hears of items of a list that cannot be read."""

    def node_of(self, base: type[Node], mapping: dict[str, Any]) -> Any: ...

    def skip(self, wrong: Mismatch) -> None: ...


def convert(value: Any, shape: Shape, reader: PartReader) -> Any:
    """The value as the model holds it; ``reader`` makes an object of a mapping."""
    if shape.dynamic and isinstance(value, str) and ("{{" in value or "{%" in value):
        return value
    return _CONVERTERS[shape.name](value, shape, reader)


def is_unset(value: Any, shape: Shape) -> bool:
    """Whether Kestra takes a property for one that is not there: null, or an empty text where it expects no text."""
    return value is None or (
        value == "" and (shape.name == "duration" or (shape.name in _SCALARS and not shape.dynamic))
    )


def _text(value: Any, _shape: Shape, _reader: PartReader) -> str:
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value)
    if isinstance(value, float):
        return _java(value)
    raise Mismatch("text", value)


def _java(value: float) -> str:
    """A number as Java writes it: an exponent from ten million on, and below a thousandth."""
    if value == 0 or 1e-3 <= abs(value) < 1e7:
        return repr(value)
    mantissa, _, exponent = f"{value:.17e}".partition("e")
    shortest = repr(value)
    if "e" in shortest:
        mantissa, _, exponent = shortest.partition("e")
    else:
        digits = shortest.replace("-", "").removesuffix(".0").replace(".", "").lstrip("0")
        mantissa = ("-" if value < 0 else "") + digits[0] + "." + (digits[1:].rstrip("0") or "0")
    return f"{mantissa if '.' in mantissa else mantissa + '.0'}E{int(exponent)}"


def _duration(value: Any, shape: Shape, reader: PartReader) -> str:
    text = _text(value, shape, reader).strip()
    if not isinstance(value, bool) and _SECONDS.fullmatch(text):
        return f"PT{text}S"
    if DURATION.match(text):
        return text
    raise Mismatch("an ISO 8601 duration such as PT5M", value)


def _time(value: Any, shape: Shape, reader: PartReader) -> str:
    """Of a date with a time, Kestra takes the time."""
    text = _text(value, shape, reader)
    return text if shape.dynamic else _DATE_BEFORE.sub("", text.strip())


def _data(value: Any, _shape: Shape, _reader: PartReader) -> Any:
    return value


def _bool(value: Any, _shape: Shape, _reader: PartReader) -> bool:
    if isinstance(value, (bool, int)):
        return bool(value)
    if isinstance(value, str) and value.strip() in _BOOLEANS:
        return value.strip().lower() == "true"
    raise Mismatch("true or false", value)


def _int(value: Any, _shape: Shape, _reader: PartReader) -> int:
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return int(value)  # Kestra cuts off what does not fit
    if isinstance(value, str) and re.fullmatch(r"[+-]?[0-9]+", value.strip()):
        return int(value)
    raise Mismatch("a whole number", value)


def _number(value: Any, _shape: Shape, _reader: PartReader) -> int | float:
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return value
    if isinstance(value, str) and _DECIMAL.fullmatch(value.strip()):
        return float(value)
    raise Mismatch("a number", value)


def _enum(value: Any, shape: Shape, _reader: PartReader) -> str:
    if isinstance(value, str) and value.strip() in shape.words:
        return value.strip()
    raise Mismatch(f"one of {', '.join(shape.words)}", value, words=shape.words)


def _list(value: Any, shape: Shape, reader: PartReader) -> list[Any]:
    value = _from_json(value) if shape.dynamic else value
    if not isinstance(value, list):
        raise Mismatch("a list", value)
    if shape.inner[0].name != "node":
        return [_led(place, item, shape.inner[0], reader) for place, item in enumerate(value)]
    kept = []
    for place, item in enumerate(value):  # one task that cannot be read does not hide the others
        try:
            kept.append(_led(place, item, shape.inner[0], reader))
        except Mismatch as wrong:
            reader.skip(wrong)
    return kept


def _map(value: Any, shape: Shape, reader: PartReader) -> dict[str, Any]:
    value = _from_json(value) if shape.dynamic else value
    if not isinstance(value, dict):
        raise Mismatch("a mapping", value)
    return {key: _led(key, item, shape.inner[0], reader) for key, item in value.items()}


def _from_json(value: Any) -> Any:
    """What Kestra makes of the text of a property that it renders: JSON, if it is."""
    if isinstance(value, str) and value.lstrip()[:1] in ("[", "{"):
        try:
            return json.loads(value)
        except ValueError:
            return value
    return value


def _led(step: str | int, value: Any, shape: Shape, reader: PartReader) -> Any:
    try:
        return convert(value, shape, reader)
    except Mismatch as wrong:
        raise Mismatch(wrong.expected, wrong.value, (step, *wrong.steps), wrong.words) from None


def _node(value: Any, shape: Shape, reader: PartReader) -> Any:
    assert shape.held is not None
    if isinstance(value, dict):
        return reader.node_of(shape.held, value)
    raise Mismatch("a mapping", value)


def _union(value: Any, shape: Shape, reader: PartReader) -> Any:
    """The first that fits: what has the value's own form is asked before what would have to change it."""
    wrong: list[Mismatch] = []
    for kind in sorted(shape.inner, key=lambda kind: not _has_form(value, kind)):
        try:
            return convert(value, kind, reader)
        except Mismatch as mismatch:
            wrong.append(mismatch)
    raise Mismatch(" or ".join(dict.fromkeys(one.expected for one in wrong)), value)


def _has_form(value: Any, shape: Shape) -> bool:
    if isinstance(value, dict):
        return shape.name in ("map", "node")
    if isinstance(value, list):
        return shape.name == "list"
    if isinstance(value, bool):
        return shape.name == "bool"
    if isinstance(value, (int, float)):
        return shape.name in ("int", "number")
    return shape.name not in ("bool", "int", "number", "map", "node", "list")


_CONVERTERS: dict[str, Callable[[Any, Shape, PartReader], Any]] = {
    **dict.fromkeys(("text", "datetime", "date"), _text),
    "time": _time,
    "duration": _duration,
    "data": _data,
    "bool": _bool,
    "int": _int,
    "number": _number,
    "enum": _enum,
    "list": _list,
    "map": _map,
    "node": _node,
    "union": _union,
}
