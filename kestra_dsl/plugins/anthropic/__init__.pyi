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
    """``io.kestra.plugin.anthropic.ChatCompletion``."""

    api_key: Text | None = None
    """Required."""
    messages: Dynamic[Items[Dynamic[One[ChatCompletionChatMessage]]]] | None = None
    """Required."""
    model: Text | None = None
    """Required."""
    max_tokens: Dynamic[Int] | None = None
    """Default: 1024."""
    prompt_caching: Dynamic[Bool] | None = None
    """Default: false."""
    system: Text | None = None
    temperature: Dynamic[Number] | None = None
    tools: Dynamic[Items[Dynamic[One[ChatCompletionTool]]]] | None = None
    top_k: Dynamic[Int] | None = None
    top_p: Dynamic[Number] | None = None

    @property
    def outputs(self) -> ChatCompletionOutputs:
        return ChatCompletionOutputs(self._output_root, self.id)


class ChatCompletionChatMessage(Node):
    """Part of other types: ``io.kestra.plugin.anthropic.ChatCompletion-ChatMessage``."""

    content: Text | None = None
    type: Literal["ASSISTANT", "USER"] | None = None


class ChatCompletionTool(Node):
    """Part of other types: ``io.kestra.plugin.anthropic.ChatCompletion-Tool``."""

    description: Text | None = None
    input_schema: Map[Data] | None = None
    name: Text | None = None


class DeleteFileOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"deleted": "deleted", "file_id": "fileId"}
    deleted: Reference
    file_id: Reference


class DeleteFile(BaseTask):
    """``io.kestra.plugin.anthropic.DeleteFile``."""

    api_key: Text | None = None
    """Required."""
    file_id: Text | None = None
    """Required."""

    @property
    def outputs(self) -> DeleteFileOutputs:
        return DeleteFileOutputs(self._output_root, self.id)


class GetFileOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"metadata": "metadata"}
    metadata: Reference


class GetFile(BaseTask):
    """``io.kestra.plugin.anthropic.GetFile``."""

    api_key: Text | None = None
    """Required."""
    file_id: Text | None = None
    """Required."""

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
    """``io.kestra.plugin.anthropic.ListFiles``."""

    api_key: Text | None = None
    """Required."""
    after_id: Text | None = None
    before_id: Text | None = None
    limit: Dynamic[Int] | None = None
    scope_id: Text | None = None

    @property
    def outputs(self) -> ListFilesOutputs:
        return ListFilesOutputs(self._output_root, self.id)


class ListModelsOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"models": "models"}
    models: Reference


class ListModels(BaseTask):
    """``io.kestra.plugin.anthropic.ListModels``."""

    api_key: Text | None = None
    """Required."""

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
    """``io.kestra.plugin.anthropic.UploadFile``."""

    api_key: Text | None = None
    """Required."""
    file_path: Text | None = None
    """Required."""
    mime_type: Text | None = None
    """Required."""
    filename: Text | None = None

    @property
    def outputs(self) -> UploadFileOutputs:
        return UploadFileOutputs(self._output_root, self.id)
