# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.anthropic``."""

from kestra_dsl.core.class_packages import classes_of

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

PREFIX = "io.kestra.plugin.anthropic"


def _ChatCompletion():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Dynamic, Int, Items, Number, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
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
        _kestra = TypeFacts(
            type="io.kestra.plugin.anthropic.ChatCompletion",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("api_key", "messages", "model"),
        )
        api_key: Text | None = None
        messages: (
            Dynamic[Items[Dynamic[One[later("kestra_dsl.plugins.anthropic", "ChatCompletionChatMessage")]]]]
            | None
        ) = None
        model: Text | None = None
        max_tokens: Dynamic[Int] | None = None
        prompt_caching: Dynamic[Bool] | None = None
        system: Text | None = None
        temperature: Dynamic[Number] | None = None
        tools: Dynamic[Items[Dynamic[One[later("kestra_dsl.plugins.anthropic", "ChatCompletionTool")]]]] | None = None
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
        """Part of other types: ``io.kestra.plugin.anthropic.ChatCompletion-ChatMessage``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        content: Text | None = None
        type: Literal["ASSISTANT", "USER"] | None = None
    return ChatCompletionChatMessage


def _ChatCompletionTool():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Data, Map, Text
    class ChatCompletionTool(Node):
        """Part of other types: ``io.kestra.plugin.anthropic.ChatCompletion-Tool``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        description: Text | None = None
        input_schema: Map[Data] | None = None
        name: Text | None = None
    return ChatCompletionTool


def _DeleteFile():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class DeleteFileOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"deleted": "deleted", "file_id": "fileId"}
        deleted: Reference
        file_id: Reference
    class DeleteFile(BaseTask):
        """``io.kestra.plugin.anthropic.DeleteFile``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.anthropic.DeleteFile",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("api_key", "file_id"),
        )
        api_key: Text | None = None
        file_id: Text | None = None
        @property
        def outputs(self) -> DeleteFileOutputs:
            return DeleteFileOutputs(self._output_root, self.id)
    return DeleteFile


def _GetFile():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class GetFileOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"metadata": "metadata"}
        metadata: Reference
    class GetFile(BaseTask):
        """``io.kestra.plugin.anthropic.GetFile``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.anthropic.GetFile",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("api_key", "file_id"),
        )
        api_key: Text | None = None
        file_id: Text | None = None
        @property
        def outputs(self) -> GetFileOutputs:
            return GetFileOutputs(self._output_root, self.id)
    return GetFile


def _ListFiles():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Int, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class ListFilesOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"files": "files", "first_id": "firstId", "has_more": "hasMore", "last_id": "lastId"}
        files: Reference
        first_id: Reference
        has_more: Reference
        last_id: Reference
    class ListFiles(BaseTask):
        """``io.kestra.plugin.anthropic.ListFiles``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.anthropic.ListFiles",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("api_key",),
        )
        api_key: Text | None = None
        after_id: Text | None = None
        before_id: Text | None = None
        limit: Dynamic[Int] | None = None
        scope_id: Text | None = None
        @property
        def outputs(self) -> ListFilesOutputs:
            return ListFilesOutputs(self._output_root, self.id)
    return ListFiles


def _ListModels():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class ListModelsOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"models": "models"}
        models: Reference
    class ListModels(BaseTask):
        """``io.kestra.plugin.anthropic.ListModels``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.anthropic.ListModels",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("api_key",),
        )
        api_key: Text | None = None
        @property
        def outputs(self) -> ListModelsOutputs:
            return ListModelsOutputs(self._output_root, self.id)
    return ListModels


def _UploadFile():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class UploadFileOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"file_id": "fileId", "filename": "filename", "size": "size"}
        file_id: Reference
        filename: Reference
        size: Reference
    class UploadFile(BaseTask):
        """``io.kestra.plugin.anthropic.UploadFile``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.anthropic.UploadFile",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("api_key", "file_path", "mime_type"),
        )
        api_key: Text | None = None
        file_path: Text | None = None
        mime_type: Text | None = None
        filename: Text | None = None
        @property
        def outputs(self) -> UploadFileOutputs:
            return UploadFileOutputs(self._output_root, self.id)
    return UploadFile


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _ChatCompletion,
        _ChatCompletionChatMessage,
        _ChatCompletionTool,
        _DeleteFile,
        _GetFile,
        _ListFiles,
        _ListModels,
        _UploadFile,
    ),
)
