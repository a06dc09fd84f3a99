# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.ai.agent``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "A2AClient",
    "AIAgent",
]

PREFIX = "io.kestra.plugin.ai.agent"


def _A2AClient():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class A2AClientOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"text_output": "textOutput"}
        text_output: Reference
    class A2AClient(BaseTask):
        """``io.kestra.plugin.ai.agent.A2AClient``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.ai.agent.A2AClient",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("prompt", "server_url"),
        )
        prompt: Text | None = None
        server_url: Text | None = None
        @property
        def outputs(self) -> A2AClientOutputs:
            return A2AClientOutputs(self._output_root, self.id)
    return A2AClient


def _AIAgent():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Int, Items, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
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
        _kestra = TypeFacts(
            type="io.kestra.plugin.ai.agent.AIAgent",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("prompt", "provider"),
        )
        prompt: Text | None = None
        provider: One[later("kestra_dsl.plugins.ai.provider", "ModelProvider")] | None = None
        configuration: One[later("kestra_dsl.plugins.ai.domain", "ChatConfiguration")] | None = None
        content_retrievers: (
            Dynamic[Items[One[later("kestra_dsl.plugins.ai.retriever", "ContentRetrieverProvider")]]]
            | None
        ) = None
        guardrails: One[later("kestra_dsl.plugins.ai.domain", "Guardrails")] | None = None
        max_sequential_tools_invocations: Dynamic[Int] | None = None
        memory: One[later("kestra_dsl.plugins.ai.memory", "MemoryProvider")] | None = None
        observability: One[later("kestra_dsl.plugins.ai.domain", "Observability")] | None = None
        output_files: Dynamic[Items[Text]] | None = None
        system_message: Text | None = None
        tools: Items[One[later("kestra_dsl.plugins.ai.tool", "ToolProvider")]] | None = None
        @property
        def outputs(self) -> AIAgentOutputs:
            return AIAgentOutputs(self._output_root, self.id)
    return AIAgent


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _A2AClient,
        _AIAgent,
    ),
)
