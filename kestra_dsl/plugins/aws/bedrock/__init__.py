# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.aws.bedrock``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "Converse",
    "ConverseStream",
    "InvokeModel",
    "ListFoundationModels",
]

PREFIX = "io.kestra.plugin.aws.bedrock"


def _Converse():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Data, Duration, Dynamic, Items, Map, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class ConverseOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"content": "content", "input_tokens": "inputTokens", "model_id": "modelId", "output_tokens": "outputTokens", "stop_reason": "stopReason"}
        content: Reference
        input_tokens: Reference
        model_id: Reference
        output_tokens: Reference
        stop_reason: Reference
    class Converse(BaseTask):
        """``io.kestra.plugin.aws.bedrock.Converse``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.aws.bedrock.Converse",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("messages", "model_id"),
        )
        messages: Dynamic[Items[Dynamic[Map[Data]]]] | None = None
        model_id: Text | None = None
        access_key_id: Text | None = None
        compatibility_mode: Dynamic[Bool] | None = None
        endpoint_override: Text | None = None
        force_path_style: Dynamic[Bool] | None = None
        inference_config: Dynamic[Map[Data]] | None = None
        region: Text | None = None
        secret_key_id: Text | None = None
        session_token: Text | None = None
        sts_endpoint_override: Text | None = None
        sts_role_arn: Text | None = None
        sts_role_external_id: Text | None = None
        sts_role_session_duration: Dynamic[Duration] | None = None
        sts_role_session_name: Text | None = None
        system: Text | None = None
        @property
        def outputs(self) -> ConverseOutputs:
            return ConverseOutputs(self._output_root, self.id)
    return Converse


def _ConverseStream():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Data, Duration, Dynamic, Items, Map, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class ConverseStreamOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"content": "content", "input_tokens": "inputTokens", "model_id": "modelId", "output_tokens": "outputTokens", "stop_reason": "stopReason"}
        content: Reference
        input_tokens: Reference
        model_id: Reference
        output_tokens: Reference
        stop_reason: Reference
    class ConverseStream(BaseTask):
        """``io.kestra.plugin.aws.bedrock.ConverseStream``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.aws.bedrock.ConverseStream",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("messages", "model_id"),
        )
        messages: Dynamic[Items[Dynamic[Map[Data]]]] | None = None
        model_id: Text | None = None
        access_key_id: Text | None = None
        compatibility_mode: Dynamic[Bool] | None = None
        endpoint_override: Text | None = None
        force_path_style: Dynamic[Bool] | None = None
        inference_config: Dynamic[Map[Data]] | None = None
        region: Text | None = None
        secret_key_id: Text | None = None
        session_token: Text | None = None
        sts_endpoint_override: Text | None = None
        sts_role_arn: Text | None = None
        sts_role_external_id: Text | None = None
        sts_role_session_duration: Dynamic[Duration] | None = None
        sts_role_session_name: Text | None = None
        system: Text | None = None
        @property
        def outputs(self) -> ConverseStreamOutputs:
            return ConverseStreamOutputs(self._output_root, self.id)
    return ConverseStream


def _InvokeModel():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Data, Duration, Dynamic, Map, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class InvokeModelOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"body": "body", "model_id": "modelId"}
        body: Reference
        model_id: Reference
    class InvokeModel(BaseTask):
        """``io.kestra.plugin.aws.bedrock.InvokeModel``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.aws.bedrock.InvokeModel",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("body", "model_id"),
        )
        body: Dynamic[Map[Data]] | None = None
        model_id: Text | None = None
        access_key_id: Text | None = None
        compatibility_mode: Dynamic[Bool] | None = None
        endpoint_override: Text | None = None
        force_path_style: Dynamic[Bool] | None = None
        region: Text | None = None
        secret_key_id: Text | None = None
        session_token: Text | None = None
        sts_endpoint_override: Text | None = None
        sts_role_arn: Text | None = None
        sts_role_external_id: Text | None = None
        sts_role_session_duration: Dynamic[Duration] | None = None
        sts_role_session_name: Text | None = None
        @property
        def outputs(self) -> InvokeModelOutputs:
            return InvokeModelOutputs(self._output_root, self.id)
    return InvokeModel


def _ListFoundationModels():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Duration, Dynamic, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class ListFoundationModelsOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"models": "models"}
        models: Reference
    class ListFoundationModels(BaseTask):
        """``io.kestra.plugin.aws.bedrock.ListFoundationModels``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.aws.bedrock.ListFoundationModels",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        access_key_id: Text | None = None
        by_inference_type: Text | None = None
        by_output_modality: Text | None = None
        by_provider: Text | None = None
        compatibility_mode: Dynamic[Bool] | None = None
        endpoint_override: Text | None = None
        force_path_style: Dynamic[Bool] | None = None
        region: Text | None = None
        secret_key_id: Text | None = None
        session_token: Text | None = None
        sts_endpoint_override: Text | None = None
        sts_role_arn: Text | None = None
        sts_role_external_id: Text | None = None
        sts_role_session_duration: Dynamic[Duration] | None = None
        sts_role_session_name: Text | None = None
        @property
        def outputs(self) -> ListFoundationModelsOutputs:
            return ListFoundationModelsOutputs(self._output_root, self.id)
    return ListFoundationModels


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _Converse,
        _ConverseStream,
        _InvokeModel,
        _ListFoundationModels,
    ),
)
