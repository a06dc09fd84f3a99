"""What an imported module has names for, at one place of a flow: inputs, variables, tasks and loops."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from kestra_dsl.expressions.placeholders import placeholder

if TYPE_CHECKING:
    from kestra_dsl.core.flow import Flow
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.lowering.resolving import Around, Resolver

__all__ = ["Names", "Scope"]


@dataclass
class Names:
    """The Python names that a module gives, and which of them something uses."""

    inputs: dict[str, str] = field(default_factory=dict)
    """The id of an input to its name; so for the others."""
    variables: dict[str, str] = field(default_factory=dict)
    tasks: dict[str, str] = field(default_factory=dict)
    used: set[str] = field(default_factory=set)
    imports: set[str] = field(default_factory=set)
    """The names of ``kestra_dsl`` that expressions use."""

    def copy(self) -> Names:
        """The same names, for an attempt that may use others."""
        return replace(self, used={*self.used}, imports={*self.imports})

    def take(self, other: Names) -> None:
        """Keep what an attempt used."""
        self.used |= other.used
        self.imports |= other.imports


@dataclass(frozen=True)
class Scope:
    """What the expressions of one part of a flow can refer to."""

    flow: Flow
    names: Names
    inputs: frozenset[str] = frozenset()
    """The ids that are declared above; so for the others."""
    variables: frozenset[str] = frozenset()
    tasks: Mapping[str, BaseTask] = field(default_factory=dict)
    spelled: Mapping[str, str] = field(default_factory=dict)
    """The text of a value of a loop, or of the outputs of a task in one, to the Python source for it."""
    free: bool = False
    """Whether names of the module are not used, but ``ctx`` alone."""


def spelled_in(scope: Scope, resolver: Resolver, at: BaseTask, around: Around) -> dict[str, str]:
    """How Kestra spells what the loops around a task give it, to how Python does."""
    found: dict[str, str] = {}
    for container, taken in around:
        if resolver.loops(container, taken) and container.id in scope.names.tasks:
            name = scope.names.tasks[container.id]
            for kind, member in (("item", "item"), ("index", "index")):
                text = _resolved(resolver, kind, container.id, at, around)
                if text is not None:
                    found.setdefault(text, f"{name}.{member}")
    for task in scope.tasks:
        text = _resolved(resolver, "output", task, at, around)
        if text is not None and "[" in text:
            found.setdefault(text, scope.names.tasks[task])
    return found


def _resolved(resolver: Resolver, kind: str, what: str, at: BaseTask, around: Around) -> str | None:
    from kestra_dsl.errors import ExpressionError

    try:
        return resolver.text(placeholder(kind, what), at, around)  # type: ignore[arg-type]
    except ExpressionError:
        return None
