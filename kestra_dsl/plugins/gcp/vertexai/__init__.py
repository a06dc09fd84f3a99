# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.gcp.vertexai``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "ChatCompletion",
    "ChatCompletionExample",
    "ChatCompletionMessage",
    "CustomJob",
    "GenerativeAiModelParameter",
    "MultimodalCompletion",
    "MultimodalCompletionContent",
    "TextCompletion",
]

PREFIX = "io.kestra.plugin.gcp.vertexai"


def _ChatCompletion():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Items, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class ChatCompletionOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"predictions": "predictions"}
        predictions: Reference
    class ChatCompletion(BaseTask):
        """``io.kestra.plugin.gcp.vertexai.ChatCompletion``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.gcp.vertexai.ChatCompletion",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("messages", "region"),
            deprecated_properties=("context", "examples"),
        )
        messages: (
            Dynamic[Items[Dynamic[One[later("kestra_dsl.plugins.gcp.vertexai", "ChatCompletionMessage")]]]]
            | None
        ) = None
        region: Text | None = None
        history: (
            Dynamic[Items[Dynamic[One[later("kestra_dsl.plugins.gcp.vertexai", "ChatCompletionMessage")]]]]
            | None
        ) = None
        impersonated_service_account: Text | None = None
        model_id: Text | None = None
        parameters: One[later("kestra_dsl.plugins.gcp.vertexai", "GenerativeAiModelParameter")] | None = None
        project_id: Text | None = None
        scopes: Dynamic[Items[Text]] | None = None
        service_account: Text | None = None
        context: Text | None = None
        examples: (
            Dynamic[Items[Dynamic[One[later("kestra_dsl.plugins.gcp.vertexai", "ChatCompletionExample")]]]]
            | None
        ) = None
        @property
        def outputs(self) -> ChatCompletionOutputs:
            return ChatCompletionOutputs(self._output_root, self.id)
    return ChatCompletion


def _ChatCompletionExample():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Text
    class ChatCompletionExample(Node):
        """Part of other types: ``io.kestra.plugin.gcp.vertexai.ChatCompletion-Example``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("input", "output"),
        )
        input: Text | None = None
        output: Text | None = None
    return ChatCompletionExample


def _ChatCompletionMessage():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Text
    class ChatCompletionMessage(Node):
        """Part of other types: ``io.kestra.plugin.gcp.vertexai.ChatCompletion-Message``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("content",),
            deprecated_properties=("author",),
        )
        content: Text | None = None
        author: Text | None = None
    return ChatCompletionMessage


def _CustomJob():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Dynamic, Items, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class CustomJobOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"create_date": "createDate", "end_date": "endDate", "name": "name", "state": "state", "update_date": "updateDate"}
        create_date: Reference
        end_date: Reference
        name: Reference
        state: Reference
        update_date: Reference
    class CustomJob(BaseTask):
        """``io.kestra.plugin.gcp.vertexai.CustomJob``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.gcp.vertexai.CustomJob",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("display_name", "region", "spec"),
        )
        display_name: Text | None = None
        region: Text | None = None
        spec: One[later("kestra_dsl.plugins.gcp.vertexai.models", "CustomJobSpec")] | None = None
        delete: Dynamic[Bool] | None = None
        impersonated_service_account: Text | None = None
        project_id: Text | None = None
        scopes: Dynamic[Items[Text]] | None = None
        service_account: Text | None = None
        wait: Dynamic[Bool] | None = None
        @property
        def outputs(self) -> CustomJobOutputs:
            return CustomJobOutputs(self._output_root, self.id)
    return CustomJob


def _GenerativeAiModelParameter():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Int, Number
    class GenerativeAiModelParameter(Node):
        """Part of other types: ``io.kestra.plugin.gcp.vertexai.AbstractGenerativeAi-ModelParameter``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        max_output_tokens: Int | None = None
        temperature: Number | None = None
        top_k: Int | None = None
        top_p: Number | None = None
    return GenerativeAiModelParameter


def _MultimodalCompletion():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Items, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class MultimodalCompletionOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"blocked": "blocked", "finish_reason": "finishReason", "safety_ratings": "safetyRatings", "text": "text"}
        blocked: Reference
        finish_reason: Reference
        safety_ratings: Reference
        text: Reference
    class MultimodalCompletion(BaseTask):
        """``io.kestra.plugin.gcp.vertexai.MultimodalCompletion``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.gcp.vertexai.MultimodalCompletion",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("contents", "region"),
        )
        contents: (
            Dynamic[Items[Dynamic[One[later("kestra_dsl.plugins.gcp.vertexai", "MultimodalCompletionContent")]]]]
            | None
        ) = None
        region: Text | None = None
        impersonated_service_account: Text | None = None
        model_id: Text | None = None
        parameters: One[later("kestra_dsl.plugins.gcp.vertexai", "GenerativeAiModelParameter")] | None = None
        project_id: Text | None = None
        scopes: Dynamic[Items[Text]] | None = None
        service_account: Text | None = None
        @property
        def outputs(self) -> MultimodalCompletionOutputs:
            return MultimodalCompletionOutputs(self._output_root, self.id)
    return MultimodalCompletion


def _MultimodalCompletionContent():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Text
    class MultimodalCompletionContent(Node):
        """Part of other types: ``io.kestra.plugin.gcp.vertexai.MultimodalCompletion-Content``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("content",),
        )
        content: Text | None = None
        mime_type: Text | None = None
    return MultimodalCompletionContent


def _TextCompletion():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Items, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class TextCompletionOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"predictions": "predictions"}
        predictions: Reference
    class TextCompletion(BaseTask):
        """``io.kestra.plugin.gcp.vertexai.TextCompletion``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.gcp.vertexai.TextCompletion",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("prompt", "region"),
        )
        prompt: Text | None = None
        region: Text | None = None
        impersonated_service_account: Text | None = None
        model_id: Text | None = None
        parameters: One[later("kestra_dsl.plugins.gcp.vertexai", "GenerativeAiModelParameter")] | None = None
        project_id: Text | None = None
        scopes: Dynamic[Items[Text]] | None = None
        service_account: Text | None = None
        @property
        def outputs(self) -> TextCompletionOutputs:
            return TextCompletionOutputs(self._output_root, self.id)
    return TextCompletion


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _ChatCompletion,
        _ChatCompletionExample,
        _ChatCompletionMessage,
        _CustomJob,
        _GenerativeAiModelParameter,
        _MultimodalCompletion,
        _MultimodalCompletionContent,
        _TextCompletion,
    ),
    (
        "models",
    ),
)
