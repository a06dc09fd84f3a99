"""Render a flow for a Kestra version."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kestra_dsl.catalog.versions import refuse_unknown_target
from kestra_dsl.core.metadata import exclusion_reason
from kestra_dsl.core.required import require_complete
from kestra_dsl.errors import DefinitionError

if TYPE_CHECKING:
    from kestra_dsl.core.flow import Flow
    from kestra_dsl.lowering.rendered import Rendered

__all__ = ["flow_yaml", "rendered_flow", "too_deep"]


def rendered_flow(flow: Flow, target: str) -> Rendered:
    """Render a flow as plain data with the nodes that it was made from, lowered for a Kestra version.

    Args:
        flow: The flow.
        target: The Kestra version.

    Raises:
        DefinitionError: The flow cannot be written for this version, or a required property is missing.
    """
    from kestra_dsl.lowering import lower, render

    _begin(flow, target)
    try:
        rendered = render(flow, target)
        require_complete(flow, rendered.nodes, rendered.shapes, target)
        lowered = lower(flow, rendered, target)
    except RecursionError:
        raise too_deep(flow) from None
    if lowered.is_too_deep:
        raise too_deep(flow)
    return lowered


def flow_yaml(flow: Flow, target: str) -> str:
    """Render a flow as YAML for a Kestra version.

    Raises:
        DefinitionError: As from `rendered_flow`.
    """
    from kestra_dsl.lowering import write
    from kestra_dsl.yaml import emit

    _begin(flow, target)
    try:
        text = write(flow, target)
    except RecursionError:
        raise too_deep(flow) from None
    if text is not None:
        return text
    rendered = rendered_flow(flow, target)
    return emit(rendered.data, rendered.comments())


def _begin(flow: Flow, target: str) -> None:
    """Raise an error if a flow does not support a version, and note that it was rendered."""
    refuse_unknown_target(target)
    reason = exclusion_reason(flow, target)
    if reason is not None:
        raise DefinitionError(
            f"the flow {flow.id!r} does not support Kestra {target}: {reason}",
            hint="its definition limits the versions with only_for(...)",
            origin=flow.origin,
        )
    if flow._tracked is not None:
        flow._tracked.written = True


def too_deep(flow: Flow) -> DefinitionError:
    """Return the error for a flow that is nested too deeply."""
    message = f"the flow {flow.id!r} is nested too deeply"
    return DefinitionError(message, hint="move a part of it into a subflow", origin=flow.origin)
