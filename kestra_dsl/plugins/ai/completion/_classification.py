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

__all__ = ["Classification", "ClassificationOutputs"]


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
        versions=("1.3",),
        known=("1.3",),
        required=("classes", "provider"),
        aliases=("io.kestra.plugin.langchain4j.Classification", "io.kestra.plugin.langchain4j.completion.Classification"),
    )

    classes: Dynamic[Items[Text]] | None = None
    """Required."""
    provider: One[ModelProvider] | None = None
    """Required."""
    prompt: Text | None = None
    configuration: One[ChatConfiguration] | None = None
    content_blocks: Dynamic[Items[Dynamic[One[ChatMessageContentBlock]]]] | None = None
    guardrails: One[Guardrails] | None = None
    system_message: Text | None = None

    @property
    def outputs(self) -> ClassificationOutputs:
        return ClassificationOutputs(self._output_root, self.id)
