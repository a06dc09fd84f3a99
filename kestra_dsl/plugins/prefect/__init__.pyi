# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.prefect``."""

from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Bool, Data, Duration, Dynamic, Map, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = [
    "CreateFlowRun",
]

PREFIX: str


class CreateFlowRunOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"flow_run_id": "flowRunId", "flow_run_url": "flowRunUrl", "state": "state"}
    flow_run_id: Reference
    flow_run_url: Reference
    state: Reference


class CreateFlowRun(BaseTask):
    """``io.kestra.plugin.prefect.CreateFlowRun``."""

    deployment_id: Text | None = None
    """Required."""
    parameters: Map[Data] | None = None
    account_id: Text | None = None
    api_key: Text | None = None
    api_url: Text | None = None
    """Default: https://api.prefect.cloud/api."""
    poll_frequency: Duration | None = None
    """Default: PT5S."""
    wait: Dynamic[Bool] | None = None
    """Default: true."""
    workspace_id: Text | None = None

    @property
    def outputs(self) -> CreateFlowRunOutputs:
        return CreateFlowRunOutputs(self._output_root, self.id)
