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
    """``io.kestra.plugin.deepseek.ChatCompletion``."""

    api_key: Text | None = None
    """Required."""
    messages: Dynamic[Items[Dynamic[One[ChatCompletionChatMessage]]]] | None = None
    """Required."""
    model_name: Text | None = None
    """Required."""
    base_url: Text | None = None
    """Default: https://api.deepseek.com/v1."""
    json_response_schema: Text | None = None

    @property
    def outputs(self) -> ChatCompletionOutputs:
        return ChatCompletionOutputs(self._output_root, self.id)


class ChatCompletionChatMessage(Node):
    """Part of other types: ``io.kestra.plugin.deepseek.ChatCompletion-ChatMessage``."""

    content: Text | None = None
    type: Literal["SYSTEM", "ASSISTANT", "USER"] | None = None
