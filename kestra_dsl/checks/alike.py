"""Recognize templates for which the rules report the same, so that similar templates of a flow are checked once.

Most rules only look at the expressions of a template and at the kind of node that has it. Where the node is in the flow
matters for outputs and for the values of iterations, so templates that read those are checked one by one.
"""

from __future__ import annotations

from collections.abc import Hashable
from typing import TYPE_CHECKING

from kestra_dsl.expressions.placeholders import holds
from kestra_dsl.models import Output
from kestra_dsl.templates.simple import simple_expressions

if TYPE_CHECKING:
    from kestra_dsl.checks.checked_flow import CheckedFlow
    from kestra_dsl.checks.property_templates import PropertyTemplate
    from kestra_dsl.checks.visiting import VisitedNode

__all__ = ["is_judged_alike", "verdict_key"]

_DEPENDING_ON_POSITION = frozenset(("outputs", "taskrun", "parent", "parents", "item"))


def verdict_key(text: str, property_: str, visited: VisitedNode) -> Hashable | None:
    """A key that is equal for templates that are checked alike; None if a template has to be checked by itself.

    Args:
        text: The template, with placeholders of references.
        property_: The Python name of the property.
        visited: The node that has the property.
    """
    node, owner = visited.node, visited.owner
    if node._verbatim or owner._verbatim or isinstance(node, Output):
        return None
    simple = simple_expressions(text)
    if simple is None:
        return None
    plain, expressions = simple
    return None if holds(plain) else (node.__class__, owner.__class__, property_, *expressions)


def is_judged_alike(template: PropertyTemplate, checked: CheckedFlow) -> bool:
    """Whether rules report the same for every template with the same key in this flow."""
    reads = template.usage.reads
    return (
        template.error is None
        and not template.collected
        and _DEPENDING_ON_POSITION.isdisjoint(reads)
        and not ("vars" in reads and checked.variable_outputs)
    )
