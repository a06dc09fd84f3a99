# Generated from Kestra's own facts by `make codegen`. Do not edit.

from typing import Literal

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Bool, Data, Dynamic, Map, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = ["ListTools", "ListToolsOutputs"]


class ListToolsOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"count": "count", "tools": "tools"}
    count: Reference
    tools: Reference


class ListTools(BaseTask):
    """``io.kestra.plugin.ai.mcp.ListTools``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.ai.mcp.ListTools",
        versions=("1.3",),
        known=("1.3",),
        required=("url",),
    )

    url: Text | None = None
    """Required."""
    transport: Dynamic[Literal["STREAMABLE_HTTP", "SSE", "UNKNOWN"]] | None = None
    """Default: STREAMABLE_HTTP."""
    headers: Dynamic[Map[Data]] | None = None
    log_requests: Dynamic[Bool] | None = None
    """Default: false."""
    log_responses: Dynamic[Bool] | None = None
    """Default: false."""

    @property
    def outputs(self) -> ListToolsOutputs:
        return ListToolsOutputs(self._output_root, self.id)
