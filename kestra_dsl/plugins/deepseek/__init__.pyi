# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.deepseek``."""

from typing import Literal

from kestra_dsl.core.node import Node
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Dynamic, Items, One, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = [
    "ChatCompletion",
    "ChatCompletionChatMessage",
]

PREFIX: str


class ChatCompletionOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"raw": "raw", "response": "response"}
    raw: Reference
    response: Reference


class ChatCompletion(BaseTask):
    """``io.kestra.plugin.deepseek.ChatCompletion``.

    A task. In Kestra 1.3, 2.0. From plugin-deepseek 1.3.4. Required: id, api_key, messages, model_name.
    https://kestra.io/plugins/plugin-deepseek/io.kestra.plugin.deepseek.chatcompletion
    """

    api_key: Text | None = None
    """Key for the API of the service. Take it from a secret. Text, or an expression. Required."""
    messages: Dynamic[Items[Dynamic[One[ChatCompletionChatMessage]]]] | None = None
    """The messages of the conversation so far, oldest first. List of ChatCompletionChatMessage, or an expression. Required."""
    model_name: Text | None = None
    """Name of the model, as its provider writes it. Text, or an expression. Required."""
    base_url: Text | None = None
    """Text, or an expression. Default: https://api.deepseek.com/v1."""
    json_response_schema: Text | None = None
    """Text, or an expression."""

    @property
    def outputs(self) -> ChatCompletionOutputs:
        return ChatCompletionOutputs(self._output_root, self.id)


class ChatCompletionChatMessage(Node):
    """Part of other types: ``io.kestra.plugin.deepseek.ChatCompletion-ChatMessage``.

    A part. In Kestra 1.3, 2.0. From plugin-deepseek 1.3.4.
    """

    content: Text | None = None
    """Text."""
    type: Literal["SYSTEM", "ASSISTANT", "USER"] | None = None
    """SYSTEM, ASSISTANT or USER."""
