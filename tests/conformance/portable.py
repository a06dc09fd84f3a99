"""Flows that are written once and run on 1.3 and 2.0: loops, plugin defaults, and random mixtures of blocks."""

from __future__ import annotations

import random
from collections.abc import Iterator
from typing import Any

from kestra_dsl import Flow, ctx, inputs
from kestra_dsl.plugins.core.debug import Return
from kestra_dsl.plugins.core.flow import (
    AllowFailure,
    Dag,
    ForEach,
    If,
    Parallel,
    Sequential,
    Switch,
)
from kestra_dsl.plugins.core.log import Log
from kestra_dsl.plugins.core.output import OutputValues

__all__ = ["portable_flows"]

_SEEDS = range(4)

_VALUES: list[Any] = [
    ["a", "b"],
    [1, 2],
    ["x", 7, {"k": "v", "n": [1, 2]}],
    [{"a": 1}, "z"],
    ["d", "d", "e"],
    '["s", "t"]',
    "{{ ['p', 'q'] }}",
    "{{ vars.list }}",
    ["{{ vars.text }}", "w"],
]


def portable_flows() -> list[Flow]:
    return [values_of_every_kind(), iterations(), iterations_at_once(), defaults(), *map(random_loops, _SEEDS)]


def values_of_every_kind() -> Flow:
    """Loops over texts, numbers, mappings, an input, JSON and expressions."""
    with Flow(id="values", namespace="demo", variables={"text": "T", "list": ["m", 3, {"q": 1}]}) as flow:
        given = flow.input(inputs.Array(id="given", item_type="STRING", defaults=["g", "h"]))
        for number, values in enumerate([*_VALUES, given]):
            with ForEach(id=f"each_{number}", values=values, concurrency_limit=1) as each:
                made = Return(id=f"make_{number}", format=f"{each.index}: {each.item}")
                Log(id=f"say_{number}", message=f"{number} {made.outputs.value} {each.item == 'a'} {each.item == 1}")
    return flow


def iterations() -> Flow:
    """What a iteration sees: of itself, of the one around it, of tasks beside it, and of the flow."""
    with Flow(id="iterations", namespace="demo", variables={"unit": "km"}) as flow:
        first = Return(id="first", format="before")
        with ForEach(id="outer", values=["a", "b"], concurrency_limit=1) as outer:
            copy = Return(id="copy", format=f"{outer.index} {{{{ taskrun.value }}}} {first.outputs.value}")
            with If(id="is_a", condition=outer.item == "a") as branch:
                Log(id="yes", message=f"yes {outer.item} {copy.outputs.value}")
            with branch.otherwise():
                Log(id="no", message=f"no {outer.item} {{{{ vars.nothing ?? 'none' | upper }}}} {copy.outputs.value}")
            with ForEach(id="inner", values=[1, 2], concurrency_limit=1) as inner:
                part = Return(id="part", format=f"{outer.item}{inner.item} {copy.outputs.value}")
                Log(id="tell", message=f"{inner.index} {part.outputs.value} {{{{ vars.unit }}}}")
        Log(id="last", message=first.outputs.value)
    return flow


def iterations_at_once() -> Flow:
    """Rounds that run beside each other, all or some, and within one of them iterations one after the other."""
    with Flow(id="iterations_at_once", namespace="demo") as flow:
        for limit in (0, 2):
            with ForEach(id=f"each_{limit}", values=["a", "b", "c", "d"], concurrency_limit=limit) as each:
                made = Return(id=f"make_{limit}", format=f"{each.index}: {each.item}")
                with If(id=f"is_a_{limit}", condition=each.item == "a") as branch:
                    Log(id=f"yes_{limit}", message=f"yes {each.item} {made.outputs.value}")
                with branch.otherwise():
                    Log(id=f"no_{limit}", message=f"no {each.item} {made.outputs.value}")
                Log(id=f"tell_{limit}", message=made.outputs.value)
        with ForEach(id="outer", values=["x", "y"], concurrency_limit=0) as outer:
            copy = Return(id="copy", format=outer.item)
            with ForEach(id="inner", values=[1, 2, 3], concurrency_limit=1) as inner:
                part = Return(id="part", format=f"{outer.item}{inner.item} {copy.outputs.value}")
                Log(id="tell", message=f"{inner.index} {part.outputs.value}")
    return flow


