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
    """``io.kestra.plugin.gemini.ChatCompletion``."""

    api_key: Text | None = None
    """Required."""
    messages: Dynamic[Items[Dynamic[One[ChatCompletionChatMessage]]]] | None = None
    """Required."""
    model: Text | None = None
    """Required."""

    @property
    def outputs(self) -> ChatCompletionOutputs:
        return ChatCompletionOutputs(self._output_root, self.id)


class ChatCompletionChatMessage(Node):
    """Part of other types: ``io.kestra.plugin.gemini.ChatCompletion-ChatMessage``."""

    content: Text | None = None
    type: Literal["SYSTEM", "AI", "USER"] | None = None


class MultimodalCompletionOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"blocked": "blocked", "finish_reason": "finishReason", "images": "images", "safety_ratings": "safetyRatings", "text": "text"}
    blocked: Reference
    finish_reason: Reference
    images: Reference
    safety_ratings: Reference
    text: Reference


class MultimodalCompletion(BaseTask):
    """``io.kestra.plugin.gemini.MultimodalCompletion``."""

    api_key: Text | None = None
    """Required."""
    contents: Dynamic[Items[Dynamic[One[MultimodalCompletionContent]]]] | None = None
    """Required."""
    model: Text | None = None
    """Required."""

    @property
    def outputs(self) -> MultimodalCompletionOutputs:
        return MultimodalCompletionOutputs(self._output_root, self.id)


class MultimodalCompletionContent(Node):
    """Part of other types: ``io.kestra.plugin.gemini.MultimodalCompletion-Content``."""

    content: Text | None = None
    mime_type: Text | None = None
    role: Text | None = None
    """Default: user."""


class StructuredOutputCompletionOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"predictions": "predictions"}
    predictions: Reference


class StructuredOutputCompletion(BaseTask):
    """``io.kestra.plugin.gemini.StructuredOutputCompletion``."""

    api_key: Text | None = None
    """Required."""
    json_response_schema: Text | None = None
    """Required."""
    model: Text | None = None
    """Required."""
    prompt: Text | None = None
    """Required."""

    @property
    def outputs(self) -> StructuredOutputCompletionOutputs:
        return StructuredOutputCompletionOutputs(self._output_root, self.id)


class TextCompletionOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"predictions": "predictions"}
    predictions: Reference


class TextCompletion(BaseTask):
    """``io.kestra.plugin.gemini.TextCompletion``."""

    api_key: Text | None = None
    """Required."""
    model: Text | None = None
    """Required."""
    prompt: Text | None = None
    """Required."""

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
    """``io.kestra.plugin.gemini.VideoGeneration``."""

    api_key: Text | None = None
    """Required."""
    model: Text | None = None
    """Required."""
    prompt: Text | None = None
    """Required."""
    download_file_path: Text | None = None
    duration_in_seconds: Dynamic[Int] | None = None
    """Default: 10."""
    include_audio: Dynamic[Bool] | None = None
    """Default: false."""
    location: Text | None = None
    negative_prompt: Text | None = None
    number_of_videos: Dynamic[Int] | None = None
    """Default: 1."""
    output_gcs_uri: Text | None = None
    project: Text | None = None
    seed: Dynamic[Int] | None = None
    vertex_ai: Dynamic[Bool] | None = None
    """Default: false."""

    @property
    def outputs(self) -> VideoGenerationOutputs:
        return VideoGenerationOutputs(self._output_root, self.id)
