"""In which order flows are written: those that are run as subflows before those that run them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

__all__ = ["callers_of", "waves"]


def waves(calls: Mapping[str, Iterable[str]]) -> list[list[str]]:
    """Flows in groups: each flow is in a later group than all that it calls. Flows in a circle share one.

    Args:
        calls: Each flow with those that it calls; others than the keys do not count.

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
    """These flows and all that call one of them, through others too."""
    found = {*names}
    while True:
        more = {name for name, others in calls.items() if name not in found and found & {*others}}
        if not more:
            return found
        found |= more
