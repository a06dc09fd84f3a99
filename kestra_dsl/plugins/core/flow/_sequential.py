# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.containers import Container
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Items, One

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
