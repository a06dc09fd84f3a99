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
    """``io.kestra.plugin.netskope.remediation.UpdateAlert``.

    A task. In Kestra 1.3, 2.0. From plugin-netskope 1.1.4. Required: id, alert_id, api_token, base_url, status.
    https://kestra.io/plugins/plugin-netskope/remediation/io.kestra.plugin.netskope.remediation.updatealert
    """

    alert_id: Text | None = None
    """Text, or an expression. Required."""
    api_token: Text | None = None
    """Text, or an expression. Required."""
    base_url: Text | None = None
    """Text, or an expression. Required."""
    status: Text | None = None
    """Text, or an expression. Required."""
    note: Text | None = None
    """Text, or an expression."""

    @property
    def outputs(self) -> UpdateAlertOutputs:
        return UpdateAlertOutputs(self._output_root, self.id)


class UpdatePolicyGroupOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"operation": "operation", "policy_group_id": "policyGroupId"}
    operation: Reference
    policy_group_id: Reference


class UpdatePolicyGroup(BaseTask):
    """``io.kestra.plugin.netskope.remediation.UpdatePolicyGroup``.

    A task. In Kestra 1.3, 2.0. From plugin-netskope 1.1.4. Required: id, api_token, base_url, entity, operation,
    policy_group_id.
    https://kestra.io/plugins/plugin-netskope/remediation/io.kestra.plugin.netskope.remediation.updatepolicygroup
    """

    api_token: Text | None = None
    """Text, or an expression. Required."""
    base_url: Text | None = None
    """Text, or an expression. Required."""
    entity: Text | None = None
    """Text, or an expression. Required."""
    operation: Text | None = None
    """Text, or an expression. Required."""
    policy_group_id: Text | None = None
    """Text, or an expression. Required."""

    @property
    def outputs(self) -> UpdatePolicyGroupOutputs:
        return UpdatePolicyGroupOutputs(self._output_root, self.id)
