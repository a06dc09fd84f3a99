"""Converts the conditions of triggers: a list of conditions in 1.x, the expression ``when`` in 2.0."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, NoReturn

from kestra_dsl.errors import TemplateSyntaxError
from kestra_dsl.expressions.literals import string
from kestra_dsl.lowering.conditions_text import inner_expression, is_boolean, is_true_or_false, only_expression
from kestra_dsl.lowering.flow_triggers import FLOW_TRIGGER, write_conditions, write_dependencies
from kestra_dsl.lowering.paths import bare
from kestra_dsl.lowering.rendered import node_of
from kestra_dsl.templates import Binary, Call, ExpressionNode, Literal, Print, Unary, parse, unparse

if TYPE_CHECKING:
    from kestra_dsl.core.node import Node
    from kestra_dsl.lowering.lowered_flow import LoweredFlow, YamlMapping

__all__ = ["LOWERED_CONDITIONS", "lower_conditions", "lower_when"]

_CONDITION = "io.kestra.plugin.core.condition."
_DATE = "{{ trigger.date }}"


def lower_conditions(lowered: LoweredFlow) -> None:
    """Write the conditions of each trigger as its ``when``, for 2.0."""
    for trigger in _triggers(lowered):
        node = node_of(trigger) or lowered.flow
        both = [*(trigger.pop("conditions", None) or ()), *(trigger.pop("scheduleConditions", None) or ())]
        if trigger.get("type") == FLOW_TRIGGER:
            write_dependencies(lowered, trigger, node, both)
        elif both:
            when = " and ".join(_grouped(_expression(lowered, node, condition), both) for condition in both)
            if trigger.get("when") is not None:
                when = f"({inner_expression(trigger['when'])}) and ({when})"
            trigger["when"] = "{{ " + when + " }}"


def lower_when(lowered: LoweredFlow) -> None:
    """Write the ``when`` of each trigger as conditions, for 1.x: one for each operand of ``and``."""
    for trigger in _triggers(lowered):
        node = node_of(trigger) or lowered.flow
        if trigger.get("type") == FLOW_TRIGGER:
            write_conditions(lowered, trigger, node)
        when = trigger.get("when")
        if when is None:
            continue
        expression = only_expression(when) if isinstance(when, str) else None
        if expression is None or not is_true_or_false(expression):
            _refuse(
                lowered,
                node,
                f"when: {when!r} may be a text such as 0, which is true to Kestra {lowered.target}",
                "a comparison: {{ ... == ... }}",
            )
        conditions = [_condition(part) for part in _joined(expression, "and")]
        trigger["conditions"] = [*(trigger.get("conditions") or ()), *conditions]
        del trigger["when"]


def _condition(expression: ExpressionNode) -> YamlMapping:
    """The condition that is equivalent to an expression."""
    parts = _joined(expression, "or")
    if len(parts) > 1:
        return {"type": _CONDITION + "Or", "conditions": [_condition(part) for part in parts]}
    match bare(expression):
        case Unary(operator="not", operand=operand):
            return {"type": _CONDITION + "Not", "conditions": [_condition(part) for part in _joined(operand, "or")]}
        case Call(name="isWeekend", target=None, arguments=(date,), keywords=()):
            return {"type": _CONDITION + "Weekend", **_date_property(date)}
        case Binary(
            operator="==",
            left=Call(name="dayOfWeek", target=None, arguments=(date,), keywords=()),
            right=Literal(value=str() as day),
        ):
            return {"type": _CONDITION + "DayWeek", **_date_property(date), "dayOfWeek": day}
        case Call(
            name="isDayWeekInMonth",
            target=None,
            arguments=(date, Literal(value=str() as day), Literal(value=str() as position)),
            keywords=(),
        ):
            return {
                "type": _CONDITION + "DayWeekInMonth",
                **_date_property(date),
                "dayOfWeek": day,
                "dayInMonth": position,
            }
        case Call(name="isPublicHoliday", target=None, arguments=(date, Literal(value=str() as country)), keywords=()):
            return {"type": _CONDITION + "PublicHoliday", **_date_property(date), "country": country}
        case inner:
            return {"type": _CONDITION + "Expression", "expression": "{{ " + unparse(inner) + " }}"}


def _date_property(date: ExpressionNode) -> YamlMapping:
    text = "{{ " + unparse(date) + " }}"
    return {} if text == _DATE else {"date": text}


def _joined(expression: ExpressionNode, operator: str) -> list[ExpressionNode]:
    """The operands that an operator joins, from the left."""
    inner = bare(expression)
    if isinstance(inner, Binary) and inner.operator == operator:
        return [*_joined(inner.left, operator), *_joined(inner.right, operator)]
    return [inner]


def _triggers(lowered: LoweredFlow) -> list[YamlMapping]:
    return [trigger for trigger in lowered.data.get("triggers") or () if isinstance(trigger, dict)]


def _grouped(expression: str, of: list[Any]) -> str:
    return expression if len(of) == 1 else f"({expression})"


def _expression(lowered: LoweredFlow, node: Node, condition: YamlMapping) -> str:
    """A condition as an expression that is true or false."""
    name = _short_name(str(condition.get("type")))
    if name == "Not":  # holds when none of its conditions does
        return f"not ({_any(lowered, node, condition.get('conditions') or [])})"
    if name == "Or":
        return f"({_any(lowered, node, condition.get('conditions') or [])})"
    if name == "Expression":
        text = str(condition.get("expression"))
        if not is_boolean(text):
            _refuse(
                lowered,
                node,
                f"the condition {text!r} may be a text such as 0, which is false to Kestra 2.0",
                "a comparison: {{ ... == ... }}",
            )
        return inner_expression(text)
    build = _BUILDERS.get(name)
    built = build(condition) if build is not None else None
    if built is None:
        _refuse(lowered, node, f"the condition {name} with these properties has no equivalent in Kestra 2.0", "when")
    return built


def _short_name(type_: str) -> str:
    """The class name of a condition, such as ``Weekend``, also for its aliases."""
    name = type_.rpartition(".")[2]
    name = name.removesuffix("Condition") or name
    return "Expression" if name == "Variable" else name


def _refuse(lowered: LoweredFlow, node: Node, message: str, instead: str) -> NoReturn:
    lowered.refuse(node, message, f"use {instead}")


def _any(lowered: LoweredFlow, node: Node, conditions: list[YamlMapping]) -> str:
    return " or ".join(_grouped(_expression(lowered, node, one), conditions) for one in conditions) or "false"


def _weekend(properties: YamlMapping) -> str | None:
    date = _date(properties)
    return date and f"isWeekend({date})"


def _day_week(properties: YamlMapping) -> str | None:
    date, day = _date(properties), _plain(properties.get("dayOfWeek"))
    return date and day and f"dayOfWeek({date}) == {day}"


def _day_week_in_month(properties: YamlMapping) -> str | None:
    date, day, position = _date(properties), _plain(properties.get("dayOfWeek")), _plain(properties.get("dayInMonth"))
    return date and day and position and f"isDayWeekInMonth({date}, {day}, {position})"


def _public_holiday(properties: YamlMapping) -> str | None:
    date, country = _date(properties), _plain(properties.get("country"))
    division = _plain(properties.get("subDivision"))
    if date is None or country is None or (properties.get("subDivision") is not None and division is None):
        return None
    return f"isPublicHoliday({date}, {country}{f', {division}' if division else ''})"


def _date_time_between(properties: YamlMapping) -> str | None:
    date = _date(properties)
    parts = []
    for name, sign in (("after", ">"), ("before", "<")):
        if properties.get(name) is not None:
            limit = _plain(properties[name])
            if date is None or limit is None:
                return None
            parts.append(f"({date} | timestampNano) {sign} ({limit} | timestampNano)")
    return " and ".join(parts) or None


_BUILDERS: Mapping[str, Callable[[YamlMapping], str | None]] = {
    "Weekend": _weekend,
    "DayWeek": _day_week,
    "DayWeekInMonth": _day_week_in_month,
    "PublicHoliday": _public_holiday,
    "DateTimeBetween": _date_time_between,
}


LOWERED_CONDITIONS = frozenset(_CONDITION + name for name in (*_BUILDERS, "Expression", "Not", "Or"))
"""The condition types that can be written as an expression."""


def _date(properties: Mapping[str, Any]) -> str | None:
    """The date that a condition tests, as an expression."""
    text = properties.get("date", _DATE)
    found = re.fullmatch(r"\s*\{\{-?(.*?)-?\}\}\s*", text, re.DOTALL) if isinstance(text, str) else None
    if found is None:
        return _plain(text)
    try:
        (part,) = parse(text.strip()).parts
    except (TemplateSyntaxError, ValueError):
        return None
    return unparse(part.expression) if isinstance(part, Print) else None


def _plain(value: Any) -> str | None:
    """A text without expressions, as a literal."""
    return string(value) if isinstance(value, str) and "{" not in value else None
