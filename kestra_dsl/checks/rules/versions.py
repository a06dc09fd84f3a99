"""What the Kestra version that a flow is for does not have, and what cannot be written in another way for it."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from kestra_dsl.checks.registry import Problem, Problems, rule
from kestra_dsl.errors import DefinitionError, ExpressionError
from kestra_dsl.flow import Flow
from kestra_dsl.targets import lower, render
from kestra_dsl.targets.availability import lacking
from kestra_dsl.targets.expressions import AbsentError
from kestra_dsl.type_facts import fields_in_order

if TYPE_CHECKING:
    from kestra_dsl.checks.subject import Subject
    from kestra_dsl.model import Node

__all__: list[str] = []


@rule("KD114", "A part that the Kestra version does not have", Flow)
def parts_exist_in_the_version(flow: Flow, subject: Subject) -> Problems:
    """Rendering knows what can be written in another way, and refuses the rest; it is asked when there is something."""
    lacking_nodes = [node for node in subject.nodes if _is_lacking(node, subject.target)]
    if not lacking_nodes:
        return
    if flow._source is not None:
        yield from _in_a_document(lacking_nodes, subject)
        return
    try:
        lower(flow, render(flow, subject.target), subject.target)
    except (AbsentError, ExpressionError):
        return  # the rules about expressions report that
    except DefinitionError as error:
        at = next((node for node in subject.nodes if node.origin == error.origin), flow)
        yield Problem(error.message, hint=error.hint, at=at)


def _in_a_document(nodes: list[Node], subject: Subject) -> Problems:
    """A document goes to the server as it stands, so what could be written in another way is wrong in it too."""
    target = subject.target
    for node in nodes:
        absent, names = _lacking(type(node), target)
        facts = lacking(type(node), target)
        if facts is None:
            continue
        rewritten = f"Flow.from_yaml(...).to_yaml({target!r}) writes what can be written in another way"
        if absent:
            instead = f"use {facts.instead}; " if facts.instead else ""
            yield Problem(f"{facts.name} does not exist in Kestra {target}", hint=instead + rewritten, at=node)
            continue
        for name in names:
            if node.__dict__[name] is not None:
                key = subject.name_of(node, name)
                yield Problem(f"{facts.name}.{key} does not exist in Kestra {target}", hint=rewritten, at=node, on=name)


def _is_lacking(node: Node, target: str) -> bool:
    cls = type(node)
    lacks, names = _lacking(cls, target)
    if lacks or (node._verbatim and target != "1.3"):
        return True
    return bool(names) and any(node.__dict__[name] is not None for name in names)


@cache
def _lacking(cls: type[Node], target: str) -> tuple[bool, tuple[str, ...]]:
    """Whether the version lacks a class, and the Python names of the properties that it lacks."""
    facts = lacking(cls, target)
    if facts is None:
        return False, ()
    return facts.all, tuple(name for name, kestra in fields_in_order(cls).items() if kestra in facts.properties)
