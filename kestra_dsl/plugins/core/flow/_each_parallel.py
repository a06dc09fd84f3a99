# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.containers import Looping
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Data, Dynamic, Int, Items, One, Text

__all__ = ["EachParallel"]


class EachParallel(Looping):
    """``io.kestra.plugin.core.flow.EachParallel``. In Kestra 1.1, 1.3. Deprecated. Use io.kestra.plugin.core.flow.ForEach with concurrencyLimit 0."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.core.flow.EachParallel",
        versions=("1.1", "1.3"),
        required=("tasks", "value"),
        deprecated=True,
        aliases=("io.kestra.core.tasks.flows.EachParallel",),
        replaced_by="io.kestra.plugin.core.flow.ForEach with concurrencyLimit 0",
    )

    _children = ("tasks", "errors", "finally_")

    tasks: Items[One[BaseTask]] | None = None
    """Required."""
    value: Text | Items[Data] | None = None
    """Required."""
    concurrent: Dynamic[Int] | None = None
    """Default: 0."""
    errors: Items[One[BaseTask]] | None = None
    finally_: Items[One[BaseTask]] | None = None
