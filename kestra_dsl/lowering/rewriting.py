"""Lowers a rendered flow for a Kestra version: one conversion after the other, then refusals."""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING, Any

from kestra_dsl.lowering.api_tasks import lower_api_tasks
from kestra_dsl.lowering.availability import refuse_unavailable
from kestra_dsl.lowering.batches import lower_batches
from kestra_dsl.lowering.conditions import lower_conditions, lower_when
from kestra_dsl.lowering.defaults import inject, tracked
from kestra_dsl.lowering.expressions import AbsentError, lower_text
from kestra_dsl.lowering.inapplicable_defaults import remove_inapplicable_defaults
from kestra_dsl.lowering.listeners import lower_listeners
from kestra_dsl.lowering.local_files import lower_local_files
from kestra_dsl.lowering.loops import lower_loops
from kestra_dsl.lowering.lowered_flow import LoweredFlow
from kestra_dsl.lowering.old_names import lower_old_names
from kestra_dsl.lowering.pauses import lower_pauses
from kestra_dsl.lowering.scripts import lower_scripts
from kestra_dsl.lowering.subflows import lower_subflow_outputs
from kestra_dsl.lowering.typed_walk import sort_properties
from kestra_dsl.lowering.types import lower_aliases, lower_types

if TYPE_CHECKING:
    from kestra_dsl.core.flow import Flow
    from kestra_dsl.core.node import Node
    from kestra_dsl.lowering.rendered import Rendered

__all__ = ["rewrite"]

_NOT_TEMPLATES = ("description", "displayName")


def rewrite(flow: Flow, rendered: Rendered, target: str, *, foreign: bool) -> None:
    """Lower a rendered flow, in place. Without anything foreign in it, only its texts are lowered."""
    lowered = LoweredFlow(flow, rendered, target)
    if foreign:
        _lower_parts(lowered)
    _lower_texts(lowered)
    if foreign:
        refuse_unavailable(lowered)
        sort_properties(lowered.data, type(flow))


def _lower_parts(lowered: LoweredFlow) -> None:
    version = lowered.version
    if version.inlines_plugin_defaults:
        _give_defaults(lowered)
    elif not version.names_plugin_defaults:
        _give_defaults_if_merged_differently(lowered)
    if not version.has_aliases:
        lower_aliases(lowered)
    if version.has_loop:
        lower_local_files(lowered)
    lower_loops(lowered)
    if version.has_loop:
        lower_batches(lowered)
        lower_pauses(lowered)
        lower_subflow_outputs(lowered)
        lower_listeners(lowered)
        lower_api_tasks(lowered)
    if version.when_instead_of_conditions:
        lower_conditions(lowered)
    else:
        lower_when(lowered)
    if not version.has_script_runner:
        lower_scripts(lowered)
    lower_types(lowered)


def _give_defaults(lowered: LoweredFlow) -> None:
    tracked(lowered.data)
    missing = inject(lowered.data)
    if missing:
        lowered.refuse(
            lowered.flow,
            f"no plugin default has the name {missing[0]!r}",
            "give one of the plugin defaults this ref, or leave plugin_defaults_ref out",
        )
    remove_inapplicable_defaults(lowered)
    if not lowered.version.has_old_names:
        lower_old_names(lowered)


def _give_defaults_if_merged_differently(lowered: LoweredFlow) -> None:
    if lowered.data.get("pluginDefaults") is None and lowered.data.get("taskDefaults") is not None:
        lowered.data["pluginDefaults"] = lowered.data.pop("taskDefaults")
    entries = lowered.data.get("pluginDefaults") or ()
    if not entries:
        return
    one, other = deepcopy(lowered.data), deepcopy(lowered.data)
    inject(one)
    inject(other, lowered.target)
    if one != other or any(entry.get("ref") is not None for entry in entries):
        _give_defaults(lowered)


def _lower_texts(lowered: LoweredFlow) -> None:
    for mapping, node in lowered.mappings():
        for key, value in mapping.items():
            if isinstance(value, str):
                if "{" in value and key not in _NOT_TEMPLATES:
                    mapping[key] = _lowered(lowered, node, value)
            elif isinstance(value, list):
                _lower_items(lowered, node, value)


def _lower_items(lowered: LoweredFlow, node: Node, items: list[Any]) -> None:
    for place, value in enumerate(items):
        if isinstance(value, str):
            if "{" in value:
                items[place] = _lowered(lowered, node, value)
        elif isinstance(value, list):
            _lower_items(lowered, node, value)


def _lowered(lowered: LoweredFlow, node: Node, text: str) -> str:
    try:
        return lower_text(text, lowered.target)
    except AbsentError as absent:
        lowered.refuse(node, absent.message, absent.hint)
