"""Run migrated flows on the engines of both versions, with the same inputs and mocks, and compare the runs."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from kestra_dsl.core.class_facts import type_of
from kestra_dsl.errors import KestraDslError, RunTimeoutError
from kestra_dsl.lowering.iterations import FOR_EACH_ITEM, NEW_LOOP, OLD_LOOPS
from kestra_dsl.lowering.resolving import walk
from kestra_dsl.migrating.proof import Proof
from kestra_dsl.proving.comparing import run_differences
from kestra_dsl.proving.surroundings import stub_flow, upstream_flows
from kestra_dsl.proving.trial import Trial, trial_of
from kestra_dsl.reading import read_flow
from kestra_dsl.reading.classes import own_name

if TYPE_CHECKING:
    from kestra_dsl.core.flow import Flow
    from kestra_dsl.engine import Engine
    from kestra_dsl.engine.runs import Run
    from kestra_dsl.migrating.migration import Migrated

__all__ = ["Pair", "prove"]

_TIMEOUT = 60
_MOST = 5
"""Differences that are listed."""
_LOOPS = OLD_LOOPS | {NEW_LOOP, FOR_EACH_ITEM}


class Pair(NamedTuple):
    """A flow in both versions."""

    old: Flow
    new: Flow
    by_hand: bool = False
    """Whether the new version rejects it until it is edited by hand."""


class _Engines(NamedTuple):
    old: Engine
    new: Engine


def prove(
    flows: Sequence[Migrated],
    texts: Mapping[str, str],
    engines: tuple[Engine, Engine],
    progress: Callable[[int, int], object] = lambda _done, _all: None,
    *,
    around: Sequence[Migrated] = (),
) -> dict[str, Proof]:
    """Compare what flows do before and after their migration.

    Args:
        flows: The migrated flows. Those that are refused are left out.
        texts: The documents before the migration, by file.
        engines: The engine of the old version, and that of the new one.
        progress: Called with the number of flows that are done, and of all flows.
        around: Other migrated flows, which these may call.

    Returns:
        The result for each file.
    """
    both = _Engines(*engines)
    pairs = {one.file: pair for one in flows if (pair := _pair(one, texts[one.file], both)) is not None}
    others = {one.file: pair for one in around if (pair := _pair(one, texts[one.file], both)) is not None}
    found: dict[str, Proof] = {}
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "rows.txt"
        file.write_text("one\ntwo\nthree\n", encoding="utf-8")
        for number, (name, pair) in enumerate(pairs.items(), 1):
            progress(number, len(pairs))
            found[name] = _proof(pair, {**others, **pairs}, both, file)
    return found


def _pair(migrated: Migrated, text: str, engines: _Engines) -> Pair | None:
    if migrated.refused is not None:
        return None
    old = read_flow(text, file=migrated.file, target=engines.old.target)
    return Pair(old, read_flow(migrated.text, file=migrated.file, target=engines.new.target), migrated.by_hand)


def _proof(pair: Pair, pairs: Mapping[str, Pair], engines: _Engines, file: Path) -> Proof:
    try:
        trial = trial_of(pair.old, engines.old.target, file)
        around = _around(pair, trial, pairs, engines.old.target, file)
    except KestraDslError as error:
        return Proof("not provable", error.message)
    try:
        before = _run(engines.old, pair.old, trial, [one.old for one in around])
    except KestraDslError as error:
        return Proof("not provable", f"Kestra {engines.old.target}: {_first_line(error)}")
    try:
        after = _run(engines.new, pair.new, trial, [one.new for one in around])
    except RunTimeoutError as error:
        return Proof("not provable", f"Kestra {engines.new.target}: {_first_line(error)}")
    except KestraDslError as error:
        by_hand = [repr(one.old.id) for one in (pair, *around) if one.by_hand]
        if by_hand:
            return Proof("not provable", f"{', '.join(by_hand)} needs work by hand for Kestra {engines.new.target}")
        return Proof("differs", f"Kestra {engines.new.target}: {_first_line(error)}")
    tasks = _common_tasks(pair)
    differences = run_differences(before, after, tasks)
    if differences:  # what differs between two runs of the old version says nothing about the new one
        changing = _changing(
            run_differences(before, _run(engines.old, pair.old, trial, [o.old for o in around]), tasks)
        )
        differences = [one for one in differences if one.partition(": ")[0] not in changing]
    if differences:
        return Proof("differs", "", tuple(differences[:_MOST]), before.state)
    if triggered := upstream_flows(pair.old, engines.old.target):
        return _triggered(pair, triggered, trial, around, engines)
    return Proof("proven", "", (), before.state, len({task.id for task in before.all_tasks} & set(tasks)), len(tasks))


def _triggered(pair: Pair, upstream: Sequence[Flow], trial: Trial, around: Sequence[Pair], engines: _Engines) -> Proof:
    """Whether executions of the flows that a Flow trigger waits for start the flow in both versions."""
    first, *rest = upstream
    runs: list[Run] = []
    known = {one.old.id for one in around}
    for engine, flow, others in (
        (engines.old, pair.old, [one.old for one in around]),
        (engines.new, pair.new, [one.new for one in around]),
    ):
        subflows = [flow, *(one for one in rest if one.id not in known), *others]
        try:
            runs.append(
                engine.run(
                    first,
                    subflows=subflows,
                    secrets=trial.secrets,
                    mocks={f"{flow.id}/{task}": mock for task, mock in trial.mocks.items()},
                    unrendered="allow",
                    timeout=_TIMEOUT,
                )
            )
        except KestraDslError as error:
            return Proof("not provable", f"its trigger, on Kestra {engine.target}: {_first_line(error)}")
    differences = run_differences(runs[0], runs[1], [task.id for task in runs[0].all_tasks])
    started = sum(run.flow == pair.old.id for run in runs[0].others)
    if differences:
        return Proof("differs", "after the flows that its trigger waits for", tuple(differences[:_MOST]))
    tasks = _common_tasks(pair)
    if not started:
        why = "the tasks do the same; its trigger starts it on neither version after generated executions"
        return Proof("not provable", why)
    return Proof("proven", "started by its trigger", (), runs[0].state, len(tasks), len(tasks))


def _run(engine: Engine, flow: Flow, trial: Trial, others: Sequence[Flow]) -> Run:
    tasks = {task.id for task, _ in walk(flow)}
    surroundings: dict[str, Any] = {"kv": trial.kv, "files": trial.files}
    return engine.run(
        flow,
        inputs=trial.inputs,
        mocks={task: mock for task, mock in trial.mocks.items() if task in tasks},
        trigger=trial.trigger,
        at=trial.at,
        **surroundings,
        secrets=trial.secrets,
        subflows=[one for one in others if one.id != flow.id],
        resume={pause: values for pause, values in trial.resume.items() if pause in tasks},
        retry_at_once=True,
        unrendered="allow",
        timeout=_TIMEOUT,
    )


def _around(pair: Pair, trial: Trial, pairs: Mapping[str, Pair], version: str, file: Path) -> list[Pair]:
    """The flows that a flow calls, and those that they call: those that are migrated as well, or stubs of them."""
    known = {(one.old.namespace, one.old.id): one for one in pairs.values()}
    found: dict[tuple[str, str], Pair] = {}
    left = [*trial.called]
    while left:
        called = left.pop()
        key = (called.namespace, called.id)
        if key in found or key == (pair.old.namespace, pair.old.id):
            continue
        if key in known:
            found[key] = known[key]
            left += trial_of(known[key].old, version, file).called
        elif "{" in "".join(key):
            continue
        else:
            stub = stub_flow(called)
            found[key] = Pair(stub, stub)
    return [*found.values()]


def _common_tasks(pair: Pair) -> list[str]:
    """The tasks that both versions have, without loops, whose own task runs differ."""
    kinds = [{task.id: own_name(str(type_of(task))) for task, _ in walk(flow)} for flow in (pair.old, pair.new)]
    return [id_ for id_, kind in kinds[0].items() if id_ in kinds[1] and not {kind, kinds[1][id_]} & _LOOPS]


def _changing(differences: Sequence[str]) -> set[str]:
    return {one.partition(": ")[0] for one in differences}


def _first_line(error: KestraDslError) -> str:
    lines = [line.strip() for line in error.message.splitlines() if line.strip()]
    return ": ".join(lines[:2]) if lines else "failed"
