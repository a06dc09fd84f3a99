# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import One, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference
from kestra_dsl.plugins.ai.provider._model_provider import ModelProvider

__all__ = ["ImageGeneration", "ImageGenerationOutputs"]


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
        versions=("1.3",),
        known=("1.3",),
        required=("prompt", "provider"),
        aliases=("io.kestra.plugin.langchain4j.ImageGeneration", "io.kestra.plugin.langchain4j.completion.ImageGeneration"),
    )

    prompt: Text | None = None
    """Required."""
    provider: One[ModelProvider] | None = None
    """Required."""

    @property
    def outputs(self) -> ImageGenerationOutputs:
        return ImageGenerationOutputs(self._output_root, self.id)
