# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.ai.mcp``."""

from typing import Literal

from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Bool, Data, Dynamic, Map, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = [
    "CallTool",
    "ListTools",
]

PREFIX: str


class CallToolOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"error_message": "errorMessage", "is_error": "isError", "result": "result", "structured_content": "structuredContent"}
    error_message: Reference
    is_error: Reference
    result: Reference
    structured_content: Reference


class CallTool(BaseTask):
    """``io.kestra.plugin.ai.mcp.CallTool``."""

    tool: Text | None = None
    """Required."""
    url: Text | None = None
    """Required."""
    arguments: Dynamic[Map[Data]] | None = None
    transport: Dynamic[Literal["STREAMABLE_HTTP", "SSE", "UNKNOWN"]] | None = None
    """Default: STREAMABLE_HTTP."""
    fail_on_tool_error: Dynamic[Bool] | None = None
    """Default: true."""
    headers: Dynamic[Map[Data]] | None = None
    log_requests: Dynamic[Bool] | None = None
    """Default: false."""
    log_responses: Dynamic[Bool] | None = None
    """Default: false."""

    @property
    def outputs(self) -> CallToolOutputs:
        return CallToolOutputs(self._output_root, self.id)


class ListToolsOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"count": "count", "tools": "tools"}
    count: Reference
    tools: Reference


class ListTools(BaseTask):
    """``io.kestra.plugin.ai.mcp.ListTools``."""

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
