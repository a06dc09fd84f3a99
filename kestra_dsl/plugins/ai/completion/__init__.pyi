# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.ai.completion``."""

from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Dynamic, Items, One, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference
from kestra_dsl.plugins.ai.domain import ChatConfiguration, ChatMessage, ChatMessageContentBlock, Guardrails, Observability
from kestra_dsl.plugins.ai.provider import ModelProvider
from kestra_dsl.plugins.ai.tool import ToolProvider

__all__ = [
    "ChatCompletion",
    "Classification",
    "ImageGeneration",
    "JSONStructuredExtraction",
]

PREFIX: str


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
    """``io.kestra.plugin.ai.completion.ChatCompletion``.

    A task. In Kestra 1.3, 2.0. From plugin-ai 1.16.0. Required: id, messages, provider.
    https://kestra.io/plugins/plugin-ai/completion/io.kestra.plugin.ai.completion.chatcompletion
    """

    messages: Dynamic[Items[Dynamic[One[ChatMessage]]]] | None = None
    """The messages of the conversation so far, oldest first. List of ChatMessage, or an expression. Required."""
    provider: One[ModelProvider] | None = None
    """The model and its provider, such as `OpenAI(...)` or `GoogleGemini(...)`. ModelProvider. Required."""
    configuration: One[ChatConfiguration] | None = None
    """ChatConfiguration."""
    guardrails: One[Guardrails] | None = None
    """Guardrails."""
    observability: One[Observability] | None = None
    """Observability."""
    tools: Items[One[ToolProvider]] | None = None
    """List of ToolProvider."""

    @property
    def outputs(self) -> ChatCompletionOutputs:
        return ChatCompletionOutputs(self._output_root, self.id)


class ClassificationOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"classification": "classification", "finish_reason": "finishReason", "guardrail_violated": "guardrailViolated", "guardrail_violation_message": "guardrailViolationMessage", "token_usage": "tokenUsage"}
    classification: Reference
    finish_reason: Reference
    guardrail_violated: Reference
    guardrail_violation_message: Reference
    token_usage: Reference


class Classification(BaseTask):
    """``io.kestra.plugin.ai.completion.Classification``.

    A task. In Kestra 1.3, 2.0. From plugin-ai 1.16.0. Required: id, classes, provider.
    https://kestra.io/plugins/plugin-ai/completion/io.kestra.plugin.ai.completion.classification
    """

    classes: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Required."""
    provider: One[ModelProvider] | None = None
    """The model and its provider, such as `OpenAI(...)` or `GoogleGemini(...)`. ModelProvider. Required."""
    prompt: Text | None = None
    """Text that the model answers. Text, or an expression."""
    configuration: One[ChatConfiguration] | None = None
    """ChatConfiguration."""
    content_blocks: Dynamic[Items[Dynamic[One[ChatMessageContentBlock]]]] | None = None
    """List of ChatMessageContentBlock, or an expression."""
    guardrails: One[Guardrails] | None = None
    """Guardrails."""
    system_message: Text | None = None
    """Text, or an expression."""

    @property
    def outputs(self) -> ClassificationOutputs:
        return ClassificationOutputs(self._output_root, self.id)


class ImageGenerationOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"finish_reason": "finishReason", "image_url": "imageUrl", "token_usage": "tokenUsage"}
    finish_reason: Reference
    image_url: Reference
    token_usage: Reference


class ImageGeneration(BaseTask):
    """``io.kestra.plugin.ai.completion.ImageGeneration``.

    A task. In Kestra 1.3, 2.0. From plugin-ai 1.16.0. Required: id, prompt, provider.
    https://kestra.io/plugins/plugin-ai/completion/io.kestra.plugin.ai.completion.imagegeneration
    """

    prompt: Text | None = None
    """Text that the model answers. Text, or an expression. Required."""
    provider: One[ModelProvider] | None = None
    """The model and its provider, such as `OpenAI(...)` or `GoogleGemini(...)`. ModelProvider. Required."""

    @property
    def outputs(self) -> ImageGenerationOutputs:
        return ImageGenerationOutputs(self._output_root, self.id)


class JSONStructuredExtractionOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"extracted_json": "extractedJson", "finish_reason": "finishReason", "guardrail_violated": "guardrailViolated", "guardrail_violation_message": "guardrailViolationMessage", "schema_name": "schemaName", "token_usage": "tokenUsage"}
    extracted_json: Reference
    finish_reason: Reference
    guardrail_violated: Reference
    guardrail_violation_message: Reference
    schema_name: Reference
    token_usage: Reference


class JSONStructuredExtraction(BaseTask):
    """``io.kestra.plugin.ai.completion.JSONStructuredExtraction``.

    A task. In Kestra 1.3, 2.0. From plugin-ai 1.16.0. Required: id, json_fields, schema_name, provider.
    https://kestra.io/plugins/plugin-ai/completion/io.kestra.plugin.ai.completion.jsonstructuredextraction
    """

    json_fields: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Required."""
    schema_name: Text | None = None
    """Text, or an expression. Required."""
    provider: One[ModelProvider] | None = None
    """The model and its provider, such as `OpenAI(...)` or `GoogleGemini(...)`. ModelProvider. Required."""
    prompt: Text | None = None
    """Text that the model answers. Text, or an expression."""
    configuration: One[ChatConfiguration] | None = None
    """ChatConfiguration."""
    content_blocks: Dynamic[Items[Dynamic[One[ChatMessageContentBlock]]]] | None = None
    """List of ChatMessageContentBlock, or an expression."""
    guardrails: One[Guardrails] | None = None
    """Guardrails."""
    system_message: Text | None = None
    """Text, or an expression."""

    @property
    def outputs(self) -> JSONStructuredExtractionOutputs:
        return JSONStructuredExtractionOutputs(self._output_root, self.id)
