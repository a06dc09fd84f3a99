"""What the text of a property can read: Kestra renders not all of them with the same values at hand."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from kestra_dsl.checks.known_types import known_class
from kestra_dsl.core.class_facts import type_of
from kestra_dsl.core.defaults import PluginDefault
from kestra_dsl.core.nodes import BaseTask, BaseTrigger
from kestra_dsl.inputs import Input
from kestra_dsl.models import Output

if TYPE_CHECKING:
    from kestra_dsl.checks.subject import Written

__all__ = ["Context", "context_of", "is_core", "knows_its_names"]

_CORE = "io.kestra.plugin.core."
_OWN_NAMES = frozenset(
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

Context = Literal["task", "defaults", "variables", "outputs", "flow", "trigger", "elsewhere"]
"""``flow`` is what belongs to the flow itself, such as inputs and labels; ``elsewhere`` another execution."""


def context_of(written: Written) -> Context:
    """Which values are at hand where a text is rendered."""
    member, node = written.standing.member, written.standing.node
    if isinstance(member, BaseTask):
        # what a subflow gives is rendered with the values of the subflow
        other = written.property == "outputs_" and type_of(member) == f"{_CORE}flow.Subflow"
        return "elsewhere" if other or isinstance(node, Input) else "task"
    if isinstance(member, BaseTrigger):
        return "elsewhere" if type_of(member) == _FLOW_TRIGGER else "trigger"
    if node is not member:
        return "outputs" if isinstance(node, Output) else "defaults" if isinstance(node, PluginDefault) else "flow"
    if written.property == "variables":
        return "variables"
    return "elsewhere" if written.property in ("listeners", "task_defaults") else "flow"


def is_core(type_: str | None) -> bool:
    """Whether a type is one of Kestra's own, of which is known what it does."""
    return type_ is None or type_.startswith(_CORE)


def knows_its_names(written: Written) -> bool:
    """Whether a text is rendered with no names beside those that every text can use."""
    types = type_of(written.standing.member), type_of(written.standing.node)
    known = all(is_core(type_) and (type_ is None or known_class(type_) is not None) for type_ in types)
    return known and types[0] not in _OWN_NAMES
