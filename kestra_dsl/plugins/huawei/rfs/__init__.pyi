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
    """``io.kestra.plugin.huawei.rfs.Create``.

    A task. In Kestra 1.3, 2.0. From plugin-huawei 1.9.2. Required: id.
    https://kestra.io/plugins/plugin-huawei/rfs/io.kestra.plugin.huawei.rfs.create
    """

    stack_description: Text | None = None
    """Text, or an expression."""
    stack_name: Text | None = None
    """Text, or an expression."""
    template_body: Text | None = None
    """Text, or an expression."""
    template_uri: Text | None = None
    """Text, or an expression."""
    vars: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression."""
    vars_body: Text | None = None
    """Text, or an expression."""
    vars_uri: Text | None = None
    """Text, or an expression."""
    access_key_id: Text | None = None
    """Access key of the Huawei Cloud account. Text, or an expression."""
    domain_id: Text | None = None
    """Text, or an expression."""
    enable_auto_rollback: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""
    enable_deletion_protection: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    endpoint_override: Text | None = None
    """Text, or an expression."""
    endpoint_suffix: Text | None = None
    """Text, or an expression."""
    interval: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT5S."""
    max_duration: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT1H."""
    project_id: Text | None = None
    """Huawei Cloud project. Text, or an expression."""
    region: Text | None = None
    """Region of the service. Text, or an expression."""
    secret_access_key: Text | None = None
    """Text, or an expression."""
    security_token: Text | None = None
    """Text, or an expression."""
    temporary_credentials: Dynamic[One[TemporaryCredentialsConfig]] | Text | None = None
    """TemporaryCredentialsConfig, or text, or an expression."""
    wait: Dynamic[Bool] | None = None
    """Wait until the job or execution has ended, instead of going on at once. True or false, or an expression. Default: true."""

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)


class Delete(BaseTask):
    """``io.kestra.plugin.huawei.rfs.Delete``.

    A task. In Kestra 1.3, 2.0. From plugin-huawei 1.9.2. Required: id.
    https://kestra.io/plugins/plugin-huawei/rfs/io.kestra.plugin.huawei.rfs.delete
    """

    stack_name: Text | None = None
    """Text, or an expression."""
    access_key_id: Text | None = None
    """Access key of the Huawei Cloud account. Text, or an expression."""
    domain_id: Text | None = None
    """Text, or an expression."""
    endpoint_override: Text | None = None
    """Text, or an expression."""
    endpoint_suffix: Text | None = None
    """Text, or an expression."""
    error_on_missing: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    interval: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT5S."""
    max_duration: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT1H."""
    project_id: Text | None = None
    """Huawei Cloud project. Text, or an expression."""
    region: Text | None = None
    """Region of the service. Text, or an expression."""
    secret_access_key: Text | None = None
    """Text, or an expression."""
    security_token: Text | None = None
    """Text, or an expression."""
    temporary_credentials: Dynamic[One[TemporaryCredentialsConfig]] | Text | None = None
    """TemporaryCredentialsConfig, or text, or an expression."""
    wait: Dynamic[Bool] | None = None
    """Wait until the job or execution has ended, instead of going on at once. True or false, or an expression. Default: true."""

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)
