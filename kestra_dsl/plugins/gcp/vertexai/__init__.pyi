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
    """``io.kestra.plugin.gcp.vertexai.ChatCompletion``.

    A task. In Kestra 1.3, 2.0. From plugin-gcp 2.11.0. Required: id, messages, region.
    https://kestra.io/plugins/plugin-gcp/vertexai/io.kestra.plugin.gcp.vertexai.chatcompletion
    """

    messages: Dynamic[Items[Dynamic[One[ChatCompletionMessage]]]] | None = None
    """The messages of the conversation so far, oldest first. List of ChatCompletionMessage, or an expression. Required."""
    region: Text | None = None
    """Region of the service. Text, or an expression. Required."""
    history: Dynamic[Items[Dynamic[One[ChatCompletionMessage]]]] | None = None
    """List of ChatCompletionMessage, or an expression."""
    impersonated_service_account: Text | None = None
    """Text, or an expression."""
    model_id: Text | None = None
    """Text, or an expression. Default: gemini-pro."""
    parameters: One[GenerativeAiModelParameter] | None = None
    """GenerativeAiModelParameter."""
    project_id: Text | None = None
    """Google Cloud project; otherwise the one of the credentials. Text, or an expression."""
    scopes: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Default: ["https://www.googleapis.com/auth/cloud-platform"]."""
    service_account: Text | None = None
    """JSON key of a service account; otherwise the default credentials of the machine. Take it from a secret. Text, or an expression."""
    context: Text | None = None
    """Text, or an expression. Deprecated."""
    examples: Dynamic[Items[Dynamic[One[ChatCompletionExample]]]] | None = None
    """List of ChatCompletionExample, or an expression. Deprecated."""

    @property
    def outputs(self) -> ChatCompletionOutputs:
        return ChatCompletionOutputs(self._output_root, self.id)


class ChatCompletionExample(Node):
    """Part of other types: ``io.kestra.plugin.gcp.vertexai.ChatCompletion-Example``.

    A part. In Kestra 1.3, 2.0. From plugin-gcp 2.11.0. Required: input, output.
    """

    input: Text | None = None
    """Text, or an expression. Required."""
    output: Text | None = None
    """Text, or an expression. Required."""


class ChatCompletionMessage(Node):
    """Part of other types: ``io.kestra.plugin.gcp.vertexai.ChatCompletion-Message``.

    A part. In Kestra 1.3, 2.0. From plugin-gcp 2.11.0. Required: content.
    """

    content: Text | None = None
    """Text, or an expression. Required."""
    author: Text | None = None
    """Text, or an expression. Deprecated."""


class CustomJobOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"create_date": "createDate", "end_date": "endDate", "name": "name", "state": "state", "update_date": "updateDate"}
    create_date: Reference
    end_date: Reference
    name: Reference
    state: Reference
    update_date: Reference


class CustomJob(BaseTask):
    """``io.kestra.plugin.gcp.vertexai.CustomJob``.

    A task. In Kestra 1.3, 2.0. From plugin-gcp 2.11.0. Required: id, display_name, region, spec.
    https://kestra.io/plugins/plugin-gcp/vertexai/io.kestra.plugin.gcp.vertexai.customjob
    """

    display_name: Text | None = None
    """Text, or an expression. Required."""
    region: Text | None = None
    """Region of the service. Text, or an expression. Required."""
    spec: One[CustomJobSpec] | None = None
    """CustomJobSpec. Required."""
    delete: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""
    impersonated_service_account: Text | None = None
    """Text, or an expression."""
    project_id: Text | None = None
    """Google Cloud project; otherwise the one of the credentials. Text, or an expression."""
    scopes: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Default: ["https://www.googleapis.com/auth/cloud-platform"]."""
    service_account: Text | None = None
    """JSON key of a service account; otherwise the default credentials of the machine. Take it from a secret. Text, or an expression."""
    wait: Dynamic[Bool] | None = None
    """Wait until the job or execution has ended, instead of going on at once. True or false, or an expression. Default: true."""

    @property
    def outputs(self) -> CustomJobOutputs:
        return CustomJobOutputs(self._output_root, self.id)


