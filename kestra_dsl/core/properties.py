"""The types of property values: what type checkers see, and how values are validated.

Type checkers see plain unions, such as ``str | Expression``. At run time an expression becomes its template text at
once. Models hold text and no expressions, so equal flows compare equal.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime, time, timedelta
from enum import Enum
from functools import cache
from typing import TYPE_CHECKING, Annotated, Any, Protocol, SupportsIndex, TypeAlias, TypeVar, Union

from pydantic_core import PydanticCustomError
from pydantic_core import core_schema as cs

from kestra_dsl._iso import DATE, DATETIME, DURATION, TIME, iso_duration
from kestra_dsl.errors import PropertyError
from kestra_dsl.expressions.expression import Expression
from kestra_dsl.expressions.reprs import Reprs, find_repr_in, repr_error

if TYPE_CHECKING:
    from kestra_dsl.diagnostics.origin import Origin

__all__ = [
    "Bool",
    "Data",
    "Date",
    "DateTime",
    "Duration",
    "Dynamic",
    "Int",
    "Items",
    "Map",
    "Number",
    "One",
    "Text",
    "Time",
    "checked_data",
    "later",
]

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


class Scalar:
    """Marks the annotation of a scalar kind, and has its pydantic schema."""

    __slots__ = ("kind", "schema")

    def __init__(self, kind: str, schema: cs.CoreSchema) -> None:
        self.kind = kind
        self.schema = schema

    def __get_pydantic_core_schema__(self, source: object, handler: object) -> cs.CoreSchema:
        return self.schema


def _refused(expected: str) -> PydanticCustomError:
    return PydanticCustomError("kestra", "{expected}", {"expected": expected})


def _or_expression(schema: cs.CoreSchema, expected: str) -> cs.CoreSchema:
    return cs.union_schema(
        [schema, cs.no_info_after_validator_function(str, cs.is_instance_schema(Expression))],
        mode="left_to_right",
        custom_error_type="kestra",
        custom_error_message=expected,
    )


def _template(value: str) -> str:
    if "{{" in value or "{%" in value:
        return value
    raise _refused("a template")


def _iso(kind: type[date | time], form: re.Pattern[str], expected: str) -> cs.CoreSchema:
    def check(value: object) -> str:
        if isinstance(value, str) and form.match(value):
            return value
        if isinstance(value, kind):
            return value.isoformat()
        raise _refused(expected)

    return cs.no_info_plain_validator_function(check)


def _duration(value: object) -> str:
    if isinstance(value, timedelta):
        return iso_duration(value)
    if isinstance(value, str) and DURATION.match(value):
        return value
    raise _refused("a timedelta or an ISO 8601 duration such as 'PT5M'")


def _number(value: object) -> int | float:
    if isinstance(value, (int, float)) and not isinstance(value, bool) and value - value == 0:
        return value
    raise _refused("a finite number")


def data(value: object) -> Any:
    """Convert a value to plain data. Expressions become text."""
    if isinstance(value, Enum):
        return data(value.value)
    if isinstance(value, str) or value is None or isinstance(value, bool):
        return value
    if isinstance(value, Expression):
        return str(value)
    if isinstance(value, (int, float)):
        return _number(value)
    if isinstance(value, Mapping):
        return {_key(key): data(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [data(item) for item in value]
    if isinstance(value, (datetime, date, time)):
        return value.isoformat()
    if isinstance(value, timedelta):
        return iso_duration(value)
    raise _refused(f"text, a number, a boolean, a date, a list or a mapping, not {type(value).__name__}")


def checked_data(value: object, what: str, origin: Origin) -> Any:
    """Convert a value to plain data, and raise ``PropertyError`` if it is invalid."""
    try:
        form = find_repr_in(value) if Reprs.made else None
        if form is not None:
            raise repr_error(what, form, origin)
        return data(value)
    except PydanticCustomError as error:
        raise PropertyError(f"{what} must be {error.message()}", origin=origin) from None
    except RecursionError:
        raise PropertyError(f"{what} is nested too deeply, or contains itself", origin=origin) from None


def _key(key: object) -> str:
    if isinstance(key, Enum):
        return _key(key.value)
    if isinstance(key, str):
        return key
    if isinstance(key, Expression):
        return str(key)
    raise _refused(f"text as the key of a mapping, not {type(key).__name__}")


TEXT_EXPECTED = "text or an expression"
TEXT = _or_expression(cs.str_schema(strict=True), TEXT_EXPECTED)
AN_EXPRESSION = "an expression"
_TEMPLATE = _or_expression(cs.no_info_after_validator_function(_template, cs.str_schema(strict=True)), AN_EXPRESSION)


class OrExpression:
    """A property that Kestra renders first: a value of its type, an expression, or template text."""

    def __get_pydantic_core_schema__(self, source: Any, handler: Any) -> cs.CoreSchema:
        return cs.union_schema([handler(source), _TEMPLATE], mode="left_to_right")


class _Ordered:
    """A list, given as any sequence. Sets and iterators are rejected."""

    def __get_pydantic_core_schema__(self, source: Any, handler: Any) -> cs.CoreSchema:
        return cs.no_info_before_validator_function(_ordered, handler(source))


def _ordered(value: object) -> object:
    if isinstance(value, list):
        return value
    if isinstance(value, Sequence) and not isinstance(value, (str, bytes, bytearray)):
        return list(value)
    raise _refused("a list")


_TOLD_AS = {"BaseTask": "a task", "BaseTrigger": "a trigger"}


class Instance:
    """An instance of a class. The schema of the class itself is not built."""

    def __get_pydantic_core_schema__(self, source: Any, handler: object) -> cs.CoreSchema:
        return cs.is_instance_schema(source, cls_repr=_TOLD_AS.get(source.__name__) or f"{source.__name__}(...)")


MARKS = (Scalar, OrExpression, _Ordered, Instance)
"""The classes of all marks in annotations."""


class Later(type):
    """A placeholder for a class in annotations. It does not import the class: any instance has done so."""

    home: str

    def __instancecheck__(cls, instance: object) -> bool:
        return any(
            base.__name__ == cls.__name__ and base.__module__.startswith(cls.home) for base in type(instance).__mro__
        )


@cache
def later(home: str, name: str) -> type:
    """Return a placeholder for the class ``name`` of the package ``home``, without importing it."""
    return Later(name, (), {"home": home, "__module__": home})


if TYPE_CHECKING:

    class Items(Protocol[T_co]):
        """A list or a tuple, but no ``str``."""

        def __contains__(self, item: object, /) -> bool: ...
        def __getitem__(self, index: SupportsIndex, /) -> T_co: ...
        def __iter__(self) -> Iterator[T_co]: ...
        def __len__(self) -> int: ...

    Map: TypeAlias = Mapping[str, T]
    Text: TypeAlias = str | Expression
    Data: TypeAlias = Any
    Bool: TypeAlias = bool
    Int: TypeAlias = int
    Number: TypeAlias = int | float
    Duration: TypeAlias = str | timedelta
    DateTime: TypeAlias = str | datetime
    Date: TypeAlias = str | date
    Time: TypeAlias = str | time
    Dynamic: TypeAlias = Union[T, Expression]  # noqa: UP007 - a TypeVar has no `|` in an alias for mypy
    One: TypeAlias = Annotated[T, "an instance"]
else:

    class Items:
        def __class_getitem__(cls, item: object) -> Any:
            return Annotated[list[item], _Ordered()]

    class Map:
        def __class_getitem__(cls, item: object) -> Any:
            return dict[str, item]

    Text = Annotated[str, Scalar("text", TEXT)]
    Data = Annotated[Any, Scalar("data", cs.no_info_plain_validator_function(data))]
    Bool = Annotated[bool, Scalar("bool", cs.bool_schema(strict=True))]
    Int = Annotated[int, Scalar("int", cs.int_schema(strict=True))]
    Number = Annotated[float, Scalar("number", cs.no_info_plain_validator_function(_number))]
    Duration = Annotated[str, Scalar("duration", cs.no_info_plain_validator_function(_duration))]
    DateTime = Annotated[
        str,
        Scalar("datetime", _iso(datetime, DATETIME, "a datetime or its ISO 8601 text, such as '2026-01-31T09:00:00Z'")),
    ]
    Date = Annotated[str, Scalar("date", _iso(date, DATE, "a date or its ISO 8601 text, such as '2026-01-31'"))]
    Time = Annotated[str, Scalar("time", _iso(time, TIME, "a time or its ISO 8601 text, such as '09:00:00'"))]
    Dynamic = Annotated[T, OrExpression()]
    One = Annotated[T, Instance()]
