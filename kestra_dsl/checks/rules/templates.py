"""Templates that Kestra cannot parse, and functions, filters and tests that it does not have."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from typing import TYPE_CHECKING, Any

from kestra_dsl.catalog import facts
from kestra_dsl.catalog.versions import all_versions, fact_versions
from kestra_dsl.checks.contexts import context_of
from kestra_dsl.checks.property_templates import PropertyTemplate
from kestra_dsl.checks.registry import Problem, Problems, rule
from kestra_dsl.checks.template_usage import VARIABLES
from kestra_dsl.core.nodes import BaseTrigger
from kestra_dsl.diagnostics.suggesting import nearest
from kestra_dsl.errors import ExpressionError, TemplateSyntaxError
from kestra_dsl.templates import Call, FilterNode, Print, Tag, Test, parse, same, unparse

if TYPE_CHECKING:
    from kestra_dsl.checks.checked_flow import CheckedFlow
    from kestra_dsl.checks.template_usage import Read

_EVERYWHERE = list(fact_versions())

# Functions of the template engine itself, which have no Python function in the library.
_BUILT_IN: Mapping[str, Mapping[str, Any]] = {
    "functions": {
        "block": {"arguments": [], "versions": _EVERYWHERE},
        "i18n": {"arguments": ["bundle", "key", "params"], "versions": _EVERYWHERE},
    },
    "filters": {},
    "tests": {},
}

# Functions of the paid edition. Their arguments are not known.
_PAID = frozenset(("appLink", "assets", "credential"))

_KINDS = {"functions": "function", "filters": "filter", "tests": "test"}


@rule("KD201", "An expression that Kestra cannot parse", PropertyTemplate)
def template_parses(template: PropertyTemplate, _checked: CheckedFlow) -> Problems:
    error = template.error
    if isinstance(error, TemplateSyntaxError):
        yield Problem(
            f"{error.problem}, in '{_excerpt(error)}'",
            hint=error.hint or "write braces that are not an expression with literal()",
        )


def _excerpt(error: TemplateSyntaxError, room: int = 30) -> str:
    """The text around an error, on the same line."""
    text, position = error.text, error.position
    start = text.rfind("\n", 0, position) + 1
    end = text.find("\n", position)
    end = len(text) if end < 0 else end
    left, right = max(start, position - room), min(end, position + room)
    return ("..." if left > start else "") + text[left:right].strip() + ("..." if right < end else "")


@rule("KD202", "Reference not available here", PropertyTemplate)
def reference_resolves(template: PropertyTemplate, _checked: CheckedFlow) -> Problems:
    error = template.error
    if isinstance(error, ExpressionError):
        yield Problem(error.message, hint=error.hint)


@rule("KD215", "A function, filter or test that Kestra does not have", PropertyTemplate)
def function_exists(template: PropertyTemplate, _checked: CheckedFlow) -> Problems:
    for group, node in _used(template):
        if node.name not in _known(group) and not _is_own(template, node.name):
            yield Problem(f"Kestra has no {_KINDS[group]} '{node.name}'", hint=_instead_of(group, node.name))


def _instead_of(group: str, name: str) -> str:
    for other, kind in _KINDS.items():
        if other != group and name in _known(other):
            return f"'{name}' is a {kind}: write '{_spellings(name)[other]}'"
    same_letters = (known for known in _known(group) if known.lower() == name.lower())
    alike = next(same_letters, None) or nearest(name, _known(group))
    return f"did you mean '{alike}'?" if alike else "Kestra's documentation lists them under 'Expressions'"


def _spellings(name: str) -> Mapping[str, str]:
    return {"functions": f"{name}(value)", "filters": f"value | {name}", "tests": f"value is {name}"}


@rule("KD216", "A function, filter or test of another Kestra version", PropertyTemplate)
def function_is_in_the_version(template: PropertyTemplate, checked: CheckedFlow) -> Problems:
    if (
        template.property == "when"
        and not checked.version.when_instead_of_conditions
        and isinstance(template.visited.node, BaseTrigger)
    ):
        return  # it is lowered to conditions, and KD114 reports what no condition can express
    for group, node in _used(template):
        known = _known(group).get(node.name)
        if known is not None and not checked.version.has(known["versions"]) and not _is_own(template, node.name):
            yield Problem(
                f"the {_KINDS[group]} '{node.name}' exists in Kestra {', '.join(known['versions'])}, "
                f"not in {checked.target}",
                hint="choose a target that has it, or use something else",
            )


@rule("KD217", "An argument that a function or filter does not accept", PropertyTemplate)
def arguments_fit(template: PropertyTemplate, _checked: CheckedFlow) -> Problems:
    for group, node in _used(template):
        known = _known(group).get(node.name)
        names = known["arguments"] if known is not None else ()
        if not names or group == "tests" or not (node.arguments or node.keywords) or _is_own(template, node.name):
            continue
        if len(node.arguments) > len(names):
            yield Problem(
                f"the {_KINDS[group]} '{node.name}' accepts up to {_arguments(len(names))}, not {len(node.arguments)}",
                hint=f"its arguments are {', '.join(names)}",
            )
        for keyword in node.keywords:
            if keyword.name not in names:
                yield Problem(
                    f"the {_KINDS[group]} '{node.name}' has no argument '{keyword.name}'",
                    hint=f"its arguments are {', '.join(names)}",
                )


def _arguments(count: int) -> str:
    return "1 argument" if count == 1 else f"{count} arguments"


def _used(template: PropertyTemplate) -> Iterator[tuple[str, Call | FilterNode | Test]]:
    """The functions, filters and tests of a template."""
    for call in template.usage.calls:
        if call.target is None:
            yield "functions", call
    for filter_ in template.usage.filters:
        yield "filters", filter_
    for test in template.usage.tests:
        yield "tests", test


def _is_own(template: PropertyTemplate, name: str) -> bool:
    """Whether a function is of the paid edition, or a macro of the template."""
    parts = template.parsed.parts if template.parsed is not None else ()
    bodies = (part.body for part in parts if isinstance(part, Tag) and part.name == "macro")
    return name in _PAID or any(body.partition("(")[0].strip() == name for body in bodies)


@cache
def _known(group: str) -> Mapping[str, Any]:
    return {**facts.expressions()[group], **_BUILT_IN[group]}


@rule("KD218", "An expression that Kestra 1.x and 2.0 read differently", PropertyTemplate, severity="warning")
def operators_mean_the_same_everywhere(template: PropertyTemplate, checked: CheckedFlow) -> Problems:
    parsed, text = template.parsed, template.text
    if parsed is None or not ("??" in text or "isIn" in text):
        return
    others = [one for one in all_versions() if one.operators != checked.version.operators]
    if not others:
        return
    other = parse(text, others[0].name)
    for ours, theirs in zip(parsed.parts, other.parts, strict=True):
        if not isinstance(ours, (Print, Tag)) or ours.expression is None or same(ours, theirs):
            continue
        versions = " and ".join(one.name for one in others)
        yield Problem(
            f"'{ours.expression.span.of(text)}' has another meaning in Kestra {versions}",
            hint=f"write parentheses: {unparse(ours.expression)}",
        )


@rule(
    "KD219",
    "A variable whose expression is not rendered",
    PropertyTemplate,
    reads=("vars",),
    severity="warning",
)
def variable_is_rendered(template: PropertyTemplate, checked: CheckedFlow) -> Problems:
    if template.parsed is None or checked.flow._source is None:
        return  # in Python a reference renders by itself, unless the author uses .raw
    if context_of(template) not in ("task", "outputs"):
        return
    printed = {part.expression.span for part in template.parsed.parts if isinstance(part, Print)}
    for read in template.usage.reads["vars"]:
        if read.span in printed and _holds_expression(read, checked):
            text = read.span.of(template.text)
            yield Problem(
                f"the variable '{text}' holds an expression, which is printed unrendered",
                hint=f"write 'render({text})', or in Python a reference to the variable",
            )


def _holds_expression(read: Read, checked: CheckedFlow) -> bool:
    """Whether a variable holds an expression of Kestra's, and not of another template language."""
    value: Any = checked.flow.variables or {}
    for step in read.path:
        value = value.get(step) if isinstance(value, Mapping) and isinstance(step, str) else None
    if not isinstance(value, str) or not ("{{" in value or "{%" in value):
        return False
    template = PropertyTemplate(value, "variables", checked.visited[0], checked)
    if template.parsed is None or not template.usage.reads.keys() <= VARIABLES:
        return False
    return all(node.name in _known(group) or _is_own(template, node.name) for group, node in _used(template))
