# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.aws.bedrock``."""

from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Bool, Data, Duration, Dynamic, Items, Map, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = [
    "Converse",
    "ConverseStream",
    "InvokeModel",
    "ListFoundationModels",
]

PREFIX: str


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

    messages: Dynamic[Items[Dynamic[Map[Data]]]] | None = None
    """Required."""
    model_id: Text | None = None
    """Required."""
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
    """Default: PT15M."""
    sts_role_session_name: Text | None = None
    system: Text | None = None

    @property
    def outputs(self) -> ConverseOutputs:
        return ConverseOutputs(self._output_root, self.id)


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

    messages: Dynamic[Items[Dynamic[Map[Data]]]] | None = None
    """Required."""
    model_id: Text | None = None
    """Required."""
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
    """Default: PT15M."""
    sts_role_session_name: Text | None = None
    system: Text | None = None

    @property
    def outputs(self) -> ConverseStreamOutputs:
        return ConverseStreamOutputs(self._output_root, self.id)


class InvokeModelOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"body": "body", "model_id": "modelId"}
    body: Reference
    model_id: Reference


class InvokeModel(BaseTask):
    """``io.kestra.plugin.aws.bedrock.InvokeModel``."""

    body: Dynamic[Map[Data]] | None = None
    """Required."""
    model_id: Text | None = None
    """Required."""
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
    """Default: PT15M."""
    sts_role_session_name: Text | None = None

    @property
    def outputs(self) -> InvokeModelOutputs:
        return InvokeModelOutputs(self._output_root, self.id)


class ListFoundationModelsOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"models": "models"}
    models: Reference


class ListFoundationModels(BaseTask):
    """``io.kestra.plugin.aws.bedrock.ListFoundationModels``."""

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
    """Default: PT15M."""
    sts_role_session_name: Text | None = None

    @property
    def outputs(self) -> ListFoundationModelsOutputs:
        return ListFoundationModelsOutputs(self._output_root, self.id)
