"""The two kinds of loops in Kestra, as tables: their types, their properties, and how iterations are read."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from kestra_dsl.lowering.iterations import NEW_LOOP, OLD_LOOPS, Container, new_iteration, old_index, old_value

if TYPE_CHECKING:
    from kestra_dsl.templates import ReferenceUse

__all__ = ["NEW", "OLD", "Dialect"]

_CORE = "io.kestra.plugin.core.flow."


class Dialect(NamedTuple):
    """The loops of a family of Kestra versions. Properties are those of loops that are converted to it."""

    name: str
    """The versions, as a message names them."""
    types: frozenset[str]
    written_type: str
    """The type that loops of the other dialect get."""
    renames: Mapping[str, str]
    added: Mapping[str, Mapping[str, Any]]
    """The former type of a loop to the properties that the loop gets."""
    lacks: Mapping[str, Any]
    """Properties that the dialect lacks, each with the one value that can be left out."""
    takes_maps: bool
    refused_values: tuple[type, ...]
    """Kinds of values that a loop fails on. Numbers are written as text."""
    blocks_run: str
    """When ``errors`` and ``finally`` run."""
    counts_iterations: bool
    """Whether each iteration counts towards the concurrency limit of the flow."""
    keys_outputs: bool
    """Whether outputs of tasks in loops are read by the values of the iterations: ``outputs.task[value]``."""
    loops_have_outputs: bool
    unknown_in_inner_loops: tuple[str, ...]
    """Variables that a loop in a loop cannot read."""
    spellings: Callable[[Sequence[Container], int, str], list[str]]
    """How a task reads ``value`` or ``index`` of the iteration of a loop around it, the way to write it first.

    It gets the containers around the task, the position of the loop in them, and the name.
    """
    reads_iteration: Callable[[ReferenceUse], bool]
    """Whether a reference in a loop can only mean an iteration."""
    advice: str
    """How to write a reference to an iteration that has an equivalent in the other dialect."""


def _old_spellings(containers: Sequence[Container], loop: int, name: str) -> list[str]:
    """The nearest parent has two names."""
    spelling = old_value(containers, loop) if name == "value" else old_index(containers, loop)
    if spelling is None:
        return []
    return [spelling, "parents[0].taskrun.value"] if spelling == "parent.taskrun.value" else [spelling]


def _reads_old_iteration(reference: ReferenceUse) -> bool:
    root, names = reference.root, reference.path
    return root in ("parent", "parents") or (root == "taskrun" and names[:1] in (("value",), ("iteration",)))


def _new_spellings(containers: Sequence[Container], loop: int, name: str) -> list[str]:
    """An outer loop has a name of its own, and its position among the parents."""
    loops = [position for position, container in enumerate(containers) if container.loops]
    spellings = [new_iteration(containers, loop, name)]
    if loop != loops[-1]:
        spellings.append(f"item.parents[{loops.index(loop)}].{name}")
    return spellings


OLD = Dialect(
    name="1.x",
    types=OLD_LOOPS,
    written_type=_CORE + "ForEach",
    renames={},
    added={},
    lacks={"outputs": None, "fetchType": None, "transmitFailed": True},
    takes_maps=False,
    refused_values=(bool, list, type(None)),
    blocks_run="once for the whole loop in 1.x",
    counts_iterations=False,
    keys_outputs=True,
    loops_have_outputs=False,
    unknown_in_inner_loops=(),
    spellings=_old_spellings,
    reads_iteration=_reads_old_iteration,
    advice="read the value of an iteration with the loop's item",
)
NEW = Dialect(
    name="2.0",
    types=frozenset((NEW_LOOP,)),
    written_type=NEW_LOOP,
    renames={"value": "values", "concurrent": "concurrencyLimit"},
    added={_CORE + "EachParallel": {"concurrencyLimit": 0}},
    lacks={},
    takes_maps=True,
    refused_values=(bool, float, list, type(None)),
    blocks_run="once per iteration in a Loop of 2.0",
    counts_iterations=True,
    keys_outputs=False,
    loops_have_outputs=True,
    unknown_in_inner_loops=("inputs", "trigger"),
    spellings=_new_spellings,
    reads_iteration=lambda reference: reference.root == "item",
    advice="read item.value or item.index",
)
