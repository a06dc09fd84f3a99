# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.huawei.swr``."""

from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Dynamic, One, Text
from kestra_dsl.expressions.context import AnyOutputs
from kestra_dsl.plugins.huawei import TemporaryCredentialsConfig

__all__ = [
    "GetAuthToken",
]

PREFIX: str


class GetAuthToken(BaseTask):
    """``io.kestra.plugin.huawei.swr.GetAuthToken``."""

    access_key_id: Text | None = None
    domain_id: Text | None = None
    endpoint_override: Text | None = None
    endpoint_suffix: Text | None = None
    project_id: Text | None = None
    project_name: Text | None = None
    region: Text | None = None
    secret_access_key: Text | None = None
    security_token: Text | None = None
    temporary_credentials: Dynamic[One[TemporaryCredentialsConfig]] | Text | None = None

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)
