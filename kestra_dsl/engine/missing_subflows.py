"""Kestra's warnings about subflows that it does not have."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable

__all__ = ["without_known_subflows"]

_MISSING = re.compile(r"The subflow '([^']+)' not found in namespace '([^']+)'")


def without_known_subflows(warnings: Iterable[str], known: Collection[tuple[str, str]]) -> list[str]:
    """Drop warnings about missing subflows that are written along with the flow.

    Args:
        warnings: What Kestra says about a flow.
        known: Id and namespace of each flow that is written.
    """
    matches = [(warning, _MISSING.match(warning)) for warning in warnings]
    return [warning for warning, flow in matches if flow is None or (flow[1], flow[2]) not in known]
