"""Order flows for writing: subflows before the flows that call them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

__all__ = ["callers_of", "waves"]


def waves(calls: Mapping[str, Iterable[str]]) -> list[list[str]]:
    """Sort flows into groups. Each flow is in a later group than the flows that it calls.

    Args:
        calls: The flows that each flow calls. Flows that are not among the keys are ignored.

    Returns:
        The groups. Flows that call each other in a cycle are in one group.

    >>> waves({"a": ["b"], "b": [], "c": []})
    [['b', 'c'], ['a']]
    """
    left = {name: {other for other in others if other in calls and other != name} for name, others in calls.items()}
    groups: list[list[str]] = []
    while left:
        ready = sorted(name for name, others in left.items() if not others & left.keys())
        groups.append(ready or sorted(left))  # each is in a circle, or calls one that is
        for name in groups[-1]:
            del left[name]
    return groups


def callers_of(names: Iterable[str], calls: Mapping[str, Iterable[str]]) -> set[str]:
    """Return flows together with their callers, direct and indirect.

    Args:
        names: The flows.
        calls: The flows that each flow calls.
    """
    found = {*names}
    while True:
        more = {name for name, others in calls.items() if name not in found and found & {*others}}
        if not more:
            return found
        found |= more
