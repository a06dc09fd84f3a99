"""Writes the loops of one Kestra version as those of another: ``ForEach`` and older types in 1.x, ``Loop`` in 2.0.

Both iterate over text, numbers and maps, give the value of an iteration as text, run a repeated value once, and stop at
a failed iteration. They differ in how the current iteration and its outputs are read, and in when error blocks run.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kestra_dsl.lowering.iterations import NEW_LOOP, OLD_LOOPS
from kestra_dsl.lowering.loop_outputs import declare_outputs
from kestra_dsl.lowering.loops.dialects import NEW, OLD, Dialect
from kestra_dsl.lowering.loops.references import ReferenceRewriter
from kestra_dsl.lowering.loops.texts import tasks_of, texts_of
from kestra_dsl.lowering.lowered_flow import rename_property
from kestra_dsl.lowering.rendered import node_of
from kestra_dsl.lowering.task_places import task_places, unused_id, wrap
from kestra_dsl.templates import is_template

if TYPE_CHECKING:
    from kestra_dsl.lowering.lowered_flow import LoweredFlow, YamlMapping

__all__ = ["lower_loops"]


def lower_loops(lowered: LoweredFlow) -> None:
    """Convert the loops that the target lacks, and the references to their iterations."""
    source, target = (OLD, NEW) if lowered.version.has_loop else (NEW, OLD)
    loops = [mapping for mapping, _ in lowered.mappings() if mapping.get("type") in source.types]
    if not loops:
        return
    texts = texts_of(lowered.data)
    rewriter = ReferenceRewriter(lowered, source, target, tasks_of(lowered.data))
    for text in texts:
        if is_template(text.text):
            rewriter.rewrite(text)
    for loop in loops:
        _convert(lowered, loop, source, target)
        if kept := rewriter.kept.get(loop["id"]):
            declare_outputs(loop, kept.values())
    if target is NEW:
        _move_blocks(lowered)


def _convert(lowered: LoweredFlow, loop: YamlMapping, source: Dialect, target: Dialect) -> None:
    if target is OLD:
        _refuse_blocks(lowered, loop, source, target)
    if target.counts_iterations and lowered.data.get("concurrency"):
        lowered.refuse(
            lowered.owner_of(loop),
            f"the iterations of {loop.get('id')!r} would wait for the flow itself: in 2.0 they are its executions and "
            "count towards its concurrency limit",
            "put the loop into a flow without a limit, and the tasks that need one into a subflow",
        )
    _refuse_properties(lowered, loop, target)
    for old, new in target.renames.items():
        if old in loop:
            rename_property(loop, old, new)
    for name, value in target.added.get(loop["type"], {}).items():
        loop.setdefault(name, value)
    _convert_values(lowered, loop, target)
    loop["type"] = target.written_type


def _move_blocks(lowered: LoweredFlow) -> None:
    """Put blocks that run once for the whole loop on a Sequential around it: on a Loop they run in each iteration."""
    for place in list(task_places(lowered.data)):
        loop = place.task
        own = node_of(loop)
        was_old = own is not None and own._kestra.type in OLD_LOOPS
        blocks = [name for name in ("errors", "finally") if loop.get(name)]
        if loop.get("type") != NEW_LOOP or not was_old or not blocks:
            continue
        texts = str([loop[name] for name in blocks])
        if f"outputs.{loop['id']}." in texts or f"outputs['{loop['id']}']" in texts:
            lowered.refuse(
                lowered.owner_of(loop),
                f"{blocks[0]!r} of the loop {loop['id']!r} reads outputs of the loop, which a Loop that failed does "
                "not have in 2.0",
                "read them in the loop itself",
                loop,
                blocks[0],
            )
        wrap(place, unused_id(lowered.data, f"{loop['id']}_and_blocks"), [])


def _refuse_blocks(lowered: LoweredFlow, loop: YamlMapping, source: Dialect, target: Dialect) -> None:
    for name in ("errors", "finally"):
        if loop.get(name):
            lowered.refuse(
                lowered.owner_of(loop),
                f"{name!r} of the loop {loop.get('id')!r} runs {target.blocks_run}, and {source.blocks_run}",
                "put the block on a task in the loop, or around the loop: on a Sequential",
                loop,
                name,
            )


def _refuse_properties(lowered: LoweredFlow, loop: YamlMapping, target: Dialect) -> None:
    for name, harmless in target.lacks.items():
        if loop.get(name) is not None and loop[name] != harmless:
            lowered.refuse(
                lowered.owner_of(loop),
                f"Loop.{name} does not exist in Kestra {lowered.target}",
                "use the outputs of an iteration in the loop itself",
                loop,
                name,
            )
        loop.pop(name, None)


def _convert_values(lowered: LoweredFlow, loop: YamlMapping, target: Dialect) -> None:
    values: Any = loop.get("values")
    if isinstance(values, dict) and not target.takes_maps:
        lowered.refuse(
            lowered.owner_of(loop),
            "a loop of Kestra 1.x iterates over a list, not over a map",
            "give the values as a list",
        )
    if not isinstance(values, list):
        return
    for value in values:
        if isinstance(value, target.refused_values):
            lowered.refuse(
                lowered.owner_of(loop),
                f"{value!r} is not a value that the loop {loop.get('id')!r} can iterate over: Kestra fails on it",
                "give text, whole numbers or maps",
            )
    loop["values"] = [str(value) if isinstance(value, (int, float)) else value for value in values]
