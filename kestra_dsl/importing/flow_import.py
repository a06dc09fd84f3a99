"""Importing one flow: texts become references as far as the module still gives the same flow."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from kestra_dsl.catalog.names import snake
from kestra_dsl.catalog.versions import DEFAULT
from kestra_dsl.importing.module import Document, draft, prove
from kestra_dsl.reading import read_flow

if TYPE_CHECKING:
    from collections.abc import Collection

    from kestra_dsl.comparing import Difference
    from kestra_dsl.core.flow import Flow
    from kestra_dsl.importing.values import Tally

__all__ = ["Imported", "import_flow"]

_LEVELS = 2


class Imported(NamedTuple):
    """A flow as a module of its own."""

    document: Document
    source: str
    tally: Tally
    differing: tuple[Difference, ...] = ()
    """Where the flow of the module differs from that of the document; empty when it is proven equal."""
    error: str | None = None
    """Why the module cannot be loaded."""

    @property
    def flow(self) -> Flow:
        """The flow that was read."""
        return self.document.flow

    @property
    def proven(self) -> bool:
        """Whether the module gives the flow of the document."""
        return self.error is None and not self.differing

    @property
    def kept(self) -> tuple[str, ...]:
        """The paths whose texts are as in the document, since references would give something else."""
        return tuple(sorted(path for path, level in self.document.levels.items() if level >= _LEVELS))


def import_flow(
    text: str, file: str = "<text>", target: str = DEFAULT, newer_plugins: Collection[str] = ()
) -> Imported:
    """Write the Python module for the flow of a YAML document.

    The module is loaded, and its flow compared with that of the document. Where they differ, texts are written in a
    simpler way: first with ``ctx`` alone, then as they are in the document.

    Args:
        text: The document.
        file: What errors call it.
        target: The Kestra version that it is written for.
        newer_plugins: Plugin families whose tasks become generic ones if they have unknown properties.

    Raises:
        YamlError: It is not a flow.
    """
    document = Document(read_flow(text, file=file, target=target, newer_plugins=newer_plugins), text, target)
    while True:
        module = draft([document])
        source = module.source()
        found = prove(source, module.names, [document])
        imported = Imported(document, source, module.tally)
        imported = (
            imported._replace(error=found) if isinstance(found, str) else imported._replace(differing=tuple(found[0]))
        )
        levels = None if imported.proven else _simpler(imported)
        if levels is None:
            return imported
        document = Document(document.flow, text, target, levels)


def _simpler(imported: Imported) -> dict[str, int] | None:
    """The levels for another attempt; None when there is nothing left to simplify."""
    levels = imported.document.levels
    if imported.error is not None:
        level = levels.get("", 0)
        return {**levels, "": level + 1, "plugin_defaults": 1} if level < _LEVELS else None
    raised = dict(levels)
    for difference in imported.differing:
        path = _member(difference.path, imported.flow)
        raised[path] = min(_LEVELS, max(levels.get(path, 0), levels.get("", 0)) + 1)
    return None if raised == levels else raised


def _member(path: str, flow: Flow) -> str:
    """The member of the flow that a difference is in, which is what is written again."""
    head = path.partition(".")[0].partition("[")[0]
    members: Any = {
        "tasks": flow.tasks, "triggers": flow.triggers, "inputs": flow.inputs, "outputs": flow.outputs
    }.get(head)  # fmt: skip
    if members and path.startswith(f"{head}["):
        label = path[len(head) + 1 :].partition("]")[0]
        for place, member in enumerate(members):
            if label in (member.id, str(place)):
                return f"{head}[{place}]"
    return "finally_" if head == "finally" else snake(head)
