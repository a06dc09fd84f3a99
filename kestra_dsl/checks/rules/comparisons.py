"""Comparisons with an input that have the same result for every value of the input."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from kestra_dsl.checks.contexts import context_of
from kestra_dsl.checks.property_templates import PropertyTemplate, is_literal
from kestra_dsl.checks.registry import Problem, Problems, rule
from kestra_dsl.diagnostics.suggesting import suggest
from kestra_dsl.expressions.literals import string
from kestra_dsl.plugins.core.flow import Switch
from kestra_dsl.templates import Binary, ExpressionNode, Group, ListLiteral, Literal, Name, Print, split_path

if TYPE_CHECKING:
    from kestra_dsl.checks.checked_flow import CheckedFlow

__all__: list[str] = []

_EQUALITY = {"==": "false", "equals": "false", "!=": "true"}
_CHOICES = frozenset(("SELECT", "ENUM"))
_TEXTS = frozenset(("SELECT", "ENUM", "STRING", "EMAIL", "URI", "SECRET"))
_BOOLEANS = frozenset(("BOOLEAN", "BOOL"))
_NUMBERS = frozenset(("INT", "FLOAT"))


class _Mismatch(NamedTuple):
    """Why an input never has a value."""

    reason: str
    hint: str


@rule(
    "KD222",
    "A comparison with a value that the input never has",
    PropertyTemplate,
    Switch,
    reads=("inputs",),
    severity="warning",
)
def inputs_are_compared_with_possible_values(
    template_or_switch: PropertyTemplate | Switch, checked: CheckedFlow
) -> Problems:
    if isinstance(template_or_switch, Switch):
        yield from _cases(template_or_switch, checked)
    else:
        yield from _comparisons(template_or_switch, checked)


def _comparisons(template: PropertyTemplate, checked: CheckedFlow) -> Problems:
    context = context_of(template)
    if context in ("trigger", "elsewhere"):
        return  # inputs of another flow, or defaults that are not read yet
    for node in template.usage.operators:
        for path, value, result in _compared(node):
            is_typed = context != "flow" and node.operator != "isIn"  # which compares as text
            wrong = _mismatch(checked, path, value, is_item=node.operator == "contains", is_typed=is_typed)
            if wrong:
                text = node.span.of(template.text)
                yield Problem(f"'{text}' is always {result}: {wrong.reason}", hint=wrong.hint)


def _cases(switch: Switch, checked: CheckedFlow) -> Problems:
    visited = checked.tasks.get(switch.id)
    if not isinstance(switch.value, str) or visited is None or visited.node is not switch:
        return
    parsed = PropertyTemplate(switch.value, "value", visited, checked).parsed
    parts = parsed.parts if parsed is not None else ()
    path = _input_path(parts[0].expression) if len(parts) == 1 and isinstance(parts[0], Print) else None
    if path is None:
        return
    for case in switch.cases or {}:
        wrong = _mismatch(checked, path, case, is_typed=False) if is_literal(case) else None
        if wrong:
            message = f"case {case!r} of {switch.id!r} never applies: {wrong.reason}"
            yield Problem(message, hint=wrong.hint, on="cases")


def _compared(node: Binary) -> Iterator[tuple[str, Any, str]]:
    """The inputs that an operator compares with literals, and the result if they never match."""
    left, right = _without_parentheses(node.left), _without_parentheses(node.right)
    if node.operator in _EQUALITY:
        for one, other in ((left, right), (right, left)):
            path = _input_path(one)
            if path is not None and isinstance(other, Literal):
                yield path, other.value, _EQUALITY[node.operator]
    elif node.operator == "contains":
        path = _input_path(left)
        if path is not None and isinstance(right, Literal):
            yield path, right.value, "false"
    elif node.operator == "isIn":
        path = _input_path(left)
        if path is not None and isinstance(right, ListLiteral) and len(right.items) == 1:
            (only,) = right.items
            if isinstance(only, Literal):
                yield path, only.value, "false"


def _without_parentheses(node: ExpressionNode) -> ExpressionNode:
    while isinstance(node, Group):
        node = node.inner
    return node


def _input_path(node: ExpressionNode) -> str | None:
    """The path of the input that an expression is, if it is nothing else."""
    base, steps, _ = split_path(node)
    if not (isinstance(base, Name) and base.name == "inputs" and steps):
        return None
    return ".".join(map(str, steps)) if all(isinstance(step, str) for step in steps) else None


def _mismatch(
    checked: CheckedFlow, path: str, value: Any, *, is_item: bool = False, is_typed: bool
) -> _Mismatch | None:
    """Why an input never has a value.

    Args:
        checked: The flow.
        path: The path of the input.
        value: What the input is compared with.
        is_item: Whether it is compared with an item of a list of values.
        is_typed: Whether a number never equals a text.
    """
    declared = checked.inputs.get(path)
    if declared is None or value is None or value == "" or _is_set_by_trigger(checked, path):
        return None
    type_ = declared._kestra.type
    if is_item:
        return _not_a_choice(declared, value) if type_ == "MULTISELECT" and isinstance(value, str) else None
    if isinstance(value, str) and type_ in _CHOICES:
        return _not_a_choice(declared, value)
    if not is_typed:
        return None
    if isinstance(value, str):
        if type_ in _BOOLEANS:
            word = value.strip().lower()
            hint = f"write {word} without quotes" if word in ("true", "false") else "compare it with true or false"
            return _Mismatch(f"{path!r} is a boolean, not text", hint)
        if type_ in _NUMBERS:
            return _Mismatch(f"{path!r} is a number, not text", "write the number without quotes")
        return None
    if type_ in _TEXTS:
        kind = "a boolean" if isinstance(value, bool) else "a number"
        shown = str(value).lower() if isinstance(value, bool) else str(value)
        return _Mismatch(f"{path!r} is text, not {kind}", f"write {string(shown)} in quotes")
    return None


def _not_a_choice(declared: Any, value: str) -> _Mismatch | None:
    """Why a text is none of an input's values, if they are all known."""
    properties = declared.__dict__
    if properties.get("allow_custom_value") or properties.get("expression") or properties.get("options"):
        return None
    choices = [item if isinstance(item, str) else item.__dict__.get("value") for item in properties.get("values") or ()]
    if not all(isinstance(choice, str) and is_literal(choice) for choice in choices) or value in choices or not choices:
        return None
    listed = ", ".join(map(repr, choices))
    return _Mismatch(f"{declared.id!r} has no value {value!r}", suggest(value, choices, f"its values are {listed}"))


def _is_set_by_trigger(checked: CheckedFlow, path: str) -> bool:
    """Whether a trigger sets an input to an expression, whose value Kestra may not validate."""
    for trigger in checked.flow.triggers or ():
        properties = trigger.__dict__["properties"] if trigger._verbatim else trigger.__dict__
        inputs = properties.get("inputs")
        if isinstance(inputs, Mapping) and path in inputs and not is_literal(inputs[path]):
            return isinstance(inputs[path], str)
    return False
