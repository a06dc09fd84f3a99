"""Names with a hyphen behind a dot, which the template language reads as a subtraction."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from kestra_dsl.checks.registry import Problem, Problems, rule
from kestra_dsl.checks.subject import Written
from kestra_dsl.templates import Reference, references

if TYPE_CHECKING:
    from kestra_dsl.checks.subject import Subject

__all__: list[str] = []

_REST = re.compile(r"(?:-[A-Za-z0-9_.]+)+")


@rule("KD118", "A name with a hyphen behind a dot", Written)
def names_with_hyphens_are_indexed(written: Written, subject: Subject) -> Problems:
    if written.template is None or "-" not in written.text or not _dashed(subject):
        return
    for reference in references(written.template):
        meant = _meant(reference, written.text, subject)
        if meant:
            start, name = meant
            yield Problem(
                f"'{start}.{name}' is read as a subtraction: {reference.span.of(written.text)!r} minus the rest",
                hint=f"write {start}['{name}']",
            )


def _dashed(subject: Subject) -> bool:
    """Whether there is a name with a hyphen at all."""
    known: bool | None = subject.kept.get(__name__)
    if known is None:
        roots = ("inputs", "outputs", "vars", "labels")
        known = subject.kept[__name__] = any("-" in name for root in roots for name in _names(root, subject))
    return known


def _meant(reference: Reference, text: str, subject: Subject) -> tuple[str, str] | None:
    """The root and the name that a subtraction right behind a reference was meant to be."""
    rest = _REST.match(text, reference.span.end)
    if rest is None or not reference.path:
        return None
    path = ".".join(map(str, reference.path))
    if reference.span.of(text) != f"{reference.root}.{path}":
        return None
    name = path + rest[0].rstrip(".")
    known = next((known for known in _names(reference.root, subject) if _begins(name, known)), None)
    return None if known is None else (reference.root, known)


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
