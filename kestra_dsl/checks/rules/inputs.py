"""What a flow asks for: values to choose from, defaults, bounds, and inputs that depend on others."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from kestra_dsl.checks.given import refusal
from kestra_dsl.checks.registry import Problem, Problems, rule
from kestra_dsl.checks.subject import is_literal
from kestra_dsl.core.flow import Flow
from kestra_dsl.inputs import Input
from kestra_dsl.plugins.core.flow import Pause

if TYPE_CHECKING:
    from kestra_dsl.checks.subject import Subject

__all__: list[str] = []

_CHOICES = ("SELECT", "MULTISELECT", "ENUM")
_BOUNDS = (("min", "max"), ("after", "before"))

# What neither Python nor Java takes for a regular expression; about other messages the two may differ.
_BROKEN = ("unterminated character set", "missing ), unterminated", "unbalanced parenthesis", "nothing to repeat")
_JAVA_ONLY = re.compile(r"\\[pPQEhHRXGzZkNx]|\(\?<|&&|\[[^\]]*\[")


@rule("KD301", "A default that its input does not take", Input)
def defaults_are_taken(declared: Any, _subject: Subject) -> Problems:
    given = _value(declared, "defaults")
    if given is None:
        return
    wrong = refusal(declared, given)
    if wrong:
        yield Problem(f"the default of {declared.id!r} {wrong[0]}", hint=wrong[1], on="defaults")


@rule("KD302", "Bounds that leave nothing between them", Input)
def bounds_leave_something(declared: Any, subject: Subject) -> Problems:
    for low, high in _BOUNDS:
        first, last = _value(declared, low), _value(declared, high)
        if first is None or last is None:
            continue
        if refusal(declared, first, only=high) is not None:
            names = subject.name_of(declared, low), subject.name_of(declared, high)
            yield Problem(
                f"{declared.id!r} takes nothing: {names[0]} is {first!r}, and {names[1]} is {last!r}",
                hint="change one of the two",
                on=low,
            )


@rule("KD303", "A choice without anything to choose", Input)
def choices_have_values(declared: Any, subject: Subject) -> Problems:
    if declared._kestra.type not in _CHOICES or subject.was_refused(declared, "values"):
        return
    values = declared.__dict__
    if values.get("values") or values.get("expression") or values.get("options") or values.get("allow_custom_value"):
        return
    yield Problem(f"{declared.id!r} has no values to choose from", hint="give it values, or an expression for them")


@rule("KD304", "A validator that is no regular expression", Input)
def validators_are_regular_expressions(declared: Any, _subject: Subject) -> Problems:
    validator = _value(declared, "validator")
    if not isinstance(validator, str) or not is_literal(validator):
        return
    wrong = _wrong_in(validator)
    if wrong:
        yield Problem(
            f"the validator {validator!r} of {declared.id!r} is no regular expression",
            hint=f"{wrong}; a character that means itself needs a backslash",
            on="validator",
        )


def _wrong_in(pattern: str) -> str | None:
    if (len(pattern) - len(pattern.rstrip("\\"))) % 2:
        return "the last backslash escapes nothing"
    if _JAVA_ONLY.search(pattern):
        return None
    try:
        re.compile(pattern)
    except re.error as error:
        return error.msg if error.msg.startswith(_BROKEN) else None
    except (RecursionError, OverflowError):  # more than Python takes, which says nothing about Java
        return None
    return None


@rule("KD305", "An input that depends on what is not there", Flow, Pause)
def inputs_depend_on_others(holder: Flow | Pause, _subject: Subject) -> Problems:
    declared = dict(_by_path((holder.inputs if isinstance(holder, Flow) else holder.on_resume) or (), ""))
    waits = {
        path: [str(other) for other in one.depends_on.inputs or ()] for path, one in declared.items() if _depends(one)
    }
    for path, others in waits.items():
        for other in others:
            if other not in declared:
                yield Problem(
                    f"{path!r} depends on {other!r}, which is no input",
                    hint=f"the inputs are {', '.join(map(repr, declared))}",
                    at=declared[path],
                    on="depends_on",
                )
        if path in _behind(path, waits):
            by_way = "" if path in others else f", by way of {', '.join(map(repr, others))}"
            yield Problem(
                f"{path!r} depends on itself{by_way}",
                hint="one of them has to be asked for first",
                at=declared[path],
                on="depends_on",
            )


def _depends(declared: Any) -> bool:
    return declared.__dict__.get("depends_on") is not None


def _by_path(inputs: Any, above: str) -> list[tuple[str, Any]]:
    found = []
    for declared in inputs:
        found.append((above + declared.id, declared))
        found += _by_path(declared.__dict__.get("inputs") or (), f"{above}{declared.id}.")
    return found


def _behind(start: str, waits: Mapping[str, list[str]]) -> set[str]:
    found: set[str] = set()
    ahead = list(waits.get(start, ()))
    while ahead:
        one = ahead.pop()
        if one not in found:
            found.add(one)
            ahead += waits.get(one, ())
    return found


@rule("KD306", "An input with two answers to who gives the value", Input)
def values_come_from_one_place(declared: Any, _subject: Subject) -> Problems:
    values = declared.__dict__
    if values.get("defaults") is None:
        return
    if values.get("prefill") is not None:
        yield Problem(
            f"{declared.id!r} has both defaults and a prefill",
            hint="keep the defaults, or the prefill of an input that nobody has to answer",
            on="prefill",
        )
    elif values.get("required") is False:
        yield Problem(
            f"{declared.id!r} has defaults and is not required",
            hint="Kestra refuses that: an input with defaults is always given; call what it shows a prefill",
            on="required",
        )


@rule("KD307", "An input that holds what it cannot", Input)
def inputs_hold_what_they_can(declared: Any, subject: Subject) -> Problems:
    item, type_ = _value(declared, "item_type"), declared._kestra.type
    if item is not None and item in subject.version.refused_item_types.get(type_ or "", ()):
        yield Problem(
            f"{declared.id!r} cannot be a list of {item}", hint="use a plain kind, such as STRING", on="item_type"
        )
    for inner in declared.__dict__.get("inputs") or ():
        if inner._kestra.type == "FORM":
            yield Problem(
                f"the form {inner.id!r} is in the form {declared.id!r}", hint="a form holds no form", at=inner
            )
    if type_ == "FORM":
        for name in ("defaults", "prefill"):
            if declared.__dict__[name] is not None:
                yield Problem(
                    f"the form {declared.id!r} has {subject.name_of(declared, name)}",
                    hint="give them to the inputs in it",
                    on=name,
                )


def _value(declared: Any, name: str) -> Any:
    return declared.__dict__.get(name)
