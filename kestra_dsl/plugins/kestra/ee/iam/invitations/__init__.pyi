# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.kestra.ee.iam.invitations``."""

from typing import Literal

from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Dynamic, Int, Items, One, Text
from kestra_dsl.expressions.context import AnyOutputs
from kestra_dsl.models import IAMInvitationControllerApiInvitationRole
from kestra_dsl.plugins.kestra import KestraTaskAuth

__all__ = [
    "Create",
    "Delete",
    "List",
]

PREFIX: str


class Create(BaseTask):
    """``io.kestra.plugin.kestra.ee.iam.invitations.Create``.

    A task. In Kestra 1.3, 2.0. From plugin-kestra 1.11.4. Needs the Enterprise Edition. Required: id.
    https://kestra.io/plugins/plugin-kestra/ee/io.kestra.plugin.kestra.ee.iam.invitations.create
    """

    email: Text | None = None
    """Text, or an expression."""
    group_ids: Dynamic[Items[Text]] | None = None
    """List of text, or an expression."""
    roles: Dynamic[Items[Dynamic[One[IAMInvitationControllerApiInvitationRole]]]] | None = None
    """List of IAMInvitationControllerApiInvitationRole, or an expression."""
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
    """``io.kestra.plugin.kestra.ee.iam.invitations.Delete``.

    A task. In Kestra 1.3, 2.0. From plugin-kestra 1.11.4. Needs the Enterprise Edition. Required: id.
    https://kestra.io/plugins/plugin-kestra/ee/io.kestra.plugin.kestra.ee.iam.invitations.delete
    """

    invitation_id: Text | None = None
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
    """``io.kestra.plugin.kestra.ee.iam.invitations.List``.

    A task. In Kestra 1.3, 2.0. From plugin-kestra 1.11.4. Needs the Enterprise Edition. Required: id.
    https://kestra.io/plugins/plugin-kestra/ee/io.kestra.plugin.kestra.ee.iam.invitations.list
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
