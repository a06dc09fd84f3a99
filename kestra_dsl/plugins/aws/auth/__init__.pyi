# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.aws.auth``."""

from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Bool, Duration, Dynamic, Int, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = [
    "EksToken",
]

PREFIX: str


class EksTokenOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"token": "token"}
    token: Reference


class EksToken(BaseTask):
    """``io.kestra.plugin.aws.auth.EksToken``.

    A task. In Kestra 1.3, 2.0. From plugin-aws 2.8.2. Required: id, cluster_name.
    https://kestra.io/plugins/plugin-aws/auth/io.kestra.plugin.aws.auth.ekstoken
    """

    cluster_name: Text | None = None
    """Text, or an expression. Required."""
    access_key_id: Text | None = None
    """Access key of an AWS account; without keys the default credentials of the machine are used. Text, or an expression."""
    compatibility_mode: Dynamic[Bool] | None = None
    """True or false, or an expression."""
    endpoint_override: Text | None = None
    """Text, or an expression."""
    expiration_duration: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 600."""
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
    def outputs(self) -> EksTokenOutputs:
        return EksTokenOutputs(self._output_root, self.id)
