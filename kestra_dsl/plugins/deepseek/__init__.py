# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.deepseek``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "ChatCompletion",
    "ChatCompletionChatMessage",
]

PREFIX = "io.kestra.plugin.deepseek"


def _ChatCompletion():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Items, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class ChatCompletionOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"raw": "raw", "response": "response"}
        raw: Reference
        response: Reference
    class ChatCompletion(BaseTask):
        """``io.kestra.plugin.deepseek.ChatCompletion``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.deepseek.ChatCompletion",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("api_key", "messages", "model_name"),
        )
        api_key: Text | None = None
        messages: (
            Dynamic[Items[Dynamic[One[later("kestra_dsl.plugins.deepseek", "ChatCompletionChatMessage")]]]]
            | None
        ) = None
        model_name: Text | None = None
        base_url: Text | None = None
        json_response_schema: Text | None = None
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
        """Part of other types: ``io.kestra.plugin.deepseek.ChatCompletion-ChatMessage``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        content: Text | None = None
        type: Literal["SYSTEM", "ASSISTANT", "USER"] | None = None
    return ChatCompletionChatMessage


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _ChatCompletion,
        _ChatCompletionChatMessage,
    ),
)
