# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.anthropic``."""

from typing import Literal

from kestra_dsl.core.node import Node
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Bool, Data, Dynamic, Int, Items, Map, Number, One, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = [
    "ChatCompletion",
    "ChatCompletionChatMessage",
    "ChatCompletionTool",
    "DeleteFile",
    "GetFile",
    "ListFiles",
    "ListModels",
    "UploadFile",
]

PREFIX: str


class ChatCompletionOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"cache_creation_input_tokens": "cacheCreationInputTokens", "cache_read_input_tokens": "cacheReadInputTokens", "output_text": "outputText", "raw_response": "rawResponse", "stop_reason": "stopReason", "tool_uses": "toolUses"}
    cache_creation_input_tokens: Reference
    cache_read_input_tokens: Reference
    output_text: Reference
    raw_response: Reference
    stop_reason: Reference
    tool_uses: Reference


class ChatCompletion(BaseTask):
    """``io.kestra.plugin.anthropic.ChatCompletion``.

    A task. In Kestra 1.3, 2.0. From plugin-anthropic 1.6.4. Required: id, api_key, messages, model.
    https://kestra.io/plugins/plugin-anthropic/io.kestra.plugin.anthropic.chatcompletion
    """

    api_key: Text | None = None
    """Key for the API of the service. Take it from a secret. Text, or an expression. Required."""
    messages: Dynamic[Items[Dynamic[One[ChatCompletionChatMessage]]]] | None = None
    """The messages of the conversation so far, oldest first. List of ChatCompletionChatMessage, or an expression. Required."""
    model: Text | None = None
    """Text, or an expression. Required."""
    max_tokens: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 1024."""
    prompt_caching: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    system: Text | None = None
    """Text, or an expression."""
    temperature: Dynamic[Number] | None = None
    """Number, or an expression."""
    tools: Dynamic[Items[Dynamic[One[ChatCompletionTool]]]] | None = None
    """List of ChatCompletionTool, or an expression."""
    top_k: Dynamic[Int] | None = None
    """Whole number, or an expression."""
    top_p: Dynamic[Number] | None = None
    """Number, or an expression."""

    @property
    def outputs(self) -> ChatCompletionOutputs:
        return ChatCompletionOutputs(self._output_root, self.id)


class ChatCompletionChatMessage(Node):
    """Part of other types: ``io.kestra.plugin.anthropic.ChatCompletion-ChatMessage``.

    A part. In Kestra 1.3, 2.0. From plugin-anthropic 1.6.4.
    """

    content: Text | None = None
    """Text."""
    type: Literal["ASSISTANT", "USER"] | None = None
    """ASSISTANT or USER."""


class ChatCompletionTool(Node):
    """Part of other types: ``io.kestra.plugin.anthropic.ChatCompletion-Tool``.

    A part. In Kestra 1.3, 2.0. From plugin-anthropic 1.6.4.
    """

    description: Text | None = None
    """Text."""
    input_schema: Map[Data] | None = None
    """Mapping of names to any data."""
    name: Text | None = None
    """Text."""


class DeleteFileOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"deleted": "deleted", "file_id": "fileId"}
    deleted: Reference
    file_id: Reference


class DeleteFile(BaseTask):
    """``io.kestra.plugin.anthropic.DeleteFile``.

    A task. In Kestra 1.3, 2.0. From plugin-anthropic 1.6.4. Required: id, api_key, file_id.
    https://kestra.io/plugins/plugin-anthropic/io.kestra.plugin.anthropic.deletefile
    """

    api_key: Text | None = None
    """Key for the API of the service. Take it from a secret. Text, or an expression. Required."""
    file_id: Text | None = None
    """Text, or an expression. Required."""

    @property
    def outputs(self) -> DeleteFileOutputs:
        return DeleteFileOutputs(self._output_root, self.id)


class GetFileOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"metadata": "metadata"}
    metadata: Reference


class GetFile(BaseTask):
    """``io.kestra.plugin.anthropic.GetFile``.

    A task. In Kestra 1.3, 2.0. From plugin-anthropic 1.6.4. Required: id, api_key, file_id.
    https://kestra.io/plugins/plugin-anthropic/io.kestra.plugin.anthropic.getfile
    """

    api_key: Text | None = None
    """Key for the API of the service. Take it from a secret. Text, or an expression. Required."""
    file_id: Text | None = None
    """Text, or an expression. Required."""

    @property
    def outputs(self) -> GetFileOutputs:
        return GetFileOutputs(self._output_root, self.id)


class ListFilesOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"files": "files", "first_id": "firstId", "has_more": "hasMore", "last_id": "lastId"}
    files: Reference
    first_id: Reference
    has_more: Reference
    last_id: Reference


class ListFiles(BaseTask):
    """``io.kestra.plugin.anthropic.ListFiles``.

    A task. In Kestra 1.3, 2.0. From plugin-anthropic 1.6.4. Required: id, api_key.
    https://kestra.io/plugins/plugin-anthropic/io.kestra.plugin.anthropic.listfiles
    """

    api_key: Text | None = None
    """Key for the API of the service. Take it from a secret. Text, or an expression. Required."""
    after_id: Text | None = None
    """Text, or an expression."""
    before_id: Text | None = None
    """Text, or an expression."""
    limit: Dynamic[Int] | None = None
    """Whole number, or an expression."""
    scope_id: Text | None = None
    """Text, or an expression."""

    @property
    def outputs(self) -> ListFilesOutputs:
        return ListFilesOutputs(self._output_root, self.id)


class ListModelsOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"models": "models"}
    models: Reference


class ListModels(BaseTask):
    """``io.kestra.plugin.anthropic.ListModels``.

    A task. In Kestra 1.3, 2.0. From plugin-anthropic 1.6.4. Required: id, api_key.
    https://kestra.io/plugins/plugin-anthropic/io.kestra.plugin.anthropic.listmodels
    """

    api_key: Text | None = None
    """Key for the API of the service. Take it from a secret. Text, or an expression. Required."""

    @property
    def outputs(self) -> ListModelsOutputs:
        return ListModelsOutputs(self._output_root, self.id)


class UploadFileOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"file_id": "fileId", "filename": "filename", "size": "size"}
    file_id: Reference
    filename: Reference
    size: Reference


class UploadFile(BaseTask):
    """``io.kestra.plugin.anthropic.UploadFile``.

    A task. In Kestra 1.3, 2.0. From plugin-anthropic 1.6.4. Required: id, api_key, file_path, mime_type.
    https://kestra.io/plugins/plugin-anthropic/io.kestra.plugin.anthropic.uploadfile
    """

    api_key: Text | None = None
    """Key for the API of the service. Take it from a secret. Text, or an expression. Required."""
    file_path: Text | None = None
    """Text, or an expression. Required."""
    mime_type: Text | None = None
    """Text, or an expression. Required."""
    filename: Text | None = None
    """Text, or an expression."""

    @property
    def outputs(self) -> UploadFileOutputs:
        return UploadFileOutputs(self._output_root, self.id)
