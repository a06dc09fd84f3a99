"""What the Kestra version that a flow is for does not have, and what cannot be written in another way for it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from typing import TYPE_CHECKING, Any

from kestra_dsl.catalog.versions import version_of
from kestra_dsl.checks.registry import Problem, Problems, rule
from kestra_dsl.core.class_facts import fields_in_order
from kestra_dsl.core.flow import Flow
from kestra_dsl.errors import DefinitionError, ExpressionError
from kestra_dsl.lowering import lower, render
from kestra_dsl.lowering.availability import lacking
from kestra_dsl.lowering.expressions import AbsentError, old_arguments
from kestra_dsl.lowering.types import new_value

if TYPE_CHECKING:
    from kestra_dsl.checks.subject import Subject
    from kestra_dsl.core.node import Node

__all__: list[str] = []


@rule("KD114", "A part that the Kestra version does not have", Flow)
def parts_exist_in_the_version(flow: Flow, subject: Subject) -> Problems:
    """Rendering knows what can be written in another way, and refuses the rest; it is asked when there is something."""
    lacking_nodes = [node for node in subject.nodes if _is_lacking(node, subject.target)]
    if flow._source is not None:
        yield from _old_names(flow, subject)
        yield from _old_arguments(subject)
        yield from _in_a_document(lacking_nodes, subject)
        return
    if not lacking_nodes:
        return
    try:
        lower(flow, render(flow, subject.target), subject.target)
    except (AbsentError, ExpressionError):
        return  # the rules about expressions report that
    except DefinitionError as error:
        at = next((node for node in subject.nodes if node.origin == error.origin), flow)
        yield Problem(error.message, hint=error.hint, at=at)


def _old_names(flow: Flow, subject: Subject) -> Problems:
    for one in () if subject.version.has_old_names else flow._source.renamed:
        if one.gone:
            hint = f"use {one.new!r}; {_rewritten(subject.target)}"
            yield Problem(
                f"{one.old!r} does not exist in Kestra {subject.target}", hint=hint, at=one.node, on=one.property
            )


def _old_arguments(subject: Subject) -> Problems:
    for node in subject.nodes:
        for name, value in node.__dict__.items():
            for text in _texts(value):
                for function, old, new in old_arguments(text, subject.target):
                    message = f"{function}() has no argument {old!r} in Kestra {subject.target}"
                    yield Problem(message, hint=f"use {new!r}; {_rewritten(subject.target)}", at=node, on=name)


def _texts(value: Any) -> Iterator[str]:
    """The texts in plain data that may have a renamed argument."""
    if isinstance(value, str):
        if "{" in value and ("version" in value or "revision" in value):
            yield value
    elif isinstance(value, (list, dict)):
        for item in value.values() if isinstance(value, dict) else value:
            yield from _texts(item)


def _rewritten(target: str) -> str:
    return f"Flow.from_yaml(...).to_yaml({target!r}) writes what can be written in another way"


def _in_a_document(nodes: list[Node], subject: Subject) -> Problems:
    """A document goes to the server as it stands, so what could be written in another way is wrong in it too."""
    target = subject.target
    source = subject.flow._source
    for node in nodes:
        absent, names = _lacking(type(node), target)
        facts = lacking(type(node), target)
        if facts is None:
            continue
        rewritten = _rewritten(target)
        if absent:
            instead = f"use {facts.instead}; " if facts.instead else ""
            yield Problem(f"{facts.name} does not exist in Kestra {target}", hint=instead + rewritten, at=node)
            continue
        for name in names:
            if node.__dict__[name] is not None and not (source and source.has_own_name(node, name)):
                key = subject.name_of(node, name)
                yield Problem(f"{facts.name}.{key} does not exist in Kestra {target}", hint=rewritten, at=node, on=name)
        for name, values in _lacking_values(type(node), target).items():
            value = node.__dict__[name]
            if value in values:
                what = f"{facts.name}.{subject.name_of(node, name)}: {value}"
                new = new_value(node, fields_in_order(type(node))[name], str(value), target)
                hint = f"use {new}; {rewritten}" if new else None
                yield Problem(f"{what} does not exist in Kestra {target}", hint=hint, at=node, on=name)


def _is_lacking(node: Node, target: str) -> bool:
    cls = type(node)
    lacks, names = _lacking(cls, target)
    if lacks or (node._verbatim and not version_of(target).has_names_of_model):
        return True
    values = node.__dict__
    if names and any(values[name] is not None for name in names):
        return True
    return any(values[name] in words for name, words in _lacking_values(cls, target).items())


@cache
def _lacking_values(cls: type[Node], target: str) -> Mapping[str, frozenset[str]]:
    """Python name of a property to the values that the version lacks."""
    facts = lacking(cls, target)
    if facts is None or not facts.values:
        return {}
    return {name: facts.values[kestra] for name, kestra in fields_in_order(cls).items() if facts.values.get(kestra)}


@cache
def _lacking(cls: type[Node], target: str) -> tuple[bool, tuple[str, ...]]:
    """Whether the version lacks a class, and the Python names of the properties that it lacks."""
    facts = lacking(cls, target)
    if facts is None:
        return False, ()
    return facts.all, tuple(name for name, kestra in fields_in_order(cls).items() if kestra in facts.properties)
