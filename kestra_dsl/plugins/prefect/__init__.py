# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.prefect``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "CreateFlowRun",
]

PREFIX = "io.kestra.plugin.prefect"


def _CreateFlowRun():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Data, Duration, Dynamic, Map, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class CreateFlowRunOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"flow_run_id": "flowRunId", "flow_run_url": "flowRunUrl", "state": "state"}
        flow_run_id: Reference
        flow_run_url: Reference
        state: Reference
    class CreateFlowRun(BaseTask):
        """``io.kestra.plugin.prefect.CreateFlowRun``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.prefect.CreateFlowRun",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("deployment_id",),
        )
        deployment_id: Text | None = None
        parameters: Map[Data] | None = None
        account_id: Text | None = None
        api_key: Text | None = None
        api_url: Text | None = None
        poll_frequency: Duration | None = None
        wait: Dynamic[Bool] | None = None
        workspace_id: Text | None = None
        @property
        def outputs(self) -> CreateFlowRunOutputs:
            return CreateFlowRunOutputs(self._output_root, self.id)
    return CreateFlowRun


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _CreateFlowRun,
    ),
)
