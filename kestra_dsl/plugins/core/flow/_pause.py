# Generated from Kestra's own facts by `make codegen`. Do not edit.

from typing import Literal

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.containers import Container
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Duration, Dynamic, Items, One
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference
from kestra_dsl.inputs._input import Input

__all__ = ["Pause", "PauseOutputs"]


class PauseOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"on_resume": "onResume", "resumed": "resumed"}
    on_resume: Reference
    resumed: Reference


class Pause(Container):
    """``io.kestra.plugin.core.flow.Pause``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.core.flow.Pause",
        property_versions={"delay": ("1.1", "1.3"), "tasks": ("1.1", "1.3")},
        deprecated_properties=("delay", "tasks"),
        aliases=("io.kestra.core.tasks.flows.Pause",),
        replacements={"delay": "pause_duration"},
    )

    _children = ("tasks", "errors", "finally_", "on_pause")

    behavior: Dynamic[Literal["RESUME", "WARN", "CANCEL", "FAIL"]] | None = None
    """Default: RESUME."""
    errors: Items[One[BaseTask]] | None = None
    finally_: Items[One[BaseTask]] | None = None
    on_pause: One[BaseTask] | None = None
    on_resume: Items[One[Input]] | None = None
    pause_duration: Dynamic[Duration] | None = None
    delay: Dynamic[Duration] | None = None
    """In Kestra 1.1, 1.3. Deprecated. Use pause_duration."""
    tasks: Items[One[BaseTask]] | None = None
    """In Kestra 1.1, 1.3. Deprecated."""

    @property
    def outputs(self) -> PauseOutputs:
        return PauseOutputs(self._output_root, self.id)
