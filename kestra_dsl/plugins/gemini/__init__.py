# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.gemini``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "ChatCompletion",
    "ChatCompletionChatMessage",
    "MultimodalCompletion",
    "MultimodalCompletionContent",
    "StructuredOutputCompletion",
    "TextCompletion",
    "VideoGeneration",
]

PREFIX = "io.kestra.plugin.gemini"


def _ChatCompletion():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Items, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class ChatCompletionOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"predictions": "predictions"}
        predictions: Reference
    class ChatCompletion(BaseTask):
        """``io.kestra.plugin.gemini.ChatCompletion``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.gemini.ChatCompletion",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("api_key", "messages", "model"),
        )
        api_key: Text | None = None
        messages: (
            Dynamic[Items[Dynamic[One[later("kestra_dsl.plugins.gemini", "ChatCompletionChatMessage")]]]]
            | None
        ) = None
        model: Text | None = None
        @property
        def outputs(self) -> ChatCompletionOutputs:
            return ChatCompletionOutputs(self._output_root, self.id)
    return ChatCompletion


def _ChatCompletionChatMessage():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Text
    class ChatCompletionChatMessage(Node):
        """Part of other types: ``io.kestra.plugin.gemini.ChatCompletion-ChatMessage``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        content: Text | None = None
        type: Literal["SYSTEM", "AI", "USER"] | None = None
    return ChatCompletionChatMessage


def _MultimodalCompletion():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Items, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
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
        _kestra = TypeFacts(
            type="io.kestra.plugin.gemini.MultimodalCompletion",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("api_key", "contents", "model"),
        )
        api_key: Text | None = None
        contents: (
            Dynamic[Items[Dynamic[One[later("kestra_dsl.plugins.gemini", "MultimodalCompletionContent")]]]]
            | None
        ) = None
        model: Text | None = None
        @property
        def outputs(self) -> MultimodalCompletionOutputs:
            return MultimodalCompletionOutputs(self._output_root, self.id)
    return MultimodalCompletion


def _MultimodalCompletionContent():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Text
    class MultimodalCompletionContent(Node):
        """Part of other types: ``io.kestra.plugin.gemini.MultimodalCompletion-Content``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        content: Text | None = None
        mime_type: Text | None = None
        role: Text | None = None
    return MultimodalCompletionContent


def _StructuredOutputCompletion():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class StructuredOutputCompletionOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"predictions": "predictions"}
        predictions: Reference
    class StructuredOutputCompletion(BaseTask):
        """``io.kestra.plugin.gemini.StructuredOutputCompletion``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.gemini.StructuredOutputCompletion",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("api_key", "json_response_schema", "model", "prompt"),
        )
        api_key: Text | None = None
        json_response_schema: Text | None = None
        model: Text | None = None
        prompt: Text | None = None
        @property
        def outputs(self) -> StructuredOutputCompletionOutputs:
            return StructuredOutputCompletionOutputs(self._output_root, self.id)
    return StructuredOutputCompletion


def _TextCompletion():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class TextCompletionOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"predictions": "predictions"}
        predictions: Reference
    class TextCompletion(BaseTask):
        """``io.kestra.plugin.gemini.TextCompletion``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.gemini.TextCompletion",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("api_key", "model", "prompt"),
        )
        api_key: Text | None = None
        model: Text | None = None
        prompt: Text | None = None
        @property
        def outputs(self) -> TextCompletionOutputs:
            return TextCompletionOutputs(self._output_root, self.id)
    return TextCompletion


def _VideoGeneration():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Dynamic, Int, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class VideoGenerationOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"metadata": "metadata", "mime_type": "mimeType", "video_uri": "videoUri"}
        metadata: Reference
        mime_type: Reference
        video_uri: Reference
    class VideoGeneration(BaseTask):
        """``io.kestra.plugin.gemini.VideoGeneration``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.gemini.VideoGeneration",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("api_key", "model", "prompt"),
            names={"vertex_ai": "vertexAI"},
        )
        api_key: Text | None = None
        model: Text | None = None
        prompt: Text | None = None
        download_file_path: Text | None = None
        duration_in_seconds: Dynamic[Int] | None = None
        include_audio: Dynamic[Bool] | None = None
        location: Text | None = None
        negative_prompt: Text | None = None
        number_of_videos: Dynamic[Int] | None = None
        output_gcs_uri: Text | None = None
        project: Text | None = None
        seed: Dynamic[Int] | None = None
        vertex_ai: Dynamic[Bool] | None = None
        @property
        def outputs(self) -> VideoGenerationOutputs:
            return VideoGenerationOutputs(self._output_root, self.id)
    return VideoGeneration


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _ChatCompletion,
        _ChatCompletionChatMessage,
        _MultimodalCompletion,
        _MultimodalCompletionContent,
        _StructuredOutputCompletion,
        _TextCompletion,
        _VideoGeneration,
    ),
)
