"""Inputs: choices, defaults, bounds, validators, and dependencies on other inputs."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from kestra_dsl.checks.checked_flow import input_paths
from kestra_dsl.checks.input_values import rejection
from kestra_dsl.checks.property_templates import is_literal
from kestra_dsl.checks.registry import Problem, Problems, rule
from kestra_dsl.core.flow import Flow
from kestra_dsl.inputs import Input
from kestra_dsl.plugins.core.flow import Pause

if TYPE_CHECKING:
    from kestra_dsl.checks.checked_flow import CheckedFlow

__all__: list[str] = []

_CHOICES = ("SELECT", "MULTISELECT", "ENUM")
_BOUNDS = (("min", "max"), ("after", "before"))

# Errors of Python for what Java does not accept as a regular expression either.
_BROKEN = ("unterminated character set", "missing ), unterminated", "unbalanced parenthesis", "nothing to repeat")
_JAVA_ONLY = re.compile(r"\\[pPQEhHRXGzZkNx]|\(\?<|&&|\[[^\]]*\[")


@rule("KD301", "An invalid default of an input", Input)
def defaults_are_valid(declared: Any, _checked: CheckedFlow) -> Problems:
    defaults = _value(declared, "defaults")
    if defaults is None:
        return
    wrong = rejection(declared, defaults)
    if wrong:
        yield Problem(f"the default of {declared.id!r} {wrong[0]}", hint=wrong[1], on="defaults")


@rule("KD302", "Bounds that exclude every value", Input)
def bounds_allow_a_value(declared: Any, checked: CheckedFlow) -> Problems:
    for low, high in _BOUNDS:
        first, last = _value(declared, low), _value(declared, high)
        if first is None or last is None:
            continue
        if rejection(declared, first, only=high) is not None:
            names = checked.name_of(declared, low), checked.name_of(declared, high)
            yield Problem(
                f"{declared.id!r} accepts no value: {names[0]} is {first!r}, and {names[1]} is {last!r}",
                hint="change one of the two",
                on=low,
            )


@rule("KD303", "A choice without values", Input)
def choices_have_values(declared: Any, checked: CheckedFlow) -> Problems:
    if declared._kestra.type not in _CHOICES or checked.was_refused(declared, "values"):
        return
    values = declared.__dict__
    if values.get("values") or values.get("expression") or values.get("options") or values.get("allow_custom_value"):
        return
    yield Problem(f"{declared.id!r} has no values to choose from", hint="set its values, or an expression for them")


@rule("KD304", "An invalid regular expression", Input)
def validators_are_regular_expressions(declared: Any, _checked: CheckedFlow) -> Problems:
    validator = _value(declared, "validator")
    if not isinstance(validator, str) or not is_literal(validator):
        return
    wrong = _wrong_in(validator)
    if wrong:
        yield Problem(
            f"the validator {validator!r} of {declared.id!r} is not a regular expression",
            hint=f"{wrong}; write a backslash before special characters that are meant literally",
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
    except (RecursionError, OverflowError):  # limits of Python, not of Java
        return None
    return None


@rule("KD305", "An input that depends on an unknown input or on itself", Flow, Pause)
def inputs_depend_on_others(parent: Flow | Pause, _checked: CheckedFlow) -> Problems:
    declared = dict(input_paths((parent.inputs if isinstance(parent, Flow) else parent.on_resume) or ()))
    depends = {
        path: [str(other) for other in one.depends_on.inputs or ()]
        for path, one in declared.items()
        if _has_dependencies(one)
    }
    for path, others in depends.items():
        for other in others:
            if other not in declared:
                yield Problem(
                    f"{path!r} depends on the unknown input {other!r}",
                    hint=f"the inputs are {', '.join(map(repr, declared))}",
                    at=declared[path],
                    on="depends_on",
                )
        if path in _all_dependencies(path, depends):
            through = "" if path in others else f" through {', '.join(map(repr, others))}"
            yield Problem(
                f"{path!r} depends on itself{through}",
                hint="remove one of the dependencies",
                at=declared[path],
                on="depends_on",
            )


def _has_dependencies(declared: Any) -> bool:
    return declared.__dict__.get("depends_on") is not None


def _all_dependencies(start: str, depends: Mapping[str, list[str]]) -> set[str]:
    found: set[str] = set()
    ahead = list(depends.get(start, ()))
    while ahead:
        one = ahead.pop()
        if one not in found:
            found.add(one)
            ahead += depends.get(one, ())
    return found


@rule("KD306", "Defaults of an optional input, or beside a prefill", Input)
def defaults_are_the_only_preset(declared: Any, _checked: CheckedFlow) -> Problems:
    values = declared.__dict__
    if values.get("defaults") is None:
        return
    if values.get("prefill") is not None:
        yield Problem(
            f"{declared.id!r} has both defaults and a prefill",
            hint="keep the defaults, or the prefill of an input that is not required",
            on="prefill",
        )
    elif values.get("required") is False:
        yield Problem(
            f"{declared.id!r} has defaults although it is not required",
            hint="Kestra rejects that, since an input with defaults always has a value: use prefill instead",
            on="required",
        )


@rule("KD307", "An invalid list or form", Input)
def lists_and_forms_are_valid(declared: Any, checked: CheckedFlow) -> Problems:
    item, type_ = _value(declared, "item_type"), declared._kestra.type
    if item is not None and item in checked.version.refused_item_types.get(type_ or "", ()):
        yield Problem(
            f"{declared.id!r} cannot be a list of {item}", hint="use a simple type, such as STRING", on="item_type"
        )
    for inner in declared.__dict__.get("inputs") or ():
        if inner._kestra.type == "FORM":
            yield Problem(
                f"the form {inner.id!r} is in the form {declared.id!r}", hint="forms cannot be nested", at=inner
            )
    if type_ == "FORM":
        for name in ("defaults", "prefill"):
            if declared.__dict__[name] is not None:
                yield Problem(
                    f"the form {declared.id!r} has {checked.name_of(declared, name)}",
                    hint="set them on the inputs in it",
                    on=name,
                )


def _value(declared: Any, name: str) -> Any:
    return declared.__dict__.get(name)
