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
    """``io.kestra.plugin.kestra.ee.iam.tenantAccess.Delete``."""

    user_id: Text | None = None
    auth: One[KestraTaskAuth] | None = None
    kestra_url: Text | None = None
    tenant_id: Text | None = None

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)


class Set(BaseTask):
    """``io.kestra.plugin.kestra.ee.iam.tenantAccess.Set``."""

    email: Text | None = None
    auth: One[KestraTaskAuth] | None = None
    kestra_url: Text | None = None
    tenant_id: Text | None = None

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)
