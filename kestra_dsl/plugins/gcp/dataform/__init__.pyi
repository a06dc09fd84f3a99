# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.gcp.dataform``."""

from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Bool, Dynamic, Items, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = [
    "InvokeWorkflow",
]

PREFIX: str


class InvokeWorkflowOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"workflow_invocation_name": "workflowInvocationName", "workflow_invocation_state": "workflowInvocationState"}
    workflow_invocation_name: Reference
    workflow_invocation_state: Reference


class InvokeWorkflow(BaseTask):
    """``io.kestra.plugin.gcp.dataform.InvokeWorkflow``."""

    location: Text | None = None
    """Required."""
    repository_id: Text | None = None
    """Required."""
    workflow_config_id: Text | None = None
    """Required."""
    impersonated_service_account: Text | None = None
    project_id: Text | None = None
    scopes: Dynamic[Items[Text]] | None = None
    """Default: ["https://www.googleapis.com/auth/cloud-platform"]."""
    service_account: Text | None = None
    wait: Bool | None = None
    """Default: true."""

    @property
    def outputs(self) -> InvokeWorkflowOutputs:
        return InvokeWorkflowOutputs(self._output_root, self.id)
