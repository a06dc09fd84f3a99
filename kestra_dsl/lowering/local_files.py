"""Writes ``LocalFiles`` tasks, which 2.0 lacks, as shell tasks that do nothing but read and write the same files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kestra_dsl.lowering.loops.texts import tasks_of, texts_of
from kestra_dsl.lowering.lowered_flow import rename_property
from kestra_dsl.lowering.paths import with_steps
from kestra_dsl.lowering.task_places import task_places
from kestra_dsl.lowering.template_texts import references_of
from kestra_dsl.templates import Attribute, ExpressionNode, Index, is_template, parse
from kestra_dsl.templates.rewriting import rewritten

if TYPE_CHECKING:
    from kestra_dsl.lowering.loops.texts import FoundText
    from kestra_dsl.lowering.lowered_flow import LoweredFlow
    from kestra_dsl.templates import Span
    from kestra_dsl.templates.rewriting import Edit

__all__ = ["LOCAL_FILES", "lower_local_files"]

LOCAL_FILES = "io.kestra.plugin.core.storage.LocalFiles"
_SHELL = "io.kestra.plugin.scripts.shell.Commands"
_PROCESS = "io.kestra.plugin.core.runner.Process"


def lower_local_files(lowered: LoweredFlow) -> None:
    """Write each task, and the references to its files. Runs before loops are lowered."""
    tasks = {
        str(place.task["id"]): place.task for place in task_places(lowered.data) if place.task["type"] == LOCAL_FILES
    }
    if not tasks:
        return
    around = tasks_of(lowered.data)
    loops = {id_: sum(container.loops for container in around.get(id_, ())) for id_ in tasks}
    for text in texts_of(lowered.data):
        if is_template(text.text):
            _rewrite(lowered, text, loops)
    for task in tasks.values():
        rename_property(task, "inputs", "inputFiles")
        rename_property(task, "outputs", "outputFiles")
        task["type"] = _SHELL
        task["taskRunner"] = {"type": _PROCESS}
        task["commands"] = ["true"]


def _rewrite(lowered: LoweredFlow, text: FoundText, loops: dict[str, int]) -> None:
    edits: dict[Span, Edit] = {}
    for reference in references_of(text.text):
        path = reference.path
        if reference.root != "outputs" or not path or path[0] not in loops:
            continue
        place = 1 + loops[str(path[0])]  # after the value of each loop
        if len(path) <= place or path[place] != "uris":
            _refuse(lowered, text, str(path[0]))
        edits[reference.span] = _renamed(place)
    if edits:
        text.holder[text.key] = rewritten(parse(text.text), edits, lowered.target)


def _renamed(place: int) -> Edit:
    def change(steps: list[Attribute | Index]) -> list[Attribute | Index]:
        return [*steps[:place], Attribute(steps[place].target, "outputFiles"), *steps[place + 1 :]]

    def edit(node: ExpressionNode) -> ExpressionNode:
        return with_steps(node, change)

    return edit


def _refuse(lowered: LoweredFlow, text: FoundText, id_: str) -> None:
    lowered.refuse(
        lowered.owner_of(text.task),
        f"all outputs of the LocalFiles task {id_!r} are read, and Kestra 2.0 has others",
        f"read outputs.{id_}.uris['<file>']",
    )
