# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Dynamic, Items, One, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference
from kestra_dsl.plugins.ai.domain._chat_configuration import ChatConfiguration
from kestra_dsl.plugins.ai.domain._chat_message_content_block import ChatMessageContentBlock
from kestra_dsl.plugins.ai.domain._guardrails import Guardrails
from kestra_dsl.plugins.ai.provider._model_provider import ModelProvider

__all__ = ["JSONStructuredExtraction", "JSONStructuredExtractionOutputs"]


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
        versions=("1.3",),
        known=("1.3",),
        required=("json_fields", "provider", "schema_name"),
        aliases=("io.kestra.plugin.langchain4j.JSONStructuredExtraction", "io.kestra.plugin.langchain4j.completion.JSONStructuredExtraction"),
    )

    json_fields: Dynamic[Items[Text]] | None = None
    """Required."""
    schema_name: Text | None = None
    """Required."""
    provider: One[ModelProvider] | None = None
    """Required."""
    prompt: Text | None = None
    configuration: One[ChatConfiguration] | None = None
    content_blocks: Dynamic[Items[Dynamic[One[ChatMessageContentBlock]]]] | None = None
    guardrails: One[Guardrails] | None = None
    system_message: Text | None = None

    @property
    def outputs(self) -> JSONStructuredExtractionOutputs:
        return JSONStructuredExtractionOutputs(self._output_root, self.id)