def defaults() -> Flow:
    """Plugin defaults: for a type, for a package, forced, merged with what a task says, and within blocks."""
    with Flow(id="defaults", namespace="demo") as flow:
        Log(id="plain", message="plain")
        Log(id="own", message="own", level="ERROR")
        Return(id="made")
        Return(id="own_format", format="own")
        with Sequential(id="block"), ForEach(id="each", values=["a"], concurrency_limit=1) as each:
            Log(id="inside", message=each.item)
        given = OutputValues(id="given", values={"forced": "own", "kept": "own"})
        Log(id="tell", message=f"{given.outputs.values['forced']} {given.outputs.values['kept']}")
        flow.plugin_default(Log, level="WARN")
        flow.plugin_default("io.kestra.plugin.core.debug", format="{{ flow.id }} by default")
        flow.forced_plugin_default(OutputValues, values={"forced": "{{ flow.id }}"})
    return flow


def random_loops(seed: int) -> Flow:
    """Loops in blocks in loops; outputs are read wherever they can be seen."""
    chance = random.Random(seed)
    with Flow(id=f"random_{seed}", namespace="demo", variables={"text": "T", "list": ["m", 3]}) as flow:
        place = _Place()
        _leaf(chance, place)
        _loop(chance, place, 0)
        _block(chance, place, 0)
    return flow


class _Place:
    """Where a task stands: the loops around it, and the tasks whose outputs it can read."""

    def __init__(self) -> None:
        self.loops: list[ForEach] = []
        self.seen: list[Return] = []
        self.count = 0

    def id(self, kind: str) -> str:
        self.count += 1
        return f"{kind}{self.count}"


def _block(chance: random.Random, place: _Place, depth: int) -> None:
    for _ in range(chance.randint(1, 2) if depth else 2):
        if depth >= 4 or chance.random() < 0.45:
            _leaf(chance, place)
        else:
            _container(chance, place, depth)


def _leaf(chance: random.Random, place: _Place) -> None:
    parts = [str(loop.item) for loop in place.loops]
    if place.loops and chance.random() < 0.4:
        parts.append(str(chance.choice(place.loops).item == "1"))
    if place.seen and chance.random() < 0.8:
        parts.append(f"<{chance.choice(place.seen).outputs.value}>")
    if chance.random() < 0.3:
        parts.append("{{ vars.nothing ?? 'none' | upper }}{{ vars.text }}")
    text = "|".join(parts) or "x"
    made = Return(id=place.id("make"), format=text)
    Log(id=place.id("say"), message=f"{made.id} {text}")
    place.seen.append(made)


def _container(chance: random.Random, place: _Place, depth: int) -> None:
    kinds = ["if", "sequential", "switch", "allow", "parallel", "dag", "loop", "loop", "loop"]
    kind = chance.choice(kinds[: None if len(place.loops) < 2 else -3])
    if kind == "loop":
        _loop(chance, place, depth)
        return
    for _ in _opened(kind, place):
        _block(chance, place, depth + 1)


def _loop(chance: random.Random, place: _Place, depth: int) -> None:
    outside = [*place.seen]
    with ForEach(id=place.id("each"), values=chance.choice(_VALUES), concurrency_limit=1) as loop:
        place.loops.append(loop)
        Log(id=place.id("index"), message=f"{loop.index}")
        _block(chance, place, depth + 1)
        place.loops.pop()
    place.seen = outside


def _opened(kind: str, place: _Place) -> Iterator[None]:
    match kind:
        case "if":
            with If(id=place.id("if"), condition=ctx.flow.id != "other"):
                yield
        case "sequential":
            with Sequential(id=place.id("sequential")):
                yield
        case "allow":
            with AllowFailure(id=place.id("allow")):
                yield
        case "parallel":
            with Parallel(id=place.id("parallel")), Sequential(id=place.id("sequential")):
                yield
        case "dag":
            with Dag(id=place.id("dag")), Sequential(id=place.id("sequential")):
                yield
        case _:
            switch = Switch(id=place.id("switch"), value="a")
            with switch.case("a"):
                yield
