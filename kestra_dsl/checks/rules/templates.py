"""The template language itself: what Kestra cannot parse, and functions, filters and tests that it does not have."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from typing import TYPE_CHECKING, Any

from kestra_dsl.catalog import facts
from kestra_dsl.catalog.versions import all_versions, version_names
from kestra_dsl.checks.contexts import context_of
from kestra_dsl.checks.registry import Problem, Problems, rule
from kestra_dsl.checks.subject import Standing, Written
from kestra_dsl.checks.usage import NAMES
from kestra_dsl.core.nodes import BaseTrigger
from kestra_dsl.diagnostics.suggesting import nearest
from kestra_dsl.errors import ExpressionError, TemplateSyntaxError
from kestra_dsl.templates import Call, FilterNode, Print, Tag, Test, parse, same, unparse

if TYPE_CHECKING:
    from kestra_dsl.checks.subject import Subject
    from kestra_dsl.checks.usage import Read

_EVERYWHERE = list(version_names())

# Functions that the library has no Python for: of the template engine itself.
_BUILT_IN: Mapping[str, Mapping[str, Any]] = {
    "functions": {
        "block": {"arguments": [], "versions": _EVERYWHERE},
        "i18n": {"arguments": ["bundle", "key", "params"], "versions": _EVERYWHERE},
    },
    "filters": {},
    "tests": {},
}

# Functions of the paid edition, about which nothing else is known.
_PAID = frozenset(("appLink", "assets", "credential"))

_KINDS = {"functions": "function", "filters": "filter", "tests": "test"}


@rule("KD201", "An expression that Kestra cannot parse", Written)
def template_parses(written: Written, _subject: Subject) -> Problems:
    error = written.error
    if isinstance(error, TemplateSyntaxError):
        yield Problem(
            f"{error.problem}, in '{_excerpt(error)}'", hint=error.hint or "literal() keeps braces as they are"
        )


def _excerpt(error: TemplateSyntaxError, room: int = 30) -> str:
    """The text around the place of an error, on its line."""
    text, place = error.text, error.position
    start = text.rfind("\n", 0, place) + 1
    end = text.find("\n", place)
    end = len(text) if end < 0 else end
    left, right = max(start, place - room), min(end, place + room)
    return ("..." if left > start else "") + text[left:right].strip() + ("..." if right < end else "")


@rule("KD202", "Reference not available here", Written)
def reference_resolves(written: Written, _subject: Subject) -> Problems:
    error = written.error
    if isinstance(error, ExpressionError):
        yield Problem(error.message, hint=error.hint)


@rule("KD215", "A function, filter or test that Kestra does not have", Written)
def function_exists(written: Written, _subject: Subject) -> Problems:
    for group, node in _used(written):
        if node.name not in _known(group) and not _is_own(written, node.name):
            yield Problem(f"Kestra has no {_KINDS[group]} '{node.name}'", hint=_instead_of(group, node.name))


def _instead_of(group: str, name: str) -> str:
    for other, kind in _KINDS.items():
        if other != group and name in _known(other):
            return f"'{name}' is a {kind}: write '{_ways(name)[other]}'"
    same_letters = (known for known in _known(group) if known.lower() == name.lower())
    alike = next(same_letters, None) or nearest(name, _known(group))
    return f"did you mean '{alike}'?" if alike else "Kestra lists them under 'Expressions' in its documentation"


def _ways(name: str) -> Mapping[str, str]:
    return {"functions": f"{name}(value)", "filters": f"value | {name}", "tests": f"value is {name}"}


@rule("KD216", "A function, filter or test of another Kestra version", Written)
def function_is_in_the_version(written: Written, subject: Subject) -> Problems:
    if (
        written.property == "when"
        and not subject.version.when_instead_of_conditions
        and isinstance(written.standing.node, BaseTrigger)
    ):
        return  # it becomes conditions, and KD114 tells what no condition says
    for group, node in _used(written):
        known = _known(group).get(node.name)
        if known is not None and not subject.version.has(known["versions"]) and not _is_own(written, node.name):
            yield Problem(
                f"the {_KINDS[group]} '{node.name}' is in Kestra {', '.join(known['versions'])}, "
                f"not in {subject.target}",
                hint="check for a version that has it, or write it in another way",
            )


@rule("KD217", "An argument that a function or filter does not take", Written)
def arguments_fit(written: Written, _subject: Subject) -> Problems:
    for group, node in _used(written):
        known = _known(group).get(node.name)
        names = known["arguments"] if known is not None else ()
        if not names or group == "tests" or not (node.arguments or node.keywords) or _is_own(written, node.name):
            continue
        if len(node.arguments) > len(names):
            yield Problem(
                f"the {_KINDS[group]} '{node.name}' takes {len(names)} at most, not {len(node.arguments)}",
                hint=f"its arguments are {', '.join(names)}",
            )
        for keyword in node.keywords:
            if keyword.name not in names:
                yield Problem(
                    f"the {_KINDS[group]} '{node.name}' has no argument '{keyword.name}'",
                    hint=f"its arguments are {', '.join(names)}",
                )


def _used(written: Written) -> Iterator[tuple[str, Call | FilterNode | Test]]:
    """The functions, filters and tests of a text."""
    _, calls, filters, tests = written.usage
    for call in calls:
        if call.target is None:
            yield "functions", call
    for filter_ in filters:
        yield "filters", filter_
    for test in tests:
        yield "tests", test


def _is_own(written: Written, name: str) -> bool:
    """Whether a function is of the paid edition, or a macro of the text."""
    parts = written.template.parts if written.template is not None else ()
    bodies = (part.body for part in parts if isinstance(part, Tag) and part.name == "macro")
    return name in _PAID or any(body.partition("(")[0].strip() == name for body in bodies)


@cache
def _known(group: str) -> Mapping[str, Any]:
    return {**facts.expressions()[group], **_BUILT_IN[group]}


@rule("KD218", "An expression that Kestra 1.x and 2.0 read differently", Written, severity="warning")
def operators_mean_one_thing(written: Written, subject: Subject) -> Problems:
    template, text = written.template, written.text
    if template is None or not ("??" in text or "isIn" in text):
        return
    others = [one for one in all_versions() if one.operators != subject.version.operators]
    if not others:
        return
    other = parse(text, others[0].name)
    for mine, theirs in zip(template.parts, other.parts, strict=True):
        if not isinstance(mine, (Print, Tag)) or mine.expression is None or same(mine, theirs):
            continue
        versions = " and ".join(one.name for one in others)
        yield Problem(
            f"'{mine.expression.span.of(text)}' is read in another way by Kestra {versions}",
            hint=f"parentheses make it one thing: {unparse(mine.expression)}",
        )


@rule("KD219", "A variable whose expression is not rendered", Written, severity="warning")
def variable_is_rendered(written: Written, subject: Subject) -> Problems:
    reads = written.usage.reads.get("vars")
    if reads is None or written.template is None or subject.flow._source is None:
        return  # in Python a reference renders by itself, and who says .raw means it
    if context_of(written) not in ("task", "outputs"):
        return
    printed = {part.expression.span for part in written.template.parts if isinstance(part, Print)}
    for read in reads:
        if read.span in printed and _holds_expression(read, subject):
            text = read.span.of(written.text)
            yield Problem(
                f"the variable '{text}' holds an expression, which is printed as it stands",
                hint=f"write 'render({text})', or a reference to the variable, which does it by itself",
            )


def _holds_expression(read: Read, subject: Subject) -> bool:
    """Whether a variable holds an expression of Kestra's; a text in another template language is meant as it stands."""
    value: Any = subject.flow.variables or {}
    for step in read.path:
        value = value.get(step) if isinstance(value, Mapping) and isinstance(step, str) else None
    if not isinstance(value, str) or not ("{{" in value or "{%" in value):
        return False
    text = Written(value, "variables", Standing(subject.flow, subject.flow, ()), subject)
    if text.template is None or not text.usage.reads.keys() <= NAMES:
        return False
    return all(node.name in _known(group) or _is_own(text, node.name) for group, node in _used(text))
