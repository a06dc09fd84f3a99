"""Leave out flows that are not meant for a Kestra version, as `only_for` says."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from kestra_dsl.core.flow import Flow

__all__ = ["LeftOut", "describe", "meant_for"]


class LeftOut(NamedTuple):
    """A flow that is not meant for the target."""

    path: str
    """The path of its YAML, relative to the folder of generated files."""
    flow: str
    """Its namespace and id."""
    reason: str


def meant_for(flows: Iterable[Flow], target: str) -> tuple[list[Flow], list[LeftOut]]:
    """Divide flows into those that are meant for a Kestra version and those that are left out.

    Args:
        flows: The flows.
        target: A Kestra version, such as `1.3`.
    """
    from kestra_dsl.core.metadata import exclusion_reason

    meant: list[Flow] = []
    left_out: list[LeftOut] = []
    for flow in flows:
        reason = exclusion_reason(flow, target)
        if reason is None:
            meant.append(flow)
        else:
            left_out.append(LeftOut(f"{flow.namespace}/{flow.id}.yaml", f"{flow.namespace}.{flow.id}", reason))
    return meant, left_out


def describe(left_out: Collection[LeftOut], target: str) -> str:
    """Return all of them in one line, or an empty text if there are none."""
    if not left_out:
        return ""
    listing = ", ".join(f"{one.flow} ({one.reason})" for one in sorted(left_out))
    return f"{len(left_out)} flow{'s' * (len(left_out) != 1)} left out, not meant for Kestra {target}: {listing}"
