# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.perplexity``."""

from typing import Literal

from kestra_dsl.core.node import Node
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Bool, Dynamic, Int, Items, Number, One, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = [
    "ChatCompletion",
    "ChatCompletionChatMessage",
]

PREFIX: str


class ChatCompletionOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"output_text": "outputText", "raw_response": "rawResponse"}
    output_text: Reference
    raw_response: Reference


class ChatCompletion(BaseTask):
    """``io.kestra.plugin.perplexity.ChatCompletion``."""

    api_key: Text | None = None
    """Required."""
    messages: Dynamic[Items[Dynamic[One[ChatCompletionChatMessage]]]] | None = None
    """Required."""
    model: Text | None = None
    """Required."""
    frequency_penalty: Dynamic[Number] | None = None
    """Default: 0.0."""
    json_response_schema: Text | None = None
    max_tokens: Dynamic[Int] | None = None
    presence_penalty: Dynamic[Number] | None = None
    """Default: 0.0."""
    stream: Dynamic[Bool] | None = None
    """Default: false."""
    temperature: Dynamic[Number] | None = None
    """Default: 0.2."""
    top_k: Dynamic[Int] | None = None
    """Default: 0."""
    top_p: Dynamic[Number] | None = None
    """Default: 0.9."""

    @property
    def outputs(self) -> ChatCompletionOutputs:
        return ChatCompletionOutputs(self._output_root, self.id)


class ChatCompletionChatMessage(Node):
    """Part of other types: ``io.kestra.plugin.perplexity.ChatCompletion-ChatMessage``."""

    content: Text | None = None
    type: Literal["SYSTEM", "ASSISTANT", "USER"] | None = None
