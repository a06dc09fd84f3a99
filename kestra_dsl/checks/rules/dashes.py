"""Names with a hyphen behind a dot, which the template language reads as a subtraction."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable
from typing import TYPE_CHECKING, Any, NamedTuple

from kestra_dsl.checks.registry import Problem, Problems, rule
from kestra_dsl.checks.subject import Written
from kestra_dsl.templates import ReferenceUse, Span, references

if TYPE_CHECKING:
    from kestra_dsl.checks.subject import Subject

__all__ = ["Misread", "misread", "within"]

_ROOTS = ("inputs", "outputs", "vars", "labels")
_REST = re.compile(r"(?:-[A-Za-z0-9_.]+)+")


@rule("KD118", "A name with a hyphen behind a dot", Written)
def names_with_hyphens_are_indexed(written: Written, subject: Subject) -> Problems:
    for found in misread(written, subject):
        yield Problem(
            f"'{found.root}.{found.name}' is read as a subtraction: {found.read!r} minus the rest",
            hint=f"write {found.root}['{found.name}']",
        )


class Misread(NamedTuple):
    """A name with hyphens that is taken for a subtraction."""

    root: str
    name: str
    read: str
    """What is left of the name."""
    span: Span
    """All that the name was meant to be."""


def misread(written: Written, subject: Subject) -> tuple[Misread, ...]:
    """The names that a text was meant to have; what else is wrong within them follows from that."""
    if written.template is None or "-" not in written.text:
        return ()
    if written.misread is None:
        guarded = {read.span for reads in written.usage.reads.values() for read in reads if read.guarded}
        found = (_misread(reference, written.text, subject, guarded) for reference in references(written.template))
        written.misread = tuple(one for one in found if one is not None)
    known: tuple[Misread, ...] = written.misread
    return known


def within(span: Span, names: Iterable[Misread]) -> bool:
    """Whether what stands at a place begins in such a name."""
    return any(name.span.start <= span.start < name.span.end for name in names)


def _misread(reference: ReferenceUse, text: str, subject: Subject, guarded: Container[Span]) -> Misread | None:
    """The name that a subtraction right behind a reference was meant to be."""
    rest = _REST.match(text, reference.span.end)
    if rest is None or not reference.path or reference.root not in _ROOTS:
        return None
    path = ".".join(map(str, reference.path))
    read = reference.span.of(text)
    if read != f"{reference.root}.{path}":
        return None
    name = path + rest[0].rstrip(".")
    names = _names(reference.root, subject)
    known = next((known for known in names if _begins(name, known)), None)
    if known is None:
        first = str(reference.path[0])
        if reference.span in guarded or any(name == first or name.startswith(f"{first}.") for name in names):
            return None  # nothing fails, or a difference may be meant
        known = name.partition(".")[0] if "-" in name.partition(".")[0] else name
    return Misread(reference.root, known, read, Span(reference.span.start, rest.end()))


def _begins(name: str, known: str) -> bool:
    return "-" in known and (name == known or name.startswith(f"{known}."))


def _names(root: str, subject: Subject) -> Iterable[str]:
    flow = subject.flow
    match root:
        case "inputs":
            return sorted(subject.input_ids, key=len, reverse=True)
        case "outputs":
            return subject.tasks
        case "vars":
            return list(flow.variables or ())
        case "labels":
            labels: Any = flow.labels or ()
            return [*labels] if isinstance(labels, dict) else [str(label.key) for label in labels]
        case _:
            return ()
