# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.netskope.remediation``."""

from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = [
    "UpdateAlert",
    "UpdatePolicyGroup",
]

PREFIX: str


class UpdateAlertOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"alert_id": "alertId", "updated_status": "updatedStatus"}
    alert_id: Reference
    updated_status: Reference


class UpdateAlert(BaseTask):
    """``io.kestra.plugin.netskope.remediation.UpdateAlert``."""

    alert_id: Text | None = None
    """Required."""
    api_token: Text | None = None
    """Required."""
    base_url: Text | None = None
    """Required."""
    status: Text | None = None
    """Required."""
    note: Text | None = None

    @property
    def outputs(self) -> UpdateAlertOutputs:
        return UpdateAlertOutputs(self._output_root, self.id)


class UpdatePolicyGroupOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"operation": "operation", "policy_group_id": "policyGroupId"}
    operation: Reference
    policy_group_id: Reference


class UpdatePolicyGroup(BaseTask):
    """``io.kestra.plugin.netskope.remediation.UpdatePolicyGroup``."""

    api_token: Text | None = None
    """Required."""
    base_url: Text | None = None
    """Required."""
    entity: Text | None = None
    """Required."""
    operation: Text | None = None
    """Required."""
    policy_group_id: Text | None = None
    """Required."""

    @property
    def outputs(self) -> UpdatePolicyGroupOutputs:
        return UpdatePolicyGroupOutputs(self._output_root, self.id)
