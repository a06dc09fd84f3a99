# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.containers import Looping
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Data, Int, Items, One, Text

__all__ = ["ForEach"]


class ForEach(Looping):
    """``io.kestra.plugin.core.flow.ForEach``. In Kestra 1.1, 1.3. Use io.kestra.plugin.core.flow.Loop (2.0)."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.core.flow.ForEach",
        versions=("1.1", "1.3"),
        required=("tasks", "values"),
        replaced_by="io.kestra.plugin.core.flow.Loop (2.0)",
    )

    _children = ("tasks", "errors", "finally_")

    tasks: Items[One[BaseTask]] | None = None
    """Required."""
    values: Text | Items[Data] | None = None
    """Required."""
    concurrency_limit: Int | None = None
    """Default: 1. At least 0."""
    errors: Items[One[BaseTask]] | None = None
    finally_: Items[One[BaseTask]] | None = None
