# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.gcp.dataform``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "InvokeWorkflow",
]

PREFIX = "io.kestra.plugin.gcp.dataform"


def _InvokeWorkflow():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Dynamic, Items, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class InvokeWorkflowOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"workflow_invocation_name": "workflowInvocationName", "workflow_invocation_state": "workflowInvocationState"}
        workflow_invocation_name: Reference
        workflow_invocation_state: Reference
    class InvokeWorkflow(BaseTask):
        """``io.kestra.plugin.gcp.dataform.InvokeWorkflow``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.gcp.dataform.InvokeWorkflow",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("location", "repository_id", "workflow_config_id"),
        )
        location: Text | None = None
        repository_id: Text | None = None
        workflow_config_id: Text | None = None
        impersonated_service_account: Text | None = None
        project_id: Text | None = None
        scopes: Dynamic[Items[Text]] | None = None
        service_account: Text | None = None
        wait: Bool | None = None
        @property
        def outputs(self) -> InvokeWorkflowOutputs:
            return InvokeWorkflowOutputs(self._output_root, self.id)
    return InvokeWorkflow


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _InvokeWorkflow,
    ),
)
