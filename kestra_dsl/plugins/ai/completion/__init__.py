# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.ai.completion``."""

from typing import TYPE_CHECKING

from kestra_dsl._lazy import attach

if TYPE_CHECKING:
    from kestra_dsl.plugins.ai.completion._chat_completion import ChatCompletion as ChatCompletion
    from kestra_dsl.plugins.ai.completion._classification import Classification as Classification
    from kestra_dsl.plugins.ai.completion._image_generation import ImageGeneration as ImageGeneration
    from kestra_dsl.plugins.ai.completion._json_structured_extraction import JSONStructuredExtraction as JSONStructuredExtraction

__all__ = [
    "ChatCompletion",
    "Classification",
    "ImageGeneration",
    "JSONStructuredExtraction",
]

PREFIX = "io.kestra.plugin.ai.completion"

if not TYPE_CHECKING:  # type checkers know the names above
    __getattr__, __dir__ = attach(
        __name__,
        {
            "ChatCompletion": "_chat_completion",
            "Classification": "_classification",
            "ImageGeneration": "_image_generation",
            "JSONStructuredExtraction": "_json_structured_extraction",
        },
        (),
    )
