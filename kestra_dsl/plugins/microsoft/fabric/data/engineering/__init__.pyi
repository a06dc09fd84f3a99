# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.microsoft.fabric.data.engineering``."""

from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Bool, Data, Duration, Dynamic, Map, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = [
    "RunNotebook",
    "RunPipeline",
    "RunSparkJob",
]

PREFIX: str


class RunNotebookOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"job_instance_id": "jobInstanceId", "status": "status"}
    job_instance_id: Reference
    status: Reference


class RunNotebook(BaseTask):
    """``io.kestra.plugin.microsoft.fabric.data.engineering.RunNotebook``.

    A task. In Kestra 1.3, 2.0. From plugin-microsoft-fabric 1.0.5. Required: id, notebook_id, workspace_id.
    https://kestra.io/plugins/plugin-microsoft-fabric
    """

    notebook_id: Text | None = None
    """Text, or an expression. Required."""
    workspace_id: Text | None = None
    """Text, or an expression. Required."""
    parameters: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression. Default: {}."""
    client_id: Text | None = None
    """Text, or an expression."""
    client_secret: Text | None = None
    """Text, or an expression."""
    poll_frequency: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT5S."""
    tenant_id: Text | None = None
    """Text, or an expression."""
    wait: Dynamic[Bool] | None = None
    """Wait until the job or execution has ended, instead of going on at once. True or false, or an expression. Default: true."""

    @property
    def outputs(self) -> RunNotebookOutputs:
        return RunNotebookOutputs(self._output_root, self.id)


class RunPipelineOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"run_id": "runId", "status": "status"}
    run_id: Reference
    status: Reference


class RunPipeline(BaseTask):
    """``io.kestra.plugin.microsoft.fabric.data.engineering.RunPipeline``.

    A task. In Kestra 1.3, 2.0. From plugin-microsoft-fabric 1.0.5. Required: id, pipeline_id, workspace_id.
    https://kestra.io/plugins/plugin-microsoft-fabric
    """

    pipeline_id: Text | None = None
    """Text, or an expression. Required."""
    workspace_id: Text | None = None
    """Text, or an expression. Required."""
    parameters: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression. Default: {}."""
    client_id: Text | None = None
    """Text, or an expression."""
    client_secret: Text | None = None
    """Text, or an expression."""
    poll_frequency: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT5S."""
    tenant_id: Text | None = None
    """Text, or an expression."""
    wait: Dynamic[Bool] | None = None
    """Wait until the job or execution has ended, instead of going on at once. True or false, or an expression. Default: true."""

    @property
    def outputs(self) -> RunPipelineOutputs:
        return RunPipelineOutputs(self._output_root, self.id)


class RunSparkJobOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"job_instance_id": "jobInstanceId", "status": "status"}
    job_instance_id: Reference
    status: Reference


class RunSparkJob(BaseTask):
    """``io.kestra.plugin.microsoft.fabric.data.engineering.RunSparkJob``.

    A task. In Kestra 1.3, 2.0. From plugin-microsoft-fabric 1.0.5. Required: id, spark_job_definition_id, workspace_id.
    https://kestra.io/plugins/plugin-microsoft-fabric
    """

    spark_job_definition_id: Text | None = None
    """Text, or an expression. Required."""
    workspace_id: Text | None = None
    """Text, or an expression. Required."""
    parameters: Dynamic[Map[Data]] | None = None
    """Mapping of names to any data, or an expression. Default: {}."""
    client_id: Text | None = None
    """Text, or an expression."""
    client_secret: Text | None = None
    """Text, or an expression."""
    poll_frequency: Dynamic[Duration] | None = None
    """Duration, or an expression. Default: PT5S."""
    tenant_id: Text | None = None
    """Text, or an expression."""
    wait: Dynamic[Bool] | None = None
    """Wait until the job or execution has ended, instead of going on at once. True or false, or an expression. Default: true."""

    @property
    def outputs(self) -> RunSparkJobOutputs:
        return RunSparkJobOutputs(self._output_root, self.id)
