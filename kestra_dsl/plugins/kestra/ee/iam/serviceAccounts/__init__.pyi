# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.kestra.ee.iam.serviceAccounts``."""

from typing import Literal

from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Dynamic, Int, One, Text
from kestra_dsl.expressions.context import AnyOutputs
from kestra_dsl.plugins.kestra import KestraTaskAuth

__all__ = [
    "Delete",
    "List",
    "Set",
]

PREFIX: str


class Delete(BaseTask):
    """``io.kestra.plugin.kestra.ee.iam.serviceAccounts.Delete``."""

    service_account_id: Text | None = None
    auth: One[KestraTaskAuth] | None = None
    kestra_url: Text | None = None
    tenant_id: Text | None = None

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)


class List(BaseTask):
    """``io.kestra.plugin.kestra.ee.iam.serviceAccounts.List``."""

    auth: One[KestraTaskAuth] | None = None
    fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
    """Default: STORE."""
    kestra_url: Text | None = None
    page: Dynamic[Int] | None = None
    size: Dynamic[Int] | None = None
    """Default: 100."""
    tenant_id: Text | None = None

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)


class Set(BaseTask):
    """``io.kestra.plugin.kestra.ee.iam.serviceAccounts.Set``."""

    name: Text | None = None
    service_account_description: Text | None = None
    auth: One[KestraTaskAuth] | None = None
    kestra_url: Text | None = None
    tenant_id: Text | None = None

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)
