# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.perplexity``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "ChatCompletion",
    "ChatCompletionChatMessage",
]

PREFIX = "io.kestra.plugin.perplexity"


def _ChatCompletion():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Dynamic, Int, Items, Number, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class ChatCompletionOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"output_text": "outputText", "raw_response": "rawResponse"}
        output_text: Reference
        raw_response: Reference
    class ChatCompletion(BaseTask):
        """``io.kestra.plugin.perplexity.ChatCompletion``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.perplexity.ChatCompletion",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("api_key", "messages", "model"),
        )
        api_key: Text | None = None
        messages: (
            Dynamic[Items[Dynamic[One[later("kestra_dsl.plugins.perplexity", "ChatCompletionChatMessage")]]]]
            | None
        ) = None
        model: Text | None = None
        frequency_penalty: Dynamic[Number] | None = None
        json_response_schema: Text | None = None
        max_tokens: Dynamic[Int] | None = None
        presence_penalty: Dynamic[Number] | None = None
        stream: Dynamic[Bool] | None = None
        temperature: Dynamic[Number] | None = None
        top_k: Dynamic[Int] | None = None
        top_p: Dynamic[Number] | None = None
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
        """Part of other types: ``io.kestra.plugin.perplexity.ChatCompletion-ChatMessage``."""
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
