# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.ai.completion``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "ChatCompletion",
    "Classification",
    "ImageGeneration",
    "JSONStructuredExtraction",
]

PREFIX = "io.kestra.plugin.ai.completion"


def _ChatCompletion():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Items, One, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
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
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("messages", "provider"),
            aliases=("io.kestra.plugin.langchain4j.ChatCompletion", "io.kestra.plugin.langchain4j.completion.ChatCompletion"),
        )
        messages: Dynamic[Items[Dynamic[One[later("kestra_dsl.plugins.ai.domain", "ChatMessage")]]]] | None = None
        provider: One[later("kestra_dsl.plugins.ai.provider", "ModelProvider")] | None = None
        configuration: One[later("kestra_dsl.plugins.ai.domain", "ChatConfiguration")] | None = None
        guardrails: One[later("kestra_dsl.plugins.ai.domain", "Guardrails")] | None = None
        observability: One[later("kestra_dsl.plugins.ai.domain", "Observability")] | None = None
        tools: Items[One[later("kestra_dsl.plugins.ai.tool", "ToolProvider")]] | None = None
        @property
        def outputs(self) -> ChatCompletionOutputs:
            return ChatCompletionOutputs(self._output_root, self.id)
    return ChatCompletion


def _Classification():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Items, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class ClassificationOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"classification": "classification", "finish_reason": "finishReason", "guardrail_violated": "guardrailViolated", "guardrail_violation_message": "guardrailViolationMessage", "token_usage": "tokenUsage"}
        classification: Reference
        finish_reason: Reference
        guardrail_violated: Reference
        guardrail_violation_message: Reference
        token_usage: Reference
    class Classification(BaseTask):
        """``io.kestra.plugin.ai.completion.Classification``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.ai.completion.Classification",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("classes", "provider"),
            aliases=("io.kestra.plugin.langchain4j.Classification", "io.kestra.plugin.langchain4j.completion.Classification"),
        )
        classes: Dynamic[Items[Text]] | None = None
        provider: One[later("kestra_dsl.plugins.ai.provider", "ModelProvider")] | None = None
        prompt: Text | None = None
        configuration: One[later("kestra_dsl.plugins.ai.domain", "ChatConfiguration")] | None = None
        content_blocks: (
            Dynamic[Items[Dynamic[One[later("kestra_dsl.plugins.ai.domain", "ChatMessageContentBlock")]]]]
            | None
        ) = None
        guardrails: One[later("kestra_dsl.plugins.ai.domain", "Guardrails")] | None = None
        system_message: Text | None = None
        @property
        def outputs(self) -> ClassificationOutputs:
            return ClassificationOutputs(self._output_root, self.id)
    return Classification


def _ImageGeneration():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class ImageGenerationOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"finish_reason": "finishReason", "image_url": "imageUrl", "token_usage": "tokenUsage"}
        finish_reason: Reference
        image_url: Reference
        token_usage: Reference
    class ImageGeneration(BaseTask):
        """``io.kestra.plugin.ai.completion.ImageGeneration``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.ai.completion.ImageGeneration",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("prompt", "provider"),
            aliases=("io.kestra.plugin.langchain4j.ImageGeneration", "io.kestra.plugin.langchain4j.completion.ImageGeneration"),
        )
        prompt: Text | None = None
        provider: One[later("kestra_dsl.plugins.ai.provider", "ModelProvider")] | None = None
        @property
        def outputs(self) -> ImageGenerationOutputs:
            return ImageGenerationOutputs(self._output_root, self.id)
    return ImageGeneration


def _JSONStructuredExtraction():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Items, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
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
        """``io.kestra.plugin.ai.completion.JSONStructuredExtraction``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.ai.completion.JSONStructuredExtraction",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("json_fields", "provider", "schema_name"),
            aliases=("io.kestra.plugin.langchain4j.JSONStructuredExtraction", "io.kestra.plugin.langchain4j.completion.JSONStructuredExtraction"),
        )
        json_fields: Dynamic[Items[Text]] | None = None
        schema_name: Text | None = None
        provider: One[later("kestra_dsl.plugins.ai.provider", "ModelProvider")] | None = None
        prompt: Text | None = None
        configuration: One[later("kestra_dsl.plugins.ai.domain", "ChatConfiguration")] | None = None
        content_blocks: (
            Dynamic[Items[Dynamic[One[later("kestra_dsl.plugins.ai.domain", "ChatMessageContentBlock")]]]]
            | None
        ) = None
        guardrails: One[later("kestra_dsl.plugins.ai.domain", "Guardrails")] | None = None
        system_message: Text | None = None
        @property
        def outputs(self) -> JSONStructuredExtractionOutputs:
            return JSONStructuredExtractionOutputs(self._output_root, self.id)
    return JSONStructuredExtraction


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _ChatCompletion,
        _Classification,
        _ImageGeneration,
        _JSONStructuredExtraction,
    ),
)
