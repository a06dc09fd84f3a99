# Generated from Kestra's own facts by `make codegen`. Do not edit.

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Dynamic, Items, One, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference
from kestra_dsl.plugins.gcp.vertexai._chat_completion_example import ChatCompletionExample
from kestra_dsl.plugins.gcp.vertexai._chat_completion_message import ChatCompletionMessage
from kestra_dsl.plugins.gcp.vertexai._generative_ai_model_parameter import GenerativeAiModelParameter

__all__ = ["ChatCompletion", "ChatCompletionOutputs"]


class ChatCompletionOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"predictions": "predictions"}
    predictions: Reference


class ChatCompletion(BaseTask):
    """``io.kestra.plugin.gcp.vertexai.ChatCompletion``."""

    _kestra = TypeFacts(
        type="io.kestra.plugin.gcp.vertexai.ChatCompletion",
        versions=("1.3",),
        known=("1.3",),
        required=("messages", "region"),
        deprecated_properties=("context", "examples"),
    )

    messages: Dynamic[Items[Dynamic[One[ChatCompletionMessage]]]] | None = None
    """Required."""
    region: Text | None = None
    """Required."""
    history: Dynamic[Items[Dynamic[One[ChatCompletionMessage]]]] | None = None
    impersonated_service_account: Text | None = None
    model_id: Text | None = None
    """Default: gemini-pro."""
    parameters: One[GenerativeAiModelParameter] | None = None
    project_id: Text | None = None
    scopes: Dynamic[Items[Text]] | None = None
    """Default: ["https://www.googleapis.com/auth/cloud-platform"]."""
    service_account: Text | None = None
    context: Text | None = None
    """Deprecated."""
    examples: Dynamic[Items[Dynamic[One[ChatCompletionExample]]]] | None = None
    """Deprecated."""

    @property
    def outputs(self) -> ChatCompletionOutputs:
        return ChatCompletionOutputs(self._output_root, self.id)
