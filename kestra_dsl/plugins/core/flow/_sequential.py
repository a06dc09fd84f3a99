# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.containers import Container
from kestra_dsl.nodes import BaseTask
from kestra_dsl.properties import Items, One
from kestra_dsl.type_facts import TypeFacts

__all__ = ["Sequential"]


class Sequential(Container):
    """``io.kestra.plugin.core.flow.Sequential``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.core.flow.Sequential",
        required=("tasks",),
        aliases=("io.kestra.core.tasks.flows.Sequential",),
    )

    _children = ("tasks", "errors", "finally_")

    tasks: Items[One[BaseTask]] | None = None
    """Required."""
    errors: Items[One[BaseTask]] | None = None
    finally_: Items[One[BaseTask]] | None = None