class GenerativeAiModelParameter(Node):
    """Part of other types: ``io.kestra.plugin.gcp.vertexai.AbstractGenerativeAi-ModelParameter``.

    A part. In Kestra 1.3, 2.0. From plugin-gcp 2.11.0.
    """

    max_output_tokens: Int | None = None
    """Whole number. Default: 128. At least 1 and at most 1024."""
    temperature: Number | None = None
    """Number. Default: 0.2. At most 1."""
    top_k: Int | None = None
    """Whole number. Default: 40. At least 1 and at most 40."""
    top_p: Number | None = None
    """Number. Default: 0.95. At most 1."""


class MultimodalCompletionOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"blocked": "blocked", "finish_reason": "finishReason", "safety_ratings": "safetyRatings", "text": "text"}
    blocked: Reference
    finish_reason: Reference
    safety_ratings: Reference
    text: Reference


class MultimodalCompletion(BaseTask):
    """``io.kestra.plugin.gcp.vertexai.MultimodalCompletion``.

    A task. In Kestra 1.3, 2.0. From plugin-gcp 2.11.0. Required: id, contents, region.
    https://kestra.io/plugins/plugin-gcp/vertexai/io.kestra.plugin.gcp.vertexai.multimodalcompletion
    """

    contents: Dynamic[Items[Dynamic[One[MultimodalCompletionContent]]]] | None = None
    """List of MultimodalCompletionContent, or an expression. Required."""
    region: Text | None = None
    """Region of the service. Text, or an expression. Required."""
    impersonated_service_account: Text | None = None
    """Text, or an expression."""
    model_id: Text | None = None
    """Text, or an expression. Default: gemini-pro."""
    parameters: One[GenerativeAiModelParameter] | None = None
    """GenerativeAiModelParameter."""
    project_id: Text | None = None
    """Google Cloud project; otherwise the one of the credentials. Text, or an expression."""
    scopes: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Default: ["https://www.googleapis.com/auth/cloud-platform"]."""
    service_account: Text | None = None
    """JSON key of a service account; otherwise the default credentials of the machine. Take it from a secret. Text, or an expression."""

    @property
    def outputs(self) -> MultimodalCompletionOutputs:
        return MultimodalCompletionOutputs(self._output_root, self.id)


class MultimodalCompletionContent(Node):
    """Part of other types: ``io.kestra.plugin.gcp.vertexai.MultimodalCompletion-Content``.

    A part. In Kestra 1.3, 2.0. From plugin-gcp 2.11.0. Required: content.
    """

    content: Text | None = None
    """Text, or an expression. Required."""
    mime_type: Text | None = None
    """Text, or an expression."""


class TextCompletionOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"predictions": "predictions"}
    predictions: Reference


class TextCompletion(BaseTask):
    """``io.kestra.plugin.gcp.vertexai.TextCompletion``.

    A task. In Kestra 1.3, 2.0. From plugin-gcp 2.11.0. Required: id, prompt, region.
    https://kestra.io/plugins/plugin-gcp/vertexai/io.kestra.plugin.gcp.vertexai.textcompletion
    """

    prompt: Text | None = None
    """Text that the model answers. Text, or an expression. Required."""
    region: Text | None = None
    """Region of the service. Text, or an expression. Required."""
    impersonated_service_account: Text | None = None
    """Text, or an expression."""
    model_id: Text | None = None
    """Text, or an expression. Default: gemini-pro."""
    parameters: One[GenerativeAiModelParameter] | None = None
    """GenerativeAiModelParameter."""
    project_id: Text | None = None
    """Google Cloud project; otherwise the one of the credentials. Text, or an expression."""
    scopes: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Default: ["https://www.googleapis.com/auth/cloud-platform"]."""
    service_account: Text | None = None
    """JSON key of a service account; otherwise the default credentials of the machine. Take it from a secret. Text, or an expression."""

    @property
    def outputs(self) -> TextCompletionOutputs:
        return TextCompletionOutputs(self._output_root, self.id)
