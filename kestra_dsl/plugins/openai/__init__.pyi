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
    """``io.kestra.plugin.openai.ChatCompletion``."""

    api_key: Text | None = None
    """Required."""
    model: Text | None = None
    """Required."""
    prompt: Text | None = None
    client_timeout: Int | None = None
    """Default: 10."""
    frequency_penalty: Dynamic[Number] | None = None
    function_call: Text | None = None
    """Default: auto."""
    functions: Dynamic[Items[Dynamic[One[ChatCompletionPluginChatFunction]]]] | None = None
    json_response_schema: Text | None = None
    logit_bias: Dynamic[Map[Data]] | None = None
    max_tokens: Dynamic[Int] | None = None
    messages: Dynamic[Items[Dynamic[One[ChatCompletionChatMessage]]]] | None = None
    n: Dynamic[Int] | None = None
    """Default: 1."""
    presence_penalty: Dynamic[Number] | None = None
    prompt_caching: Dynamic[Bool] | None = None
    stop: Dynamic[Items[Text]] | None = None
    temperature: Dynamic[Number] | None = None
    """Default: 1.0."""
    top_p: Dynamic[Number] | None = None
    user: Text | None = None

    @property
    def outputs(self) -> ChatCompletionOutputs:
        return ChatCompletionOutputs(self._output_root, self.id)


class ChatCompletionChatMessage(Node):
    """Part of other types: ``io.kestra.plugin.openai.ChatCompletion-ChatMessage``."""

    content: Text | None = None
    name: Text | None = None
    role: Text | None = None


class ChatCompletionPluginChatFunction(Node):
    """Part of other types: ``io.kestra.plugin.openai.ChatCompletion-PluginChatFunction``."""

    description: Text | None = None
    name: Text | None = None
    parameters: Dynamic[Items[Dynamic[One[ChatCompletionPluginChatFunctionParameter]]]] | None = None


class ChatCompletionPluginChatFunctionParameter(Node):
    """Part of other types: ``io.kestra.plugin.openai.ChatCompletion-PluginChatFunctionParameter``."""

    description: Text | None = None
    enum_values: Dynamic[Items[Text]] | None = None
    name: Text | None = None
    required: Dynamic[Bool] | None = None
    type: Text | None = None


class CreateImageOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"images": "images"}
    images: Reference


class CreateImage(BaseTask):
    """``io.kestra.plugin.openai.CreateImage``."""

    api_key: Text | None = None
    """Required."""
    prompt: Text | None = None
    """Required."""
    client_timeout: Int | None = None
    """Default: 10."""
    download: Dynamic[Bool] | None = None
    """Default: false."""
    model: Text | None = None
    """Default: gpt-image-1."""
    n: Int | None = None
    quality: Dynamic[Literal["AUTO", "LOW", "MEDIUM", "HIGH"]] | None = None
    size: Dynamic[Literal["SMALL", "MEDIUM", "LARGE"]] | None = None
    """Default: LARGE."""
    user: Text | None = None

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
    """``io.kestra.plugin.openai.Responses``."""

    api_key: Text | None = None
    """Required."""
    input: Data | None = None
    """Required."""
    model: Text | None = None
    """Required."""
    client_timeout: Int | None = None
    """Default: 10."""
    max_output_tokens: Dynamic[Int] | None = None
    parallel_tool_calls: Dynamic[Bool] | None = None
    previous_response_id: Text | None = None
    prompt_caching: Dynamic[Bool] | None = None
    prompt_id: Text | None = None
    prompt_variables: Dynamic[Map[Text]] | None = None
    reasoning: Dynamic[Map[Data]] | None = None
    store: Dynamic[Bool] | None = None
    """Default: true."""
    temperature: Dynamic[Number] | None = None
    """Default: 1.0."""
    text: Dynamic[Map[Data]] | None = None
    tool_choice: Dynamic[Literal["NONE", "AUTO", "REQUIRED"]] | None = None
    tools: Dynamic[Items[Dynamic[Map[Data]]]] | None = None
    top_p: Dynamic[Number] | None = None
    user: Text | None = None

    @property
    def outputs(self) -> ResponsesOutputs:
        return ResponsesOutputs(self._output_root, self.id)


class UploadFileOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"file_id": "fileId"}
    file_id: Reference


class UploadFile(BaseTask):
    """``io.kestra.plugin.openai.UploadFile``."""

    api_key: Text | None = None
    """Required."""
    from_: Text | None = None
    """Required."""
    purpose: Text | None = None
    """Required."""
    client_timeout: Int | None = None
    """Default: 10."""
    user: Text | None = None

    @property
    def outputs(self) -> UploadFileOutputs:
        return UploadFileOutputs(self._output_root, self.id)
