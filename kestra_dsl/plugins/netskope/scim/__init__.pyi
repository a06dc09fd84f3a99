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
    """``io.kestra.plugin.netskope.scim.ManageUser``."""

    base_url: Text | None = None
    """Required."""
    scim_token: Text | None = None
    """Required."""
    user_id: Text | None = None
    """Required."""
    active: Dynamic[Bool] | None = None
    """Required."""

    @property
    def outputs(self) -> ManageUserOutputs:
        return ManageUserOutputs(self._output_root, self.id)


class PatchGroupOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"group_id": "groupId", "operation": "operation"}
    group_id: Reference
    operation: Reference


class PatchGroup(BaseTask):
    """``io.kestra.plugin.netskope.scim.PatchGroup``."""

    base_url: Text | None = None
    """Required."""
    group_id: Text | None = None
    """Required."""
    member_email: Text | None = None
    """Required."""
    operation: Text | None = None
    """Required."""
    scim_token: Text | None = None
    """Required."""

    @property
    def outputs(self) -> PatchGroupOutputs:
        return PatchGroupOutputs(self._output_root, self.id)
