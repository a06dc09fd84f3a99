# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.huawei.iam``."""

from typing import Literal

from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Dynamic, Int, Text
from kestra_dsl.expressions.context import AnyOutputs

__all__ = [
    "GetTemporaryCredentials",
]

PREFIX: str


class GetTemporaryCredentials(BaseTask):
    """``io.kestra.plugin.huawei.iam.GetTemporaryCredentials``.

    A task. In Kestra 1.3, 2.0. From plugin-huawei 1.9.2. Required: id.
    https://kestra.io/plugins/plugin-huawei/iam/io.kestra.plugin.huawei.iam.gettemporarycredentials
    """

    auth_method: Dynamic[Literal["PASSWORD", "TOKEN"]] | None = None
    """PASSWORD or TOKEN, or an expression. Default: PASSWORD."""
    scope: Dynamic[Literal["PROJECT", "DOMAIN"]] | None = None
    """PROJECT or DOMAIN, or an expression. Default: PROJECT."""
    token: Text | None = None
    """Text, or an expression."""
    domain_name: Text | None = None
    """Text, or an expression."""
    duration_seconds: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 900."""
    endpoint_suffix: Text | None = None
    """Text, or an expression. Default: myhuaweicloud.com."""
    password: Text | None = None
    """Password of the user. Take it from a secret. Text, or an expression."""
    project_name: Text | None = None
    """Text, or an expression."""
    region: Text | None = None
    """Region of the service. Text, or an expression."""
    username: Text | None = None
    """Name of the user. Text, or an expression."""

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)
