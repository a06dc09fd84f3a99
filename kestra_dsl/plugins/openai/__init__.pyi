# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.openai``."""

from typing import Literal

from kestra_dsl.core.node import Node
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Bool, Data, Dynamic, Int, Items, Map, Number, One, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = [
    "ChatCompletion",
    "ChatCompletionChatMessage",
    "ChatCompletionPluginChatFunction",
    "ChatCompletionPluginChatFunctionParameter",
    "CreateImage",
    "Responses",
    "UploadFile",
]

PREFIX: str


class ChatCompletionOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"choices": "choices", "id": "id", "model": "model", "object": "object", "usage": "usage"}
    choices: Reference
    id: Reference
    model: Reference
    object: Reference
    usage: Reference


class ChatCompletion(BaseTask):
    """``io.kestra.plugin.openai.ChatCompletion``.

    A task. In Kestra 1.3, 2.0. From plugin-openai 1.6.8. Required: id, api_key, model.
    https://kestra.io/plugins/plugin-openai/io.kestra.plugin.openai.chatcompletion
    """

    api_key: Text | None = None
    """Key for the API of the service. Take it from a secret. Text, or an expression. Required."""
    model: Text | None = None
    """Text, or an expression. Required."""
    prompt: Text | None = None
    """Text that the model answers. Text, or an expression."""
    client_timeout: Int | None = None
    """Whole number. Default: 10."""
    frequency_penalty: Dynamic[Number] | None = None
    """Number, or an expression."""
    function_call: Text | None = None
    """Text, or an expression. Default: auto."""
    functions: Dynamic[Items[Dynamic[One[ChatCompletionPluginChatFunction]]]] | None = None
    """List of ChatCompletionPluginChatFunction, or an expression."""
    json_response_schema: Text | None = None
    """Text, or an expression."""
    logit_bias: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    max_tokens: Dynamic[Int] | None = None
    """Whole number, or an expression."""
    messages: Dynamic[Items[Dynamic[One[ChatCompletionChatMessage]]]] | None = None
    """The messages of the conversation so far, oldest first. List of ChatCompletionChatMessage, or an expression."""
    n: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 1."""
    presence_penalty: Dynamic[Number] | None = None
    """Number, or an expression."""
    prompt_caching: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    stop: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    temperature: Dynamic[Number] | None = None
    """Number, or an expression. Default: 1.0."""
    top_p: Dynamic[Number] | None = None
    """Number, or an expression."""
    user: Text | None = None
    """Text, or an expression."""

    @property
    def outputs(self) -> ChatCompletionOutputs:
        return ChatCompletionOutputs(self._output_root, self.id)


class ChatCompletionChatMessage(Node):
    """Part of other types: ``io.kestra.plugin.openai.ChatCompletion-ChatMessage``.

    A part. In Kestra 1.3, 2.0. From plugin-openai 1.6.8.
    """

    content: Text | None = None
    """Text."""
    name: Text | None = None
    """Text."""
    role: Text | None = None
    """Text."""


class ChatCompletionPluginChatFunction(Node):
    """Part of other types: ``io.kestra.plugin.openai.ChatCompletion-PluginChatFunction``.

    A part. In Kestra 1.3, 2.0. From plugin-openai 1.6.8.
    """

    description: Text | None = None
    """Text, or an expression."""
    name: Text | None = None
    """Text, or an expression."""
    parameters: Dynamic[Items[Dynamic[One[ChatCompletionPluginChatFunctionParameter]]]] | None = None
    """List of ChatCompletionPluginChatFunctionParameter, or an expression."""


class ChatCompletionPluginChatFunctionParameter(Node):
    """Part of other types: ``io.kestra.plugin.openai.ChatCompletion-PluginChatFunctionParameter``.

    A part. In Kestra 1.3, 2.0. From plugin-openai 1.6.8.
    """

    description: Text | None = None
    """Text, or an expression."""
    enum_values: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    name: Text | None = None
    """Text, or an expression."""
    required: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    type: Text | None = None
    """Text, or an expression."""


class CreateImageOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"images": "images"}
    images: Reference


class CreateImage(BaseTask):
    """``io.kestra.plugin.openai.CreateImage``.

    A task. In Kestra 1.3, 2.0. From plugin-openai 1.6.8. Required: id, api_key, prompt.
    https://kestra.io/plugins/plugin-openai/io.kestra.plugin.openai.createimage
    """

    api_key: Text | None = None
    """Key for the API of the service. Take it from a secret. Text, or an expression. Required."""
    prompt: Text | None = None
    """Text that the model answers. Text, or an expression. Required."""
    client_timeout: Int | None = None
    """Whole number. Default: 10."""
    download: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    model: Text | None = None
    """Text, or an expression. Default: gpt-image-1."""
    n: Int | None = None
    """Whole number."""
    quality: Dynamic[Literal["AUTO", "LOW", "MEDIUM", "HIGH"]] | None = None
    """AUTO, LOW, MEDIUM or HIGH, or an expression."""
    size: Dynamic[Literal["SMALL", "MEDIUM", "LARGE"]] | None = None
    """SMALL, MEDIUM or LARGE, or an expression. Default: LARGE."""
    user: Text | None = None
    """Text, or an expression."""

    @property
    def outputs(self) -> CreateImageOutputs:
        return CreateImageOutputs(self._output_root, self.id)


class ResponsesOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"output_text": "outputText", "raw_response": "rawResponse", "response_id": "responseId", "sources": "sources"}
    output_text: Reference
    raw_response: Reference
    response_id: Reference
    sources: Reference


class Responses(BaseTask):
    """``io.kestra.plugin.openai.Responses``.

    A task. In Kestra 1.3, 2.0. From plugin-openai 1.6.8. Required: id, api_key, input, model.
    https://kestra.io/plugins/plugin-openai/io.kestra.plugin.openai.responses
    """

    api_key: Text | None = None
    """Key for the API of the service. Take it from a secret. Text, or an expression. Required."""
    input: Data | None = None
    """Any data. Required."""
    model: Text | None = None
    """Text, or an expression. Required."""
    client_timeout: Int | None = None
    """Whole number. Default: 10."""
    max_output_tokens: Dynamic[Int] | None = None
    """Whole number, or an expression."""
    parallel_tool_calls: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    previous_response_id: Text | None = None
    """Text, or an expression."""
    prompt_caching: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    prompt_id: Text | None = None
    """Text, or an expression."""
    prompt_variables: Dynamic[Map[Text]] | None = None
    """Mapping of names to text, or an expression."""
    reasoning: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    store: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""
    temperature: Dynamic[Number] | None = None
    """Number, or an expression. Default: 1.0."""
    text: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    tool_choice: Dynamic[Literal["NONE", "AUTO", "REQUIRED"]] | None = None
    """NONE, AUTO or REQUIRED, or an expression."""
    tools: Dynamic[Items[Dynamic[Map[Data]]]] | None = None
    """List of mapping of names to any data, or an expression."""
    top_p: Dynamic[Number] | None = None
    """Number, or an expression."""
    user: Text | None = None
    """Text, or an expression."""

    @property
    def outputs(self) -> ResponsesOutputs:
        return ResponsesOutputs(self._output_root, self.id)


class UploadFileOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"file_id": "fileId"}
    file_id: Reference


class UploadFile(BaseTask):
    """``io.kestra.plugin.openai.UploadFile``.

    A task. In Kestra 1.3, 2.0. From plugin-openai 1.6.8. Required: id, api_key, from_, purpose.
    https://kestra.io/plugins/plugin-openai/io.kestra.plugin.openai.uploadfile
    """

    api_key: Text | None = None
    """Key for the API of the service. Take it from a secret. Text, or an expression. Required."""
    from_: Text | None = None
    """File in Kestra's internal storage, mostly an output such as `outputs.extract.uri`. Text, or an expression. Required."""
    purpose: Text | None = None
    """Text, or an expression. Required."""
    client_timeout: Int | None = None
    """Whole number. Default: 10."""
    user: Text | None = None
    """Text, or an expression."""

    @property
    def outputs(self) -> UploadFileOutputs:
        return UploadFileOutputs(self._output_root, self.id)
