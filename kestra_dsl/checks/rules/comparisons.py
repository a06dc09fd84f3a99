"""Comparisons with an input that have the same result for every value of the input."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from kestra_dsl.checks.contexts import context_of
from kestra_dsl.checks.registry import Problem, Problems, rule
from kestra_dsl.checks.subject import Written, input_paths, is_literal
from kestra_dsl.checks.usage import plain_path
from kestra_dsl.diagnostics.suggesting import suggest
from kestra_dsl.expressions.literals import string
from kestra_dsl.plugins.core.flow import Switch
from kestra_dsl.templates import Binary, ExpressionNode, Group, ListLiteral, Literal, Print, walk

if TYPE_CHECKING:
    from kestra_dsl.checks.subject import Subject

__all__: list[str] = []

_EQUALITY = {"==": "false", "equals": "false", "!=": "true"}
_CHOICES = frozenset(("SELECT", "ENUM"))
_TEXTS = frozenset(("SELECT", "ENUM", "STRING", "EMAIL", "URI", "SECRET"))
_BOOLEANS = frozenset(("BOOLEAN", "BOOL"))
_NUMBERS = frozenset(("INT", "FLOAT"))


class _Doubt(NamedTuple):
    """Why a value is never that of an input."""

    why: str
    hint: str


@rule("KD222", "A comparison with a value that the input never has", Written, Switch, severity="warning")
def inputs_are_compared_with_what_they_can_be(thing: Any, subject: Subject) -> Problems:
    yield from _cases(thing, subject) if isinstance(thing, Switch) else _comparisons(thing, subject)


def _comparisons(written: Written, subject: Subject) -> Problems:
    if written.template is None or "inputs" not in written.usage.reads:
        return
    context = context_of(written)
    if context in ("trigger", "elsewhere"):
        return  # inputs of another flow, or defaults that are not read yet
    for node in walk(written.template):
        if isinstance(node, Binary):
            for path, value, result in _compared(node):
                typed = context != "flow" and node.operator != "isIn"  # which compares texts
                doubt = _doubt(subject, path, value, member=node.operator == "contains", typed=typed)
                if doubt:
                    text = node.span.of(written.text)
                    yield Problem(f"'{text}' is always {result}: {doubt.why}", hint=doubt.hint)


def _cases(switch: Switch, subject: Subject) -> Problems:
    standing = subject.tasks.get(switch.id)
    if not isinstance(switch.value, str) or standing is None or standing.node is not switch:
        return
    template = Written(switch.value, "value", standing, subject).template
    parts = template.parts if template is not None else ()
    path = _path(parts[0].expression) if len(parts) == 1 and isinstance(parts[0], Print) else None
    if path is None:
        return
    for case in switch.cases or {}:
        doubt = _doubt(subject, path, case, typed=False) if is_literal(case) else None
        if doubt:
            message = f"the case {case!r} of {switch.id!r} is never chosen: {doubt.why}"
            yield Problem(message, hint=doubt.hint, on="cases")


def _compared(node: Binary) -> Iterator[tuple[str, Any, str]]:
    """The inputs that an operator compares with literals, and what comes out when they never match."""
    left, right = _plain(node.left), _plain(node.right)
    if node.operator in _EQUALITY:
        for one, other in ((left, right), (right, left)):
            path = _path(one)
            if path is not None and isinstance(other, Literal):
                yield path, other.value, _EQUALITY[node.operator]
    elif node.operator == "contains":
        path = _path(left)
        if path is not None and isinstance(right, Literal):
            yield path, right.value, "false"
    elif node.operator == "isIn":
        path = _path(left)
        if path is not None and isinstance(right, ListLiteral) and len(right.items) == 1:
            (only,) = right.items
            if isinstance(only, Literal):
                yield path, only.value, "false"


def _plain(node: ExpressionNode) -> ExpressionNode:
    while isinstance(node, Group):
        node = node.inner
    return node


def _path(node: ExpressionNode) -> str | None:
    """The path of an input, when it is nothing but that."""
    root, steps = plain_path(node) or ("", ())
    return ".".join(map(str, steps)) if root == "inputs" and steps else None


def _doubt(subject: Subject, path: str, value: Any, *, member: bool = False, typed: bool) -> _Doubt | None:
    """Why an input never has a value, or as a list never holds it. ``typed`` says that numbers are no texts here."""
    declared = _declared(subject).get(path)
    if declared is None or value is None or value == "" or _is_given_unseen(subject, path):
        return None
    type_ = declared._kestra.type
    if member:
        return _not_among(declared, value) if type_ == "MULTISELECT" and isinstance(value, str) else None
    if isinstance(value, str) and type_ in _CHOICES:
        return _not_among(declared, value)
    if not typed:
        return None
    if isinstance(value, str):
        if type_ in _BOOLEANS:
            written = value.strip().lower()
            hint = (
                f"write {written} without quotes" if written in ("true", "false") else "compare it with true or false"
            )
            return _Doubt(f"{path!r} is a boolean, not text", hint)
        if type_ in _NUMBERS:
            return _Doubt(f"{path!r} is a number, not text", "write the number without quotes")
        return None
    if type_ in _TEXTS:
        kind = "a boolean" if isinstance(value, bool) else "a number"
        shown = str(value).lower() if isinstance(value, bool) else str(value)
        return _Doubt(f"{path!r} is text, not {kind}", f"write {string(shown)} in quotes")
    return None


def _not_among(declared: Any, value: str) -> _Doubt | None:
    """Why a text is no choice of an input whose choices are all known."""
    given = declared.__dict__
    if given.get("allow_custom_value") or given.get("expression") or given.get("options") or not given.get("values"):
        return None
    choices = [item if isinstance(item, str) else item.__dict__.get("value") for item in given["values"]]
    if not all(isinstance(choice, str) and is_literal(choice) for choice in choices) or value in choices:
        return None
    listed = ", ".join(map(repr, choices))
    return _Doubt(f"{declared.id!r} has no value {value!r}", suggest(value, choices, f"its values are {listed}"))


def _declared(subject: Subject) -> dict[str, Any]:
    known: dict[str, Any] | None = subject.kept.get(__name__)
    if known is None:
        known = subject.kept[__name__] = dict(input_paths(subject.flow.inputs or ()))
    return known


def _is_given_unseen(subject: Subject, path: str) -> bool:
    """Whether a trigger gives an input by an expression: not every trigger has Kestra judge what comes of it."""
    for trigger in subject.flow.triggers or ():
        given = trigger.__dict__["properties"] if trigger._verbatim else trigger.__dict__
        inputs = given.get("inputs")
        if isinstance(inputs, Mapping) and path in inputs and not is_literal(inputs[path]):
            return isinstance(inputs[path], str)
    return False
