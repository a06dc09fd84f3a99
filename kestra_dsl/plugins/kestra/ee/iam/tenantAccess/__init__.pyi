# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.kestra.ee.iam.tenantAccess``."""

from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import One, Text
from kestra_dsl.expressions.context import AnyOutputs
from kestra_dsl.plugins.kestra import KestraTaskAuth

__all__ = [
    "Delete",
    "Set",
]

PREFIX: str


class Delete(BaseTask):
    """``io.kestra.plugin.kestra.ee.iam.tenantAccess.Delete``.

    A task. In Kestra 1.3, 2.0. From plugin-kestra 1.11.4. Needs the Enterprise Edition. Required: id.
    https://kestra.io/plugins/plugin-kestra/ee/io.kestra.plugin.kestra.ee.iam.tenantaccess.delete
    """

    user_id: Text | None = None
    """Text, or an expression."""
    auth: One[KestraTaskAuth] | None = None
    """KestraTaskAuth."""
    kestra_url: Text | None = None
    """Text, or an expression."""
    tenant_id: Text | None = None
    """Text, or an expression."""

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)


class Set(BaseTask):
    """``io.kestra.plugin.kestra.ee.iam.tenantAccess.Set``.

    A task. In Kestra 1.3, 2.0. From plugin-kestra 1.11.4. Needs the Enterprise Edition. Required: id.
    https://kestra.io/plugins/plugin-kestra/ee/io.kestra.plugin.kestra.ee.iam.tenantaccess.set
    """

    email: Text | None = None
    """Text, or an expression."""
    auth: One[KestraTaskAuth] | None = None
    """KestraTaskAuth."""
    kestra_url: Text | None = None
    """Text, or an expression."""
    tenant_id: Text | None = None
    """Text, or an expression."""

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)
