"""Rewrites template text for another version: operator precedence, and renamed functions and arguments."""

from __future__ import annotations

import dataclasses
from functools import lru_cache, partial

from kestra_dsl.catalog.versions import version_of
from kestra_dsl.errors import DefinitionError, TemplateSyntaxError
from kestra_dsl.lowering.text_scan import may_differ, missing_names
from kestra_dsl.templates import (
    Call,
    Name,
    Span,
    Template,
    Use,
    calls,
    filters,
    is_template,
    parse,
    references,
)
from kestra_dsl.templates import tests as tests_of
from kestra_dsl.templates.references import root_of
from kestra_dsl.templates.rewriting import Edit, Edits, rewritten

__all__ = ["AbsentError", "lower_text", "may_differ", "old_arguments", "old_variables"]

# Names of Kestra 1.x for functions and filters that have another name in every version.
_RENAMED_FUNCTIONS = {"json": "fromJson"}
_RENAMED_FILTERS = {"json": "toJson"}

_INSTEAD = {
    "currentEachOutput": "outputs.<task>, which is the iteration's own in a Loop",
    "dayOfMonth": "the filter date('d')",
    "dayOfWeek": "the filter date('EEEE')",
    "hourOfDay": "the filter date('H')",
    "monthOfYear": "the filter date('M')",
    "env": "the variable envs",
    "loopOutputs": "outputs.<task>['value'] for the iteration of that value",
}


class AbsentError(DefinitionError):
    """A function, filter or test that the target lacks. The message names its line in the text."""


@lru_cache(maxsize=4096)
def lower_text(text: str, target: str) -> str:
    """A text of the model that means the same in the target. A text that does already is returned as it is.

    Args:
        text: A text as the model has it, with the operators of Kestra 1.x.
        target: The version to write it for.

    Raises:
        AbsentError: The text uses a function, filter or test that the target lacks.
    """
    if not is_template(text) or not may_differ((text,), target):
        return text
    try:
        template = parse(text)
    except TemplateSyntaxError:
        return text
    return rewritten(template, _renamed(template, target), target)


def _renamed(template: Template, target: str) -> Edits:
    edits: dict[Span, Edit] = {}
    for kind, uses, names in (
        ("function", [use for use in calls(template) if not use.is_method], _RENAMED_FUNCTIONS),
        ("filter", filters(template), _RENAMED_FILTERS),
        ("test", tests_of(template), {}),
    ):
        absent = missing_names(f"{kind}s", target)
        for use in uses:
            if use.name in absent:
                new = names.get(use.name)
                if new is None or new in absent:
                    raise _absent(kind, use, template, target)
                edits[use.node.span] = partial(dataclasses.replace, name=new)
    for call, _, _ in _old_arguments(template, target):
        edits[call.span] = partial(_with_new_arguments, target=target)
    for name, new in _old_variables(template, target):
        edits[name.span] = partial(dataclasses.replace, name=new)
    return edits


def old_arguments(text: str, target: str) -> list[tuple[str, str, str]]:
    """The arguments in a text that a version has renamed: the function, the old and the new name."""
    try:
        return [(call.name, old, new) for call, old, new in _old_arguments(parse(text), target)]
    except TemplateSyntaxError:
        return []


def _old_arguments(template: Template, target: str) -> list[tuple[Call, str, str]]:
    functions = version_of(target).renamed_arguments
    return [
        (use.node, keyword.name, functions[use.name][keyword.name])
        for use in calls(template)
        if not use.is_method and use.name in functions and isinstance(use.node, Call)
        for keyword in use.node.keywords
        if keyword.name in functions[use.name]
    ]


def old_variables(text: str, target: str) -> list[tuple[str, str]]:
    """The variables in a text that a version has under another name: the old and the new name."""
    try:
        return [(name.name, new) for name, new in _old_variables(parse(text), target)]
    except TemplateSyntaxError:
        return []


def _old_variables(template: Template, target: str) -> list[tuple[Name, str]]:
    variables = version_of(target).renamed_variables
    roots = [root_of(use.node) for use in references(template) if use.root in variables]
    return [(root, variables[root.name]) for root in roots if isinstance(root, Name)]


def _with_new_arguments(call: Call, target: str) -> Call:
    names = version_of(target).renamed_arguments[call.name]
    keywords = tuple(dataclasses.replace(one, name=names.get(one.name, one.name)) for one in call.keywords)
    return dataclasses.replace(call, keywords=keywords)


def _absent(kind: str, use: Use, template: Template, target: str) -> AbsentError:
    line = template.text.count("\n", 0, use.span.start) + 1
    where = f" (line {line} of the text)" if "\n" in template.text else ""
    instead = _INSTEAD.get(use.name)
    return AbsentError(
        f"the {kind} {use.name!r} does not exist in Kestra {target}{where}", hint=f"use {instead}" if instead else None
    )
