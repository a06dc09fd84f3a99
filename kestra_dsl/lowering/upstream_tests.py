"""Expressions for what a dependency of a Flow trigger tests beyond whole names, states and labels, in 2.0.

The engine of 2.0 evaluates them with the variables of the upstream execution: ``flow``, ``execution`` and ``labels``.
Conditions of 1.x have the ``flow`` of the trigger, so an expression that reads it is not the same there.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from kestra_dsl.errors import TemplateSyntaxError
from kestra_dsl.expressions.literals import string
from kestra_dsl.lowering.conditions_text import inner_expression, is_boolean
from kestra_dsl.lowering.paths import after, restarted
from kestra_dsl.templates import calls, parse, references
from kestra_dsl.templates.rewriting import rewritten

__all__ = ["condition_as_test", "filters_as_test"]

_NAMESPACE = "flow.namespace"
_COMPARED: Mapping[str, str] = {"NAMESPACE": _NAMESPACE, "FLOW_ID": "flow.id", "STATE": "execution.state"}
_SAME_IN_BOTH = frozenset(("labels", "execution"))
_TESTS: Mapping[str, Callable[[str, str], str]] = {
    "EQUAL_TO": lambda what, value: f"{what} == {value}",
    "NOT_EQUAL_TO": lambda what, value: f"{what} != {value}",
    "STARTS_WITH": lambda what, value: f"{what} | startsWith({value})",
    "ENDS_WITH": lambda what, value: f"{what} | endsWith({value})",
    "CONTAINS": lambda what, value: f"{what} contains {value}",
}
_COMPARISONS = {"PREFIX": "STARTS_WITH", "SUFFIX": "ENDS_WITH", "EQUALS": "EQUAL_TO"}


def condition_as_test(name: str, properties: Mapping[str, Any]) -> str | None:
    """The expression for a condition of 1.x; None if there is none with the same meaning.

    Args:
        name: The name of its class, such as ``ExecutionNamespace``.
        properties: Its properties, apart from its type.
    """
    build = _BUILDERS.get(name)
    return build(properties) if build is not None else None


def filters_as_test(filters: list[Mapping[str, Any]], operand: str) -> str | None:
    """The expression for filters of ``preconditions``; None if there is none with the same meaning.

    Args:
        filters: The filters.
        operand: ``AND`` or ``OR``.
    """
    return _joined([_filter(one) for one in filters], operand.lower())


def _filter(properties: Mapping[str, Any]) -> str | None:
    field, type_, value = str(properties.get("field")), str(properties.get("type")), properties.get("value")
    if field == "EXPRESSION":
        expression = _same_expression(value)
        return expression and {"IS_TRUE": expression, "IS_FALSE": f"not ({expression})"}.get(type_)
    what = _COMPARED.get(field)
    if what is None:
        return None
    if type_ in ("IN", "NOT_IN"):
        sign, operand = ("EQUAL_TO", "or") if type_ == "IN" else ("NOT_EQUAL_TO", "and")
        return _joined([_compared(sign, what, one) for one in properties.get("values") or ()], operand)
    return _compared(type_, what, value)


def _namespace(properties: Mapping[str, Any]) -> str | None:
    comparison = properties.get("comparison") or ("PREFIX" if properties.get("prefix") in (True, "true") else "EQUALS")
    if properties.get("prefix") not in (None, True, False, "true", "false"):
        return None
    return _compared(_COMPARISONS.get(str(comparison), ""), _NAMESPACE, properties.get("namespace"))


def _flow(properties: Mapping[str, Any]) -> str | None:
    parts = [
        _compared("EQUAL_TO", _NAMESPACE, properties.get("namespace")),
        _compared("EQUAL_TO", "flow.id", properties.get("flowId")),
    ]
    return _joined(parts, "and")


def _status(properties: Mapping[str, Any]) -> str | None:
    state = "execution.state"
    found = []
    for name, sign, operand in (("in", "EQUAL_TO", "or"), ("notIn", "NOT_EQUAL_TO", "and")):
        states = properties.get(name)
        if isinstance(states, list):
            found.append(_joined([_compared(sign, state, one) for one in states], operand))
        elif states is not None:
            return None
    return _joined(found, "and")


def _none(properties: Mapping[str, Any]) -> str | None:
    """``Not`` of 1.x is true if none of its conditions is."""
    inside = _any(properties)
    return inside and f"not ({inside})"


def _any(properties: Mapping[str, Any]) -> str | None:
    conditions = properties.get("conditions")
    if not isinstance(conditions, list):
        return None
    return _joined([_test(one) for one in conditions if isinstance(one, Mapping)], "or")


def _test(condition: Mapping[str, Any]) -> str | None:
    name = str(condition.get("type")).rpartition(".")[2].removesuffix("Condition")
    return condition_as_test(name, {key: value for key, value in condition.items() if key != "type"})


def _expression(properties: Mapping[str, Any]) -> str | None:
    return _same_expression(properties.get("expression"))


def _outputs(properties: Mapping[str, Any]) -> str | None:
    """1.x has the outputs of the upstream execution as ``trigger.outputs``."""
    text = properties.get("expression")
    if not isinstance(text, str):
        return None
    try:
        template = parse(text)
    except TemplateSyntaxError:
        return None
    edits = {}
    for reference in references(template):
        if (left := after(reference, "trigger.outputs")) is not None:
            edits[reference.span] = restarted("execution.outputs", left)
    return _same_expression(rewritten(template, edits, "2.0"))


def _same_expression(text: Any) -> str | None:
    """An expression whose variables are those of the upstream execution in both versions."""
    if not isinstance(text, str) or not is_boolean(text):
        return None
    try:
        template = parse(text)
    except TemplateSyntaxError:
        return None
    if calls(template) or any(one.root not in _SAME_IN_BOTH for one in references(template)):
        return None
    return inner_expression(text)


def _compared(type_: str, what: str, value: Any) -> str | None:
    build = _TESTS.get(type_)
    if build is None or not isinstance(value, str) or "{" in value:
        return None
    return build(what, string(value))


def _joined(parts: list[str | None], operand: str) -> str | None:
    found = [part for part in parts if part is not None]
    if not found or len(found) < len(parts):
        return None
    return found[0] if len(found) == 1 else f" {operand} ".join(f"({part})" for part in found)


_BUILDERS: Mapping[str, Callable[[Mapping[str, Any]], str | None]] = {
    "ExecutionNamespace": _namespace,
    "ExecutionFlow": _flow,
    "ExecutionOutputs": _outputs,
    "ExecutionStatus": _status,
    "Expression": _expression,
    "Variable": _expression,
    "Not": _none,
    "Or": _any,
}
