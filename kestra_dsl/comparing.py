"""Comparing flows by what they mean to Kestra: what differs, by path and as a diff of the lines of their YAML.

Two flows are the same when Kestra would do the same with both. The order of tasks, inputs and other lists counts, that
of the keys of a mapping does not; ``1``, ``1.0``, ``true`` and ``"1"`` are four values. Expressions are compared as
Kestra reads them: whitespace and parentheses in the braces and the quotes of strings do not count.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from difflib import unified_diff
from functools import partial
from typing import TYPE_CHECKING, Any, Final, NamedTuple, TypeAlias

from kestra_dsl.catalog.versions import DEFAULT
from kestra_dsl.templates import same_text

if TYPE_CHECKING:
    from kestra_dsl.core.flow import Flow

__all__ = ["ABSENT", "Difference", "differences", "line_diff", "same"]


class _Absent:
    def __repr__(self) -> str:
        return "nothing"


ABSENT: Final = _Absent()
"""The value on the side that has no such property or item."""

_NOT_TEMPLATES = ("description", "displayName")
_LOOP = "io.kestra.plugin.core.flow.Loop"
_LONGEST_SHOWN = 60

_Side: TypeAlias = "Flow | Mapping[str, Any]"


class Difference(NamedTuple):
    """One place where two flows differ."""

    path: str
    """Where, as in ``tasks[load].retry.maxAttempts``: an item by its id, or by its number where it has none."""
    left: Any
    """The value there, or ``ABSENT``; for items in another order, their ids."""
    right: Any
    moved: bool = False
    """Whether it is the order alone that differs."""

    def __str__(self) -> str:
        if self.moved:
            return f"{self.path}: in another order, {', '.join(self.left)} -> {', '.join(self.right)}"
        if self.right is ABSENT:
            return f"{self.path}: only on the left: {_shown(self.left)}"
        if self.left is ABSENT:
            return f"{self.path}: only on the right: {_shown(self.right)}"
        return f"{self.path}: {_shown(self.left)} -> {_shown(self.right)}"


class _Place(NamedTuple):
    """Where two values stand that are compared."""

    path: str
    targets: tuple[str, str]
    is_template: bool = True
    in_order: bool = False
    """Whether the order of the keys counts, if the values are mappings."""

    def at(self, key: str, mapping: Mapping[str, Any]) -> _Place:
        plain = key and all(char.isalnum() or char in "_-" for char in key)
        step = ("." if self.path else "") + key if plain else f"[{key!r}]"
        rounds = key == "values" and mapping.get("type") == _LOOP
        return _Place(self.path + step, self.targets, key not in _NOT_TEMPLATES, rounds)

    def item(self, label: str) -> _Place:
        return _Place(f"{self.path}[{label}]", self.targets, self.is_template)


def same(left: _Side, right: _Side, *, targets: tuple[str, str] = (DEFAULT, DEFAULT)) -> bool:
    """Whether two flows mean the same to Kestra; see ``differences``."""
    return _equal(_Place("", targets), _data(left), _data(right))


def differences(left: _Side, right: _Side, *, targets: tuple[str, str] = (DEFAULT, DEFAULT)) -> list[Difference]:
    """Where two flows differ, in the order of their YAML; nothing when they mean the same.

    A side is a flow or what its ``to_dict()`` gives. ``targets`` are the Kestra versions that the texts of two
    mappings are written for, since operators bind differently in them. A flow is compared as it is written for 1.3.

    >>> for difference in differences(flow, Flow.from_yaml(text)):
    ...     print(difference)
    tasks[greet].message: 'Hello' -> 'Bye'
    """
    return list(_differing(_Place("", targets), _data(left), _data(right)))


def line_diff(
    left: _Side,
    right: _Side,
    *,
    names: tuple[str, str] = ("left", "right"),
    targets: tuple[str, str] = (DEFAULT, DEFAULT),
    context: int = 3,
) -> list[str]:
    """The lines of YAML that differ, as a unified diff. What means the same is written the same on both sides."""
    from kestra_dsl.yaml import emit

    ours, theirs = _data(left), _data(right)
    aligned = _aligned(_Place("", targets), ours, theirs)
    before, after = emit(ours).splitlines(), emit(aligned).splitlines()
    return list(unified_diff(before, after, names[0], names[1], n=context, lineterm=""))


def _data(side: _Side) -> Mapping[str, Any]:
    if isinstance(side, Mapping):
        return side
    from kestra_dsl.lowering.rendering import render

    return render(side).data


def _differing(place: _Place, left: Any, right: Any) -> Iterator[Difference]:
    if isinstance(left, Mapping) and isinstance(right, Mapping):
        yield from _in_mappings(place, left, right)
    elif isinstance(left, list) and isinstance(right, list):
        yield from _in_lists(place, left, right)
    elif not _same_value(place, left, right):
        yield Difference(place.path, left, right)


def _in_mappings(place: _Place, left: Mapping[str, Any], right: Mapping[str, Any]) -> Iterator[Difference]:
    partners = _partners(place, left, right)
    for key, value in left.items():
        if key in partners:
            yield from _differing(place.at(key, left), value, right[partners[key]])
        else:
            yield Difference(place.at(key, left).path, value, ABSENT)
    partnered = {*partners.values()}
    for key, value in right.items():
        if key not in partnered:
            yield Difference(place.at(key, right).path, ABSENT, value)
    if place.in_order:
        yield from _moved(place, [*partners.values()], [key for key in right if key in partnered])


def _in_lists(place: _Place, left: list[Any], right: list[Any]) -> Iterator[Difference]:
    for label, one, other in _pairs(place, left, right):
        inside = place.item(label)
        if one is None:
            yield Difference(inside.path, ABSENT, right[other or 0])
        elif other is None:
            yield Difference(inside.path, left[one], ABSENT)
        else:
            yield from _differing(inside, left[one], right[other])
    ours, theirs = _ids(left) or [], _ids(right) or []
    yield from _moved(place, [name for name in ours if name in theirs], [name for name in theirs if name in ours])


def _moved(place: _Place, left: list[str], right: list[str]) -> Iterator[Difference]:
    if left != right:
        yield Difference(place.path, left, right, moved=True)


def _partners(place: _Place, left: Mapping[str, Any], right: Mapping[str, Any]) -> dict[str, str]:
    """Each key of the left mapping that the right one has too, maybe in other words, to what it is there."""
    partners = {key: key for key in left if key in right}
    others = [key for key in right if key not in left and "{" in key]
    for key in left:
        if key not in partners and "{" in key:
            partner = next((other for other in others if same_text(key, other, *place.targets)), None)
            if partner is not None:
                partners[key] = partner
                others.remove(partner)
    return {key: partners[key] for key in left if key in partners}


def _pairs(place: _Place, left: list[Any], right: list[Any]) -> list[tuple[str, int | None, int | None]]:
    """What the items of two lists are called, and where each is on the left and on the right."""
    ours, theirs = _ids(left), _ids(right)
    if ours is not None and theirs is not None:
        at_left = {name: at for at, name in enumerate(ours)}
        at_right = {name: at for at, name in enumerate(theirs)}
        return [(name, at_left.get(name), at_right.get(name)) for name in {**at_left, **at_right}]
    first = 0
    while first < min(len(left), len(right)) and _equal(place, left[first], right[first]):
        first += 1
    last = 0
    while last < min(len(left), len(right)) - first and _equal(place, left[-1 - last], right[-1 - last]):
        last += 1
    pairs: list[tuple[str, int | None, int | None]] = [(str(at), at, at) for at in range(first)]
    ends = len(left) - last, len(right) - last
    pairs += [(str(at), at if at < ends[0] else None, at if at < ends[1] else None) for at in range(first, max(ends))]
    pairs += [(str(ends[1] + at), ends[0] + at, ends[1] + at) for at in range(last)]
    return pairs


def _ids(items: list[Any]) -> list[str] | None:
    """The ids of tasks, inputs and the like, where each has its own; a task in a Dag stands in a wrapper."""
    found: list[str] = []
    for item in items:
        wrapped = item.get("task", item) if isinstance(item, Mapping) else None
        name = wrapped.get("id") if isinstance(wrapped, Mapping) else None
        if not isinstance(name, str):
            return None
        found.append(name)
    return found if len({*found}) == len(found) else None


def _equal(place: _Place, left: Any, right: Any) -> bool:
    """Whether there is no difference. To ask for the first one would compare lists in lists over and over."""
    if isinstance(left, Mapping) and isinstance(right, Mapping):
        partners = _partners(place, left, right)
        if not len(partners) == len(left) == len(right) or (place.in_order and [*partners.values()] != [*right]):
            return False
        return all(_equal(place.at(key, left), left[key], right[other]) for key, other in partners.items())
    if isinstance(left, list) and isinstance(right, list):
        alike = len(left) == len(right) and _ids(left) == _ids(right)
        return alike and all(map(partial(_equal, place.item("")), left, right))
    return _same_value(place, left, right)


def _same_value(place: _Place, left: Any, right: Any) -> bool:
    if isinstance(left, str) and isinstance(right, str):
        if place.is_template:
            return same_text(left, right, *place.targets)
        return left == right
    return type(left) is type(right) and bool(left == right)  # 1, 1.0 and True are equal in Python


def _aligned(place: _Place, left: Any, right: Any) -> Any:
    """The right side, written like the left one wherever that means the same."""
    if isinstance(left, Mapping) and isinstance(right, Mapping):
        partners = _partners(place, left, right)
        spelled = {partner: key for key, partner in partners.items()}
        written = {}
        for key in [*right] if place.in_order else _merged([*partners.values()], [*right]):
            name = spelled.get(key)
            if name is None:
                written[key] = right[key]
            else:
                written[name] = _aligned(place.at(name, left), left[name], right[key])
        return written
    if isinstance(left, list) and isinstance(right, list):
        partner = {other: one for _, one, other in _pairs(place, left, right) if one is not None}
        return [
            _aligned(place.item(""), left[partner[at]], item) if at in partner else item
            for at, item in enumerate(right)
        ]
    return left if _same_value(place, left, right) else right


def _merged(order: list[str], keys: list[str]) -> list[str]:
    """All keys: those of ``order`` in that order, each other one after the key that it stands behind."""
    merged = list(order)
    known = {*order}
    at = 0
    for key in keys:
        if key in known:
            at = merged.index(key) + 1
        else:
            merged.insert(at, key)
            at += 1
    return merged


def _shown(value: Any) -> str:
    text = repr(value)
    return text if len(text) <= _LONGEST_SHOWN else f"{text[: _LONGEST_SHOWN - 3]}..."
