"""Flows that are not meant for a Kestra version, as ``only_for`` says."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import TYPE_CHECKING, NamedTuple

from kestra_dsl.core.metadata import exclusion_reason

if TYPE_CHECKING:
    from kestra_dsl.core.flow import Flow

__all__ = ["LeftOut", "meant_for", "told"]


class LeftOut(NamedTuple):
    path: str
    """Where its YAML would be, relative to the folder of generated files."""
    flow: str
    """Its namespace and id."""
    reason: str


def meant_for(flows: Iterable[Flow], target: str) -> tuple[list[Flow], list[LeftOut]]:
    """The flows that are meant for a version, and the others."""
    meant: list[Flow] = []
    left_out: list[LeftOut] = []
    for flow in flows:
        reason = exclusion_reason(flow, target)
        if reason is None:
            meant.append(flow)
        else:
            left_out.append(LeftOut(f"{flow.namespace}/{flow.id}.yaml", f"{flow.namespace}.{flow.id}", reason))
    return meant, left_out


def told(left_out: Collection[LeftOut], target: str) -> str:
    """All of them in one line; nothing if there are none."""
    if not left_out:
        return ""
    listed = ", ".join(f"{one.flow} ({one.reason})" for one in sorted(left_out))
    return f"{len(left_out)} flow{'s' * (len(left_out) != 1)} left out, not meant for Kestra {target}: {listed}"
