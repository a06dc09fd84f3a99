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
    """``io.kestra.plugin.gcp.dataform.InvokeWorkflow``.

    A task. In Kestra 1.3, 2.0. From plugin-gcp 2.11.0. Required: id, location, repository_id, workflow_config_id.
    https://kestra.io/plugins/plugin-gcp/dataform/io.kestra.plugin.gcp.dataform.invokeworkflow
    """

    location: Text | None = None
    """Text, or an expression. Required."""
    repository_id: Text | None = None
    """Text, or an expression. Required."""
    workflow_config_id: Text | None = None
    """Text, or an expression. Required."""
    impersonated_service_account: Text | None = None
    """Text, or an expression."""
    project_id: Text | None = None
    """Google Cloud project; otherwise the one of the credentials. Text, or an expression."""
    scopes: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Default: ["https://www.googleapis.com/auth/cloud-platform"]."""
    service_account: Text | None = None
    """JSON key of a service account; otherwise the default credentials of the machine. Take it from a secret. Text, or an expression."""
    wait: Bool | None = None
    """Wait until the job or execution has ended, instead of going on at once. True or false. Default: true."""

    @property
    def outputs(self) -> InvokeWorkflowOutputs:
        return InvokeWorkflowOutputs(self._output_root, self.id)
