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
    """``io.kestra.plugin.kestra.ee.iam.groups.AddMember``."""

    group_id: Text | None = None
    user_id: Text | None = None
    auth: One[KestraTaskAuth] | None = None
    kestra_url: Text | None = None
    tenant_id: Text | None = None

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)


class Delete(BaseTask):
    """``io.kestra.plugin.kestra.ee.iam.groups.Delete``."""

    group_id: Text | None = None
    auth: One[KestraTaskAuth] | None = None
    kestra_url: Text | None = None
    tenant_id: Text | None = None

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)


class List(BaseTask):
    """``io.kestra.plugin.kestra.ee.iam.groups.List``."""

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


class RemoveMember(BaseTask):
    """``io.kestra.plugin.kestra.ee.iam.groups.RemoveMember``."""

    group_id: Text | None = None
    user_id: Text | None = None
    auth: One[KestraTaskAuth] | None = None
    kestra_url: Text | None = None
    tenant_id: Text | None = None

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)


class Set(BaseTask):
    """``io.kestra.plugin.kestra.ee.iam.groups.Set``."""

    group_description: Text | None = None
    name: Text | None = None
    auth: One[KestraTaskAuth] | None = None
    kestra_url: Text | None = None
    tenant_id: Text | None = None

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)
