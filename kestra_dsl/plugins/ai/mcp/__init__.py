# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.ai.mcp``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "CallTool",
    "ListTools",
]

PREFIX = "io.kestra.plugin.ai.mcp"


def _CallTool():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Data, Dynamic, Map, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class CallToolOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"error_message": "errorMessage", "is_error": "isError", "result": "result", "structured_content": "structuredContent"}
        error_message: Reference
        is_error: Reference
        result: Reference
        structured_content: Reference
    class CallTool(BaseTask):
        """``io.kestra.plugin.ai.mcp.CallTool``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.ai.mcp.CallTool",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("tool", "url"),
        )
        tool: Text | None = None
        url: Text | None = None
        arguments: Dynamic[Map[Data]] | None = None
        transport: Dynamic[Literal["STREAMABLE_HTTP", "SSE", "UNKNOWN"]] | None = None
        fail_on_tool_error: Dynamic[Bool] | None = None
        headers: Dynamic[Map[Data]] | None = None
        log_requests: Dynamic[Bool] | None = None
        log_responses: Dynamic[Bool] | None = None
        @property
        def outputs(self) -> CallToolOutputs:
            return CallToolOutputs(self._output_root, self.id)
    return CallTool


def _ListTools():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Data, Dynamic, Map, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class ListToolsOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"count": "count", "tools": "tools"}
        count: Reference
        tools: Reference
    class ListTools(BaseTask):
        """``io.kestra.plugin.ai.mcp.ListTools``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.ai.mcp.ListTools",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("url",),
        )
        url: Text | None = None
        transport: Dynamic[Literal["STREAMABLE_HTTP", "SSE", "UNKNOWN"]] | None = None
        headers: Dynamic[Map[Data]] | None = None
        log_requests: Dynamic[Bool] | None = None
        log_responses: Dynamic[Bool] | None = None
        @property
        def outputs(self) -> ListToolsOutputs:
            return ListToolsOutputs(self._output_root, self.id)
    return ListTools


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _CallTool,
        _ListTools,
    ),
)
