# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.aws.cloudformation``."""

from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Bool, Data, Duration, Dynamic, Map, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = [
    "Create",
    "Delete",
]

PREFIX: str


class CreateOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"stack_id": "stackId", "stack_name": "stackName", "stack_outputs": "stackOutputs"}
    stack_id: Reference
    stack_name: Reference
    stack_outputs: Reference


class Create(BaseTask):
    """``io.kestra.plugin.aws.cloudformation.Create``."""

    stack_name: Text | None = None
    """Required."""
    parameters: Dynamic[Map[Data]] | None = None
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
    template_body: Text | None = None
    wait_for_completion: Dynamic[Bool] | None = None
    """Default: true."""

    @property
    def outputs(self) -> CreateOutputs:
        return CreateOutputs(self._output_root, self.id)


class Delete(BaseTask):
    """``io.kestra.plugin.aws.cloudformation.Delete``."""

    stack_name: Text | None = None
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
    wait_for_completion: Dynamic[Bool] | None = None
    """Default: true."""
