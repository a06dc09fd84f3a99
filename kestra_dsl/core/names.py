"""The name of a flow in messages and files."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kestra_dsl.core.flow import Flow

__all__ = ["full_name"]


def full_name(flow: Flow) -> str:
    """Return ``namespace/id``, or the id of a flow without a namespace.

    Args:
        flow: The flow.
    """
    return f"{flow.namespace}/{flow.id}" if flow.namespace else flow.id
