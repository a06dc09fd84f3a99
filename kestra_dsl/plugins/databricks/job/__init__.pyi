# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.databricks.job``."""

from kestra_dsl.core.node import Node
from kestra_dsl.core.nodes import BaseTask
from kestra_dsl.core.properties import Duration, Dynamic, Int, Items, One, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference
from kestra_dsl.plugins.databricks import TaskAuthenticationConfig
from kestra_dsl.plugins.databricks.job.task import DbtTaskSetting, LibrarySetting, NotebookTaskSetting, PipelineTaskSetting, PythonWheelTaskSetting, RunJobTaskSetting, SparkJarTaskSetting, SparkPythonTaskSetting, SparkSubmitTaskSetting, SqlTaskSetting

__all__ = [
    "CreateJob",
    "CreateJobJobTaskSetting",
    "SubmitRun",
    "SubmitRunRunSubmitTaskSetting",
]

PREFIX: str


class CreateJobOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"job_id": "jobId", "job_uri": "jobURI", "run_id": "runId", "run_uri": "runURI"}
    job_id: Reference
    job_uri: Reference
    run_id: Reference
    run_uri: Reference


class CreateJob(BaseTask):
    """``io.kestra.plugin.databricks.job.CreateJob``."""

    job_tasks: Dynamic[Items[Dynamic[One[CreateJobJobTaskSetting]]]] | None = None
    """Required."""
    account_id: Text | None = None
    authentication: Dynamic[One[TaskAuthenticationConfig]] | None = None
    config_file: Text | None = None
    host: Text | None = None
    job_name: Text | None = None
    wait_for_completion: Dynamic[Duration] | None = None

    @property
    def outputs(self) -> CreateJobOutputs:
        return CreateJobOutputs(self._output_root, self.id)


class CreateJobJobTaskSetting(Node):
    """Part of other types: ``io.kestra.plugin.databricks.job.CreateJob-JobTaskSetting``."""

    dbt_task: Dynamic[One[DbtTaskSetting]] | None = None
    depends_on: Dynamic[Items[Text]] | None = None
    description: Text | None = None
    existing_cluster_id: Text | None = None
    libraries: Dynamic[Items[Dynamic[One[LibrarySetting]]]] | None = None
    notebook_task: Dynamic[One[NotebookTaskSetting]] | None = None
    pipeline_task: Dynamic[One[PipelineTaskSetting]] | None = None
    python_wheel_task: Dynamic[One[PythonWheelTaskSetting]] | None = None
    run_job_task: Dynamic[One[RunJobTaskSetting]] | None = None
    spark_jar_task: Dynamic[One[SparkJarTaskSetting]] | None = None
    spark_python_task: Dynamic[One[SparkPythonTaskSetting]] | None = None
    spark_submit_task: Dynamic[One[SparkSubmitTaskSetting]] | None = None
    sql_task: Dynamic[One[SqlTaskSetting]] | None = None
    task_key: Text | None = None
    timeout_seconds: Dynamic[Int] | None = None


class SubmitRunOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"run_id": "runId", "run_uri": "runURI"}
    run_id: Reference
    run_uri: Reference


class SubmitRun(BaseTask):
    """``io.kestra.plugin.databricks.job.SubmitRun``."""

    run_tasks: Items[One[SubmitRunRunSubmitTaskSetting]] | None = None
    """Required."""
    account_id: Text | None = None
    authentication: Dynamic[One[TaskAuthenticationConfig]] | None = None
    config_file: Text | None = None
    host: Text | None = None
    run_name: Text | None = None
    wait_for_completion: Dynamic[Duration] | None = None

    @property
    def outputs(self) -> SubmitRunOutputs:
        return SubmitRunOutputs(self._output_root, self.id)


class SubmitRunRunSubmitTaskSetting(Node):
    """Part of other types: ``io.kestra.plugin.databricks.job.SubmitRun-RunSubmitTaskSetting``."""

    depends_on: Items[Text] | None = None
    existing_cluster_id: Text | None = None
    libraries: Items[One[LibrarySetting]] | None = None
    notebook_task: One[NotebookTaskSetting] | None = None
    pipeline_task: One[PipelineTaskSetting] | None = None
    python_wheel_task: One[PythonWheelTaskSetting] | None = None
    run_job_task: One[RunJobTaskSetting] | None = None
    spark_jar_task: One[SparkJarTaskSetting] | None = None
    spark_python_task: One[SparkPythonTaskSetting] | None = None
    spark_submit_task: One[SparkSubmitTaskSetting] | None = None
    task_key: Text | None = None
    timeout_seconds: Int | None = None
