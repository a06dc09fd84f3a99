# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.netskope.remediation``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "UpdateAlert",
    "UpdatePolicyGroup",
]

PREFIX = "io.kestra.plugin.netskope.remediation"


def _UpdateAlert():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class UpdateAlertOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"alert_id": "alertId", "updated_status": "updatedStatus"}
        alert_id: Reference
        updated_status: Reference
    class UpdateAlert(BaseTask):
        """``io.kestra.plugin.netskope.remediation.UpdateAlert``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.netskope.remediation.UpdateAlert",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("alert_id", "api_token", "base_url", "status"),
        )
        alert_id: Text | None = None
        api_token: Text | None = None
        base_url: Text | None = None
        status: Text | None = None
        note: Text | None = None
        @property
        def outputs(self) -> UpdateAlertOutputs:
            return UpdateAlertOutputs(self._output_root, self.id)
    return UpdateAlert


def _UpdatePolicyGroup():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class UpdatePolicyGroupOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"operation": "operation", "policy_group_id": "policyGroupId"}
        operation: Reference
        policy_group_id: Reference
    class UpdatePolicyGroup(BaseTask):
        """``io.kestra.plugin.netskope.remediation.UpdatePolicyGroup``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.netskope.remediation.UpdatePolicyGroup",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("api_token", "base_url", "entity", "operation", "policy_group_id"),
        )
        api_token: Text | None = None
        base_url: Text | None = None
        entity: Text | None = None
        operation: Text | None = None
        policy_group_id: Text | None = None
        @property
        def outputs(self) -> UpdatePolicyGroupOutputs:
            return UpdatePolicyGroupOutputs(self._output_root, self.id)
    return UpdatePolicyGroup


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _UpdateAlert,
        _UpdatePolicyGroup,
    ),
)
