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
    """``io.kestra.plugin.huawei.iam.GetTemporaryCredentials``."""

    auth_method: Dynamic[Literal["PASSWORD", "TOKEN"]] | None = None
    """Default: PASSWORD."""
    scope: Dynamic[Literal["PROJECT", "DOMAIN"]] | None = None
    """Default: PROJECT."""
    token: Text | None = None
    domain_name: Text | None = None
    duration_seconds: Dynamic[Int] | None = None
    """Default: 900."""
    endpoint_suffix: Text | None = None
    """Default: myhuaweicloud.com."""
    password: Text | None = None
    project_name: Text | None = None
    region: Text | None = None
    username: Text | None = None

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)
