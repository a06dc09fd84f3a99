# Generated from Kestra's own facts by `make codegen`. Do not edit.

from typing import Literal

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.containers import Looping
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Bool, Data, Dynamic, Int, Items, Map, One, Text
from kestra_dsl.models._output import Output

__all__ = ["Loop"]


class Loop(Looping):
    """``io.kestra.plugin.core.flow.Loop``. In Kestra 2.0."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.core.flow.Loop",
        versions=("2.0",),
        required=("tasks", "values"),
    )

    _children = ("tasks", "errors", "finally_")

    tasks: Items[One[BaseTask]] | None = None
    """Required."""
    values: Text | Items[Data] | Map[Data] | None = None
    """Required."""
    concurrency_limit: Int | None = None
    """Default: 1. At least 0."""
    errors: Items[One[BaseTask]] | None = None
    fetch_type: Literal["AUTO", "FETCH", "STORE"] | None = None
    """Default: AUTO."""
    finally_: Items[One[BaseTask]] | None = None
    outputs_: Dynamic[Items[Dynamic[One[Output]]]] | None = None
    transmit_failed: Bool | None = None
    """Default: true."""
