# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.aws.lambda``."""

from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Bool, Data, Duration, Dynamic, Map, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = [
    "Invoke",
]

PREFIX: str


class InvokeOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"content_length": "contentLength", "content_type": "contentType", "uri": "uri", "version_id": "versionId"}
    content_length: Reference
    content_type: Reference
    uri: Reference
    version_id: Reference


class Invoke(BaseTask):
    """``io.kestra.plugin.aws.lambda.Invoke``."""

    function_arn: Text | None = None
    """Required."""
    access_key_id: Text | None = None
    compatibility_mode: Dynamic[Bool] | None = None
    endpoint_override: Text | None = None
    force_path_style: Dynamic[Bool] | None = None
    function_payload: Dynamic[Map[Data]] | None = None
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
    def outputs(self) -> InvokeOutputs:
        return InvokeOutputs(self._output_root, self.id)
