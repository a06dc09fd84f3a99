# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Dynamic, Items, One
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference
from kestra_dsl.plugins.ai.domain._chat_configuration import ChatConfiguration
from kestra_dsl.plugins.ai.domain._chat_message import ChatMessage
from kestra_dsl.plugins.ai.domain._guardrails import Guardrails
from kestra_dsl.plugins.ai.domain._observability import Observability
from kestra_dsl.plugins.ai.provider._model_provider import ModelProvider
from kestra_dsl.plugins.ai.tool._tool_provider import ToolProvider

__all__ = ["ChatCompletion", "ChatCompletionOutputs"]


class ChatCompletionOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"ai_response": "aiResponse", "finish_reason": "finishReason", "guardrail_violated": "guardrailViolated", "guardrail_violation_message": "guardrailViolationMessage", "intermediate_responses": "intermediateResponses", "json_output": "jsonOutput", "output_files": "outputFiles", "request_duration": "requestDuration", "sources": "sources", "text_output": "textOutput", "thinking": "thinking", "token_usage": "tokenUsage", "tool_executions": "toolExecutions"}
    ai_response: Reference
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


class ChatCompletion(BaseTask):
    """``io.kestra.plugin.ai.completion.ChatCompletion``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.ai.completion.ChatCompletion",
        versions=("1.3",),
        known=("1.3",),
        required=("messages", "provider"),
        aliases=("io.kestra.plugin.langchain4j.ChatCompletion", "io.kestra.plugin.langchain4j.completion.ChatCompletion"),
    )

    messages: Dynamic[Items[Dynamic[One[ChatMessage]]]] | None = None
    """Required."""
    provider: One[ModelProvider] | None = None
    """Required."""
    configuration: One[ChatConfiguration] | None = None
    guardrails: One[Guardrails] | None = None
    observability: One[Observability] | None = None
    tools: Items[One[ToolProvider]] | None = None

    @property
    def outputs(self) -> ChatCompletionOutputs:
        return ChatCompletionOutputs(self._output_root, self.id)
