"""Leaves out the ``outputs`` of ``Subflow`` tasks that nothing in the flow reads, since 2.0 does not have them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kestra_dsl.lowering.task_places import task_places
from kestra_dsl.lowering.template_texts import references_in

if TYPE_CHECKING:
    from kestra_dsl.lowering.lowered_flow import LoweredFlow
    from kestra_dsl.templates import ReferenceUse

__all__ = ["lower_subflow_outputs"]

_SUBFLOW = "io.kestra.plugin.core.flow.Subflow"


def lower_subflow_outputs(lowered: LoweredFlow) -> None:
    """Remove the outputs of each Subflow that no template of the flow can read. Others are refused later."""
    calls = [place.task for place in task_places(lowered.data) if place.task.get("type") == _SUBFLOW]
    calls = [call for call in calls if call.get("outputs")]
    if not calls:
        return
    removed = [call.pop("outputs") for call in calls]  # its templates read the outputs of the called flow
    read = [reference for reference in references_in(lowered.data) if reference.root == "outputs"]
    for call, outputs in zip(calls, removed, strict=True):
        if any(_may_read(reference, str(call.get("id"))) for reference in read):
            call["outputs"] = outputs


def _may_read(reference: ReferenceUse, id_: str) -> bool:
    """Whether a reference reads the outputs of the called flow, or may do so once it is rendered."""
    path = reference.path
    if not path or not isinstance(path[0], str):
        return True
    return path[0] == id_ and (len(path) == 1 or path[1] == "outputs" or not isinstance(path[1], str))
