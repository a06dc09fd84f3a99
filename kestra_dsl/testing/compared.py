"""Explain how two flows differ, for the message of a failed assertion."""

from __future__ import annotations

from kestra_dsl.comparing import differences, line_diff
from kestra_dsl.core.flow import Flow
from kestra_dsl.core.plain_data import unresolved
from kestra_dsl.diagnostics.listing import listed
from kestra_dsl.errors import DefinitionError

__all__ = ["explained"]


def explained(left: object, right: object) -> list[str] | None:
    """A summary line and a diff of the YAML from the left flow to the right one.

    None unless both are flows.
    """
    if not (isinstance(left, Flow) and isinstance(right, Flow)):
        return None
    try:
        found = differences(left, right)
        lines = line_diff(left, right, context=1)
    except DefinitionError:  # a reference that is not available is compared unresolved
        found = differences(unresolved(left), unresolved(right))
        lines = line_diff(unresolved(left), unresolved(right), context=1)
    places = [difference.path for difference in found]
    return [f"the flows differ at {listed(places, 3)}", *lines]
