# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.kestra.ee.iam.groups``."""

from typing import Literal

from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Dynamic, Int, One, Text
from kestra_dsl.expressions.context import AnyOutputs
from kestra_dsl.plugins.kestra import KestraTaskAuth

__all__ = [
    "AddMember",
    "Delete",
    "List",
    "RemoveMember",
    "Set",
]

PREFIX: str


class AddMember(BaseTask):
    """``io.kestra.plugin.kestra.ee.iam.groups.AddMember``.

    A task. In Kestra 1.3, 2.0. From plugin-kestra 1.11.4. Needs the Enterprise Edition. Required: id.
    https://kestra.io/plugins/plugin-kestra/ee/io.kestra.plugin.kestra.ee.iam.groups.addmember
    """

    group_id: Text | None = None
    """Text, or an expression."""
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


class Delete(BaseTask):
    """``io.kestra.plugin.kestra.ee.iam.groups.Delete``.

    A task. In Kestra 1.3, 2.0. From plugin-kestra 1.11.4. Needs the Enterprise Edition. Required: id.
    https://kestra.io/plugins/plugin-kestra/ee/io.kestra.plugin.kestra.ee.iam.groups.delete
    """

    group_id: Text | None = None
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
    """``io.kestra.plugin.kestra.ee.iam.groups.List``.

    A task. In Kestra 1.3, 2.0. From plugin-kestra 1.11.4. Needs the Enterprise Edition. Required: id.
    https://kestra.io/plugins/plugin-kestra/ee/io.kestra.plugin.kestra.ee.iam.groups.list
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


class RemoveMember(BaseTask):
    """``io.kestra.plugin.kestra.ee.iam.groups.RemoveMember``.

    A task. In Kestra 1.3, 2.0. From plugin-kestra 1.11.4. Needs the Enterprise Edition. Required: id.
    https://kestra.io/plugins/plugin-kestra/ee/io.kestra.plugin.kestra.ee.iam.groups.removemember
    """

    group_id: Text | None = None
    """Text, or an expression."""
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
    """``io.kestra.plugin.kestra.ee.iam.groups.Set``.

    A task. In Kestra 1.3, 2.0. From plugin-kestra 1.11.4. Needs the Enterprise Edition. Required: id.
    https://kestra.io/plugins/plugin-kestra/ee/io.kestra.plugin.kestra.ee.iam.groups.set
    """

    group_description: Text | None = None
    """Text, or an expression."""
    name: Text | None = None
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
