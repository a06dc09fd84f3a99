# Generated from Kestra's own facts by `make codegen`. Do not edit.

from typing import Literal

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.containers import Container
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Dynamic, Int, Items, One

__all__ = ["Parallel"]


class Parallel(Container):
    """``io.kestra.plugin.core.flow.Parallel``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.core.flow.Parallel",
        required=("tasks",),
        property_versions={"on_child_failure": ("2.0",)},
        aliases=("io.kestra.core.tasks.flows.Parallel",),
    )

    _children = ("tasks", "errors", "finally_")

    tasks: Items[One[BaseTask]] | None = None
    """Required."""
    concurrent: Dynamic[Int] | None = None
    """Default: 0."""
    errors: Items[One[BaseTask]] | None = None
    finally_: Items[One[BaseTask]] | None = None
    on_child_failure: Dynamic[Literal["CONTINUE", "CANCEL", "FAIL"]] | None = None
    """Default: FAIL. In Kestra 2.0."""
