# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.ai.agent``."""

from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Dynamic, Int, Items, One, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference
from kestra_dsl.plugins.ai.domain import ChatConfiguration, Guardrails, Observability
from kestra_dsl.plugins.ai.memory import MemoryProvider
from kestra_dsl.plugins.ai.provider import ModelProvider
from kestra_dsl.plugins.ai.retriever import ContentRetrieverProvider
from kestra_dsl.plugins.ai.tool import ToolProvider

__all__ = [
    "A2AClient",
    "AIAgent",
]

PREFIX: str


class A2AClientOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"text_output": "textOutput"}
    text_output: Reference


class A2AClient(BaseTask):
    """``io.kestra.plugin.ai.agent.A2AClient``."""

    prompt: Text | None = None
    """Required."""
    server_url: Text | None = None
    """Required."""

    @property
    def outputs(self) -> A2AClientOutputs:
        return A2AClientOutputs(self._output_root, self.id)


class AIAgentOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"finish_reason": "finishReason", "guardrail_violated": "guardrailViolated", "guardrail_violation_message": "guardrailViolationMessage", "intermediate_responses": "intermediateResponses", "json_output": "jsonOutput", "output_files": "outputFiles", "request_duration": "requestDuration", "sources": "sources", "text_output": "textOutput", "thinking": "thinking", "token_usage": "tokenUsage", "tool_executions": "toolExecutions"}
    finish_reason: Reference
    guardrail_violated: Reference
    guardrail_violation_message: Reference
    intermediate_responses: Reference
    json_output: Reference
    output_files: Reference
    request_duration: Reference
    sources: Reference
    text_output: Reference
    thinking: Reference
    token_usage: Reference
    tool_executions: Reference


class AIAgent(BaseTask):
    """``io.kestra.plugin.ai.agent.AIAgent``."""

    prompt: Text | None = None
    """Required."""
    provider: One[ModelProvider] | None = None
    """Required."""
    configuration: One[ChatConfiguration] | None = None
    content_retrievers: Dynamic[Items[One[ContentRetrieverProvider]]] | None = None
    guardrails: One[Guardrails] | None = None
    max_sequential_tools_invocations: Dynamic[Int] | None = None
    memory: One[MemoryProvider] | None = None
    observability: One[Observability] | None = None
    output_files: Dynamic[Items[Text]] | None = None
    system_message: Text | None = None
    tools: Items[One[ToolProvider]] | None = None

    @property
    def outputs(self) -> AIAgentOutputs:
        return AIAgentOutputs(self._output_root, self.id)
