"""Names with a hyphen after a dot, which Kestra reads as a subtraction."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable
from typing import TYPE_CHECKING, Any, NamedTuple

from kestra_dsl.checks.property_templates import PropertyTemplate
from kestra_dsl.checks.registry import Problem, Problems, rule
from kestra_dsl.templates import ReferenceUse, Span, references

if TYPE_CHECKING:
    from kestra_dsl.checks.checked_flow import CheckedFlow

__all__ = ["HyphenatedName", "hyphenated_names", "is_in_hyphenated_name"]

_ROOTS = ("inputs", "outputs", "vars", "labels")
_REST = re.compile(r"(?:-[A-Za-z0-9_.]+)+")


@rule("KD118", "A name with a hyphen after a dot", PropertyTemplate)
def names_with_hyphens_are_in_brackets(template: PropertyTemplate, checked: CheckedFlow) -> Problems:
    for found in hyphenated_names(template, checked):
        yield Problem(
            f"'{found.root}.{found.name}' is read as a subtraction from {found.read!r}",
            hint=f"write {found.root}['{found.name}']",
        )


class HyphenatedName(NamedTuple):
    """A name with hyphens that Kestra reads as a subtraction."""

    root: str
    name: str
    read: str
    """What Kestra subtracts from."""
    span: Span
    """The whole name."""


def hyphenated_names(template: PropertyTemplate, checked: CheckedFlow) -> tuple[HyphenatedName, ...]:
    """The names with hyphens that Kestra reads as a subtraction. Other rules skip what is in them."""
    if template.parsed is None or "-" not in template.text:
        return ()
    if template.hyphenated is None:
        guarded = {read.span for reads in template.usage.reads.values() for read in reads if read.is_guarded}
        found = (_hyphenated(reference, template.text, checked, guarded) for reference in references(template.parsed))
        template.hyphenated = tuple(one for one in found if one is not None)
    return template.hyphenated


def is_in_hyphenated_name(span: Span, template: PropertyTemplate, checked: CheckedFlow) -> bool:
    """Whether a span of a template begins in a name with hyphens that Kestra reads as a subtraction."""
    return any(found.span.start <= span.start < found.span.end for found in hyphenated_names(template, checked))


def _hyphenated(
    reference: ReferenceUse, text: str, checked: CheckedFlow, guarded: Container[Span]
) -> HyphenatedName | None:
    """The name with hyphens that begins with a reference."""
    rest = _REST.match(text, reference.span.end)
    if rest is None or not reference.path or reference.root not in _ROOTS:
        return None
    path = ".".join(map(str, reference.path))
    read = reference.span.of(text)
    if read != f"{reference.root}.{path}":
        return None
    name = path + rest[0].rstrip(".")
    names = _names(reference.root, checked)
    known = next((known for known in names if _begins_with(name, known)), None)
    if known is None:
        first = str(reference.path[0])
        if reference.span in guarded or any(name == first or name.startswith(f"{first}.") for name in names):
            return None  # rendering does not fail, or a difference may be intended
        known = name.partition(".")[0] if "-" in name.partition(".")[0] else name
    return HyphenatedName(reference.root, known, read, Span(reference.span.start, rest.end()))


def _begins_with(name: str, known: str) -> bool:
    return "-" in known and (name == known or name.startswith(f"{known}."))


def _names(root: str, checked: CheckedFlow) -> Iterable[str]:
    flow = checked.flow
    match root:
        case "inputs":
            return sorted(checked.inputs, key=len, reverse=True)
        case "outputs":
            return checked.tasks
        case "vars":
            return list(flow.variables or ())
        case "labels":
            labels: Any = flow.labels or ()
            return [*labels] if isinstance(labels, dict) else [str(label.key) for label in labels]
        case _:
            return ()
