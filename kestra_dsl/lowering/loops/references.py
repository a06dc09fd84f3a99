"""References to iterations of loops and to outputs of tasks in loops, from one dialect to another."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, NoReturn

from kestra_dsl.errors import TemplateSyntaxError
from kestra_dsl.expressions.literals import path, string
from kestra_dsl.lowering.loop_outputs import LoopOutput, whole_outputs
from kestra_dsl.lowering.paths import after, bare, restarted, steps_of, with_steps, written
from kestra_dsl.templates import (
    Attribute,
    Call,
    Index,
    Literal,
    Name,
    ReferenceUse,
    Span,
    Template,
    calls,
    is_template,
    parse,
    parse_expression,
    references,
    same,
)
from kestra_dsl.templates.rewriting import Edit, rewritten

if TYPE_CHECKING:
    from kestra_dsl.lowering.loops.dialects import Dialect
    from kestra_dsl.lowering.loops.texts import Containers, FoundText
    from kestra_dsl.lowering.lowered_flow import LoweredFlow

__all__ = ["ReferenceRewriter"]


class ReferenceRewriter:
    """Rewrites the texts of one flow, in place."""

    def __init__(self, lowered: LoweredFlow, source: Dialect, target: Dialect, tasks: Mapping[str, Containers]) -> None:
        self.lowered = lowered
        self.source = source
        self.target = target
        self.tasks = tasks
        """The containers around each task, by its id."""
        self.kept: dict[str, dict[str, LoopOutput]] = {}
        """The outputs that loops have to declare, by the ids of the loop and the output."""

    def rewrite(self, found: FoundText) -> None:
        """Replace a text where it is."""
        try:
            template = parse(found.text)
        except TemplateSyntaxError:
            return
        edits = self._of_calls(template, found)
        for reference in references(template):
            edit = self._of_reference(reference, found)
            if edit is not None:
                edits[reference.span] = edit
        if edits:
            found.holder[found.key] = rewritten(template, edits, self.lowered.target)

    def _of_reference(self, reference: ReferenceUse, found: FoundText) -> Edit | None:
        if reference.root == "outputs" and reference.path and isinstance(reference.path[0], str):
            return self._of_output(reference, reference.path[0], found)
        loops = [position for position, container in enumerate(found.containers) if container.loops]
        if len(loops) > 1:
            self._refuse_unknown_in_inner_loops(reference, found)
        for loop in loops:
            for name in ("value", "index"):
                for spelling in self.source.spellings(found.containers, loop, name):
                    if (left := after(reference, spelling)) is not None:
                        return restarted(self._spelled(found, loop, name), left)
        if loops and self.source.reads_iteration(reference):
            message = f"{written(reference)!r} has no equivalent in a loop of Kestra {self.target.name}"
            self._refuse(found, message, self.source.advice)
        return None

    def _spelled(self, found: FoundText, loop: int, name: str) -> str:
        spellings = self.target.spellings(found.containers, loop, name)
        if not spellings:
            self._refuse(
                found,
                f"Kestra 1.x has no iteration number of {found.containers[loop].id!r} below "
                f"{found.containers[loop + 1].id!r}",
                "read it in a task directly in the loop, and that task's output here",
            )
        return spellings[0]

    def _refuse_unknown_in_inner_loops(self, reference: ReferenceUse, found: FoundText) -> None:
        read = [reference.root]
        if reference.root == "vars" and reference.path:
            variable = str((self.lowered.data.get("variables") or {}).get(reference.path[0]))
            read = re.findall(r"\w+", variable) if is_template(variable) else []
        unknown = next((name for name in read if name in self.target.unknown_in_inner_loops), None)
        if unknown is not None:
            self._refuse(
                found,
                f"{unknown!r} cannot be read in a loop in a loop of Kestra {self.target.name}",
                "read it in a task of the outer loop, and that task's output here",
            )

    def _of_output(self, reference: ReferenceUse, task: str, found: FoundText) -> Edit | None:
        if not self.target.loops_have_outputs and self._is_loop(task):
            self._refuse(found, f"a loop of Kestra {self.target.name} has no outputs: {written(reference)!r}")
        loops = [container.id for container in self.tasks.get(task, ()) if container.loops]
        here = {container.id: position for position, container in enumerate(found.containers) if container.loops}
        shared = [here[loop] for loop in loops if loop in here]
        if len(shared) < len(loops) and self.source.keys_outputs:
            return self._outside(reference, task, loops, here, found)
        present, wanted = self._keys(self.source, found, shared), self._keys(self.target, found, shared)
        steps = steps_of(reference.node)[1:]
        if present and not _start_with(steps, present):
            if any(
                isinstance(step, Index) and not isinstance(bare(step.key), Literal) for step in steps[: len(present)]
            ):
                message = f"{written(reference)!r} is an output of another iteration, which Kestra 2.0 cannot read"
                hint = "put what the iteration needs into its value, or write it to a file or key that it reads"
                self._refuse(found, message, hint)
            return None
        if present == wanted or (wanted and _start_with(steps, wanted)):
            return None
        put = [Index(Name(""), parse_expression(spellings[0])) for spellings in wanted]
        return lambda node: with_steps(node, lambda steps: [steps[0], *put, *steps[1 + len(present) :]])

    def _is_loop(self, id_: str) -> bool:
        return any(container.id == id_ for around in self.tasks.values() for container in around if container.loops)

    def _keys(self, dialect: Dialect, found: FoundText, loops: Sequence[int]) -> list[list[str]]:
        """The spellings of each key that outputs of a task in these loops have."""
        return [dialect.spellings(found.containers, loop, "value") for loop in loops] if dialect.keys_outputs else []

    def _outside(
        self, reference: ReferenceUse, task: str, loops: Sequence[str], here: Mapping[str, int], found: FoundText
    ) -> Edit:
        """An output that is read after its loop: from the map by values of 1.x, made of the outputs of the Loop."""
        *outer, loop = loops
        steps = steps_of(reference.node)[1:]
        keys = self._keys(self.source, found, [here[one] for one in outer if one in here])
        if len(keys) < len(outer) or not _start_with(steps, keys):
            self._refuse(
                found,
                f"an output of {task!r} is read from outside of the loop {(outer or [loop])[0]!r}, in which there is "
                "another loop around it: Kestra 2.0 cannot read it there",
                f"read it in a task after {loop!r}, in the same iteration, and that task's output here",
            )
        kept, program = whole_outputs(task)
        self.kept.setdefault(loop, {})[kept.id] = kept
        made = f"(({path('outputs', loop)}.outputs ?? []) | jq({string(program)}) | first)"
        return restarted(made, len(steps) - len(keys))

    def _of_calls(self, template: Template, found: FoundText) -> dict[Span, Edit]:
        """``currentEachOutput(outputs.task)``, which only 1.x has, is the output of the iteration."""
        edits: dict[Span, Edit] = {}
        for use in calls(template) if self.source.keys_outputs else ():
            if use.name != "currentEachOutput" or not isinstance(use.node, Call):
                continue
            arguments = [*use.node.arguments, *(keyword.value for keyword in use.node.keywords)]
            steps = steps_of(bare(arguments[0])) if len(arguments) == 1 else []
            task = _step_name(steps[0]) if len(steps) == 1 else None
            loops = [container for container in self.tasks.get(task or "", ()) if container.loops]
            around = [container.id for container in found.containers if container.loops]
            if not loops or not all(loop.id in around for loop in loops):
                self._refuse(found, "currentEachOutput() does not exist in Kestra 2.0", "read outputs.<task>")
            edits[use.node.span] = lambda node: [*node.arguments, *(keyword.value for keyword in node.keywords)][0]
        return edits

    def _refuse(self, found: FoundText, message: str, hint: str | None = None) -> NoReturn:
        self.lowered.refuse(self.lowered.owner_of(found.task), message, hint)


def _step_name(step: Attribute | Index) -> str | None:
    """The name that a step has, if it is known."""
    if isinstance(step, Attribute):
        return step.name
    key = bare(step.key)
    return key.value if isinstance(key, Literal) and isinstance(key.value, str) else None


def _start_with(steps: Sequence[Attribute | Index], keys: Sequence[Sequence[str]]) -> bool:
    """Whether steps of a path start with keys, each in one of its spellings."""
    return len(steps) >= len(keys) and all(map(_is_key, steps, keys))


def _is_key(step: Attribute | Index, spellings: Sequence[str]) -> bool:
    return isinstance(step, Index) and any(same(step.key, parse_expression(spelled)) for spelled in spellings)
