# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.gemini``."""

from typing import Literal

from kestra_dsl.core.node import Node
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Bool, Dynamic, Int, Items, One, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = [
    "ChatCompletion",
    "ChatCompletionChatMessage",
    "MultimodalCompletion",
    "MultimodalCompletionContent",
    "StructuredOutputCompletion",
    "TextCompletion",
    "VideoGeneration",
]

PREFIX: str


class ChatCompletionOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"predictions": "predictions"}
    predictions: Reference


class ChatCompletion(BaseTask):
    """``io.kestra.plugin.gemini.ChatCompletion``.

    A task. In Kestra 1.3, 2.0. From plugin-gemini 1.4.4. Required: id, api_key, messages, model.
    https://kestra.io/plugins/plugin-gemini/io.kestra.plugin.gemini.chatcompletion
    """

    api_key: Text | None = None
    """Key for the API of the service. Take it from a secret. Text, or an expression. Required."""
    messages: Dynamic[Items[Dynamic[One[ChatCompletionChatMessage]]]] | None = None
    """The messages of the conversation so far, oldest first. List of ChatCompletionChatMessage, or an expression. Required."""
    model: Text | None = None
    """Text, or an expression. Required."""

    @property
    def outputs(self) -> ChatCompletionOutputs:
        return ChatCompletionOutputs(self._output_root, self.id)


class ChatCompletionChatMessage(Node):
    """Part of other types: ``io.kestra.plugin.gemini.ChatCompletion-ChatMessage``.

    A part. In Kestra 1.3, 2.0. From plugin-gemini 1.4.4.
    """

    content: Text | None = None
    """Text."""
    type: Literal["SYSTEM", "AI", "USER"] | None = None
    """SYSTEM, AI or USER."""


class MultimodalCompletionOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"blocked": "blocked", "finish_reason": "finishReason", "images": "images", "safety_ratings": "safetyRatings", "text": "text"}
    blocked: Reference
    finish_reason: Reference
    images: Reference
    safety_ratings: Reference
    text: Reference


class MultimodalCompletion(BaseTask):
    """``io.kestra.plugin.gemini.MultimodalCompletion``.

    A task. In Kestra 1.3, 2.0. From plugin-gemini 1.4.4. Required: id, api_key, contents, model.
    https://kestra.io/plugins/plugin-gemini/io.kestra.plugin.gemini.multimodalcompletion
    """

    api_key: Text | None = None
    """Key for the API of the service. Take it from a secret. Text, or an expression. Required."""
    contents: Dynamic[Items[Dynamic[One[MultimodalCompletionContent]]]] | None = None
    """List of MultimodalCompletionContent, or an expression. Required."""
    model: Text | None = None
    """Text, or an expression. Required."""

    @property
    def outputs(self) -> MultimodalCompletionOutputs:
        return MultimodalCompletionOutputs(self._output_root, self.id)


class MultimodalCompletionContent(Node):
    """Part of other types: ``io.kestra.plugin.gemini.MultimodalCompletion-Content``.

    A part. In Kestra 1.3, 2.0. From plugin-gemini 1.4.4.
    """

    content: Text | None = None
    """Text, or an expression."""
    mime_type: Text | None = None
    """Text, or an expression."""
    role: Text | None = None
    """Text, or an expression. Default: user."""


class StructuredOutputCompletionOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"predictions": "predictions"}
    predictions: Reference


class StructuredOutputCompletion(BaseTask):
    """``io.kestra.plugin.gemini.StructuredOutputCompletion``.

    A task. In Kestra 1.3, 2.0. From plugin-gemini 1.4.4. Required: id, api_key, json_response_schema, model, prompt.
    https://kestra.io/plugins/plugin-gemini/io.kestra.plugin.gemini.structuredoutputcompletion
    """

    api_key: Text | None = None
    """Key for the API of the service. Take it from a secret. Text, or an expression. Required."""
    json_response_schema: Text | None = None
    """Text, or an expression. Required."""
    model: Text | None = None
    """Text, or an expression. Required."""
    prompt: Text | None = None
    """Text that the model answers. Text, or an expression. Required."""

    @property
    def outputs(self) -> StructuredOutputCompletionOutputs:
        return StructuredOutputCompletionOutputs(self._output_root, self.id)


class TextCompletionOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"predictions": "predictions"}
    predictions: Reference


class TextCompletion(BaseTask):
    """``io.kestra.plugin.gemini.TextCompletion``.

    A task. In Kestra 1.3, 2.0. From plugin-gemini 1.4.4. Required: id, api_key, model, prompt.
    https://kestra.io/plugins/plugin-gemini/io.kestra.plugin.gemini.textcompletion
    """

    api_key: Text | None = None
    """Key for the API of the service. Take it from a secret. Text, or an expression. Required."""
    model: Text | None = None
    """Text, or an expression. Required."""
    prompt: Text | None = None
    """Text that the model answers. Text, or an expression. Required."""

    @property
    def outputs(self) -> TextCompletionOutputs:
        return TextCompletionOutputs(self._output_root, self.id)


class VideoGenerationOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"metadata": "metadata", "mime_type": "mimeType", "video_uri": "videoUri"}
    metadata: Reference
    mime_type: Reference
    video_uri: Reference


class VideoGeneration(BaseTask):
    """``io.kestra.plugin.gemini.VideoGeneration``.

    A task. In Kestra 1.3, 2.0. From plugin-gemini 1.4.4. Required: id, api_key, model, prompt.
    https://kestra.io/plugins/plugin-gemini/io.kestra.plugin.gemini.videogeneration
    """

    api_key: Text | None = None
    """Key for the API of the service. Take it from a secret. Text, or an expression. Required."""
    model: Text | None = None
    """Text, or an expression. Required."""
    prompt: Text | None = None
    """Text that the model answers. Text, or an expression. Required."""
    download_file_path: Text | None = None
    """Text, or an expression."""
    duration_in_seconds: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 10."""
    include_audio: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    location: Text | None = None
    """Text, or an expression."""
    negative_prompt: Text | None = None
    """Text, or an expression."""
    number_of_videos: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 1."""
    output_gcs_uri: Text | None = None
    """Text, or an expression."""
    project: Text | None = None
    """Text, or an expression."""
    seed: Dynamic[Int] | None = None
    """Whole number, or an expression."""
    vertex_ai: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""

    @property
    def outputs(self) -> VideoGenerationOutputs:
        return VideoGenerationOutputs(self._output_root, self.id)
