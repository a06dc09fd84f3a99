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
    """``io.kestra.plugin.aws.auth.EksToken``."""

    cluster_name: Text | None = None
    """Required."""
    access_key_id: Text | None = None
    compatibility_mode: Dynamic[Bool] | None = None
    endpoint_override: Text | None = None
    expiration_duration: Dynamic[Int] | None = None
    """Default: 600."""
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
    def outputs(self) -> EksTokenOutputs:
        return EksTokenOutputs(self._output_root, self.id)
