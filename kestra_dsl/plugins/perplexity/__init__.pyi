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
    """``io.kestra.plugin.perplexity.ChatCompletion``.

    A task. In Kestra 1.3, 2.0. From plugin-perplexity 1.3.6. Required: id, api_key, messages, model.
    https://kestra.io/plugins/plugin-perplexity/io.kestra.plugin.perplexity.chatcompletion
    """

    api_key: Text | None = None
    """Key for the API of the service. Take it from a secret. Text, or an expression. Required."""
    messages: Dynamic[Items[Dynamic[One[ChatCompletionChatMessage]]]] | None = None
    """The messages of the conversation so far, oldest first. List of ChatCompletionChatMessage, or an expression. Required."""
    model: Text | None = None
    """Text, or an expression. Required."""
    frequency_penalty: Dynamic[Number] | None = None
    """Number, or an expression. Default: 0.0."""
    json_response_schema: Text | None = None
    """Text, or an expression."""
    max_tokens: Dynamic[Int] | None = None
    """Whole number, or an expression."""
    presence_penalty: Dynamic[Number] | None = None
    """Number, or an expression. Default: 0.0."""
    stream: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    temperature: Dynamic[Number] | None = None
    """Number, or an expression. Default: 0.2."""
    top_k: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 0."""
    top_p: Dynamic[Number] | None = None
    """Number, or an expression. Default: 0.9."""

    @property
    def outputs(self) -> ChatCompletionOutputs:
        return ChatCompletionOutputs(self._output_root, self.id)


class ChatCompletionChatMessage(Node):
    """Part of other types: ``io.kestra.plugin.perplexity.ChatCompletion-ChatMessage``.

    A part. In Kestra 1.3, 2.0. From plugin-perplexity 1.3.6.
    """

    content: Text | None = None
    """Text."""
    type: Literal["SYSTEM", "ASSISTANT", "USER"] | None = None
    """SYSTEM, ASSISTANT or USER."""
