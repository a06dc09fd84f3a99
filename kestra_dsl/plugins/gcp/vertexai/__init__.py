# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.gcp.vertexai``."""

from typing import TYPE_CHECKING

from kestra_dsl._lazy import attach

if TYPE_CHECKING:
    from kestra_dsl.plugins.gcp.vertexai._chat_completion import ChatCompletion as ChatCompletion
    from kestra_dsl.plugins.gcp.vertexai._chat_completion_example import ChatCompletionExample as ChatCompletionExample
    from kestra_dsl.plugins.gcp.vertexai._chat_completion_message import ChatCompletionMessage as ChatCompletionMessage
    from kestra_dsl.plugins.gcp.vertexai._custom_job import CustomJob as CustomJob
    from kestra_dsl.plugins.gcp.vertexai._generative_ai_model_parameter import GenerativeAiModelParameter as GenerativeAiModelParameter
    from kestra_dsl.plugins.gcp.vertexai._multimodal_completion import MultimodalCompletion as MultimodalCompletion
    from kestra_dsl.plugins.gcp.vertexai._multimodal_completion_content import MultimodalCompletionContent as MultimodalCompletionContent
    from kestra_dsl.plugins.gcp.vertexai._text_completion import TextCompletion as TextCompletion

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

PREFIX = "io.kestra.plugin.gcp.vertexai"

if not TYPE_CHECKING:  # type checkers know the names above
    __getattr__, __dir__ = attach(
        __name__,
        {
            "ChatCompletion": "_chat_completion",
            "ChatCompletionExample": "_chat_completion_example",
            "ChatCompletionMessage": "_chat_completion_message",
            "CustomJob": "_custom_job",
            "GenerativeAiModelParameter": "_generative_ai_model_parameter",
            "MultimodalCompletion": "_multimodal_completion",
            "MultimodalCompletionContent": "_multimodal_completion_content",
            "TextCompletion": "_text_completion",
        },
        ("models",),
    )
