# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.huawei.rfs``."""

from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Bool, Data, Duration, Dynamic, Map, One, Text
from kestra_dsl.expressions.context import AnyOutputs
from kestra_dsl.plugins.huawei import TemporaryCredentialsConfig

__all__ = [
    "Create",
    "Delete",
]

PREFIX: str


class Create(BaseTask):
    """``io.kestra.plugin.huawei.rfs.Create``."""

    stack_description: Text | None = None
    stack_name: Text | None = None
    template_body: Text | None = None
    template_uri: Text | None = None
    vars: Dynamic[Map[Data]] | None = None
    vars_body: Text | None = None
    vars_uri: Text | None = None
    access_key_id: Text | None = None
    domain_id: Text | None = None
    enable_auto_rollback: Dynamic[Bool] | None = None
    """Default: true."""
    enable_deletion_protection: Dynamic[Bool] | None = None
    """Default: false."""
    endpoint_override: Text | None = None
    endpoint_suffix: Text | None = None
    interval: Dynamic[Duration] | None = None
    """Default: PT5S."""
    max_duration: Dynamic[Duration] | None = None
    """Default: PT1H."""
    project_id: Text | None = None
    region: Text | None = None
    secret_access_key: Text | None = None
    security_token: Text | None = None
    temporary_credentials: Dynamic[One[TemporaryCredentialsConfig]] | Text | None = None
    wait: Dynamic[Bool] | None = None
    """Default: true."""

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)


class Delete(BaseTask):
    """``io.kestra.plugin.huawei.rfs.Delete``."""

    stack_name: Text | None = None
    access_key_id: Text | None = None
    domain_id: Text | None = None
    endpoint_override: Text | None = None
    endpoint_suffix: Text | None = None
    error_on_missing: Dynamic[Bool] | None = None
    """Default: false."""
    interval: Dynamic[Duration] | None = None
    """Default: PT5S."""
    max_duration: Dynamic[Duration] | None = None
    """Default: PT1H."""
    project_id: Text | None = None
    region: Text | None = None
    secret_access_key: Text | None = None
    security_token: Text | None = None
    temporary_credentials: Dynamic[One[TemporaryCredentialsConfig]] | Text | None = None
    wait: Dynamic[Bool] | None = None
    """Default: true."""

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)
