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
    """``io.kestra.plugin.microsoft.fabric.data.engineering.RunNotebook``."""

    notebook_id: Text | None = None
    """Required."""
    workspace_id: Text | None = None
    """Required."""
    parameters: Dynamic[Map[Data]] | None = None
    """Default: {}."""
    client_id: Text | None = None
    client_secret: Text | None = None
    poll_frequency: Dynamic[Duration] | None = None
    """Default: PT5S."""
    tenant_id: Text | None = None
    wait: Dynamic[Bool] | None = None
    """Default: true."""

    @property
    def outputs(self) -> RunNotebookOutputs:
        return RunNotebookOutputs(self._output_root, self.id)


class RunPipelineOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"run_id": "runId", "status": "status"}
    run_id: Reference
    status: Reference


class RunPipeline(BaseTask):
    """``io.kestra.plugin.microsoft.fabric.data.engineering.RunPipeline``."""

    pipeline_id: Text | None = None
    """Required."""
    workspace_id: Text | None = None
    """Required."""
    parameters: Dynamic[Map[Data]] | None = None
    """Default: {}."""
    client_id: Text | None = None
    client_secret: Text | None = None
    poll_frequency: Dynamic[Duration] | None = None
    """Default: PT5S."""
    tenant_id: Text | None = None
    wait: Dynamic[Bool] | None = None
    """Default: true."""

    @property
    def outputs(self) -> RunPipelineOutputs:
        return RunPipelineOutputs(self._output_root, self.id)


class RunSparkJobOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"job_instance_id": "jobInstanceId", "status": "status"}
    job_instance_id: Reference
    status: Reference


class RunSparkJob(BaseTask):
    """``io.kestra.plugin.microsoft.fabric.data.engineering.RunSparkJob``."""

    spark_job_definition_id: Text | None = None
    """Required."""
    workspace_id: Text | None = None
    """Required."""
    parameters: Dynamic[Map[Data]] | None = None
    """Default: {}."""
    client_id: Text | None = None
    client_secret: Text | None = None
    poll_frequency: Dynamic[Duration] | None = None
    """Default: PT5S."""
    tenant_id: Text | None = None
    wait: Dynamic[Bool] | None = None
    """Default: true."""

    @property
    def outputs(self) -> RunSparkJobOutputs:
        return RunSparkJobOutputs(self._output_root, self.id)
