"""How two runs of one flow differ, on two Kestra versions."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Collection, Iterator, Mapping
from typing import TYPE_CHECKING, Any

from kestra_dsl.lowering.scripts import RUNNER_TYPES

if TYPE_CHECKING:
    from kestra_dsl.engine.runs import Run, TaskRun

__all__ = ["run_differences"]

_CHANGES: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern), name)
    for pattern, name in (
        (r"\bCANCELED\b", "CANCELLED"),  # the same state, which 2.0 spells in one way only
        (r"kestra://[^\s\"')\]}]*", "<file>"),
        (r"\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?(\[[\w/]+\])?", "<time>"),
        (r"\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b", "<id>"),
        (r"\b(?=[0-9A-Za-z]*[0-9])(?=[0-9A-Za-z]*[A-Za-z])[0-9A-Za-z]{20,22}\b", "<id>"),
        (r"\bPT(\d+H)?(\d+M)?\d+\.\d+S\b", "<duration>"),
        (r"used in the expression `[\s\S]*?`(?= at line |\Z)", "used in the expression"),
        (r"/\S*/working-dir/\S*|/tmp/\S+", "<path>"),
    )
)
"""What differs between any two runs, and what to compare in its place."""
_SHOWN = 70


def run_differences(old: Run, new: Run, tasks: Collection[str]) -> list[str]:
    """What differs between two runs: states, values of loops, outputs, labels, and what was rendered.

    Args:
        old: The run on the old version.
        new: The run on the new version.
        tasks: The tasks to compare: those that both versions of the flow have, apart from loops.
    """
    return list(_differences(old, new, tasks, ""))


def _differences(old: Run, new: Run, tasks: Collection[str], where: str) -> Iterator[str]:
    if old.state != new.state:
        yield f"{where}state: {old.state} -> {new.state}"
    for name, left, right in (
        ("inputs", old.inputs, new.inputs),
        ("outputs", old.outputs, new.outputs),
        ("labels", old.labels, new.labels),
    ):
        yield from _values(f"{where}{name}", left, right)
    yield from _task_runs(old, new, tasks, where)
    others = Counter(run.flow for run in old.others), Counter(run.flow for run in new.others)
    for flow in dict.fromkeys((*others[0], *others[1])):
        if others[0][flow] != others[1][flow]:
            yield f"{where}{flow} ran {others[0][flow]} times -> {others[1][flow]} times"
            continue
        pairs = zip(_sorted(old.others, flow), _sorted(new.others, flow), strict=True)
        for one, other in pairs:
            yield from _differences(one, other, [task.id for task in one.all_tasks], f"{where}{flow}: ")


def _sorted(runs: Collection[Run], flow: str) -> list[Run]:
    return sorted((run for run in runs if run.flow == flow), key=lambda run: (run.state, _text(run.inputs)))


def _task_runs(old: Run, new: Run, tasks: Collection[str], where: str) -> Iterator[str]:
    before, after = _by_task(old, tasks), _by_task(new, tasks)
    for key in dict.fromkeys((*before, *after)):
        id_, value = key
        name = f"{where}{id_}" if value is None else f"{where}{id_}[{value}]"
        left, right = before.get(key, []), after.get(key, [])
        states = [run.state for run in left], [run.state for run in right]
        if sorted(states[0]) != sorted(states[1]):
            yield f"{name}: {', '.join(states[0]) or 'did not run'} -> {', '.join(states[1]) or 'did not run'}"
            continue
        for one, other in zip(sorted(left, key=_key), sorted(right, key=_key), strict=True):
            yield from _values(f"{name}.outputs", one.outputs, other.outputs)
            yield from _rendered(f"{name}: rendered", one.rendered.to_dict(), other.rendered.to_dict())


def _by_task(run: Run, tasks: Collection[str]) -> dict[tuple[str, str | None], list[TaskRun]]:
    found: dict[tuple[str, str | None], list[TaskRun]] = {}
    for task in run.all_tasks:
        if task.id in tasks:
            found.setdefault((task.id, task.value), []).append(task)
    return found


def _key(task: TaskRun) -> tuple[str, str, str]:
    return task.state, _text(task.outputs), _text(task.rendered.to_dict())


def _values(name: str, old: Any, new: Any) -> Iterator[str]:
    left, right = _steady(old), _steady(new)
    if isinstance(left, dict) and isinstance(right, dict):
        for key in dict.fromkeys((*left, *right)):
            one, other = left.get(key), right.get(key)
            if not _same(one, other):
                yield f"{name}.{key}: {_shown(one)} -> {_shown(other)}"
    elif not _same(left, right):
        yield f"{name}: {_shown(left)} -> {_shown(right)}"


def _rendered(name: str, old: Mapping[str, Any], new: Mapping[str, Any]) -> Iterator[str]:
    """Properties may have other names and places in the new version; their values have to be there."""
    left, right = _steady(dict(old)), _steady(dict(new))
    both = left.keys() & right.keys()
    for key in [key for key in left if key in both]:
        if not _same(left[key], right[key]):
            yield f"{name} {key}: {_shown(left[key])} -> {_shown(right[key])}"
    added = Counter(_leaves([value for key, value in right.items() if key not in both]))
    for key in left:
        if key not in both:
            value = RUNNER_TYPES.get(str(left[key]), left[key]) if key == "runner" else left[key]
            missing = Counter(_leaves(value)) - added
            if missing:
                yield f"{name} {key}: {_shown(left[key])} -> not there"


def _leaves(value: Any) -> Iterator[str]:
    if isinstance(value, (dict, list)):
        for inside in value.values() if isinstance(value, dict) else value:
            yield from _leaves(inside)
    elif value is not None:
        yield str(value)


def _same(one: Any, other: Any) -> bool:
    """Whether two values are equal; what is absent, null or empty is the same."""
    if one in (None, {}, []) and other in (None, {}, []):
        return True
    if isinstance(one, dict) and isinstance(other, dict):
        return all(_same(one.get(key), other.get(key)) for key in {*one, *other})
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(_same, one, other))
    return bool(one == other)


def _steady(value: Any) -> Any:
    """A value without what differs between any two runs."""
    if isinstance(value, str):
        for pattern, name in _CHANGES:
            value = pattern.sub(name, value)
        return value
    if isinstance(value, dict):
        return {_steady(key): _steady(inside) for key, inside in value.items()}
    if isinstance(value, list):
        return [_steady(inside) for inside in value]
    return value


def _text(value: Any) -> str:
    return json.dumps(_steady(value), sort_keys=True, default=str)


def _shown(value: Any) -> str:
    text = "nothing" if value is None else repr(value)
    return text if len(text) <= _SHOWN else text[: _SHOWN - 3] + "..."
