"""The context that Kestra renders a template in, which decides what variables it has."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from kestra_dsl.checks.known_types import known_class
from kestra_dsl.core.class_facts import type_of
from kestra_dsl.core.defaults import PluginDefault
from kestra_dsl.core.nodes import BaseTask, BaseTrigger
from kestra_dsl.inputs import Input
from kestra_dsl.models import Output

if TYPE_CHECKING:
    from kestra_dsl.checks.property_templates import PropertyTemplate

__all__ = ["Context", "context_of", "has_core_variables", "is_core"]

_CORE = "io.kestra.plugin.core."
_WITH_OWN_VARIABLES = frozenset(
    _CORE + name
    for name in (
        "execution.Count",
        "flow.ForEachItem",
        "flow.Template",
        "storage.DeduplicateItems",
        "storage.FilterItems",
        "templating.TemplatedTask",
    )
)
_FLOW_TRIGGER = _CORE + "trigger.Flow"

Context: TypeAlias = Literal["task", "defaults", "variables", "outputs", "flow", "trigger", "elsewhere"]
"""``flow`` is that of the flow's own properties, such as inputs and labels; ``elsewhere`` is another execution."""


def context_of(template: PropertyTemplate) -> Context:
    """The context that a template is rendered in."""
    owner, node = template.visited.owner, template.visited.node
    if isinstance(owner, BaseTask):
        # The outputs of a Subflow are rendered in the execution of the subflow.
        is_of_subflow = template.property == "outputs_" and type_of(owner) == f"{_CORE}flow.Subflow"
        return "elsewhere" if is_of_subflow or isinstance(node, Input) else "task"
    if isinstance(owner, BaseTrigger):
        return "elsewhere" if type_of(owner) == _FLOW_TRIGGER else "trigger"
    if node is not owner:
        return "outputs" if isinstance(node, Output) else "defaults" if isinstance(node, PluginDefault) else "flow"
    if template.property == "variables":
        return "variables"
    return "elsewhere" if template.property in ("listeners", "task_defaults") else "flow"


def is_core(type_: str | None) -> bool:
    """Whether a type comes with Kestra itself; nodes without a type do."""
    return type_ is None or type_.startswith(_CORE)


def has_core_variables(template: PropertyTemplate) -> bool:
    """Whether a template has no other variables than those that Kestra provides to every template."""
    types = type_of(template.visited.owner), type_of(template.visited.node)
    are_known = all(is_core(type_) and (type_ is None or known_class(type_) is not None) for type_ in types)
    return are_known and types[0] not in _WITH_OWN_VARIABLES
