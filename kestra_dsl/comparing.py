"""Compare flows by what they mean to Kestra, and list the differences by path or as a diff of their YAML.

The order of tasks, inputs and other lists counts. The order of the keys of a mapping does not. ``1``, ``1.0``, ``true``
and ``"1"`` are four values. In expressions, whitespace, parentheses and quote characters are ignored.
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
"""The value of a property or item that a flow does not have."""

_NOT_TEMPLATES = ("description", "displayName")
_LOOP = "io.kestra.plugin.core.flow.Loop"
_LONGEST_SHOWN = 60

_Side: TypeAlias = "Flow | Mapping[str, Any]"


class Difference(NamedTuple):
    """A difference between two flows."""

    path: str
    """The path, such as ``tasks[load].retry.maxAttempts``. Items are named by id, or by number if they have none."""
    left: Any
    """The value, or ``ABSENT``. If only the order differs, the ids in their order."""
    right: Any
    moved: bool = False
    """Whether only the order differs."""

    def __str__(self) -> str:
        if self.moved:
            return f"{self.path}: in another order, {', '.join(self.left)} -> {', '.join(self.right)}"
        if self.right is ABSENT:
            return f"{self.path}: only on the left: {_shown(self.left)}"
        if self.left is ABSENT:
            return f"{self.path}: only on the right: {_shown(self.right)}"
        return f"{self.path}: {_shown(self.left)} -> {_shown(self.right)}"


class _Position(NamedTuple):
    """The position of two compared values."""

    path: str
    targets: tuple[str, str]
    is_template: bool = True
    in_order: bool = False
    """Whether the order of the keys of a mapping counts."""

    def at(self, key: str, mapping: Mapping[str, Any]) -> _Position:
        plain = key and all(char.isalnum() or char in "_-" for char in key)
        step = ("." if self.path else "") + key if plain else f"[{key!r}]"
        in_order = key == "values" and mapping.get("type") == _LOOP
        return _Position(self.path + step, self.targets, key not in _NOT_TEMPLATES, in_order)

    def item(self, label: str) -> _Position:
        return _Position(f"{self.path}[{label}]", self.targets, self.is_template)


def same(left: _Side, right: _Side, *, targets: tuple[str, str] = (DEFAULT, DEFAULT)) -> bool:
    """Whether two flows mean the same to Kestra.

    Args:
        left: A flow, or the result of its ``to_dict()``.
        right: A flow, or the result of its ``to_dict()``.
        targets: The Kestra versions of two mappings; see ``differences``.

    Returns:
        True if there are no differences.
    """
    return _equal(_Position("", targets), _data(left), _data(right))


def differences(left: _Side, right: _Side, *, targets: tuple[str, str] = (DEFAULT, DEFAULT)) -> list[Difference]:
    """List the differences between two flows, in the order of their YAML.

    >>> for difference in differences(flow, Flow.from_yaml(text)):
    ...     print(difference)
    tasks[greet].message: 'Hello' -> 'Bye'

    Args:
        left: A flow, or the result of its ``to_dict()``.
        right: A flow, or the result of its ``to_dict()``.
        targets: The Kestra versions that two mappings are written for, because operators bind differently in them. A
            flow is compared as it is written for 1.3.

    Returns:
        The differences. The list is empty if both flows mean the same.
    """
    return list(_differing(_Position("", targets), _data(left), _data(right)))


def line_diff(
    left: _Side,
    right: _Side,
    *,
    names: tuple[str, str] = ("left", "right"),
    targets: tuple[str, str] = (DEFAULT, DEFAULT),
    context: int = 3,
) -> list[str]:
    """Return a unified diff of the YAML of two flows. Equal values are written the same on both sides.

    Args:
        left: A flow, or the result of its ``to_dict()``.
        right: A flow, or the result of its ``to_dict()``.
        names: The names of both sides in the header.
        targets: The Kestra versions of two mappings; see ``differences``.
        context: The number of unchanged lines around each difference.

    Returns:
        The lines, without line ends.
    """
    from kestra_dsl.yaml import emit

    ours, theirs = _data(left), _data(right)
    aligned = _aligned(_Position("", targets), ours, theirs)
    before, after = emit(ours).splitlines(), emit(aligned).splitlines()
    return list(unified_diff(before, after, names[0], names[1], n=context, lineterm=""))


def _data(side: _Side) -> Mapping[str, Any]:
    if isinstance(side, Mapping):
        return side
    from kestra_dsl.lowering.rendering import render

    return render(side).data


def _differing(position: _Position, left: Any, right: Any) -> Iterator[Difference]:
    if isinstance(left, Mapping) and isinstance(right, Mapping):
        yield from _in_mappings(position, left, right)
    elif isinstance(left, list) and isinstance(right, list):
        yield from _in_lists(position, left, right)
    elif not _same_value(position, left, right):
        yield Difference(position.path, left, right)


def _in_mappings(position: _Position, left: Mapping[str, Any], right: Mapping[str, Any]) -> Iterator[Difference]:
    partners = _partners(position, left, right)
    for key, value in left.items():
        if key in partners:
            yield from _differing(position.at(key, left), value, right[partners[key]])
        else:
            yield Difference(position.at(key, left).path, value, ABSENT)
    partnered = {*partners.values()}
    for key, value in right.items():
        if key not in partnered:
            yield Difference(position.at(key, right).path, ABSENT, value)
    if position.in_order:
        yield from _moved(position, [*partners.values()], [key for key in right if key in partnered])


def _in_lists(position: _Position, left: list[Any], right: list[Any]) -> Iterator[Difference]:
    for label, one, other in _pairs(position, left, right):
        inside = position.item(label)
        if one is None:
            yield Difference(inside.path, ABSENT, right[other or 0])
        elif other is None:
            yield Difference(inside.path, left[one], ABSENT)
        else:
            yield from _differing(inside, left[one], right[other])
    ours, theirs = _ids(left) or [], _ids(right) or []
    yield from _moved(position, [name for name in ours if name in theirs], [name for name in theirs if name in ours])


def _moved(position: _Position, left: list[str], right: list[str]) -> Iterator[Difference]:
    if left != right:
        yield Difference(position.path, left, right, moved=True)


def _partners(position: _Position, left: Mapping[str, Any], right: Mapping[str, Any]) -> dict[str, str]:
    """Map each key of the left mapping to the equal key of the right one, which can be spelled differently."""
    partners = {key: key for key in left if key in right}
    others = [key for key in right if key not in left and "{" in key]
    for key in left:
        if key not in partners and "{" in key:
            partner = next((other for other in others if same_text(key, other, *position.targets)), None)
            if partner is not None:
                partners[key] = partner
                others.remove(partner)
    return {key: partners[key] for key in left if key in partners}


def _pairs(position: _Position, left: list[Any], right: list[Any]) -> list[tuple[str, int | None, int | None]]:
    """Return name, left index and right index of the items of two lists."""
    ours, theirs = _ids(left), _ids(right)
    if ours is not None and theirs is not None:
        at_left = {name: at for at, name in enumerate(ours)}
        at_right = {name: at for at, name in enumerate(theirs)}
        return [(name, at_left.get(name), at_right.get(name)) for name in {**at_left, **at_right}]
    first = 0
    while first < min(len(left), len(right)) and _equal(position, left[first], right[first]):
        first += 1
    last = 0
    while last < min(len(left), len(right)) - first and _equal(position, left[-1 - last], right[-1 - last]):
        last += 1
    pairs: list[tuple[str, int | None, int | None]] = [(str(at), at, at) for at in range(first)]
    ends = len(left) - last, len(right) - last
    pairs += [(str(at), at if at < ends[0] else None, at if at < ends[1] else None) for at in range(first, max(ends))]
    pairs += [(str(ends[1] + at), ends[0] + at, ends[1] + at) for at in range(last)]
    return pairs


def _ids(items: list[Any]) -> list[str] | None:
    """Return the ids of the items if they are unique. A task in a Dag is inside a wrapper."""
    found: list[str] = []
    for item in items:
        wrapped = item.get("task", item) if isinstance(item, Mapping) else None
        name = wrapped.get("id") if isinstance(wrapped, Mapping) else None
        if not isinstance(name, str):
            return None
        found.append(name)
    return found if len({*found}) == len(found) else None


def _equal(position: _Position, left: Any, right: Any) -> bool:
    """Whether there is no difference. Looking for the first difference would compare nested lists repeatedly."""
    if isinstance(left, Mapping) and isinstance(right, Mapping):
        partners = _partners(position, left, right)
        if not len(partners) == len(left) == len(right) or (position.in_order and [*partners.values()] != [*right]):
            return False
        return all(_equal(position.at(key, left), left[key], right[other]) for key, other in partners.items())
    if isinstance(left, list) and isinstance(right, list):
        alike = len(left) == len(right) and _ids(left) == _ids(right)
        return alike and all(map(partial(_equal, position.item("")), left, right))
    return _same_value(position, left, right)


def _same_value(position: _Position, left: Any, right: Any) -> bool:
    if isinstance(left, str) and isinstance(right, str):
        if position.is_template:
            return same_text(left, right, *position.targets)
        return left == right
    return type(left) is type(right) and bool(left == right)  # 1, 1.0 and True are equal in Python


def _aligned(position: _Position, left: Any, right: Any) -> Any:
    """Return the right value, with equal parts spelled as on the left."""
    if isinstance(left, Mapping) and isinstance(right, Mapping):
        partners = _partners(position, left, right)
        spelled = {partner: key for key, partner in partners.items()}
        written = {}
        for key in [*right] if position.in_order else _merged([*partners.values()], [*right]):
            name = spelled.get(key)
            if name is None:
                written[key] = right[key]
            else:
                written[name] = _aligned(position.at(name, left), left[name], right[key])
        return written
    if isinstance(left, list) and isinstance(right, list):
        partner = {other: one for _, one, other in _pairs(position, left, right) if one is not None}
        return [
            _aligned(position.item(""), left[partner[at]], item) if at in partner else item
            for at, item in enumerate(right)
        ]
    return left if _same_value(position, left, right) else right


def _merged(order: list[str], keys: list[str]) -> list[str]:
    """Merge two lists of keys. Keys that ``order`` lacks follow their predecessor in ``keys``."""
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
