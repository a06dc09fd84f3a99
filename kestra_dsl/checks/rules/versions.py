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
    if not any(_is_lacking(node, subject.target) for node in subject.nodes):
        return
    try:
        lower(flow, render(flow, subject.target), subject.target)
    except (AbsentError, ExpressionError):
        return  # the rules about expressions report that
    except DefinitionError as error:
        at = next((node for node in subject.nodes if node.origin == error.origin), flow)
        yield Problem(error.message, hint=error.hint, at=at)


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
