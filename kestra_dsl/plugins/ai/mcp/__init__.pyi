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
    """``io.kestra.plugin.ai.mcp.CallTool``.

    A task. In Kestra 1.3, 2.0. From plugin-ai 1.16.0. Required: id, tool, url.
    https://kestra.io/plugins/plugin-ai/mcp/io.kestra.plugin.ai.mcp.calltool
    """

    tool: Text | None = None
    """Text, or an expression. Required."""
    url: Text | None = None
    """Address of the service. Text, or an expression. Required."""
    arguments: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    transport: Dynamic[Literal["STREAMABLE_HTTP", "SSE", "UNKNOWN"]] | None = None
    """STREAMABLE_HTTP, SSE or UNKNOWN, or an expression. Default: STREAMABLE_HTTP."""
    fail_on_tool_error: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""
    headers: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    log_requests: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    log_responses: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""

    @property
    def outputs(self) -> CallToolOutputs:
        return CallToolOutputs(self._output_root, self.id)


class ListToolsOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"count": "count", "tools": "tools"}
    count: Reference
    tools: Reference


class ListTools(BaseTask):
    """``io.kestra.plugin.ai.mcp.ListTools``.

    A task. In Kestra 1.3, 2.0. From plugin-ai 1.16.0. Required: id, url.
    https://kestra.io/plugins/plugin-ai/mcp/io.kestra.plugin.ai.mcp.listtools
    """

    url: Text | None = None
    """Address of the service. Text, or an expression. Required."""
    transport: Dynamic[Literal["STREAMABLE_HTTP", "SSE", "UNKNOWN"]] | None = None
    """STREAMABLE_HTTP, SSE or UNKNOWN, or an expression. Default: STREAMABLE_HTTP."""
    headers: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    log_requests: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    log_responses: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""

    @property
    def outputs(self) -> ListToolsOutputs:
        return ListToolsOutputs(self._output_root, self.id)
