# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.gcp.vertexai``."""

from kestra_dsl.core.node import Node
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Bool, Dynamic, Int, Items, Number, One, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference
from kestra_dsl.plugins.gcp.vertexai.models import CustomJobSpec

__all__ = [
    "ChatCompletion",
    "ChatCompletionExample",
    "ChatCompletionMessage",
    "CustomJob",
    "GenerativeAiModelParameter",
    "MultimodalCompletion",
    "MultimodalCompletionContent",
    "TextCompletion",
]

PREFIX: str


class ChatCompletionOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"predictions": "predictions"}
    predictions: Reference


class ChatCompletion(BaseTask):
    """``io.kestra.plugin.gcp.vertexai.ChatCompletion``."""

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


class ChatCompletionExample(Node):
    """Part of other types: ``io.kestra.plugin.gcp.vertexai.ChatCompletion-Example``."""

    input: Text | None = None
    """Required."""
    output: Text | None = None
    """Required."""


class ChatCompletionMessage(Node):
    """Part of other types: ``io.kestra.plugin.gcp.vertexai.ChatCompletion-Message``."""

    content: Text | None = None
    """Required."""
    author: Text | None = None
    """Deprecated."""


class CustomJobOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"create_date": "createDate", "end_date": "endDate", "name": "name", "state": "state", "update_date": "updateDate"}
    create_date: Reference
    end_date: Reference
    name: Reference
    state: Reference
    update_date: Reference


class CustomJob(BaseTask):
    """``io.kestra.plugin.gcp.vertexai.CustomJob``."""

    display_name: Text | None = None
    """Required."""
    region: Text | None = None
    """Required."""
    spec: One[CustomJobSpec] | None = None
    """Required."""
    delete: Dynamic[Bool] | None = None
    """Default: true."""
    impersonated_service_account: Text | None = None
    project_id: Text | None = None
    scopes: Dynamic[Items[Text]] | None = None
    """Default: ["https://www.googleapis.com/auth/cloud-platform"]."""
    service_account: Text | None = None
    wait: Dynamic[Bool] | None = None
    """Default: true."""

    @property
    def outputs(self) -> CustomJobOutputs:
        return CustomJobOutputs(self._output_root, self.id)


class GenerativeAiModelParameter(Node):
    """Part of other types: ``io.kestra.plugin.gcp.vertexai.AbstractGenerativeAi-ModelParameter``."""

    max_output_tokens: Int | None = None
    """Default: 128. At least 1 and at most 1024."""
    temperature: Number | None = None
    """Default: 0.2. At most 1."""
    top_k: Int | None = None
    """Default: 40. At least 1 and at most 40."""
    top_p: Number | None = None
    """Default: 0.95. At most 1."""


class MultimodalCompletionOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"blocked": "blocked", "finish_reason": "finishReason", "safety_ratings": "safetyRatings", "text": "text"}
    blocked: Reference
    finish_reason: Reference
    safety_ratings: Reference
    text: Reference


class MultimodalCompletion(BaseTask):
    """``io.kestra.plugin.gcp.vertexai.MultimodalCompletion``."""

    contents: Dynamic[Items[Dynamic[One[MultimodalCompletionContent]]]] | None = None
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
    def outputs(self) -> MultimodalCompletionOutputs:
        return MultimodalCompletionOutputs(self._output_root, self.id)


class MultimodalCompletionContent(Node):
    """Part of other types: ``io.kestra.plugin.gcp.vertexai.MultimodalCompletion-Content``."""

    content: Text | None = None
    """Required."""
    mime_type: Text | None = None


class TextCompletionOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"predictions": "predictions"}
    predictions: Reference


class TextCompletion(BaseTask):
    """``io.kestra.plugin.gcp.vertexai.TextCompletion``."""

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
