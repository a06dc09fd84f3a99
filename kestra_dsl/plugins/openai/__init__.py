# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.openai``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "ChatCompletion",
    "ChatCompletionChatMessage",
    "ChatCompletionPluginChatFunction",
    "ChatCompletionPluginChatFunctionParameter",
    "CreateImage",
    "Responses",
    "UploadFile",
]

PREFIX = "io.kestra.plugin.openai"


def _ChatCompletion():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Data, Dynamic, Int, Items, Map, Number, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class ChatCompletionOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"choices": "choices", "id": "id", "model": "model", "object": "object", "usage": "usage"}
        choices: Reference
        id: Reference
        model: Reference
        object: Reference
        usage: Reference
    class ChatCompletion(BaseTask):
        """``io.kestra.plugin.openai.ChatCompletion``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.openai.ChatCompletion",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("api_key", "model"),
        )
        api_key: Text | None = None
        model: Text | None = None
        prompt: Text | None = None
        client_timeout: Int | None = None
        frequency_penalty: Dynamic[Number] | None = None
        function_call: Text | None = None
        functions: (
            Dynamic[Items[Dynamic[One[later("kestra_dsl.plugins.openai", "ChatCompletionPluginChatFunction")]]]]
            | None
        ) = None
        json_response_schema: Text | None = None
        logit_bias: Dynamic[Map[Data]] | None = None
        max_tokens: Dynamic[Int] | None = None
        messages: (
            Dynamic[Items[Dynamic[One[later("kestra_dsl.plugins.openai", "ChatCompletionChatMessage")]]]]
            | None
        ) = None
        n: Dynamic[Int] | None = None
        presence_penalty: Dynamic[Number] | None = None
        prompt_caching: Dynamic[Bool] | None = None
        stop: Dynamic[Items[Text]] | None = None
        temperature: Dynamic[Number] | None = None
        top_p: Dynamic[Number] | None = None
        user: Text | None = None
        @property
        def outputs(self) -> ChatCompletionOutputs:
            return ChatCompletionOutputs(self._output_root, self.id)
    return ChatCompletion


def _ChatCompletionChatMessage():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Text
    class ChatCompletionChatMessage(Node):
        """Part of other types: ``io.kestra.plugin.openai.ChatCompletion-ChatMessage``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        content: Text | None = None
        name: Text | None = None
        role: Text | None = None
    return ChatCompletionChatMessage


def _ChatCompletionPluginChatFunction():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Dynamic, Items, One, Text, later
    class ChatCompletionPluginChatFunction(Node):
        """Part of other types: ``io.kestra.plugin.openai.ChatCompletion-PluginChatFunction``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        description: Text | None = None
        name: Text | None = None
        parameters: (
            Dynamic[Items[Dynamic[One[later("kestra_dsl.plugins.openai", "ChatCompletionPluginChatFunctionParameter")]]]]
            | None
        ) = None
    return ChatCompletionPluginChatFunction


def _ChatCompletionPluginChatFunctionParameter():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Bool, Dynamic, Items, Text
    class ChatCompletionPluginChatFunctionParameter(Node):
        """Part of other types: ``io.kestra.plugin.openai.ChatCompletion-PluginChatFunctionParameter``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        description: Text | None = None
        enum_values: Dynamic[Items[Text]] | None = None
        name: Text | None = None
        required: Dynamic[Bool] | None = None
        type: Text | None = None
    return ChatCompletionPluginChatFunctionParameter


def _CreateImage():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Dynamic, Int, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class CreateImageOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"images": "images"}
        images: Reference
    class CreateImage(BaseTask):
        """``io.kestra.plugin.openai.CreateImage``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.openai.CreateImage",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("api_key", "prompt"),
        )
        api_key: Text | None = None
        prompt: Text | None = None
        client_timeout: Int | None = None
        download: Dynamic[Bool] | None = None
        model: Text | None = None
        n: Int | None = None
        quality: Dynamic[Literal["AUTO", "LOW", "MEDIUM", "HIGH"]] | None = None
        size: Dynamic[Literal["SMALL", "MEDIUM", "LARGE"]] | None = None
        user: Text | None = None
        @property
        def outputs(self) -> CreateImageOutputs:
            return CreateImageOutputs(self._output_root, self.id)
    return CreateImage


def _Responses():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Data, Dynamic, Int, Items, Map, Number, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class ResponsesOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"output_text": "outputText", "raw_response": "rawResponse", "response_id": "responseId", "sources": "sources"}
        output_text: Reference
        raw_response: Reference
        response_id: Reference
        sources: Reference
    class Responses(BaseTask):
        """``io.kestra.plugin.openai.Responses``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.openai.Responses",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("api_key", "input", "model"),
        )
        api_key: Text | None = None
        input: Data | None = None
        model: Text | None = None
        client_timeout: Int | None = None
        max_output_tokens: Dynamic[Int] | None = None
        parallel_tool_calls: Dynamic[Bool] | None = None
        previous_response_id: Text | None = None
        prompt_caching: Dynamic[Bool] | None = None
        prompt_id: Text | None = None
        prompt_variables: Dynamic[Map[Text]] | None = None
        reasoning: Dynamic[Map[Data]] | None = None
        store: Dynamic[Bool] | None = None
        temperature: Dynamic[Number] | None = None
        text: Dynamic[Map[Data]] | None = None
        tool_choice: Dynamic[Literal["NONE", "AUTO", "REQUIRED"]] | None = None
        tools: Dynamic[Items[Dynamic[Map[Data]]]] | None = None
        top_p: Dynamic[Number] | None = None
        user: Text | None = None
        @property
        def outputs(self) -> ResponsesOutputs:
            return ResponsesOutputs(self._output_root, self.id)
    return Responses


def _UploadFile():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Int, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class UploadFileOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"file_id": "fileId"}
        file_id: Reference
    class UploadFile(BaseTask):
        """``io.kestra.plugin.openai.UploadFile``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.openai.UploadFile",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("api_key", "from_", "purpose"),
        )
        api_key: Text | None = None
        from_: Text | None = None
        purpose: Text | None = None
        client_timeout: Int | None = None
        user: Text | None = None
        @property
        def outputs(self) -> UploadFileOutputs:
            return UploadFileOutputs(self._output_root, self.id)
    return UploadFile


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _ChatCompletion,
        _ChatCompletionChatMessage,
        _ChatCompletionPluginChatFunction,
        _ChatCompletionPluginChatFunctionParameter,
        _CreateImage,
        _Responses,
        _UploadFile,
    ),
)
