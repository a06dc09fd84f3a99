# Generated from Kestra's own facts by `make codegen`. Do not edit.

from typing import Literal

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.containers import Graph
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Dynamic, Int, Items, One
from kestra_dsl.plugins.core.flow._dag_task import DagTask

__all__ = ["Dag"]


class Dag(Graph):
    """``io.kestra.plugin.core.flow.Dag``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.core.flow.Dag",
        required=("tasks",),
        property_versions={"on_child_failure": ("2.0",)},
        aliases=("io.kestra.core.tasks.flows.Dag",),
    )

    _children = ("tasks", "errors", "finally_")
    _wrapper = DagTask

    tasks: Items[One[DagTask]] | None = None
    """Required."""
    concurrent: Dynamic[Int] | None = None
    """Default: 0."""
    errors: Items[One[BaseTask]] | None = None
    finally_: Items[One[BaseTask]] | None = None
    on_child_failure: Dynamic[Literal["CONTINUE", "CANCEL", "FAIL"]] | None = None
    """Default: CONTINUE. In Kestra 2.0."""
