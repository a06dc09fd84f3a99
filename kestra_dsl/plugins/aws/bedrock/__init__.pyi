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
    """``io.kestra.plugin.aws.bedrock.Converse``.

    A task. In Kestra 1.3, 2.0. From plugin-aws 2.8.2. Required: id, messages, model_id.
    https://kestra.io/plugins/plugin-aws/bedrock/io.kestra.plugin.aws.bedrock.converse
    """

    messages: Dynamic[Items[Dynamic[Map[Data]]]] | None = None
    """The messages of the conversation so far, oldest first. List of mapping of names to any data, or an expression. Required."""
    model_id: Text | None = None
    """Text, or an expression. Required."""
    access_key_id: Text | None = None
    """Access key of an AWS account; without keys the default credentials of the machine are used. Text, or an expression."""
    compatibility_mode: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    endpoint_override: Text | None = None
    """Text, or an expression."""
    force_path_style: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    inference_config: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    region: Text | None = None
    """AWS region, such as `eu-central-1`. Text, or an expression."""
    secret_key_id: Text | None = None
    """Secret key that belongs to `accessKeyId`. Take it from a secret. Text, or an expression."""
    session_token: Text | None = None
    """Text, or an expression."""
    sts_endpoint_override: Text | None = None
    """Text, or an expression."""
    sts_role_arn: Text | None = None
    """Text, or an expression."""
    sts_role_external_id: Text | None = None
    """Text, or an expression."""
    sts_role_session_duration: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT15M."""
    sts_role_session_name: Text | None = None
    """Text, or an expression."""
    system: Text | None = None
    """Text, or an expression."""

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
    """``io.kestra.plugin.aws.bedrock.ConverseStream``.

    A task. In Kestra 1.3, 2.0. From plugin-aws 2.8.2. Required: id, messages, model_id.
    https://kestra.io/plugins/plugin-aws/bedrock/io.kestra.plugin.aws.bedrock.conversestream
    """

    messages: Dynamic[Items[Dynamic[Map[Data]]]] | None = None
    """The messages of the conversation so far, oldest first. List of mapping of names to any data, or an expression. Required."""
    model_id: Text | None = None
    """Text, or an expression. Required."""
    access_key_id: Text | None = None
    """Access key of an AWS account; without keys the default credentials of the machine are used. Text, or an expression."""
    compatibility_mode: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    endpoint_override: Text | None = None
    """Text, or an expression."""
    force_path_style: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    inference_config: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    region: Text | None = None
    """AWS region, such as `eu-central-1`. Text, or an expression."""
    secret_key_id: Text | None = None
    """Secret key that belongs to `accessKeyId`. Take it from a secret. Text, or an expression."""
    session_token: Text | None = None
    """Text, or an expression."""
    sts_endpoint_override: Text | None = None
    """Text, or an expression."""
    sts_role_arn: Text | None = None
    """Text, or an expression."""
    sts_role_external_id: Text | None = None
    """Text, or an expression."""
    sts_role_session_duration: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT15M."""
    sts_role_session_name: Text | None = None
    """Text, or an expression."""
    system: Text | None = None
    """Text, or an expression."""

    @property
    def outputs(self) -> ConverseStreamOutputs:
        return ConverseStreamOutputs(self._output_root, self.id)


class InvokeModelOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"body": "body", "model_id": "modelId"}
    body: Reference
    model_id: Reference


class InvokeModel(BaseTask):
    """``io.kestra.plugin.aws.bedrock.InvokeModel``.

    A task. In Kestra 1.3, 2.0. From plugin-aws 2.8.2. Required: id, body, model_id.
    https://kestra.io/plugins/plugin-aws/bedrock/io.kestra.plugin.aws.bedrock.invokemodel
    """

    body: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression. Required."""
    model_id: Text | None = None
    """Text, or an expression. Required."""
    access_key_id: Text | None = None
    """Access key of an AWS account; without keys the default credentials of the machine are used. Text, or an expression."""
    compatibility_mode: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    endpoint_override: Text | None = None
    """Text, or an expression."""
    force_path_style: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    region: Text | None = None
    """AWS region, such as `eu-central-1`. Text, or an expression."""
    secret_key_id: Text | None = None
    """Secret key that belongs to `accessKeyId`. Take it from a secret. Text, or an expression."""
    session_token: Text | None = None
    """Text, or an expression."""
    sts_endpoint_override: Text | None = None
    """Text, or an expression."""
    sts_role_arn: Text | None = None
    """Text, or an expression."""
    sts_role_external_id: Text | None = None
    """Text, or an expression."""
    sts_role_session_duration: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT15M."""
    sts_role_session_name: Text | None = None
    """Text, or an expression."""

    @property
    def outputs(self) -> InvokeModelOutputs:
        return InvokeModelOutputs(self._output_root, self.id)


class ListFoundationModelsOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"models": "models"}
    models: Reference


class ListFoundationModels(BaseTask):
    """``io.kestra.plugin.aws.bedrock.ListFoundationModels``.

    A task. In Kestra 1.3, 2.0. From plugin-aws 2.8.2. Required: id.
    https://kestra.io/plugins/plugin-aws/bedrock/io.kestra.plugin.aws.bedrock.listfoundationmodels
    """

    access_key_id: Text | None = None
    """Access key of an AWS account; without keys the default credentials of the machine are used. Text, or an expression."""
    by_inference_type: Text | None = None
    """Text, or an expression."""
    by_output_modality: Text | None = None
    """Text, or an expression."""
    by_provider: Text | None = None
    """Text, or an expression."""
    compatibility_mode: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    endpoint_override: Text | None = None
    """Text, or an expression."""
    force_path_style: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    region: Text | None = None
    """AWS region, such as `eu-central-1`. Text, or an expression."""
    secret_key_id: Text | None = None
    """Secret key that belongs to `accessKeyId`. Take it from a secret. Text, or an expression."""
    session_token: Text | None = None
    """Text, or an expression."""
    sts_endpoint_override: Text | None = None
    """Text, or an expression."""
    sts_role_arn: Text | None = None
    """Text, or an expression."""
    sts_role_external_id: Text | None = None
    """Text, or an expression."""
    sts_role_session_duration: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT15M."""
    sts_role_session_name: Text | None = None
    """Text, or an expression."""

    @property
    def outputs(self) -> ListFoundationModelsOutputs:
        return ListFoundationModelsOutputs(self._output_root, self.id)
