"""Evaluate the expressions in the properties of a task, without Kestra.

It supports the expressions of the definitions and rejects all others. Its results were measured on Kestra 1.3.31;
`runs/test_rendering.py` compares it with the engine.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Final

from kestra_dsl import Flow
from kestra_dsl.lowering.defaults import inject
from kestra_dsl.templates import (
    Attribute,
    Binary,
    Call,
    Comment,
    Conditional,
    ExpressionNode,
    FilterNode,
    Group,
    Index,
    Interpolation,
    ListLiteral,
    Literal,
    MapLiteral,
    Name,
    Print,
    Raw,
    Test,
    Text,
    Unary,
    parse,
)
from tests.definitions.dates import UnsupportedError, add_to_date, format_date

__all__ = [
    "STARTED",
    "Context",
    "MissingError",
    "UnsupportedError",
    "plain",
    "render",
    "rendered",
    "started",
    "task_of",
]

STARTED: Final = "2026-11-21T08:15:30.123Z"


class MissingError(LookupError):
    """An expression reads something that does not exist."""


@dataclass(frozen=True)
class Context:
    """The variables of expressions."""

    variables: Mapping[str, Any]
    secrets: Mapping[str, str] = field(default_factory=dict)
    kv: Mapping[str, Any] = field(default_factory=dict)
    files: Mapping[str, str] = field(default_factory=dict)
    """Namespace files, by path."""

    def having(self, **variables: Any) -> Context:
        return replace(self, variables={**self.variables, **variables})


def rendered(
    flow: Flow,
    task_id: str,
    *,
    inputs: Mapping[str, Any] | None = None,
    outputs: Mapping[str, Any] | None = None,
    trigger: Mapping[str, Any] | None = None,
    secrets: Mapping[str, str] | None = None,
    kv: Mapping[str, Any] | None = None,
) -> dict[str, Any]:
    """Return the properties of a task, with plugin defaults and evaluated expressions."""
    written = plain(flow)
    context = started(written, inputs=inputs, trigger=trigger, secrets=secrets, kv=kv)
    properties: dict[str, Any] = render(task_of(written, task_id), context.having(outputs=outputs or {}))
    return properties


def plain(flow: Flow) -> dict[str, Any]:
    """Return a flow as plain data, with plugin defaults set on its tasks."""
    written = flow.to_dict()
    assert inject(written) == []
    return written


def started(
    flow: Mapping[str, Any],
    *,
    inputs: Mapping[str, Any] | None = None,
    trigger: Mapping[str, Any] | None = None,
    secrets: Mapping[str, str] | None = None,
    kv: Mapping[str, Any] | None = None,
    files: Mapping[str, str] | None = None,
) -> Context:
    """Return the variables at the start of a run."""
    variables = {
        "flow": {"id": flow["id"], "namespace": flow["namespace"]},
        "execution": {"id": "4dqHn2gB7VxZkTj0sWmYbE", "startDate": STARTED},
        "inputs": _inputs(flow.get("inputs", []), inputs or {}),
        "vars": flow.get("variables", {}),
        "outputs": {},
    }
    if trigger is not None:
        variables["trigger"] = trigger
    return Context(variables, secrets or {}, kv or {}, files or {})


def _inputs(known: list[dict[str, Any]], given: Mapping[str, Any]) -> dict[str, Any]:
    if strange := given.keys() - {each["id"] for each in known}:
        raise MissingError(f"the flow has no input {sorted(strange)}")
    values = {}
    for each in known:
        value = given.get(each["id"], each.get("defaults"))
        if value is None and each.get("required", True):
            raise MissingError(f"input {each['id']} has no value")
        if each["type"] == "SELECT" and value not in [*each["values"], None] and not each.get("allowCustomValue"):
            raise MissingError(f"input {each['id']} has no choice {value!r}")
        if value is not None and "validator" in each and not re.fullmatch(each["validator"], value):
            raise MissingError(f"input {each['id']} is not to be {value!r}")
        values[each["id"]] = int(value) if each["type"] == "INT" and value is not None else value
    return values


def task_of(flow: Mapping[str, Any], task_id: str) -> dict[str, Any]:
    """Return the task with an id, at any depth."""
    sections = [flow.get(name, []) for name in ("tasks", "errors", "finally", "afterExecution")]
    found = [task for task in _tasks_in(sections) if task["id"] == task_id]
    if len(found) != 1:
        raise MissingError(f"{len(found)} tasks are called {task_id!r}")
    return found[0]


def _tasks_in(value: Any) -> Iterator[dict[str, Any]]:
    if isinstance(value, dict):
        if "id" in value and "type" in value:
            yield value
        value = [*value.values()]
    if isinstance(value, list):
        for each in value:
            yield from _tasks_in(each)


def render(value: Any, context: Context) -> Any:
    """Evaluate the expressions in a value, including keys of maps."""
    if isinstance(value, str):
        return "".join(_part(part, context) for part in parse(value).parts)
    if isinstance(value, list):
        return [render(each, context) for each in value]
    if isinstance(value, dict):
        return {render(name, context): render(each, context) for name, each in value.items()}
    return value


def _part(part: Any, context: Context) -> str:
    match part:
        case Text() | Raw():
            return part.rendered
        case Comment():
            return ""
        case Print(expression=expression):
            return text_of(evaluate(expression, context))
        case _:
            raise UnsupportedError(f"{part}")


def text_of(value: Any) -> str:
    """Return a value as Kestra prints it."""
    match value:
        case None:
            return ""
        case bool():
            return "true" if value else "false"
        case str():
            return value
        case list() | dict():
            return json.dumps(value, separators=(",", ":"), ensure_ascii=False)
        case int() | float():
            return str(value)
        case _:
            raise UnsupportedError(f"printing {value!r}")


def evaluate(node: ExpressionNode, context: Context) -> Any:
    """Evaluate an expression."""
    match node:
        case Literal(value=value):
            return value
        case Group(inner=inner):
            return evaluate(inner, context)
        case Name(name=name):
            return _step(context.variables, name)
        case Attribute(target=target, name=name):
            return _step(evaluate(target, context), name)
        case Index(target=target, key=key):
            return _step(evaluate(target, context), evaluate(key, context))
        case Interpolation(parts=parts):
            return "".join(text_of(evaluate(part, context)) for part in parts)
        case ListLiteral(items=items):
            return [evaluate(item, context) for item in items]
        case MapLiteral(entries=entries):
            return {text_of(evaluate(each.key, context)): evaluate(each.value, context) for each in entries}
        case Conditional(condition=condition, then=then, otherwise=otherwise):
            return evaluate(then if _holds(evaluate(condition, context)) else otherwise, context)
        case Unary(operator="not", operand=operand):
            return not _holds(evaluate(operand, context))
        case Unary(operator="-", operand=Literal(value=int() | float() as number)):
            return -number
        case Binary():
            return _binary(node, context)
        case Test():
            return _test(node, context)
        case FilterNode(name="default", operand=operand, arguments=(other,)):
            value = _or_none(operand, context)
            return evaluate(other, context) if value in (None, "") else value
        case FilterNode(name=name, operand=operand) if name in _FILTERS:
            return _FILTERS[name](evaluate(operand, context), *_arguments(node, context), **_keywords(node, context))
        case Call(name=name, target=None) if name in _FUNCTIONS:
            return _FUNCTIONS[name](context, *_arguments(node, context), **_keywords(node, context))
        case _:
            raise UnsupportedError(f"{node}")


def _step(value: Any, key: Any) -> Any:
    if isinstance(value, Mapping) and key in value:
        return value[key]
    if isinstance(value, list) and isinstance(key, int) and 0 <= key < len(value):
        return value[key]
    raise MissingError(f"there is no {key!r} in {value!r}")


def _arguments(node: FilterNode | Call, context: Context) -> list[Any]:
    return [evaluate(argument, context) for argument in node.arguments]


def _keywords(node: FilterNode | Call, context: Context) -> dict[str, Any]:
    return {keyword.name: evaluate(keyword.value, context) for keyword in node.keywords}


def _or_none(node: ExpressionNode, context: Context) -> Any:
    try:
        return evaluate(node, context)
    except MissingError:
        return None


def _holds(value: Any) -> bool:
    if not isinstance(value, bool | str | int | float):
        raise UnsupportedError(f"the truth of {value!r}")
    return bool(value)


def _binary(node: Binary, context: Context) -> Any:
    if node.operator == "??":
        value = _or_none(node.left, context)
        return evaluate(node.right, context) if value is None else value
    left = evaluate(node.left, context)
    if node.operator in ("and", "or"):
        decided = _holds(left) is (node.operator == "or")
        return _holds(left) if decided else _holds(evaluate(node.right, context))
    right = evaluate(node.right, context)
    match node.operator:
        case "~":
            return text_of(left) + text_of(right)
        case "==":
            return _equal(left, right)
        case "!=":
            return not _equal(left, right)
        case "contains" if isinstance(left, str | list | dict):
            return right in left
        case "isIn" if isinstance(right, list):
            return left in right
        case operator if operator in _OF_NUMBERS and _is_number(left) and _is_number(right):
            return _OF_NUMBERS[operator](left, right)
        case _:
            raise UnsupportedError(f"{left!r} {node.operator} {right!r}")


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _equal(left: Any, right: Any) -> bool:
    return isinstance(left, bool) is isinstance(right, bool) and bool(left == right)


_OF_NUMBERS: Final[Mapping[str, Callable[[Any, Any], Any]]] = {
    "<": lambda left, right: left < right,
    "<=": lambda left, right: left <= right,
    ">": lambda left, right: left > right,
    ">=": lambda left, right: left >= right,
    "+": lambda left, right: left + right,
    "-": lambda left, right: left - right,
    "*": lambda left, right: left * right,
}


def _test(node: Test, context: Context) -> bool:
    if node.arguments or node.keywords:
        raise UnsupportedError(f"{node}")
    match node.name:
        case "defined":
            found = _or_none(node.operand, context) is not None
        case "null":
            found = _or_none(node.operand, context) is None
        case "empty":
            found = _or_none(node.operand, context) in (None, "", [], {})
        case _:
            raise UnsupportedError(f"{node}")
    return found is not node.negated


def _replaced(text: str, pairs: Mapping[str, str]) -> str:
    for old, new in pairs.items():
        text = text.replace(old, new)
    return text


def _again(context: Context, value: Any) -> Any:
    """Implement `render`, which also evaluates expressions in results."""
    for _ in range(10):
        before, value = value, render(value, context)
        if value == before:
            return value
    raise UnsupportedError(f"an expression without an end: {value!r}")


def _named_in(names: Mapping[str, Any], kind: str, name: str) -> Any:
    if name not in names:
        raise MissingError(f"there is no {kind} {name!r}")
    return names[name]


_FILTERS: Final[Mapping[str, Callable[..., Any]]] = {
    "capitalize": lambda value: text_of(value)[:1].upper() + text_of(value)[1:],
    "date": format_date,
    "dateAdd": add_to_date,
    "first": lambda value: value[0],
    "join": lambda value, between="": between.join(map(text_of, value)),
    "last": lambda value: value[-1],
    "length": len,
    "lower": lambda value: text_of(value).lower(),
    "number": lambda value, kind="INT": {"INT": int}[kind](value),
    "replace": _replaced,
    "split": lambda value, at: value.split(at),
    "toJson": lambda value: json.dumps(value, separators=(",", ":"), ensure_ascii=False),
    "trim": lambda value: value.strip(),
    "upper": lambda value: text_of(value).upper(),
}

_FUNCTIONS: Final[Mapping[str, Callable[..., Any]]] = {
    "fromJson": lambda _context, text: json.loads(text),
    "kv": lambda context, key: _named_in(context.kv, "KV pair", key),
    "now": lambda _context: STARTED,
    "read": lambda context, path: _named_in(context.files, "namespace file", path),
    "render": _again,
    "secret": lambda context, key: _named_in(context.secrets, "secret", key),
}
