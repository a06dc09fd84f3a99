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
    """``io.kestra.plugin.prefect.CreateFlowRun``.

    A task. In Kestra 1.3, 2.0. From plugin-prefect 1.3.4. Required: id, deployment_id.
    https://kestra.io/plugins/plugin-prefect/io.kestra.plugin.prefect.createflowrun
    """

    deployment_id: Text | None = None
    """Text, or an expression. Required."""
    parameters: Map[Data] | None = None
    """Mapping of names to any data."""
    account_id: Text | None = None
    """Text, or an expression."""
    api_key: Text | None = None
    """Key for the API of the service. Take it from a secret. Text, or an expression."""
    api_url: Text | None = None
    """Text, or an expression. Default: https://api.prefect.cloud/api."""
    poll_frequency: Duration | None = None
    """Duration. Default: PT5S."""
    wait: Dynamic[Bool] | None = None
    """Wait until the job or execution has ended, instead of going on at once. True or false, or an expression. Default: true."""
    workspace_id: Text | None = None
    """Text, or an expression."""

    @property
    def outputs(self) -> CreateFlowRunOutputs:
        return CreateFlowRunOutputs(self._output_root, self.id)
