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
    """``io.kestra.plugin.kestra.ee.iam.serviceAccounts.Delete``.

    A task. In Kestra 1.3, 2.0. From plugin-kestra 1.11.4. Needs the Enterprise Edition. Required: id.
    https://kestra.io/plugins/plugin-kestra/ee/io.kestra.plugin.kestra.ee.iam.serviceaccounts.delete
    """

    service_account_id: Text | None = None
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


class List(BaseTask):
    """``io.kestra.plugin.kestra.ee.iam.serviceAccounts.List``.

    A task. In Kestra 1.3, 2.0. From plugin-kestra 1.11.4. Needs the Enterprise Edition. Required: id.
    https://kestra.io/plugins/plugin-kestra/ee/io.kestra.plugin.kestra.ee.iam.serviceaccounts.list
    """

    auth: One[KestraTaskAuth] | None = None
    """KestraTaskAuth."""
    fetch_type: Dynamic[Literal["STORE", "FETCH", "FETCH_ONE", "NONE"]] | None = None
    """What to do with the rows: `STORE` writes all to a file, `FETCH` puts all and `FETCH_ONE` the first into the outputs, `NONE` drops them. STORE, FETCH, FETCH_ONE or NONE, or an expression. Default: STORE."""
    kestra_url: Text | None = None
    """Text, or an expression."""
    page: Dynamic[Int] | None = None
    """Whole number, or an expression."""
    size: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 100."""
    tenant_id: Text | None = None
    """Text, or an expression."""

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)


class Set(BaseTask):
    """``io.kestra.plugin.kestra.ee.iam.serviceAccounts.Set``.

    A task. In Kestra 1.3, 2.0. From plugin-kestra 1.11.4. Needs the Enterprise Edition. Required: id.
    https://kestra.io/plugins/plugin-kestra/ee/io.kestra.plugin.kestra.ee.iam.serviceaccounts.set
    """

    name: Text | None = None
    """Text, or an expression."""
    service_account_description: Text | None = None
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
