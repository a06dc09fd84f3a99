# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.netskope.scim``."""

from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Bool, Dynamic, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = [
    "ManageUser",
    "PatchGroup",
]

PREFIX: str


class ManageUserOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"active": "active", "user_id": "userId"}
    active: Reference
    user_id: Reference


class ManageUser(BaseTask):
    """``io.kestra.plugin.netskope.scim.ManageUser``.

    A task. In Kestra 1.3, 2.0. From plugin-netskope 1.1.4. Required: id, base_url, scim_token, user_id, active.
    https://kestra.io/plugins/plugin-netskope/scim/io.kestra.plugin.netskope.scim.manageuser
    """

    base_url: Text | None = None
    """Text, or an expression. Required."""
    scim_token: Text | None = None
    """Text, or an expression. Required."""
    user_id: Text | None = None
    """Text, or an expression. Required."""
    active: Dynamic[Bool] | None = None
    """True or false, or an expression. Required."""

    @property
    def outputs(self) -> ManageUserOutputs:
        return ManageUserOutputs(self._output_root, self.id)


class PatchGroupOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"group_id": "groupId", "operation": "operation"}
    group_id: Reference
    operation: Reference


class PatchGroup(BaseTask):
    """``io.kestra.plugin.netskope.scim.PatchGroup``.

    A task. In Kestra 1.3, 2.0. From plugin-netskope 1.1.4. Required: id, base_url, group_id, member_email, operation,
    scim_token.
    https://kestra.io/plugins/plugin-netskope/scim/io.kestra.plugin.netskope.scim.patchgroup
    """

    base_url: Text | None = None
    """Text, or an expression. Required."""
    group_id: Text | None = None
    """Text, or an expression. Required."""
    member_email: Text | None = None
    """Text, or an expression. Required."""
    operation: Text | None = None
    """Text, or an expression. Required."""
    scim_token: Text | None = None
    """Text, or an expression. Required."""

    @property
    def outputs(self) -> PatchGroupOutputs:
        return PatchGroupOutputs(self._output_root, self.id)
