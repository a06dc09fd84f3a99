# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Dynamic, Items, One, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference
from kestra_dsl.plugins.gcp.vertexai._generative_ai_model_parameter import GenerativeAiModelParameter

__all__ = ["TextCompletion", "TextCompletionOutputs"]


class TextCompletionOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"predictions": "predictions"}
    predictions: Reference


class TextCompletion(BaseTask):
    """``io.kestra.plugin.gcp.vertexai.TextCompletion``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.gcp.vertexai.TextCompletion",
        versions=("1.3",),
        known=("1.3",),
        required=("prompt", "region"),
    )

    prompt: Text | None = None
    """Required."""
    region: Text | None = None
    """Required."""
    impersonated_service_account: Text | None = None
    model_id: Text | None = None
    """Default: gemini-pro."""
    parameters: One[GenerativeAiModelParameter] | None = None
    project_id: Text | None = None
    scopes: Dynamic[Items[Text]] | None = None
    """Default: ["https://www.googleapis.com/auth/cloud-platform"]."""
    service_account: Text | None = None

    @property
    def outputs(self) -> TextCompletionOutputs:
        return TextCompletionOutputs(self._output_root, self.id)
