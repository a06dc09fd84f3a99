"""Convert plain values to the kinds that properties hold, as Kestra converts them."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Protocol

from kestra_dsl._iso import DURATION

if TYPE_CHECKING:
    from kestra_dsl.catalog.kinds import Kind
    from kestra_dsl.core.node import Node

__all__ = ["Mismatch", "NodeMaker", "convert", "is_unset"]


class Mismatch(Exception):  # noqa: N818 - it never leaves the library
    """A value is not of the kind of its property; ``steps`` lead to it, ``words`` are valid ones."""

    def __init__(
        self, expected: str, value: Any, steps: tuple[str | int, ...] = (), words: tuple[str, ...] = ()
    ) -> None:
        self.expected = expected
        self.value = value
        self.steps = steps
        self.words = words
        super().__init__(expected)


_SCALARS = frozenset(("bool", "int", "number"))
_BOOLEANS = frozenset(("true", "True", "TRUE", "false", "False", "FALSE"))
_DECIMAL = re.compile(r"[+-]?[0-9]+(\.[0-9]*)?([eE][+-]?[0-9]+)?")
_DATE_BEFORE = re.compile(r"\d{4}-\d\d-\d\dT")
_SECONDS = re.compile(r"[+-]?[0-9]+(\.[0-9]+)?")


class NodeMaker(Protocol):
    """Creates nodes from mappings, and records the list items that are left out."""

    def node_of(self, base: type[Node], mapping: dict[str, Any]) -> Any: ...

    def skip(self, wrong: Mismatch) -> None: ...


def convert(value: Any, kind: Kind, maker: NodeMaker) -> Any:
    """Convert a value to the form in which the model holds it.

    Args:
        value: Plain data.
        kind: What the property holds.
        maker: Makes the nodes of mappings.

    Raises:
        Mismatch: if Kestra would reject the value.
    """
    if kind.dynamic and isinstance(value, str) and ("{{" in value or "{%" in value):
        return value
    return _CONVERTERS[kind.name](value, kind, maker)


def is_unset(value: Any, kind: Kind) -> bool:
    """Whether Kestra ignores the value of a property: null, or an empty text where it expects no text."""
    return value is None or (value == "" and (kind.name == "duration" or (kind.name in _SCALARS and not kind.dynamic)))


def _text(value: Any, _kind: Kind, _maker: NodeMaker) -> str:
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
    """A number as Java writes it: with an exponent from ten million on, and below a thousandth."""
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


def _duration(value: Any, kind: Kind, maker: NodeMaker) -> str:
    text = _text(value, kind, maker).strip()
    if not isinstance(value, bool) and _SECONDS.fullmatch(text):
        return f"PT{text}S"
    if DURATION.match(text):
        return text
    raise Mismatch("an ISO 8601 duration such as PT5M", value)


def _time(value: Any, kind: Kind, maker: NodeMaker) -> str:
    """Kestra uses the time of a date with a time."""
    text = _text(value, kind, maker)
    return text if kind.dynamic else _DATE_BEFORE.sub("", text.strip())


def _data(value: Any, _kind: Kind, _maker: NodeMaker) -> Any:
    return value


def _bool(value: Any, _kind: Kind, _maker: NodeMaker) -> bool:
    if isinstance(value, (bool, int)):
        return bool(value)
    if isinstance(value, str) and value.strip() in _BOOLEANS:
        return value.strip().lower() == "true"
    raise Mismatch("true or false", value)


def _int(value: Any, _kind: Kind, _maker: NodeMaker) -> int:
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return int(value)  # Kestra truncates
    if isinstance(value, str) and re.fullmatch(r"[+-]?[0-9]+", value.strip()):
        return int(value)
    raise Mismatch("a whole number", value)


def _number(value: Any, _kind: Kind, _maker: NodeMaker) -> int | float:
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return value
    if isinstance(value, str) and _DECIMAL.fullmatch(value.strip()):
        return float(value)
    raise Mismatch("a number", value)


def _enum(value: Any, kind: Kind, _maker: NodeMaker) -> str:
    if isinstance(value, str) and value.strip() in kind.words:
        return value.strip()
    raise Mismatch(f"one of {', '.join(kind.words)}", value, words=kind.words)


def _list(value: Any, kind: Kind, maker: NodeMaker) -> list[Any]:
    value = _from_json(value) if kind.dynamic else value
    if not isinstance(value, list):
        raise Mismatch("a list", value)
    if kind.inner[0].held is None:
        return [_item(place, item, kind.inner[0], maker) for place, item in enumerate(value)]
    kept = []
    for place, item in enumerate(value):  # one invalid task does not hide the others
        try:
            kept.append(_item(place, item, kind.inner[0], maker))
        except Mismatch as wrong:
            maker.skip(wrong)
    return kept


def _map(value: Any, kind: Kind, maker: NodeMaker) -> dict[str, Any]:
    value = _from_json(value) if kind.dynamic else value
    if not isinstance(value, dict):
        raise Mismatch("a mapping", value)
    return {key: _item(key, item, kind.inner[0], maker) for key, item in value.items()}


def _from_json(value: Any) -> Any:
    """The data of a text that is JSON, as Kestra reads it in properties that it renders."""
    if isinstance(value, str) and value.lstrip()[:1] in ("[", "{"):
        try:
            return json.loads(value)
        except ValueError:
            return value
    return value


def _item(step: str | int, value: Any, kind: Kind, maker: NodeMaker) -> Any:
    try:
        return convert(value, kind, maker)
    except Mismatch as wrong:
        raise Mismatch(wrong.expected, wrong.value, (step, *wrong.steps), wrong.words) from None


def _node(value: Any, kind: Kind, maker: NodeMaker) -> Any:
    if isinstance(value, dict) and kind.held is not None:
        return maker.node_of(kind.held, value)
    raise Mismatch("a mapping", value)


def _union(value: Any, kind: Kind, maker: NodeMaker) -> Any:
    """The first kind that fits; kinds that have the form of the value are tried first."""
    wrong: list[Mismatch] = []
    for choice in sorted(kind.inner, key=lambda choice: not _has_form(value, choice)):
        try:
            return convert(value, choice, maker)
        except Mismatch as mismatch:
            wrong.append(mismatch)
    raise Mismatch(" or ".join(dict.fromkeys(one.expected for one in wrong)), value)


def _has_form(value: Any, kind: Kind) -> bool:
    if isinstance(value, dict):
        return kind.name == "map" or kind.held is not None
    if isinstance(value, list):
        return kind.name == "list"
    if isinstance(value, bool):
        return kind.name == "bool"
    if isinstance(value, (int, float)):
        return kind.name in ("int", "number")
    return kind.held is None and kind.name not in ("bool", "int", "number", "map", "list")


_CONVERTERS: dict[str, Callable[[Any, Kind, NodeMaker], Any]] = {
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
    **dict.fromkeys(("node", "base", "task"), _node),
    "union": _union,
}
