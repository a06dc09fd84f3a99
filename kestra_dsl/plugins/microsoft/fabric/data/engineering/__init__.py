# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.microsoft.fabric.data.engineering``."""

from kestra_dsl.core.class_packages import classes_of

__all__ = [
    "RunNotebook",
    "RunPipeline",
    "RunSparkJob",
]

PREFIX = "io.kestra.plugin.microsoft.fabric.data.engineering"


def _RunNotebook():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Data, Duration, Dynamic, Map, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class RunNotebookOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"job_instance_id": "jobInstanceId", "status": "status"}
        job_instance_id: Reference
        status: Reference
    class RunNotebook(BaseTask):
        """``io.kestra.plugin.microsoft.fabric.data.engineering.RunNotebook``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.microsoft.fabric.data.engineering.RunNotebook",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("notebook_id", "workspace_id"),
        )
        notebook_id: Text | None = None
        workspace_id: Text | None = None
        parameters: Dynamic[Map[Data]] | None = None
        client_id: Text | None = None
        client_secret: Text | None = None
        poll_frequency: Dynamic[Duration] | None = None
        tenant_id: Text | None = None
        wait: Dynamic[Bool] | None = None
        @property
        def outputs(self) -> RunNotebookOutputs:
            return RunNotebookOutputs(self._output_root, self.id)
    return RunNotebook


def _RunPipeline():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Data, Duration, Dynamic, Map, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class RunPipelineOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"run_id": "runId", "status": "status"}
        run_id: Reference
        status: Reference
    class RunPipeline(BaseTask):
        """``io.kestra.plugin.microsoft.fabric.data.engineering.RunPipeline``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.microsoft.fabric.data.engineering.RunPipeline",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("pipeline_id", "workspace_id"),
        )
        pipeline_id: Text | None = None
        workspace_id: Text | None = None
        parameters: Dynamic[Map[Data]] | None = None
        client_id: Text | None = None
        client_secret: Text | None = None
        poll_frequency: Dynamic[Duration] | None = None
        tenant_id: Text | None = None
        wait: Dynamic[Bool] | None = None
        @property
        def outputs(self) -> RunPipelineOutputs:
            return RunPipelineOutputs(self._output_root, self.id)
    return RunPipeline


def _RunSparkJob():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Data, Duration, Dynamic, Map, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class RunSparkJobOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"job_instance_id": "jobInstanceId", "status": "status"}
        job_instance_id: Reference
        status: Reference
    class RunSparkJob(BaseTask):
        """``io.kestra.plugin.microsoft.fabric.data.engineering.RunSparkJob``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.microsoft.fabric.data.engineering.RunSparkJob",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("spark_job_definition_id", "workspace_id"),
        )
        spark_job_definition_id: Text | None = None
        workspace_id: Text | None = None
        parameters: Dynamic[Map[Data]] | None = None
        client_id: Text | None = None
        client_secret: Text | None = None
        poll_frequency: Dynamic[Duration] | None = None
        tenant_id: Text | None = None
        wait: Dynamic[Bool] | None = None
        @property
        def outputs(self) -> RunSparkJobOutputs:
            return RunSparkJobOutputs(self._output_root, self.id)
    return RunSparkJob


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _RunNotebook,
        _RunPipeline,
        _RunSparkJob,
    ),
)
