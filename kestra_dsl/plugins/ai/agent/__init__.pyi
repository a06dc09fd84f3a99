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
    """``io.kestra.plugin.ai.agent.A2AClient``.

    A task. In Kestra 1.3, 2.0. From plugin-ai 1.16.0. Required: id, prompt, server_url.
    https://kestra.io/plugins/plugin-ai/agent/io.kestra.plugin.ai.agent.a2aclient
    """

    prompt: Text | None = None
    """Text that the model answers. Text, or an expression. Required."""
    server_url: Text | None = None
    """Text, or an expression. Required."""

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
    """``io.kestra.plugin.ai.agent.AIAgent``.

    A task. In Kestra 1.3, 2.0. From plugin-ai 1.16.0. Required: id, prompt, provider.
    https://kestra.io/plugins/plugin-ai/agent/io.kestra.plugin.ai.agent.aiagent
    """

    prompt: Text | None = None
    """Text that the model answers. Text, or an expression. Required."""
    provider: One[ModelProvider] | None = None
    """The model and its provider, such as `OpenAI(...)` or `GoogleGemini(...)`. ModelProvider. Required."""
    configuration: One[ChatConfiguration] | None = None
    """ChatConfiguration."""
    content_retrievers: Dynamic[Items[One[ContentRetrieverProvider]]] | None = None
    """List of ContentRetrieverProvider, or an expression."""
    guardrails: One[Guardrails] | None = None
    """Guardrails."""
    max_sequential_tools_invocations: Dynamic[Int] | None = None
    """Whole number, or an expression."""
    memory: One[MemoryProvider] | None = None
    """MemoryProvider."""
    observability: One[Observability] | None = None
    """Observability."""
    output_files: Dynamic[Items[Text]] | None = None
    """Files of the working folder to keep, as glob patterns; they become `outputs.<task>.outputFiles`. List of text, or an expression."""
    system_message: Text | None = None
    """Text, or an expression."""
    tools: Items[One[ToolProvider]] | None = None
    """List of ToolProvider."""

    @property
    def outputs(self) -> AIAgentOutputs:
        return AIAgentOutputs(self._output_root, self.id)
