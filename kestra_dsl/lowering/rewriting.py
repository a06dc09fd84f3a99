"""Lowers a rendered flow for a Kestra version: one conversion after the other, then refusals."""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING, Any

from kestra_dsl.lowering.api_tasks import lower_api_tasks
from kestra_dsl.lowering.availability import refuse_unavailable
from kestra_dsl.lowering.batches import lower_batches
from kestra_dsl.lowering.conditions import lower_conditions, lower_when
from kestra_dsl.lowering.defaults import inject, tracked
from kestra_dsl.lowering.draft import Draft
from kestra_dsl.lowering.expressions import AbsentError, lowered
from kestra_dsl.lowering.inapplicable_defaults import remove_inapplicable_defaults
from kestra_dsl.lowering.listeners import lower_listeners
from kestra_dsl.lowering.local_files import lower_local_files
from kestra_dsl.lowering.loops import lower_loops
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
    draft = Draft(flow, rendered, target)
    if foreign:
        _lower_parts(draft)
    _lower_texts(draft)
    if foreign:
        refuse_unavailable(draft)
        sort_properties(draft.data, type(flow))


def _lower_parts(draft: Draft) -> None:
    version = draft.version
    if version.inlines_plugin_defaults:
        _give_defaults(draft)
    elif not version.names_plugin_defaults:
        _give_defaults_if_merged_differently(draft)
    if not version.has_aliases:
        lower_aliases(draft)
    if version.has_loop:
        lower_local_files(draft)
    lower_loops(draft)
    if version.has_loop:
        lower_batches(draft)
        lower_pauses(draft)
        lower_subflow_outputs(draft)
        lower_listeners(draft)
        lower_api_tasks(draft)
    if version.when_instead_of_conditions:
        lower_conditions(draft)
    else:
        lower_when(draft)
    if not version.has_script_runner:
        lower_scripts(draft)
    lower_types(draft)


def _give_defaults(draft: Draft) -> None:
    tracked(draft.data)
    missing = inject(draft.data)
    if missing:
        draft.refuse(
            draft.flow,
            f"no plugin default has the name {missing[0]!r}",
            "give one of the plugin defaults this ref, or leave plugin_defaults_ref out",
        )
    remove_inapplicable_defaults(draft)
    if not draft.version.has_old_names:
        lower_old_names(draft)


def _give_defaults_if_merged_differently(draft: Draft) -> None:
    if draft.data.get("pluginDefaults") is None and draft.data.get("taskDefaults") is not None:
        draft.data["pluginDefaults"] = draft.data.pop("taskDefaults")
    entries = draft.data.get("pluginDefaults") or ()
    if not entries:
        return
    one, other = deepcopy(draft.data), deepcopy(draft.data)
    inject(one)
    inject(other, draft.target)
    if one != other or any(entry.get("ref") is not None for entry in entries):
        _give_defaults(draft)


def _lower_texts(draft: Draft) -> None:
    for mapping, node in draft.mappings():
        for key, value in mapping.items():
            if isinstance(value, str):
                if "{" in value and key not in _NOT_TEMPLATES:
                    mapping[key] = _lowered(draft, node, value)
            elif isinstance(value, list):
                _lower_items(draft, node, value)


def _lower_items(draft: Draft, node: Node, items: list[Any]) -> None:
    for place, value in enumerate(items):
        if isinstance(value, str):
            if "{" in value:
                items[place] = _lowered(draft, node, value)
        elif isinstance(value, list):
            _lower_items(draft, node, value)


def _lowered(draft: Draft, node: Node, text: str) -> str:
    try:
        return lowered(text, draft.target)
    except AbsentError as absent:
        draft.refuse(node, absent.message, absent.hint)
